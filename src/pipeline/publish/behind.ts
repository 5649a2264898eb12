import { readerFor } from '../../check/index.ts'
import { compareRevisions, type KeyedText, RANKS, type Rank } from '../../edition/index.ts'
import type { Edition, Glossary, Locale, Slug } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import type { Proof } from '../../publish/index.ts'

/** What is published of an edition, and whether readers have it as it should be. */
export interface PublishedState {
  readonly slug: Slug
  readonly locale: Locale
  /** Relative to the public folder. */
  readonly file: string
  /** When readers got what they have. ISO 8601, UTC. */
  readonly published: string
  /** Whether readers have another text than the source or the edition would give them now. */
  readonly behind: boolean
  /** Changes of the source since it was published, by rank. */
  readonly source: Readonly<Record<Rank, number>>
  /** Sentences that only changed their place. */
  readonly moved: number
  /** Sentences whose translation was changed here since. */
  readonly texts: number
  /** The article is no longer there. */
  readonly gone: boolean
}

/** The article and the edition as they are now; undefined for what is no longer there. */
export interface Present {
  readonly source: readonly KeyedText[] | undefined
  readonly edition: Pick<Edition, 'units'> | undefined
}

/** Compares what is published with what is there now. */
export function publishedState(proof: Proof, { source, edition }: Present, glossary: Glossary): PublishedState {
  const { slug, locale, sourceLocale, published, units, files } = proof
  const counts = { typo: 0, wording: 0, fact: 0, name: 0 }
  const reader = readerFor(sourceLocale, createFinder(glossary, sourceLocale))
  const known = units.map(unit => ({ key: unit.key, text: unit.source }))
  const changes = compareRevisions(known, source ?? [], reader)
  for (const { kind, rank } of changes) if (kind !== 'moved') counts[rank]++
  const moved = changes.filter(({ kind }) => kind === 'moved').length
  const isOriginal = locale === sourceLocale
  const now = new Map(edition?.units.map(({ key, target }) => [key, target]))
  const texts = isOriginal ? 0 : units.filter(({ key, target }) => now.get(key) !== target).length
  const gone = source === undefined || source.length === 0
  const behind = gone || texts > 0 || moved > 0 || RANKS.some(rank => counts[rank] > 0)
  return { slug, locale, file: Object.keys(files)[0] ?? '', published, behind, source: counts, moved, texts, gone }
}

/** The gravest first: what changed a name before what changed a word. */
export const byGravity = (one: PublishedState, other: PublishedState): number => gravity(other) - gravity(one)

const gravity = ({ gone, source }: PublishedState): number =>
  gone ? RANKS.length : RANKS.findLastIndex(rank => source[rank] > 0)

/** `the source has changed (1 fact, 2 wording)`; an empty text where readers have all. */
export function behindText({ gone, source, moved, texts }: PublishedState): string {
  if (gone) return 'the article is gone'
  const ranks = RANKS.toReversed().flatMap(rank => (source[rank] > 0 ? [`${source[rank]} ${rank}`] : []))
  const changed = [...ranks, ...(moved > 0 ? [`${moved} moved`] : [])]
  const parts = [
    ...(changed.length > 0 ? [`the source has changed (${changed.join(', ')})`] : []),
    ...(texts > 0 ? [`${texts} ${texts === 1 ? 'sentence says' : 'sentences say'} something else by now`] : []),
  ]
  return parts.join('; ')
}
