import { isCapitalised } from '../text/fold.ts'
import { regionName, regionNamed } from '../text/regions.ts'
import { type Anchor, anchorsOf, type Setting } from './anchors.ts'
import { baseOf, type Counts, formsOf } from './forms.ts'
import { likeness } from './likeness.ts'
import type { LearnRequest, Learnt, LearntName, Targets } from './model.ts'
import { phraseAround } from './phrases.ts'
import { namesIn, type SourceName } from './sources.ts'
import { otherSpellings, type Spellings, spellingsIn } from './spellings.ts'
import { readTargets } from './targets.ts'
import { typesOf } from './types.ts'

/** A rendering with less confidence is not proposed. */
const SURE = 0.3

/** The least similarity of two spellings of one name. */
const ALIKE = 0.6

/** Names that recur in translations by people, with the renderings, forms and adjectives that they used. */
export function learnNames(request: LearnRequest): Learnt {
  const { pairs, from, to } = request
  const targets = readTargets(
    pairs.map(({ target }) => target),
    to,
  )
  const sources = pairs.map(({ source }) => source)
  const found = namesIn(sources, from)
  const once = found.filter(({ lines }) => lines.length === 1).map(({ name }) => name)
  const names: LearntName[] = []
  const unclear: string[] = []
  for (const name of found) {
    if (name.lines.length < 2) continue
    const learnt = learnName(name, targets, request)
    if (learnt === undefined) unclear.push(name.name)
    else names.push(learnt)
  }
  const types = typesOf(found, sources, from)
  const typed = names.map(name => {
    const type = types.get(name.source)
    return type === undefined ? name : { ...name, type }
  })
  return { names: typed.sort((a, b) => b.mentions - a.mentions), once, unclear }
}

function learnName(name: SourceName, targets: Targets, { pairs, from }: LearnRequest): LearntName | undefined {
  const anchors = anchorsOf(name, { from, targets })
  const [anchor] = anchors
  if (!anchor || confidenceOf(anchors, name) < SURE) return undefined
  const { forms, use, others } = writtenFor(name, anchor, { from, targets })
  if (use === '') return undefined
  const places = name.lines.filter(line =>
    (targets.lines[line] ?? []).some(({ lower }) => lower.startsWith(anchor.stem)),
  )
  return {
    source: name.name,
    use,
    forms: Object.fromEntries([...forms].sort(([, n], [, m]) => m - n)),
    derived: derivedIn([...forms.keys()], use),
    conflicts: { ...without(conflictsOf(name, anchors, targets), forms), ...others },
    mentions: name.lines.length,
    confidence: confidenceOf(anchors, name),
    places: places.slice(0, 3).map(line => pairs[line]?.place ?? ''),
  }
}

interface Written extends Spellings {
  readonly use: string
}

/** The forms of a name in its most frequent spelling, and its other spellings. */
function writtenFor(name: SourceName, { stem, word }: Anchor, { from, targets }: Setting): Written {
  const region = regionNamed(name.name, from)
  const known = region === undefined ? undefined : regionName(region, targets.locale)
  const base = (counts: Counts): string =>
    baseOf(capitalOnly(counts), { locale: targets.locale, source: name.name, known })
  const phrase = name.name.includes(' ')
    ? phraseAround(stem, { lines: name.lines, targets, name: name.name }).forms
    : NONE
  const single = (counted?: readonly number[]): Counts =>
    formsOf({ word, lines: linesOf(name), targets, ...(counted === undefined ? {} : { counted }) })
  const spelt = phrase.size > 0 ? NONE : otherSpellings(word, name.lines, targets)
  const all = new Map([...spelt, ...(phrase.size > 0 ? phrase : single())])
  // The sentences of related words show its adjectives, but not its own forms.
  const own = new Map([...spelt, ...(phrase.size > 0 ? phrase : single(name.lines))])
  const { forms, others } = spellingsIn(all, { targets, own, base: base(own) })
  return { forms, others, use: base(new Map([...own].filter(([form]) => forms.has(form)))) }
}

const NONE: Counts = new Map()

/** The lines of the name and of related words, where its adjectives are. */
const linesOf = ({ lines, related }: SourceName): ReadonlySet<number> => new Set([...lines, ...related])

/** Capitalized forms, if there are any: adjectives of names are not capitalized in many languages. */
function capitalOnly(forms: Counts): Counts {
  const capitals = new Map([...forms].filter(([form]) => /^\p{Lu}/u.test(form)))
  return capitals.size > 0 ? capitals : forms
}

/** Forms in small letters of a capitalized name, and similar words at the start of a sentence: Израильская. */
function derivedIn(forms: readonly string[], use: string): readonly string[] {
  if (!isCapitalised(use)) return []
  const small = forms.filter(form => /^\p{Ll}/u.test(form))
  const isLike = (form: string): boolean =>
    small.some(one => one.slice(0, use.length) === form.toLowerCase().slice(0, use.length))
  const longer = forms.filter(form => !small.includes(form) && form.length > use.length && isLike(form))
  return [...small, ...longer]
}

const without = (counts: Readonly<Record<string, number>>, forms: Counts): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([form]) => !forms.has(form)))

/** Other spellings beside the proposed one: similar, but no forms of it. */
function conflictsOf(name: SourceName, anchors: readonly Anchor[], targets: Targets): Readonly<Record<string, number>> {
  const [first, ...others] = anchors
  const conflicts: Record<string, number> = {}
  for (const { stem, word, alike, together } of others) {
    if (
      !first ||
      together < 2 ||
      alike < ALIKE ||
      !isCapitalised(word) ||
      stem.startsWith(first.stem) ||
      first.stem.startsWith(stem)
    )
      continue
    if (likeness(word, first.word) < ALIKE) continue
    const [form = word] =
      [...formsOf({ word, lines: new Set(name.lines), targets })].sort(([, n], [, m]) => m - n)[0] ?? []
    conflicts[form] = together
  }
  return conflicts
}

/** The confidence in the best word: its own score, and its distance to the next unrelated word. */
function confidenceOf([best, ...others]: readonly Anchor[], { name, lines }: SourceName): number {
  if (!best) return 0
  // The other words of a rendering are as certain as this one; another spelling of it is evidence for it.
  const words = name.split(/\s+/u).length
  const next = others.filter(other => !isRelated(other.stem, best.stem) && likeness(other.word, best.word) < ALIKE)[
    words - 1
  ]
  const lead = next === undefined ? 1 : Math.min(1, (best.score - next.score) / best.score + 0.5)
  return best.score * lead * (1 - 0.5 / lines.length)
}

/** Whether two words may be of one family: they begin with the same letters. */
const isRelated = (one: string, other: string): boolean => {
  const shared = Math.max(3, Math.ceil(Math.min(one.length, other.length) / 2))
  return one.slice(0, shared) === other.slice(0, shared)
}
