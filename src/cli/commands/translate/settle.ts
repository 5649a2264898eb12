import { type Draft, settleEdition } from '../../../edition/index.ts'
import type { Edition, Finding, SegmentKey } from '../../../model.ts'
import { checkManuscript, type Manuscript } from '../../../pipeline.ts'
import { saveEdition, saveSource } from '../../../store/index.ts'
import type { Rules } from '../../workspace/check-rules.ts'
import type { Workspace } from '../../workspace/open.ts'
import type { Backlog } from './backlog.ts'
import type { ArticleWork, EditionWork } from './prepare.ts'
import type { Answers, Run } from './send.ts'

/** One edition after the run. */
export interface EditionOutcome {
  readonly work: EditionWork
  readonly edition: Edition
  readonly sent: number
  /** Answers that an earlier run was given before it was cut off: nothing was sent for them now. */
  readonly replayed: number
  readonly failures: readonly { readonly key: SegmentKey; readonly message: string }[]
  readonly findings: readonly Finding[]
}

export interface ArticleOutcome {
  readonly work: ArticleWork
  readonly manuscript: Manuscript
  readonly findings: readonly Finding[]
  readonly editions: readonly EditionOutcome[]
}

interface Settling {
  readonly workspace: Workspace
  readonly rules: Rules
  readonly run: Run
  readonly backlog: Backlog
}

/**
 * Puts what comes into the editions, checks and writes them, each as soon as it is complete. The source is written before
 * the first of them, since they use its keys; an edition of which nothing came is not begun.
 */
export async function settleArticle(
  work: ArticleWork,
  { workspace: { glossary, out }, rules, run, backlog }: Settling,
): Promise<ArticleOutcome> {
  const { manuscript, previous, finder, sources } = work
  const { article, segments } = manuscript
  let sourceSaved: Promise<unknown> | undefined
  let findings: readonly Finding[] = []
  backlog.add(() => {
    findings = checkManuscript(manuscript, { glossary, finder, sources, levels: rules.levels })
  })
  for (const { proofreader } of work.editions) backlog.add(proofreader.open)
  const editions = await allDone(
    work.editions.map(async edition => {
      const outcome = settleOne(edition, await run.answersTo(edition))
      if (outcome.edition.units.every(({ target }) => target === '')) return outcome
      sourceSaved ??= saveSource({ out, slug: article.slug, locale: article.locale }, segments, previous)
      await sourceSaved
      await saveEdition(out, outcome.edition, edition.plan.edition)
      return outcome
    }),
  )
  await backlog.done()
  return { work, manuscript, findings, editions }
}

/** Waits for all of them, also when one fails: what the others are still sent is paid for. Then throws what failed first. */
export async function allDone<T>(works: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(works)
  return Promise.all(works)
}

function settleOne(work: EditionWork, { received, replayed, failures }: Answers): EditionOutcome {
  const drafts = new Map<SegmentKey, Draft>(work.recalled)
  for (const [key, { draft }] of received) drafts.set(key, draft)
  const edition = settleEdition(work.plan, drafts)
  const missing = work.jobs.filter(({ key }) => !drafts.has(key))
  const lacking = new Set(missing.map(({ key }) => key))
  return {
    work,
    edition,
    sent: received.size - replayed.size,
    replayed: replayed.size,
    failures: missing.map(({ key }) => ({ key, message: failures.get(key) ?? 'no answer came' })),
    findings: work.proofreader.check(edition).filter(({ key }) => !lacking.has(key)),
  }
}
