import type { LinkKind, TextWords } from '../model.ts'
import { kindOf, type Link, rankOf } from '../words/links.ts'
import type { WeighedPair } from './learn-words.ts'
import type { WordOdds } from './word-evidence.ts'

/**
 * How often a word's partner is in a translation of its sentence, by the kind of link: measured on news in nine
 * languages.
 */
const USUAL: Readonly<Record<LinkKind, number>> = {
  name: 0.95,
  number: 0.85,
  date: 0.85,
  region: 0.8,
  same: 0.8,
  alike: 0.65,
  engine: 0.7,
  memory: 0.6,
  sound: 0.6,
  unit: 0.6,
  concept: 0.5,
  not: 0.6,
  mark: 0.6,
  learnt: 0.6,
}

/** As how many observations the usual share counts, for a kind and then for a word. */
const KIND_STRENGTH = 15
const WORD_STRENGTH = 6

interface Linked {
  readonly own: TextWords
  readonly other: TextWords
  readonly links: readonly Link[]
  /** Whether `own` is the target. */
  readonly turned: boolean
  /** The pairs to learn from; none at first. */
  readonly pairs: readonly WeighedPair[]
}

/** For each word of a text, the places of its partners in the other, and the probability of one in its translation. */
export function wordOdds({ own, other, links, turned, pairs }: Linked): WordOdds {
  const kinds: (LinkKind | undefined)[] = own.words.map(kindOf)
  const partners: Set<number>[] = own.words.map(() => new Set())
  for (const link of links) {
    const word = turned ? link.target : link.source
    const before = kinds[word]
    if (before === undefined || rankOf(link.kind) < rankOf(before)) kinds[word] = link.kind
    partners[word]?.add(turned ? link.source : link.target)
  }
  const hits = partners.map(words => {
    if (words.size === 1) return other.places[[...words][0] ?? 0] ?? []
    return [...new Set([...words].flatMap(word => other.places[word] ?? []))].sort((a, b) => a - b)
  })
  const shares = hits.map(places => places.length / Math.max(1, other.sentences.length))
  return { hits, shares, found: sharesFound({ own, turned, pairs }, { kinds, hits }) }
}

interface Known {
  readonly kinds: readonly (LinkKind | undefined)[]
  readonly hits: readonly (readonly number[])[]
}

function sharesFound(
  { own, turned, pairs }: Pick<Linked, 'own' | 'turned' | 'pairs'>,
  { kinds, hits }: Known,
): readonly number[] {
  const seen = new Float64Array(own.words.length)
  const met = new Float64Array(own.words.length)
  const sets = new Map<number, ReadonlySet<number>>()
  for (const pair of pairs) {
    const [mine, theirs] = turned ? [pair.target, pair.source] : [pair.source, pair.target]
    for (const sentence of mine) {
      for (const word of own.sentences[sentence] ?? []) {
        if (kinds[word] === undefined) continue
        const set = sets.get(word) ?? new Set(hits[word])
        sets.set(word, set)
        seen[word] = (seen[word] ?? 0) + pair.weight
        if (theirs.some(place => set.has(place))) met[word] = (met[word] ?? 0) + pair.weight
      }
    }
  }
  const all = new Map<LinkKind, { seen: number; met: number }>()
  for (const [word, kind] of kinds.entries()) {
    if (kind === undefined) continue
    const sum = all.get(kind) ?? { seen: 0, met: 0 }
    all.set(kind, { seen: sum.seen + (seen[word] ?? 0), met: sum.met + (met[word] ?? 0) })
  }
  return kinds.map((kind, word) => {
    if (kind === undefined) return 0
    const { seen: often = 0, met: together = 0 } = all.get(kind) ?? {}
    const usual = (KIND_STRENGTH * USUAL[kind] + together) / (KIND_STRENGTH + often)
    // A pair from which a link was learnt must not confirm it.
    const taken = kind === 'learnt' ? Math.min(1, met[word] ?? 0) : 0
    const share = (WORD_STRENGTH * usual + (met[word] ?? 0) - taken) / (WORD_STRENGTH + (seen[word] ?? 0) - taken)
    return Math.min(0.97, Math.max(0.03, share))
  })
}
