import { keepingReader, readerFor } from '../../check/index.ts'
import type { Config } from '../../config.ts'
import { hashText, type KeyedText } from '../../edition/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Article, Edition, Locale, Segment } from '../../model.ts'
import { createFinder, type Finder } from '../../names/index.ts'
import {
  type Candidate,
  type ProofName,
  type PublicationForm,
  type PublicationPlan,
  type PublicationPolicy,
  planPublications,
} from '../../publish/index.ts'
import {
  acquireLock,
  type LedgerEntry,
  loadProofs,
  loadPublications,
  openLedger,
  savePublications,
} from '../../store/index.ts'
import { castOf } from '../cast.ts'
import { checkEdition, loadReadersFor } from '../findings.ts'
import { contextOf } from '../jobs.ts'
import { readManuscript } from '../manuscript.ts'
import type { CheckRules, Workspace } from '../model.ts'
import { textsOf } from '../revise/present-source.ts'

/** What a run of publishing is about; the article and its editions are as they are now. */
export interface PublishRequest {
  readonly article: Article
  /** The source file's name, without its folder. */
  readonly file: string
  /** As the locale files have them. */
  readonly segments: readonly Segment[]
  /** The editions to publish. */
  readonly editions: readonly Edition[]
  /** Editions to take out of the public folder. */
  readonly withdrawn: readonly Locale[]
  readonly as: PublicationForm
  /** The public folder. */
  readonly folder: string
  readonly baseUrl?: string
  /** The text of the desk's own template. */
  readonly template?: string
  readonly force?: string
  readonly note?: string
  readonly dryRun: boolean
  readonly now: Date
}

/** Where a run of publishing takes place. */
export interface PublishPlace {
  readonly workspace: Workspace
  readonly rules: CheckRules
}

/** What a run did, or with `dryRun` would do. */
export interface PublishOutcome extends PublicationPlan {
  /** Paths below the public folder that were written or removed. */
  readonly changed: readonly string[]
}

/**
 * Publishes editions of one article: gates, disclosure, links, corrections, proofs, feeds. Holds the article's lock, and
 * one on the public folder. A second run writes nothing.
 */
export async function publishArticle(request: PublishRequest, place: PublishPlace): Promise<PublishOutcome> {
  const { workspace } = place
  const { slug } = request.article
  const locks: (() => void)[] = []
  try {
    if (!request.dryRun) {
      locks.push((await acquireLock(workspace.state, slug)).release)
      locks.push((await acquireLock(`${workspace.state}/public`, 'public')).release)
    }
    const plan = await planFor(request, place)
    const changed = request.dryRun ? [...plan.files.keys()] : await save(request, plan)
    return { ...plan, changed }
  } finally {
    for (const release of locks.reverse()) release()
  }
}

const save = ({ folder, baseUrl }: PublishRequest, { files }: PublicationPlan): Promise<readonly string[]> =>
  savePublications(folder, files, baseUrl)

async function planFor(request: PublishRequest, { workspace, rules }: PublishPlace): Promise<PublicationPlan> {
  const { article, file, segments, editions, withdrawn, as, folder, force, note, now } = request
  const { glossary, config, state } = workspace
  const proofs = await loadProofs(folder)
  const own = proofs.filter(({ slug }) => slug === article.slug)
  refuseUnpublished(withdrawn, own, article)
  const source = textsOf(segments)
  const finder = createFinder(glossary, article.locale)
  const entries = editions.length > 0 ? await openLedger(state).entries() : []
  const readers = await loadReadersFor(source)
  const checks = { glossary, finder, readers, sources: keepingReader(article.locale), ...rules }
  const context = contextOf(readManuscript(article, source, { finder, exceptions: config.segment }))
  const candidates: Candidate[] = []
  for (const edition of editions) {
    candidates.push({
      edition,
      findings: checkEdition(edition, source, checks),
      names: await namesOf(edition, source, finder),
      context,
      billedCharacters: billedFor(entries, edition),
    })
  }
  return planPublications({
    article,
    file,
    segments,
    source,
    reader: readerFor(article.locale, { finder, readers }),
    glossaryHash: hashText(JSON.stringify(glossary)),
    as,
    candidates,
    withdrawn,
    published: await loadPublications(folder, own),
    taken: new Set(proofs.filter(({ slug }) => slug !== article.slug).flatMap(({ files }) => Object.keys(files))),
    policy: policyOf(config, request),
    now: now.toISOString(),
    ...(force !== undefined && { force }),
    ...(note !== undefined && { note }),
  })
}

function refuseUnpublished(
  withdrawn: readonly Locale[],
  proofs: readonly { readonly locale: Locale }[],
  article: Article,
): void {
  const lacking = withdrawn.find(locale => proofs.every(proof => proof.locale !== locale))
  if (lacking === undefined) return
  throw new InterlinearError('input', `"${article.slug}" is not published in ${lacking}.`)
}

const policyOf = ({ publish }: Config, { baseUrl, template }: PublishRequest): PublicationPolicy => {
  const { show, editor, wording } = publish.disclosure
  return {
    unread: publish.unread,
    slugs: publish.slugs,
    ...(show && { show }),
    ...(editor !== undefined && { editor }),
    ...(wording && { wording: definedOnly(wording) }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(template !== undefined && { template }),
  }
}

type Wording = NonNullable<Config['publish']['disclosure']['wording']>

const definedOnly = (wording: Wording): NonNullable<PublicationPolicy['wording']> =>
  Object.fromEntries(
    Object.entries(wording).map(([locale, sentences]) => [
      locale,
      Object.fromEntries(Object.entries(sentences).filter(([, sentence]) => sentence !== undefined)),
    ]),
  )

async function namesOf(edition: Edition, source: readonly KeyedText[], finder: Finder): Promise<readonly ProofName[]> {
  const cast = await castOf({ source, editions: [edition] }, finder)
  return cast.map(({ id, type, source: name, mentions, editions }) => {
    const { use = '', found = {} } = editions[edition.locale] ?? {}
    return { id: id ?? '', type, source: name, use, mentions: mentions.length, found }
  })
}

const billedFor = (entries: readonly LedgerEntry[], { slug, locale }: Edition): number =>
  entries
    .filter(entry => entry.slug === slug && entry.locale === locale)
    .reduce((sum, { billedCharacters = 0 }) => sum + billedCharacters, 0)
