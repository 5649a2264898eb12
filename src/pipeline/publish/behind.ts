import { readerFor } from '../../check/index.ts'
import { type KeyedText, RANKS, type Rank } from '../../edition/index.ts'
import type { Edition, Glossary, Locale, Slug } from '../../model.ts'
import { createFinder } from '../../names/index.ts'
import type { Proof } from '../../publish/index.ts'
import { type ArticleAddress, loadProofs } from '../../store/index.ts'
import { loadReadersFor } from '../findings.ts'
import type { Workspace } from '../model.ts'
import { presentSource } from '../revise/present-source.ts'
import { countByRank, sourceChanges } from '../revise/source-changes.ts'

/** The publication of an edition, and whether it is up to date. */
export interface PublishedState {
  readonly slug: Slug
  readonly locale: Locale
  /** Relative to the public folder. */
  readonly file: string
  /** When the present publication was written. ISO 8601, UTC. */
  readonly published: string
  /** Whether the source or the edition has changed since. */
  readonly behind: boolean
  /** Changes of the source since it was published, by rank. */
  readonly source: Readonly<Record<Rank, number>>
  /** Sentences that only moved. */
  readonly moved: number
  /** Sentences whose translation has changed since. */
  readonly texts: number
  /** Whether an editor has reworded a published correction. */
  readonly note: boolean
  /** The article no longer exists. */
  readonly gone: boolean
}

/** Whether the publications match the editions: a state for each publication. */
export async function publishedStates(workspace: Workspace): Promise<readonly PublishedState[]> {
  const states: PublishedState[] = []
  const sources = new Map<Slug, Present['source']>()
  for (const proof of await loadProofs(workspace.desk.publications)) {
    const { slug } = proof
    if (!sources.has(slug)) sources.set(slug, await sourceNow(proof, workspace))
    const present = { source: sources.get(slug), edition: await editionNow(proof, workspace) }
    states.push(await publishedState(proof, present, workspace.glossary))
  }
  return states
}

async function sourceNow({ slug, sourceLocale }: Proof, workspace: Workspace): Promise<Present['source']> {
  const own = { slug, locale: sourceLocale }
  const file = await workspace.desk.articles.fileOf(own)
  return file !== undefined || (await isOnRecord(own, workspace))
    ? presentSource(slug, sourceLocale, workspace)
    : undefined
}

async function editionNow({ slug, locale, sourceLocale }: Proof, { desk }: Workspace): Promise<Present['edition']> {
  const isThere = locale !== sourceLocale && (await isOnRecord({ slug, locale }, { desk }))
  return isThere ? desk.editions.load({ slug, locale, sourceLocale }) : undefined
}

const isOnRecord = async (address: ArticleAddress, { desk }: Pick<Workspace, 'desk'>): Promise<boolean> =>
  (await desk.versions.look([address.slug])).edition(address) !== undefined

/** The present article and edition; undefined if they no longer exist. */
export interface Present {
  readonly source: readonly KeyedText[] | undefined
  readonly edition: Pick<Edition, 'units' | 'correction'> | undefined
}

/** Compares a publication with the present article and edition. */
export async function publishedState(
  proof: Proof,
  { source, edition }: Present,
  glossary: Glossary,
): Promise<PublishedState> {
  const { slug, locale, sourceLocale, published, units, files, corrections } = proof
  const readers = await loadReadersFor([...units, ...(source ?? [])])
  const reader = readerFor(sourceLocale, { finder: createFinder(glossary, sourceLocale), readers })
  const changes = sourceChanges(proof, source ?? [], reader)
  const counts = countByRank(changes)
  const moved = changes.filter(({ kind }) => kind === 'moved').length
  const now = new Map(edition?.units.map(({ key, target }) => [key, target]))
  const texts = locale === sourceLocale ? 0 : units.filter(({ key, target }) => now.get(key) !== target).length
  const gone = source === undefined || source.length === 0
  const note = await hasOtherWords(corrections, edition?.correction)
  const behind = gone || texts > 0 || moved > 0 || note || RANKS.some(rank => counts[rank] > 0)
  return {
    slug,
    locale,
    file: Object.keys(files)[0] ?? '',
    published,
    behind,
    source: counts,
    moved,
    texts,
    note,
    gone,
  }
}

/** Whether an editor has reworded a correction since it was published. */
async function hasOtherWords(told: Proof['corrections'], written: Edition['correction']): Promise<boolean> {
  if (told.length === 0 || !written) return false
  const { inEditorsWords } = await import('../../publish/index.ts')
  return inEditorsWords(told, written).some((correction, index) => correction !== told[index])
}

/** Compares by importance: changed names first, then facts, then words. */
export const byGravity = (one: PublishedState, other: PublishedState): number => gravity(other) - gravity(one)

const gravity = ({ gone, source }: PublishedState): number =>
  gone ? RANKS.length : RANKS.findLastIndex(rank => source[rank] > 0)

/** `the source has changed (1 fact, 2 wording)`; empty if the publication is up to date. */
export function behindText({ gone, source, moved, texts, note }: PublishedState): string {
  if (gone) return 'the article is gone'
  const ranks = RANKS.toReversed().flatMap(rank => (source[rank] > 0 ? [`${source[rank]} ${rank}`] : []))
  const changed = [...ranks, ...(moved > 0 ? [`${moved} moved`] : [])]
  const parts = [
    ...(changed.length > 0 ? [`the source has changed (${changed.join(', ')})`] : []),
    ...(texts > 0 ? [`${texts} ${texts === 1 ? 'sentence says' : 'sentences say'} something else by now`] : []),
    ...(note ? ['a correction has other words by now'] : []),
  ]
  return parts.join('; ')
}
