import { basename } from 'node:path'
import { isSlug } from '../../../article/index.ts'
import type { KeyedText } from '../../../edition/index.ts'
import { InterlinearError } from '../../../errors.ts'
import type { ImportStamp, ReceivedFile, ReceivedUnit, TakenIn, UnitOutcome } from '../../../exchange/index.ts'
import type { Edition, Finding, Locale, Segment, SegmentKey, Slug } from '../../../model.ts'
import { type CheckRules, exchangeSegments, takeInUnits, translatedFindings } from '../../../pipeline/index.ts'
import type { Desk } from '../../../store/index.ts'
import type { Workspace } from '../../workspace/open.ts'
import { agree, agreed } from '../../workspace/pairs/file-languages.ts'

export interface ImportSettings {
  readonly file: string
  readonly workspace: Workspace
  readonly rules: CheckRules
  readonly flags: { readonly from: Locale | undefined; readonly to: Locale | undefined }
  readonly stamp: ImportStamp
  readonly dryRun: boolean
}

/** A returned unit, and the article that it was found in. */
export interface ImportedUnit extends UnitOutcome {
  readonly slug?: Slug
  /** The findings on the imported text. */
  readonly findings?: readonly Finding[]
}

export interface ImportResult {
  readonly locale: Locale
  readonly units: readonly ImportedUnit[]
  /** Articles with missing units in the file, or with another order there. */
  readonly articles: readonly ImportedArticle[]
}

export interface ImportedArticle {
  readonly slug: Slug
  readonly missing: readonly SegmentKey[]
  readonly isShuffled: boolean
  /** Units whose source was changed in the file. */
  readonly otherSources: readonly SegmentKey[]
}

interface KnownArticle {
  readonly slug: Slug
  readonly from: Locale
  /** The locales of its editions. */
  readonly editions: readonly Locale[]
  /** Set for an article that is only a file so far. */
  readonly file?: string
}

/** Articles in the file that nobody translated yet: they are only files among the articles. */
async function unrecorded(
  { units, from }: ReceivedFile,
  known: ReadonlyMap<Slug, KnownArticle>,
  { workspace: { desk, glossary }, flags }: ImportSettings,
): Promise<readonly KnownArticle[]> {
  const named = new Set(units.flatMap(({ slug }) => (slug === undefined || known.has(slug) ? [] : [slug])))
  const found: KnownArticle[] = []
  for (const slug of named) {
    const file = isSlug(slug) ? await desk.articles.find(slug) : undefined
    if (file === undefined) continue
    const article = await desk.articles.read(file, { asked: flags.from ?? from, otherwise: glossary.sourceLocale })
    found.push({ slug, from: article.locale, editions: [], file })
  }
  return found
}

/**
 * Imports a file: all its articles are locked and decided before the first is written, so that an error writes nothing.
 * Units that belong to no article are reported.
 */
export async function takeInFile(received: ReceivedFile, settings: ImportSettings): Promise<ImportResult> {
  const { workspace, flags, file, dryRun } = settings
  const usual = workspace.glossary.sourceLocale
  const { to } = agreed(file, { ...flags, usual }, { ...received, name: file })
  const articles = await workspace.desk.records.list(usual)
  const known = new Map(articles.map(({ sourceLocale: from, ...each }) => [each.slug, { ...each, from }]))
  for (const article of await unrecorded(received, known, settings)) known.set(article.slug, article)
  const groups = Map.groupBy(await placeUnits(received.units, known, workspace), ({ slug }) =>
    slug !== undefined && known.has(slug) ? slug : undefined,
  )
  const nobodys = (groups.get(undefined) ?? []).map(unit => unknown(unit, to))
  await using locks = new AsyncDisposableStack()
  let desk = await workspace.ownDesk(async () => settings.stamp.author)
  const changes: ArticleChange[] = []
  for (const [slug, units] of [...groups].sort(([one = ''], [other = '']) => (one < other ? -1 : 1))) {
    const article = slug === undefined ? undefined : known.get(slug)
    if (!article) continue
    if (!dryRun) {
      const lock = await desk.locks.article(article.slug)
      locks.defer(lock.release)
      desk = lock.desk
    }
    changes.push(await decideArticle(article, units, { ...settings, to: flags.to ?? localeFor(article, to) }))
  }
  if (!dryRun) for (const change of changes) await save(change, desk)
  return resultOf(changes, nobodys, to)
}

