import { InterlinearError } from '../../../errors.ts'
import type { ImportStamp, ReceivedFile, ReceivedUnit, UnitOutcome } from '../../../exchange/index.ts'
import type { Edition, Locale, Segment, SegmentKey, Slug } from '../../../model.ts'
import { exchangeSegments, takeInUnits } from '../../../pipeline/index.ts'
import { acquireLock, listRecorded, loadOwnEdition, loadSource, saveEdition, saveSource } from '../../../store/index.ts'
import type { Workspace } from '../../workspace/open.ts'
import { agreed } from '../check/file-languages.ts'

export interface ImportSettings {
  readonly file: string
  readonly workspace: Workspace
  readonly flags: { readonly from: Locale | undefined; readonly to: Locale | undefined }
  readonly stamp: ImportStamp
  readonly dryRun: boolean
}

/** A unit that came back, and the article that it was found in. */
export interface ImportedUnit extends UnitOutcome {
  readonly slug?: Slug
}

export interface ImportResult {
  readonly locale: Locale
  readonly units: readonly ImportedUnit[]
  /** Articles of which the file has some units only, or has them in another order. */
  readonly articles: readonly ImportedArticle[]
}

export interface ImportedArticle {
  readonly slug: Slug
  readonly missing: readonly SegmentKey[]
  readonly isShuffled: boolean
}

interface KnownArticle {
  readonly slug: Slug
  readonly from: Locale
}

/** Takes a file in: each article under its lock, and its edition written at once. What belongs to no article is named. */
export async function takeInFile(received: ReceivedFile, settings: ImportSettings): Promise<ImportResult> {
  const { workspace, flags, file } = settings
  const usual = workspace.glossary.sourceLocale
  const languages = agreed(file, { ...flags, usual }, { ...received, name: file })
  const articles = await listRecorded(workspace.out, usual)
  const known = new Map(articles.map(({ slug, sourceLocale }) => [slug, { slug, from: sourceLocale }]))
  const placed = await placeUnits(received.units, { known, settings, to: languages.to })
  const results: ImportedUnit[] = []
  const imported: ImportedArticle[] = []
  for (const [slug, units] of Map.groupBy(placed, unit => unit.slug)) {
    const article = slug === undefined ? undefined : known.get(slug)
    if (!article) {
      results.push(...units.map(unit => unknown(unit, languages.to)))
      continue
    }
    if (article.from === languages.to) {
      throw new InterlinearError(
        'usage',
        `${file} has targets in ${languages.to}, which is the locale of ${article.slug} itself.`,
      )
    }
    const { outcomes, missing, isShuffled } = await takeInArticle(article, units, { ...settings, to: languages.to })
    results.push(...outcomes.map(outcome => ({ ...outcome, slug: article.slug })))
    imported.push({ slug: article.slug, missing, isShuffled })
  }
  return { locale: languages.to, units: results, articles: imported }
}

const unknown = ({ key, slug }: ReceivedUnit, locale: Locale): ImportedUnit => ({
  key,
  locale,
  action: 'unknown',
  message: slug === undefined ? 'nothing says which article it is of' : `there is no article "${slug}"`,
})

interface Placing {
  readonly known: ReadonlyMap<Slug, KnownArticle>
  readonly settings: ImportSettings
  readonly to: Locale
}

/** The units with their articles: as the file names them, else the one that has just this source text. */
async function placeUnits(
  units: readonly ReceivedUnit[],
  { known, settings }: Placing,
): Promise<readonly ReceivedUnit[]> {
  const lost = units.filter(({ slug }) => slug === undefined || !known.has(slug))
  if (lost.length === 0 || known.size === 0) return units
  const { plainText } = await import('../../../exchange/index.ts')
  const bySource = new Map<string, Slug | undefined>()
  for (const { slug, from } of known.values()) {
    for (const { text } of await loadSource({ out: settings.workspace.out, slug, locale: from })) {
      const said = words(text)
      bySource.set(said, bySource.has(said) && bySource.get(said) !== slug ? undefined : slug)
    }
  }
  return units.map(unit => {
    if (unit.slug !== undefined && known.has(unit.slug)) return unit
    const slug = bySource.get(words(plainText(unit.source)))
    return slug === undefined ? unit : { ...unit, slug }
  })
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

async function takeInArticle(
  article: KnownArticle,
  units: readonly ReceivedUnit[],
  { workspace, stamp, dryRun, to }: ImportSettings & { readonly to: Locale },
) {
  const { slug, from } = article
  const { out, state } = workspace
  const lock = dryRun ? undefined : await acquireLock(state, slug)
  try {
    const recorded = await loadSource({ out, slug, locale: from })
    const edition = await loadOwnEdition({ out, slug, locale: to, sourceLocale: from }, recorded)
    const segments = await exchangeSegments(slug, from, workspace)
    const taken = await takeInUnits(edition, units, { segments, recorded, stamp })
    if (!dryRun && taken.edition !== edition)
      await save({ taken: taken.edition, edition, segments, recorded, workspace })
    return taken
  } finally {
    lock?.release()
  }
}

interface Saved {
  readonly taken: Edition
  readonly edition: Edition
  readonly segments: readonly Segment[]
  readonly recorded: Awaited<ReturnType<typeof loadSource>>
  readonly workspace: Workspace
}

/** Keys of sentences that are new in the article are recorded before an edition has them. */
async function save({ taken, edition, segments, recorded, workspace: { out } }: Saved): Promise<void> {
  const known = new Set(recorded.filter(({ removed }) => !removed).map(({ key }) => key))
  const { slug, sourceLocale: locale } = edition
  if (segments.some(({ key }) => !known.has(key))) await saveSource({ out, slug, locale }, segments, recorded)
  await saveEdition(out, taken, edition)
}
