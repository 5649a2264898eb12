import type { Delivery, Engine, EngineOptions, EngineReport, Job, Slug } from '../../model.ts'
import { type Answer, fingerprintOf, type Journal } from './journal.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'

export interface Books {
  /** The journal of an article; without one nothing is remembered of it. */
  readonly journalOf: (slug: Slug) => Journal | undefined
  readonly ledger: Ledger
  /** Names the run in the ledger. */
  readonly run: string
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string
}

/**
 * The same engine, keeping books: what an earlier run was answered is delivered without asking again, and every new
 * answer is on disk, and in the ledger, before it is delivered. Replayed answers bill nothing.
 */
export function journaled(engine: Engine, books: Books): Engine {
  return { ...engine, translate: (jobs, options) => translateWithBooks(engine, books, { jobs, options }) }
}

interface Call {
  readonly jobs: readonly Job[]
  readonly options: EngineOptions
}

async function translateWithBooks(engine: Engine, books: Books, { jobs, options }: Call): Promise<EngineReport> {
  const byId = new Map(jobs.map(job => [job.id, job]))
  const replayed = jobs.flatMap((job): readonly Delivery[] => {
    const journal = books.journalOf(job.slug)
    const answer = !journal || journal.isEmpty() ? undefined : journal.answered(fingerprintOf(job, engine))
    return answer ? [{ ...answer, id: job.id, billedCharacters: 0 }] : []
  })
  if (replayed.length > 0) await options.deliver(replayed)
  const done = new Set(replayed.map(({ id }) => id))
  const left = jobs.filter(({ id }) => !done.has(id))
  if (left.length === 0) return { requests: 0, characters: 0, billedCharacters: 0, failures: [] }
  const entry = (more: Partial<LedgerEntry>): LedgerEntry => ({
    run: books.run,
    time: books.now(),
    engine: engine.name,
    ...more,
  })

  const report = await engine.translate(left, {
    ...options,
    deliver: async deliveries => {
      const answers = deliveries.flatMap(delivery => {
        const job = byId.get(delivery.id)
        return job ? [{ slug: job.slug, answer: { fingerprint: fingerprintOf(job, engine), delivery } }] : []
      })
      await Promise.all([
        recordBySlug(answers, books),
        books.ledger.append(entriesOf(deliveries, id => byId.get(id), entry)),
      ])
      await options.deliver(deliveries)
    },
  })
  if (report.requests > 0)
    await books.ledger.append([entry({ requests: report.requests, characters: report.characters })])
  return report
}

interface Recorded {
  readonly slug: Slug
  readonly answer: Answer
}

async function recordBySlug(answers: readonly Recorded[], { journalOf }: Books): Promise<void> {
  const slugs = [...Map.groupBy(answers, ({ slug }) => slug)]
  await Promise.all(slugs.map(([slug, own]) => journalOf(slug)?.record(own.map(({ answer }) => answer))))
}

/** One entry per engine and locale; answers that cost nothing are not in the books. */
function entriesOf(
  deliveries: readonly Delivery[],
  jobOf: (id: string) => Job | undefined,
  entry: (more: Partial<LedgerEntry>) => LedgerEntry,
): readonly LedgerEntry[] {
  const groups = Map.groupBy(
    deliveries.filter(delivery => delivery.billedCharacters > 0),
    ({ engine, id }) => JSON.stringify([engine, jobOf(id)?.slug, jobOf(id)?.to]),
  )
  return [...groups.values()].map(group => {
    const [first] = group
    const job = first && jobOf(first.id)
    return entry({
      ...(first ? { engine: first.engine } : {}),
      ...(job ? { slug: job.slug, locale: job.to } : {}),
      texts: group.length,
      billedCharacters: group.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0),
    })
  })
}
