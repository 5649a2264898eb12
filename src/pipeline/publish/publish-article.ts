import { InterlinearError } from '../../errors.ts'
import type { Edition, Locale, Slug } from '../../model.ts'
import {
  MANIFEST,
  type Proof,
  type PublicationPlan,
  planPublications,
  readManifest,
  type Site,
  siteFiles,
  withoutAddress,
} from '../../publish/index.ts'
import { type Ledger, loadProofs, loadPublications, type PublicFiles, publicText } from '../../store/index.ts'
import type { CheckRules, Workspace } from '../model.ts'
import { earlierSlugOf } from './earlier-slug.ts'
import { type PublishedArticle, type PublishSettings, publicationRequest } from './request.ts'

/** A request to publish. */
export interface PublishRequest extends PublishSettings {
  readonly slug: Slug
  /** Reads the article and the editions to publish, while nobody else can write them. */
  readonly load: (published: readonly Proof[]) => Promise<PublishedArticle>
  /** Editions to remove from the public folder. */
  readonly withdrawn: readonly Locale[]
  /** Whether an article has a source file: publications of another existing article are not taken over. */
  readonly hasSource: (slug: Slug) => Promise<boolean>
  /** The text of glossary.yml. */
  readonly glossaryText: string
  readonly dryRun: boolean
}

/** What publishing needs of its surroundings. */
export interface PublishPlace {
  readonly workspace: Workspace
  readonly rules: CheckRules
}

/** What a run did, or with `dryRun` would do. */
export interface PublishOutcome extends PublicationPlan {
  /** Paths below the public folder that were written or removed. */
  readonly changed: readonly string[]
  /** Publications that are not in feeds and sitemap, since they were published without a base address. */
  readonly unlisted: readonly Proof[]
  /** Whether nothing was published before. */
  readonly isFirst: boolean
}

/**
 * Publishes editions of one article: gates, disclosure, links, corrections, proofs, feeds. Locks the article and the
 * public folder; first it finishes the writes of a killed run. A second run writes nothing.
 */
export async function publishArticle(request: PublishRequest, place: PublishPlace): Promise<PublishOutcome> {
  if (request.dryRun) {
    const { plan, files, ...told } = await planRun(request, place)
    return { ...plan, ...told, changed: [...files.keys()] }
  }
  await using locks = new AsyncDisposableStack()
  const article = await place.workspace.desk.locks.article(request.slug)
  locks.defer(article.release)
  const { desk, release } = await article.desk.locks.publications()
  locks.defer(release)
  await desk.publications.finish()
  const { plan, files, ...told } = await planRun(request, { ...place, workspace: { ...place.workspace, desk } })
  return { ...plan, ...told, changed: await desk.publications.write(files) }
}

interface Run extends Pick<PublishOutcome, 'unlisted' | 'isFirst'> {
  readonly plan: PublicationPlan
  /** All changes below the public folder, with lists and feeds. */
  readonly files: PublicationPlan['files']
}

async function planRun(request: PublishRequest, { workspace, rules }: PublishPlace): Promise<Run> {
  const { slug, withdrawn, glossaryText } = request
  const { glossary, config, desk } = workspace
  const { publications } = desk
  const [proofs, paths] = [await loadProofs(publications), await publications.list()]
  const named = proofs.filter(proof => proof.slug === slug)
  const loaded = await request.load(named)
  const earlier = await earlierSlugOf(loaded.segments, proofs, request)
  const own = earlier === undefined ? named : proofs.filter(proof => proof.slug === slug || proof.slug === earlier)
  refuseUnpublished(withdrawn, own, slug)
  const owned = new Set(own.flatMap(({ files }) => Object.keys(files)))
  const taken = new Set(paths.filter(path => !owned.has(path)).map(path => path.toLowerCase()))
  const plan = await planPublications(
    await publicationRequest(loaded, request, {
      config,
      glossary,
      glossaryText,
      rules,
      published: await loadPublications(publications, own),
      withdrawn,
      isTaken: path => taken.has(path.toLowerCase()),
      billedFor: await billedIn(desk.books.ledger, loaded.editions),
    }),
  )
  const others = proofs.filter(proof => !own.includes(proof))
  const after = [...others, ...plan.publications.map(({ proof }) => proof)]
  const { baseUrl } = request
  const { name, feeds } = config.publish
  const site = { feeds, ...(baseUrl !== undefined && { baseUrl }), ...(name && { name }) }
  const files = new Map([...plan.files, ...(await siteChanges(publications, { after, before: proofs, site }))])
  return { plan, files, unlisted: baseUrl === undefined ? [] : withoutAddress(after), isFirst: proofs.length === 0 }
}

function refuseUnpublished(withdrawn: readonly Locale[], proofs: readonly Proof[], slug: Slug): void {
  const lacking = withdrawn.find(locale => proofs.every(proof => proof.locale !== locale))
  if (lacking === undefined) return
  throw new InterlinearError('input', `"${slug}" is not published in ${lacking}.`)
}

async function billedIn(ledger: Ledger, editions: readonly Edition[]): Promise<(edition: Edition) => number> {
  const entries = editions.length > 0 ? await ledger.entries() : []
  return ({ slug, locale }) =>
    entries
      .filter(entry => entry.slug === slug && entry.locale === locale)
      .reduce((sum, { billedCharacters = 0 }) => sum + billedCharacters, 0)
}

interface SiteChange {
  readonly before: readonly Proof[]
  readonly after: readonly Proof[]
  readonly site: Site
}

/**
 * The lists and feeds that change, and those to remove; throws an input error if the site has a file of its own at such
 * a path.
 */
async function siteChanges(files: PublicFiles, { before, after, site }: SiteChange): Promise<PublicationPlan['files']> {
  const textOf = (path: string): Promise<string | undefined> => publicText(files, path)
  const listed = readManifest((await textOf(MANIFEST)) ?? '')
  const known = new Set([...(listed?.keys() ?? siteFiles(before, site).keys()), MANIFEST])
  const wanted = siteFiles(after, site)
  const changes = new Map<string, string | undefined>()
  for (const [path, text] of wanted) {
    const present = await textOf(path)
    if (present === text) continue
    if (present !== undefined && !known.has(path)) {
      throw new InterlinearError('input', `found another "${path}" in the public folder, expected none or our own.`, {
        place: { file: files.placeOf(path) },
        hint: 'Publish into a folder of its own with --public, or move that file away.',
      })
    }
    changes.set(path, text)
  }
  const lists = [...known].filter(path => LIST.test(path) && !wanted.has(path))
  for (const path of lists) if ((await textOf(path)) !== undefined) changes.set(path, undefined)
  return changes
}

/** The files that `siteFiles` makes. */
const LIST = /^(?:[^/]+\/(?:editions\.json|feed\.xml|rss\.xml)|sitemap\.xml|interlinear\.json)$/
