import { InterlinearError } from '../../errors.ts'
import type { Article, Engine, Locale } from '../../model.ts'
import type { DraftWork, Outcome, Taken, Waiting } from '../../queue/index.ts'
import { type DraftOutcome, draftEditions } from '../draft/draft-editions.ts'
import type { DraftWatcher } from '../draft/send.ts'
import type { Workspace } from '../model.ts'
import { handedBack, serviceDown, TriedInVain } from './faults.ts'
import type { WorkPlace } from './model.ts'

interface Visit {
  readonly work: DraftWork
  readonly article: Article
  readonly file: string
  readonly companions: Taken['companions']
  readonly workspace: Workspace
  readonly place: WorkPlace
  readonly signal: AbortSignal
}

/** Drafts an edition, together with other waiting editions of the same article. */
export async function performDraft(
  work: DraftWork,
  companions: Taken['companions'],
  { place, signal }: Pick<Visit, 'place' | 'signal'>,
): Promise<Outcome> {
  const workspace = await place.workspace()
  const { article, file } = await readNow(work.slug, workspace)
  if (article.locale === work.locale) {
    return { kind: 'failed', reason: `${work.locale} is the language of ${work.slug} itself.` }
  }
  const others = companions.filter(({ work }) => localeOf(work) !== article.locale)
  const pairs = [work, ...others.map(({ work }) => work)].map(each => ({ from: article.locale, to: localeOf(each) }))
  return place.withEngine({ workspace, pairs }, async engine => {
    const lacks = await engine.lacks(article.locale, work.locale)
    // The engine may lack a model that somebody is about to fetch, so the work fails only after a few tries.
    if (lacks !== undefined) throw new TriedInVain(lacks)
    const able: Waiting[] = []
    for (const other of others) {
      if ((await engine.lacks(article.locale, localeOf(other.work))) === undefined) able.push(other)
    }
    return draft(engine, { work, article, file, companions: able, workspace, place, signal })
  })
}

async function draft(engine: Engine, visit: Visit): Promise<Outcome> {
  const { work, article, file, companions, workspace, place, signal } = visit
  const outcome = await draftEditions(
    {
      articles: [article],
      files: new Map([[article.slug, file]]),
      to: [...new Set([work.locale, ...companions.map(({ work }) => localeOf(work))])],
      again: work.again === true,
    },
    {
      ...{ workspace, engine, rules: place.rules, watcher: watcherOf(place), concurrency: place.concurrency },
      ...{ maxCharacters: undefined, signal: () => signal },
    },
  )
  return outcomeOf(outcome, visit)
}

const localeOf = (work: Waiting['work']): Locale => ('locale' in work ? work.locale : '')

/** The present article. Throws an input error if there is none of that name. */
export async function readNow(
  slug: string,
  { desk, glossary }: Workspace,
): Promise<{ readonly article: Article; readonly file: string }> {
  const otherwise = glossary.sourceLocale
  const locale = (await desk.records.localeOf(slug, otherwise)) ?? otherwise
  const file = await desk.articles.fileOf({ slug, locale })
  if (file === undefined) throw new InterlinearError('input', `no article is called "${slug}".`)
  return { article: await desk.articles.read(file, { otherwise }), file }
}

const watcherOf = ({ note }: WorkPlace): DraftWatcher => ({ begin: () => {}, advance: () => {}, note, end: () => {} })

/** Complete editions are done. If the requested one is incomplete, its reason decides the outcome. */
function outcomeOf({ articles: [article], spent }: DraftOutcome, { work, companions, signal }: Visit): Outcome {
  const { locale } = work
  const editions = article?.editions ?? []
  const missing = editions.find(({ edition }) => edition.locale === locale)?.failures ?? []
  const [first] = missing
  if (first !== undefined) {
    if (signal.aborted) return handedBack()
    if (spent.stopped !== undefined) return serviceDown(spent.stopped)
    const others = missing.length > 1 ? ` (and ${missing.length - 1} more)` : ''
    throw new TriedInVain(`${locale} ${first.key} is missing: ${first.message}${others}`)
  }
  const whole = new Set(editions.filter(({ failures }) => failures.length === 0).map(({ edition }) => edition.locale))
  const sent = editions.reduce((sum, edition) => sum + edition.sent, 0)
  return {
    kind: 'done',
    said: `${sent} segments sent, ${spent.billedCharacters} characters billed`,
    companions: companions.filter(({ work }) => whole.has(localeOf(work))),
  }
}
