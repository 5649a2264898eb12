import { likelihoodRatio, type Seen } from '../../likelihood-ratio.ts'
import type { Locale } from '../../model.ts'
import { regionName, regionNamed } from '../text/regions.ts'
import { likeness } from './likeness.ts'
import type { Targets } from './model.ts'
import type { SourceName } from './sources.ts'
import { partsOf } from './targets.ts'

/** A word that may render a name or a part of it, with its forms. */
export interface Anchor {
  /** The common beginning of its forms. */
  readonly stem: string
  /** The form that is most frequent in the name's sentences. */
  readonly word: string
  /** The number of the name's sentences with it. */
  readonly together: number
  /** How similar it is to a word of the name, in spelling or sound. */
  readonly alike: number
  /** The probability that it is the name's rendering, from all evidence: 0 to 1. */
  readonly score: number
}

/** The letters that the forms of a word have in common: most of a long word, nearly all of a short one. */
export function stemOf(lower: string): string {
  if (/^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(lower)) return lower
  if (/^\p{sc=Hangul}/u.test(lower)) return lower.slice(0, Math.max(2, lower.length - 2))
  return lower.slice(0, Math.max(3, Math.ceil(lower.length * 0.65)))
}

export interface Setting {
  readonly from: Locale
  readonly targets: Targets
}

/** The words in a name's sentences that may render it, the most likely one first. */
export function anchorsOf(name: SourceName, { from, targets }: Setting): readonly Anchor[] {
  const parts = name.name.split(/[\s'’-]+/u).filter(part => part.length > 1)
  const region = regionNamed(name.name, from)
  const known = region === undefined ? undefined : regionName(region, targets.locale)
  return [...formGroups(name, targets)]
    .filter(([, forms]) => sum(forms.values()) >= LEAST_COVER * name.lines.length)
    .map(([stem, forms]) => anchorOf(stem, forms, { name, parts, targets, known }))
    .sort((a, b) => b.score - a.score || a.word.length - b.word.length)
}

/** A word in a smaller share of a name's sentences is not its rendering. */
const LEAST_COVER = 0.25

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, each) => all + each, 0)

/** The words of some lines with their counts, by the common beginning of the forms of one word. */
function formGroups({ name, lines }: SourceName, targets: Targets): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    // A name of several words may be rendered by one with hyphens: Нью-Йорк.
    const parts = (text: string): readonly string[] => (name.includes(' ') ? [] : partsOf(text))
    const own = (targets.lines[line] ?? []).flatMap(({ text }) => [text, ...parts(text)])
    for (const text of new Set(own)) if (text.length > 1) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const groups = new Map<string, Map<string, number>>()
  // The shortest first: the others begin with it.
  for (const [text, count] of [...counts].sort(([a], [b]) => a.length - b.length)) {
    const lower = text.toLowerCase()
    const own = stemOf(lower)
    let stem = own
    for (let size = own.length - 1; size >= Math.max(3, lower.length / 2); size--) {
      if (groups.has(lower.slice(0, size))) stem = lower.slice(0, size)
    }
    const group = groups.get(stem) ?? new Map<string, number>()
    groups.set(stem, group.set(text, count))
  }
  return groups
}

interface Candidate {
  readonly name: SourceName
  readonly parts: readonly string[]
  readonly targets: Targets
  readonly known: string | undefined
}

function anchorOf(
  grouped: string,
  forms: ReadonlyMap<string, number>,
  { name, parts, targets, known }: Candidate,
): Anchor {
  const [word = ''] = [...forms].sort(([a, n], [b, m]) => m - n || a.length - b.length)[0] ?? []
  const stem = widened(grouped, name, targets)
  const all = targets.linesWith(stem)
  const together = name.lines.filter(line => all.has(line)).length
  const explained = explainedBy(all, name)
  const spelt = Math.max(0, ...parts.map(part => likeness(part, word)), likeness(name.name, word))
  const alike = known !== undefined && stemOf(known.toLowerCase()) === stem ? 1 : spelt
  const cover = together / name.lines.length
  const exclusive = explained / Math.max(1, all.size)
  const strong = 1 - Math.exp(-surprise(together, [name.lines.length, all.size, targets.lines.length]) / 8)
  const small = !/^\p{Lu}/u.test(word) && isCased(word) ? SMALL : 1
  const score = cover * (0.2 + 0.8 * exclusive) * (0.45 * strong * exclusive + 0.55 * alike * alike) * small
  return { stem, word, together, alike, score }
}

/** The shortest beginning that occurs almost only with the name: `бел` for Белый and Белого. */
function widened(stem: string, name: SourceName, targets: Targets): string {
  let widest = stem
  for (let size = stem.length - 1; size >= SHORTEST; size--) {
    const lines = targets.linesWith(stem.slice(0, size))
    if (explainedBy(lines, name) < EXCLUSIVE * lines.size) break
    widest = stem.slice(0, size)
  }
  return widest
}

const SHORTEST = 3
const EXCLUSIVE = 0.9

/** The number of lines with the name, or with a related word. */
function explainedBy(lines: ReadonlySet<number>, { lines: own, related }: SourceName): number {
  const named = new Set(own)
  return [...lines].filter(line => named.has(line) || related.has(line)).length
}

/** The factor for a word in small letters, which rarely renders a name. */
const SMALL = 0.6
const isCased = (word: string): boolean => word.toLowerCase() !== word.toUpperCase()

/** The association of two words with this number of common lines; 0 if they avoid each other. */
const surprise = (together: number, [one, other, all]: Seen): number =>
  together * all <= one * other ? 0 : likelihoodRatio(together, [one, other, all])
