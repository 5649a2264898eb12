import { applySourceDismissals, readAhead } from '../../check/index.ts'
import { type Draft, settleEdition } from '../../edition/index.ts'
import type { Edition, Finding, SegmentKey } from '../../model.ts'
import { checkArticle } from '../findings.ts'
import type { CheckRules, Workspace } from '../model.ts'
import { type Answers, NO_ANSWERS } from './collect.ts'
import { type KnownFindings, openKnownFindings } from './known-findings.ts'
import type { ArticleWork, EditionWork } from './plan.ts'
import type { Sent } from './send.ts'
import type { Shifts } from './shifts.ts'
import { openSourceComments } from './source-comments.ts'

/** The result for one edition. */
export interface EditionOutcome {
  readonly work: EditionWork
  readonly edition: Edition
  readonly sent: number
  /** Answers of an earlier, interrupted run: nothing was sent for them now. */
  readonly replayed: number
  /** How many of the answers and memory texts became proposals beside a person's text, since its source has changed. */
  readonly proposals: { readonly sent: number; readonly replayed: number; readonly recalled: number }
  readonly failures: readonly { readonly key: SegmentKey; readonly message: string }[]
  readonly findings: readonly Finding[]
}

/** The result for one article. */
export interface ArticleOutcome {
  readonly work: ArticleWork
  /** The findings on the article itself. */
  readonly findings: readonly Finding[]
  readonly editions: readonly EditionOutcome[]
}

interface Settling {
  readonly workspace: Pick<Workspace, 'glossary' | 'desk'>
  readonly rules: CheckRules
  readonly sent: Sent
  readonly shifts: Shifts
}

/**
 * Builds, checks and writes the article's editions, each as soon as its answers are there. The source is written before
 * the first edition, which uses its keys; an edition without any answers is not written.
 */
export async function settleArticle(
  work: ArticleWork,
  { workspace: { glossary, desk }, rules, sent, shifts }: Settling,
): Promise<ArticleOutcome> {
  const { manuscript, previous, file, finder, readers, sources } = work
  const { article, segments } = manuscript
  const known = openKnownFindings({ glossary, desk }, rules)
  const unchanged = await withKnownFindings(work.editions, known)
  const others = work.editions.filter(edition => !unchanged.has(edition))
  await Promise.all(others.map(known.recall))
  // The sources of the first answers are read first, one sentence at a time, so that no answer waits for the whole
  // article.
  for (const { proofreader } of others) void shifts.do(proofreader.open)
  for (const segment of segments) void shifts.do(() => readAhead(segment, { readers, sources }))
  const findings = shifts.do(() => {
    const all = checkArticle(segments, article.locale, { glossary, finder, readers, sources, levels: rules.levels })
    const before = work.editions.map(({ plan }) => plan.edition)
    return applySourceDismissals(all, segments, before).findings
  })
  const withSourceComments = openSourceComments({ slug: article.slug, sourceLocale: article.locale }, desk)
  let sourceSaved: Promise<unknown> | undefined
  const editions = await allDone(
    work.editions.map(async edition => {
      const outcome = unchanged.get(edition) ?? settle(edition, await sent.answersTo(edition))
      if (outcome.edition.units.every(({ target }) => target === '')) return outcome
      sourceSaved ??= desk.sources.save(article, { segments, previous, file })
      await sourceSaved
      const before = edition.plan.edition
      const isNew = before.units.length === 0
      const saved = isNew ? await withSourceComments(outcome.edition) : outcome.edition
      await allDone<unknown>([
        desk.editions.save(saved, before),
        // The findings of an edition that could not be saved are not used.
        unchanged.has(edition) ? undefined : known.keep(edition, outcome.edition, outcome.findings),
      ])
      return outcome
    }),
  )
  return { work, findings: await findings, editions }
}

/** The results for editions that nothing was sent for, and that were checked before exactly as they are. */
async function withKnownFindings(
  editions: readonly EditionWork[],
  known: KnownFindings,
): Promise<ReadonlyMap<EditionWork, EditionOutcome>> {
  const unchanged = new Map<EditionWork, EditionOutcome>()
  for (const work of editions.filter(({ jobs }) => jobs.length === 0)) {
    const settled = settleUnchecked(work, NO_ANSWERS)
    const findings = await known.of(work, settled.edition)
    if (findings) unchanged.set(work, { ...settled, findings })
  }
  return unchanged
}

/** Waits for all works even if one fails, since answers that still come are paid for. Then throws the first error. */
export async function allDone<T>(works: readonly (T | Promise<T>)[]): Promise<readonly T[]> {
  await Promise.allSettled(works)
  return Promise.all(works)
}

/** The checked edition that results from the plan, the memory and the answers. */
export function settle(work: EditionWork, answers: Answers): EditionOutcome {
  const settled = settleUnchecked(work, answers)
  const { edition } = settled
  return { ...settled, findings: [...work.behindIn(edition), ...work.proofreader.check(edition)] }
}

function settleUnchecked(
  work: EditionWork,
  { received, replayed, failures }: Answers,
): Omit<EditionOutcome, 'findings'> {
  const drafts = new Map<SegmentKey, Draft>(work.recalled)
  for (const [key, { draft }] of received) drafts.set(key, draft)
  const edition = settleEdition(work.plan, drafts)
  const missing = work.jobs.filter(({ key }) => !drafts.has(key)).map(({ key }) => key)
  const beside = work.plan.human.map(({ key }) => key).filter(key => drafts.has(key))
  const answered = beside.filter(key => received.has(key))
  const again = answered.filter(key => replayed.has(key)).length
  return {
    work,
    edition,
    proposals: { sent: answered.length - again, replayed: again, recalled: beside.length - answered.length },
    sent: received.size - replayed.size,
    replayed: replayed.size,
    failures: missing.map(key => ({ key, message: failures.get(key) ?? 'no answer came' })),
  }
}
