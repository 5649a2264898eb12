import { distance } from 'fastest-levenshtein'
import { sharedBeginning } from '../../edit-distance.ts'
import { latinOf, skeletonOf } from '../../languages/sound.ts'
import type { LinkKind, TextWords, Word } from '../model.ts'

/** The kinds of links, the most reliable first; of a word's links, only the most reliable kinds count. */
const ORDER: readonly LinkKind[] = [
  'name',
  'number',
  'date',
  'region',
  'same',
  'alike',
  'engine',
  'memory',
  'sound',
  'unit',
  'concept',
  'not',
  'mark',
  'learnt',
]
export const rankOf = (kind: LinkKind): number => ORDER.indexOf(kind)

/** One link between a word of the source and one of the target. */
export interface Link {
  readonly source: number
  readonly target: number
  readonly kind: LinkKind
}

/** All links by spelling, sound and meaning, without those learnt from the texts. */
export function findLinks(source: TextWords, target: TextWords): readonly Link[] {
  return [...byMeaning(source, target), ...bySpelling(source.words, target.words)]
}

const KIND_OF_MEANING: Readonly<Record<string, LinkKind>> = {
  name: 'name',
  number: 'number',
  scale: 'number',
  month: 'date',
  weekday: 'date',
  region: 'region',
  unit: 'unit',
  not: 'not',
  concept: 'concept',
  mark: 'mark',
  engine: 'engine',
}

/**
 * The kind of a word whose meaning is certain to be the same for its partner; undefined for a concept, which has many
 * words.
 */
export function kindOf({ meanings }: Word): LinkKind | undefined {
  for (const meaning of meanings) {
    const kind = KIND_OF_MEANING[meaning.split(' ')[0] ?? '']
    if (kind !== undefined && EXPECTED.has(kind)) return kind
  }
  return undefined
}

/** Kinds whose partner is expected, so that its absence is evidence as well. */
const EXPECTED: ReadonlySet<LinkKind> = new Set(['name', 'number', 'date', 'region', 'mark'])

function* byMeaning(source: TextWords, target: TextWords): Generator<Link> {
  const byId = new Map<string, number[]>()
  for (const { id, meanings } of target.words)
    for (const meaning of meanings) byId.set(meaning, [...(byId.get(meaning) ?? []), id])
  for (const word of source.words) {
    for (const meaning of word.meanings) {
      const kind = KIND_OF_MEANING[meaning.split(' ')[0] ?? '']
      if (kind !== undefined)
        for (const partner of byId.get(meaning) ?? []) yield { source: word.id, target: partner, kind }
    }
  }
}

interface Spelt extends Word {
  readonly latin: string
  readonly skeleton: string
  /** Whether it is written in Latin letters. */
  readonly isLatin: boolean
}

const spelt = (word: Word): Spelt => {
  const latin = latinOf(word.lower)
  return { ...word, latin, skeleton: skeletonOf(latin), isLatin: /^[a-z\u00c0-\u024f]/.test(word.lower) }
}

/** Marks and an engine's words, which are not compared by spelling. */
const isMark = ({ meanings }: Word): boolean => meanings.some(meaning => /^(?:mark|engine) /.test(meaning))
const hasDigits = ({ lower }: Word): boolean => /^\p{N}/u.test(lower)

/**
 * Words with similar spelling or sound: `Expeditionen` and `expéditions`, `система` and `system`, `トランプ` and `Trump`.
 */
function* bySpelling(source: readonly Word[], target: readonly Word[]): Generator<Link> {
  const own = source.filter(word => !isMark(word) && !hasDigits(word)).map(spelt)
  const others = target.filter(word => !isMark(word) && !hasDigits(word)).map(spelt)
  const bySound = Map.groupBy(others, ({ skeleton }) => skeleton.slice(0, 2))
  for (const word of own) {
    if (word.skeleton.length === 0) continue
    for (const other of bySound.get(word.skeleton.slice(0, 2)) ?? []) {
      const kind = likeness(word, other)
      if (kind !== undefined) yield { source: word.id, target: other.id, kind }
    }
  }
}

function likeness(one: Spelt, other: Spelt): LinkKind | undefined {
  const longest = Math.max(one.latin.length, other.latin.length)
  if (one.latin === other.latin && (one.capital || other.capital || longest > 4))
    return longest > 1 ? 'same' : undefined
  if (longest < 5) return undefined
  if (one.isLatin === other.isLatin || Math.min(one.latin.length, other.latin.length) > 4) {
    const shared = sharedBeginning(one.latin, other.latin)
    if (shared >= 5) return 'alike'
    const most = shared >= 3 ? 0.4 : 0.25
    const apart = Math.abs(one.latin.length - other.latin.length) / longest
    if (apart <= most && distance(one.latin, other.latin) / longest <= most) return 'alike'
  }
  const size = Math.max(one.skeleton.length, other.skeleton.length)
  if (size < 3 || !(one.capital || other.capital)) return undefined
  if (size <= 4) return one.skeleton === other.skeleton ? 'sound' : undefined
  const apart = Math.abs(one.skeleton.length - other.skeleton.length)
  return apart <= 1 && distance(one.skeleton, other.skeleton) <= 1 ? 'sound' : undefined
}
