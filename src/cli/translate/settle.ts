import { loadReaders } from '../../article/index.ts'
import { levelsFor } from '../../config.ts'
import { type Draft, settleEdition } from '../../edition/index.ts'
import type { Edition, Finding, Locale, SegmentKey } from '../../model.ts'
import { type CheckDesk, checkEdition, checkManuscript, type Manuscript } from '../../pipeline.ts'
import { isSaved, isSourceSaved, saveEdition, saveSource } from '../../store/index.ts'
import type { Workspace } from '../workspace.ts'
import type { ArticleWork, EditionWork } from './prepare.ts'
import type { Sent } from './send.ts'

/** One edition after the run. */
export interface EditionOutcome {
  readonly work: EditionWork
  readonly edition: Edition
  readonly sent: number
  readonly failures: readonly { readonly key: SegmentKey; readonly message: string }[]
  readonly findings: readonly Finding[]
}

export interface ArticleOutcome {
  readonly work: ArticleWork
  readonly manuscript: Manuscript
  readonly findings: readonly Finding[]
  readonly editions: readonly EditionOutcome[]
}

/** Puts what came into the editions and checks them; writes nothing. */
export async function settleArticle(
  work: ArticleWork,
  sent: Sent,
  { config, glossary }: Workspace,
): Promise<ArticleOutcome> {
  const { manuscript, finder } = work
  const readers = await loadReaders(manuscript.segments.map(({ syntax }) => syntax))
  const levels = (locale: Locale) => levelsFor(config, locale)
  const desk = { glossary, finder, readers, levels }
  const failures = new Map(sent.failures.map(({ id, message }) => [id, message]))
  return {
    work,
    manuscript,
    findings: checkManuscript(manuscript, glossary, finder),
    editions: work.editions.map(edition => settleOne(edition, { sent, failures, desk })),
  }
}

interface Settling {
  readonly sent: Sent
  readonly failures: ReadonlyMap<string, string>
  readonly desk: CheckDesk
}

function settleOne(work: EditionWork, { sent, failures, desk }: Settling): EditionOutcome {
  const drafts = new Map<SegmentKey, Draft>(work.recalled)
  for (const { id, key } of work.jobs) {
    const received = sent.received.get(id)
    if (received) drafts.set(key, received.draft)
  }
  const edition = settleEdition(work.plan, drafts)
  const missing = work.jobs.filter(({ key }) => !drafts.has(key))
  const lacking = new Set(missing.map(({ key }) => key))
  return {
    work,
    edition,
    sent: drafts.size - work.recalled.size,
    failures: missing.map(({ id, key }) => ({ key, message: failures.get(id) ?? 'no answer came' })),
    findings: checkEdition(edition, desk).filter(({ key }) => !lacking.has(key)),
  }
}

/** Writes the source first, then the editions that use its keys; an edition of which nothing came is not begun. */
export async function saveArticle({ work, editions }: ArticleOutcome, { out }: Workspace): Promise<void> {
  const { article, segments } = work.manuscript
  const begun = editions.filter(({ edition }) => edition.units.some(({ target }) => target !== ''))
  if (begun.length === 0) return
  await saveSource({ out, slug: article.slug, locale: article.locale }, segments, work.previous)
  for (const outcome of begun) await saveEdition(out, outcome.edition, outcome.work.plan.edition)
}

/** Whether saving would change no file. */
export async function isArticleSaved({ work, editions }: ArticleOutcome, { out }: Workspace): Promise<boolean> {
  const { article, segments } = work.manuscript
  if (!(await isSourceSaved({ out, slug: article.slug, locale: article.locale }, segments, work.previous))) return false
  for (const { edition } of editions) if (!(await isSaved(out, edition))) return false
  return true
}