/** The edition for a tool's locale, which may have an added region: es for es-ES. */
function localeFor({ editions }: KnownArticle, to: Locale): Locale {
  const [one, ...others] = editions.filter(locale => agree(locale, to))
  return editions.includes(to) || one === undefined || others.length > 0 ? to : one
}

const resultOf = (
  changes: readonly ArticleChange[],
  nobodys: readonly ImportedUnit[],
  locale: Locale,
): ImportResult => ({
  locale: changes[0]?.edition.locale ?? locale,
  units: [
    ...changes.flatMap(({ taken, findings, edition: { slug } }) =>
      taken.outcomes.map(outcome => ({ ...outcome, slug, findings: findingsOf(outcome, findings) })),
    ),
    ...nobodys,
  ],
  articles: changes.map(({ taken: { missing, isShuffled, otherSources }, edition: { slug } }) => ({
    ...{ slug, missing, isShuffled, otherSources },
  })),
})

/** The findings without those that the unit's action already tells, such as a stale source. */
const findingsOf = ({ key, action }: UnitOutcome, findings: Checked): readonly Finding[] =>
  action === 'updated' || action === 'stale' ? (findings.get(key) ?? []).filter(({ code }) => code !== 'stale') : []

type Checked = ReadonlyMap<SegmentKey, readonly Finding[]>

const unknown = ({ key, slug }: ReceivedUnit, locale: Locale): ImportedUnit => ({
  key,
  locale,
  action: 'unknown',
  message:
    slug === undefined
      ? 'nothing says which article it is of (for the memory: interlinear memory import)'
      : `there is no article "${slug}"`,
})

/** The units with their articles: as the file names them, or else the one article with exactly this source text. */
async function placeUnits(
  units: readonly ReceivedUnit[],
  known: ReadonlyMap<Slug, KnownArticle>,
  { desk }: Workspace,
): Promise<readonly ReceivedUnit[]> {
  const isPlaced = ({ slug }: ReceivedUnit): boolean => slug !== undefined && known.has(slug)
  if (units.every(isPlaced) || known.size === 0) return units
  const { plainText } = await import('../../../exchange/index.ts')
  const bySource = new Map<string, Slug | undefined>()
  for (const { slug, from } of known.values()) {
    for (const { text } of await desk.sources.load({ slug, locale: from })) {
      const said = words(text)
      bySource.set(said, bySource.has(said) && bySource.get(said) !== slug ? undefined : slug)
    }
  }
  return units.map(unit => {
    const slug = isPlaced(unit) ? unit.slug : bySource.get(words(plainText(unit.source)))
    return slug === undefined ? unit : { ...unit, slug }
  })
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The result of an import for one article. */
interface ArticleChange {
  readonly taken: TakenIn
  readonly findings: Checked
  readonly edition: Edition
  readonly segments: readonly Segment[]
  readonly recorded: readonly KeyedText[]
  /** The file of a new article. */
  readonly file?: string | undefined
}

async function decideArticle(
  { slug, from, file: owner }: KnownArticle,
  units: readonly ReceivedUnit[],
  { workspace, rules, stamp, to, file }: ImportSettings & { readonly to: Locale },
): Promise<ArticleChange> {
  const { desk } = workspace
  if (from === to) {
    throw new InterlinearError('usage', `${file} has targets in ${to}, which is the locale of ${slug} itself.`)
  }
  const recorded = await desk.sources.load({ slug, locale: from })
  const edition = await desk.editions.loadOwn({ slug, locale: to, sourceLocale: from }, recorded)
  const segments = await exchangeSegments(slug, from, workspace)
  const taken = await takeInUnits(edition, units, { segments, recorded, stamp, file: basename(file) })
  const findings = await translatedFindings(taken.edition, { workspace, rules, segments })
  return { taken, findings, edition, segments, recorded, file: owner }
}

/** Saves the article's new keys before the edition that uses them. */
async function save({ taken, edition, segments, recorded, file }: ArticleChange, desk: Desk): Promise<void> {
  if (taken.edition === edition) return
  const known = new Set(recorded.filter(({ removed }) => !removed).map(({ key }) => key))
  const { slug, sourceLocale: locale } = edition
  if (segments.some(({ key }) => !known.has(key))) {
    await desk.sources.save({ slug, locale }, { segments, previous: recorded, file })
  }
  await desk.editions.save(taken.edition, edition)
}
