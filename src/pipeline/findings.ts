import { loadReaders, type SyntaxReaders } from '../article/index.ts'
import {
  checkSource,
  createProofreader,
  type Dismissed,
  type ProofDesk,
  type Proofreader,
  type SourceText,
  staleFindings,
} from '../check/index.ts'
import { type KeyedText, presentEdition, sentencesFor } from '../edition/index.ts'
import type { Edition, Finding, Level, Locale, SegmentKey, Unit } from '../model.ts'

/** A sentence of the article: its key, how it is written, and what it says, where that is known. */
type Sentence = Pick<KeyedText, 'key' | 'syntax' | 'showings'> & Partial<Pick<KeyedText, 'text'>>

/** An edition with the checks that are at work on it, each text against the source it was made from. */
export interface ProofreadEdition {
  /** Only the units whose sentences the article has now. */
  readonly edition: Edition
  /** An empty text for each sentence that the edition lacks. */
  readonly gaps: ReadonlyMap<SegmentKey, Unit>
  /** Both in the order of the article: what the proofreader is for. */
  readonly whole: Edition
  readonly proofreader: Proofreader
  /** What the checks say of texts whose source states something else by now. */
  readonly stale: Dismissed
}

/**
 * Opens the checks of an edition beside the article; `source` has the sentences that are in it. A `known` proofreader goes on
 * where it fits: what it has seen it need not look at again.
 */
export function proofreadEdition(
  stored: Edition,
  source: readonly Sentence[],
  { known, ...desk }: ProofDesk & { readonly known?: Proofreader | undefined },
): ProofreadEdition {
  const shown = sentencesFor(source, stored).filter(hasText)
  const edition = withSources(presentEdition(stored, source), shown)
  const gaps = gapsIn(edition, shown)
  const whole = withGaps(edition, shown, gaps)
  const proofreader = known?.fits(whole) ? known : createProofreader(whole, { ...desk, shown })
  return { edition, gaps, whole, proofreader, stale: staleFindings(edition, shown, desk) }
}

/**
 * What the checks see in an edition, without what was dismissed. Of sentences that are no longer in the article nothing is
 * said. One that the edition lacks is an empty text to the checks.
 */
export function checkEdition(edition: Edition, source: readonly Sentence[], desk: ProofDesk): readonly Finding[] {
  const { proofreader, whole, stale } = proofreadEdition(edition, source, desk)
  return [...stale.findings, ...proofreader.check(whole)]
}

/** The edition with the text of the article for units that do not say what they were made from. */
function withSources(edition: Edition, shown: readonly KeyedText[]): Edition {
  if (edition.units.every(({ source }) => source !== '')) return edition
  const texts = new Map(shown.map(({ key, text }) => [key, text]))
  const units = edition.units.map(unit => (unit.source === '' ? { ...unit, source: texts.get(unit.key) ?? '' } : unit))
  return { ...edition, units }
}

function gapsIn({ units }: Edition, shown: readonly KeyedText[]): ProofreadEdition['gaps'] {
  const known = new Set(units.map(({ key }) => key))
  const missing = shown.filter(({ key }) => !known.has(key))
  return new Map(missing.map(text => [text.key, gapAt(text)]))
}

const gapAt = ({ key, text, syntax }: KeyedText): Unit => ({
  ...{ key, source: text, target: '', state: 'initial', origin: 'human' },
  ...(syntax && { syntax }),
})

/** The edition in the order of the article, with its gaps: {} has none of the sentences. */
function withGaps(edition: Edition, shown: readonly KeyedText[], gaps: ProofreadEdition['gaps']): Edition {
  if (gaps.size === 0) return edition
  const units = new Map([...edition.units.map(unit => [unit.key, unit] as const), ...gaps])
  const keys = new Set(shown.map(({ key }) => key))
  const others = edition.units.filter(({ key }) => !keys.has(key))
  return { ...edition, units: [...shown.flatMap(({ key }) => units.get(key) ?? []), ...others] }
}

const hasText = (sentence: Sentence): sentence is KeyedText => sentence.text !== undefined

/** SyntaxReaders for the syntaxes that the sentences of an article are written in. */
export const loadReadersFor = (source: readonly Pick<KeyedText, 'syntax'>[]): Promise<SyntaxReaders> =>
  loadReaders(source.map(({ syntax }) => syntax))

/** What the checks see in the article itself, once for all editions. */
export function checkArticle(
  source: readonly SourceText[],
  from: Locale,
  { glossary, finder, sources, languages, levels, readers }: Omit<ProofDesk, 'own'>,
): readonly Finding[] {
  const given = {
    ...(sources && { sources }),
    ...(languages && { languages }),
    ...(levels && { levels: levels(from) }),
  }
  return checkSource(source, { from, glossary, finder, readers, ...given })
}

/** How many findings there are of each level. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}
