import { readerFor } from '../../../check/index.ts'
import { type KeyedText, RANKS, type Rank } from '../../../edition/index.ts'
import type { Locale, Slug } from '../../../model.ts'
import { countByRank, presentSource, sourceChanges } from '../../../pipeline/index.ts'
import type { Proof } from '../../../publish/index.ts'
import { listRecorded, loadEdition, loadProofs } from '../../../store/index.ts'
import { openFinders } from '../../workspace/finders.ts'
import type { Workspace } from '../../workspace/open.ts'

/** A published edition that its readers do not have as it should be. */
export interface Behind {
  readonly slug: Slug
  readonly locale: Locale
  /** Changes of the source since it was published, by rank. */
  readonly source: Readonly<Record<Rank, number>>
  /** Sentences whose text was changed here since. */
  readonly texts: number
}

interface Place {
  readonly workspace: Workspace
  /** The public folder. */
  readonly folder: string
}

/** Every published edition that is behind its source or its locale files, the gravest first. */
export async function behindReaders(slugs: readonly Slug[], { workspace, folder }: Place): Promise<readonly Behind[]> {
  const { glossary, out } = workspace
  const finderFor = openFinders(glossary)
  const recorded = await listRecorded(out, glossary.sourceLocale)
  const locales = new Map(recorded.map(({ slug, sourceLocale }) => [slug, sourceLocale]))
  const localeOf = (slug: Slug): Locale => locales.get(slug) ?? glossary.sourceLocale
  const proofs = (await loadProofs(folder)).filter(
    ({ locale, slug }) => locale !== localeOf(slug) && (slugs.length === 0 || slugs.includes(slug)),
  )
  const sources = new Map<Slug, readonly KeyedText[]>()
  const found: Behind[] = []
  for (const proof of proofs) {
    const { slug, locale } = proof
    const from = localeOf(slug)
    const source = sources.get(slug) ?? (await presentSource(slug, from, workspace))
    sources.set(slug, source)
    const counts = countByRank(sourceChanges(proof, source, readerFor(from, { finder: finderFor(from) })))
    const texts = await changedTexts(proof, workspace, from)
    if (texts > 0 || RANKS.some(rank => counts[rank] > 0)) found.push({ slug, locale, source: counts, texts })
  }
  return found.toSorted((one, other) => gravity(other) - gravity(one))
}

const gravity = ({ source }: Behind): number => RANKS.findLastIndex(rank => source[rank] > 0)

async function changedTexts({ slug, locale, units }: Proof, { out }: Workspace, sourceLocale: Locale): Promise<number> {
  const edition = await loadEdition({ out, slug, locale, sourceLocale })
  const now = new Map(edition.units.map(({ key, target }) => [key, target]))
  return units.filter(({ key, target }) => now.get(key) !== target).length
}

/** `kursk-visit es: the source has changed (1 fact, 2 wording)`. */
export const behindText = ({ slug, locale, source, texts }: Behind): string => {
  const ranks = RANKS.toReversed().flatMap(rank => (source[rank] > 0 ? [`${source[rank]} ${rank}`] : []))
  const parts = [
    ...(ranks.length > 0 ? [`the source has changed (${ranks.join(', ')})`] : []),
    ...(texts > 0 ? [`${texts} of its sentences say something else by now`] : []),
  ]
  return `${slug} ${locale}: ${parts.join('; ')}`
}
