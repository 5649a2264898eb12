import { encode, type ShownText, type SubtitleLimits, type SyntaxReaders } from '../../article/index.ts'
import { cldrForms, readPluralKey } from '../../edition/index.ts'
import type { LocaleStyle } from '../../house-style.ts'
import type { Finding, Glossary, Locale, Mention, Unit } from '../../model.ts'
import type { Finder } from '../../names/index.ts'
import { once } from '../../once.ts'
import { createLoreOf, type NameLore } from '../checks/names/unlisted/name-lore.ts'
import type { Code } from '../codes.ts'
import type { CheckContext, OpenDesk, Pair } from '../model.ts'
import { elementsOfInlines } from '../read/machine/elements.ts'
import { lastingElements, type PlainText, plainReader, writtenSpan } from '../read/plain-text.ts'
import { roleIn } from '../read/role-of-key.ts'
import { type Checker, createChecker } from './checker.ts'
import { fixInWritten, type WrittenText } from './fixes.ts'

/** What reads an edition, with readers for every syntax of its units. */
export interface ProofDesk extends Pick<CheckContext, 'own'>, OpenDesk {
  readonly glossary: Glossary
  readonly finder: Finder
  readonly readers: SyntaxReaders
  /** The checks of the pair of locales; made if missing. */
  readonly checker?: Checker
  /** The levels in the config, by the edition's locale. */
  readonly levels?: (locale: Locale) => NonNullable<CheckContext['levels']>
  /** The house style, by the edition's locale. */
  readonly style?: ((locale: Locale) => LocaleStyle | undefined) | undefined
  /** The config's limits for the length and speed of subtitles, by the edition's locale. */
  readonly subtitles?: (locale: Locale) => Partial<SubtitleLimits>
  /** The article's sentences with their cues, if it has subtitles. */
  readonly shown?: readonly ShownText[]
}

/** The part of a unit that its checks need. */
export type Proof = Pick<Unit, 'key' | 'source' | 'target' | 'syntax' | 'origin' | 'repairs'>

/** A proof with its source as a reader sees it and the names in it; `findings` once it was checked. */
export interface ReadProof {
  readonly proof: Proof
  readonly source: PlainText
  readonly mentions: readonly Mention[]
  /** The ids of the persons whom no earlier text has named. */
  readonly firstNamed: readonly string[]
  readonly findings?: readonly Finding[]
}

/** The checks of a pair of locales for units, whose texts they read without markup. */
export interface UnitChecks {
  /** Prepares the checks; otherwise they are made for the first unit. */
  readonly open: () => void
  /** Reads the sources of units and finds the names in them, as those of one article. */
  readonly read: (proofs: readonly Proof[]) => readonly ReadProof[]
  /** The findings of the checks in one unit. */
  readonly judge: (proof: ReadProof) => readonly Finding[]
  /** What all units of an edition show about names that the glossary lacks. */
  readonly loreOf: (units: readonly Proof[]) => NameLore
  /** What is wrong with such names in one unit. */
  readonly oddNames: (proof: ReadProof, lore: NameLore) => readonly Finding[]
}

export function createUnitChecks(
  { from, to }: { readonly from: Locale; readonly to: Locale },
  { levels, style, readers, shown: _, subtitles: __, ...settings }: ProofDesk,
): UnitChecks {
  const plain = plainReader(readers)
  let opened = settings.checker
  const checker = (): Checker => {
    const house = style?.(to)
    opened ??= createChecker({
      from,
      to,
      ...settings,
      ...(levels && { levels: levels(to) }),
      ...(house && { style: house }),
    })
    return opened
  }
  const formsOf = { cardinal: once(() => cldrForms(to, 'cardinal')), ordinal: once(() => cldrForms(to, 'ordinal')) }
  /** The plural form that a key of i18next stands for. */
  const pluralOf = (key: string): Pick<Pair, 'plural'> => {
    const written = readPluralKey(key)
    const plural = written && formsOf[written.type]().get(written.form)
    return plural ? { plural } : {}
  }
  const judge = ({ proof, source, mentions, firstNamed }: ReadProof, lore?: NameLore): readonly Finding[] => {
    const { key, origin, repairs } = proof
    const target = plain(proof.target, proof.syntax)
    // If the text is a person's or comes from the memory, they are about the text that was there before.
    const answer = (origin === 'engine' || origin === 'import') && repairs ? { repairs } : {}
    const about = {
      ...roleIn(key),
      ...pluralOf(key),
      ...(firstNamed.length > 0 && { firstNamed }),
      ...elementsOf(source, target),
    }
    const inlines = { source: lastingElements(source), target: lastingElements(target) }
    const lasting = proof.syntax === 'runs' ? { inlines } : {}
    const pair = { key, source: source.text, target: target.text, origin, mentions, ...answer, ...about, ...lasting }
    const encoded = (text: string, atStart: boolean): string => encode(text, proof.syntax, atStart)
    const written = { source, target: { ...target, written: proof.target, encode: encoded } }
    return checker()
      .pair(pair, lore)
      .map(finding => inWritten(finding, written))
  }
  return {
    open: () => void checker(),
    read(proofs) {
      const sources = proofs.map(({ source, syntax }) => plain(source, syntax))
      const mentions = settings.finder.findAll(proofs.map(({ key }, at) => ({ key, text: sources[at]?.text ?? '' })))
      const named = new Set<string>()
      return proofs.map((proof, at) => {
        const found = mentions.get(proof.key) ?? []
        const source = sources[at] ?? plain(proof.source, undefined)
        return { proof, source, mentions: found, firstNamed: firstNamedBy(found, named) }
      })
    },
    judge: proof => judge(proof),
    loreOf(units) {
      const lore = createLoreOf({ from, to })
      for (const { source, target, syntax } of units) lore.learn(plain(source, syntax).text, plain(target, syntax).text)
      return lore
    },
    oddNames(proof, lore) {
      const { target, syntax } = proof.proof
      const isOdd = lore.judge(proof.source.text, plain(target, syntax).text).length > 0
      return isOdd ? judge(proof, lore).filter(({ code }) => code === UNLISTED) : []
    },
  }
}

/** The elements of both texts, if one of them has any. */
function elementsOf(source: PlainText, target: PlainText): Pick<Pair, 'elements'> {
  const [one = [], other = []] = [source.inlines, target.inlines]
  if (one.length === 0 && other.length === 0) return {}
  return { elements: { source: elementsOfInlines(one), target: elementsOfInlines(other) } }
}

const UNLISTED: Code = 'unlisted-name'

/** A finding with its offsets in the texts as written. */
function inWritten(
  { fix: asRead, ...finding }: Finding,
  { source, target }: { readonly source: PlainText; readonly target: WrittenText },
): Finding {
  const fix = asRead && fixInWritten(asRead, target)
  return {
    ...finding,
    ...(finding.source && { source: writtenSpan(finding.source, source) }),
    ...(finding.target && { target: writtenSpan(finding.target, target) }),
    ...(fix && { fix }),
  }
}

/** The persons among the names of a text that are not yet in `named`; this function adds them. */
function firstNamedBy(mentions: readonly Mention[], named: Set<string>): readonly string[] {
  const first: string[] = []
  for (const { term } of mentions) {
    if (term?.type !== 'person' || named.has(term.id)) continue
    named.add(term.id)
    first.push(term.id)
  }
  return first
}
