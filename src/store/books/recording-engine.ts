import type { Delivery, Engine, EngineOptions, EngineReport, Job } from '../../model.ts'
import type { Answered, Books } from '../desk/index.ts'
import { fingerprintOf } from './journal.ts'
import type { LedgerEntry } from './ledger.ts'

/** Where a run of an engine records its answers and their cost. */
export interface RunRecords extends Pick<Answered, 'journalOf'> {
  readonly books: Pick<Books, 'record' | 'ledger'>
  /** The name of the run in the ledger. */
  readonly run: string
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string
}

/**
 * The same engine with records. An answer of an earlier run is delivered without a request, and costs nothing. A new
 * answer is in the journal and in the ledger before it is delivered.
 */
export function recordingEngine(engine: Engine, records: RunRecords): Engine {
  return { ...engine, translate: (jobs, options) => translateRecorded(engine, records, { jobs, options }) }
}

interface Call {
  readonly jobs: readonly Job[]
  readonly options: EngineOptions
}

async function translateRecorded(engine: Engine, records: RunRecords, { jobs, options }: Call): Promise<EngineReport> {
  const byId = new Map(jobs.map(job => [job.id, job]))
  const replayed = jobs.flatMap((job): readonly Delivery[] => {
    const journal = records.journalOf(job.slug)
    const answer = !journal || journal.isEmpty() ? undefined : journal.answered(fingerprintOf(job, engine))
    return answer ? [{ ...answer, id: job.id, billedCharacters: 0 }] : []
  })
  if (replayed.length > 0) await options.deliver(replayed)
  const done = new Set(replayed.map(({ id }) => id))
  const left = jobs.filter(({ id }) => !done.has(id))
  if (left.length === 0) return { requests: 0, characters: 0, billedCharacters: 0, failures: [] }
  const entry = (more: Partial<LedgerEntry>): LedgerEntry => ({
    run: records.run,
    time: records.now(),
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
      const entries = entriesOf(deliveries, id => byId.get(id), entry)
      await records.books.record({ answers, entries, journalOf: records.journalOf })
      await options.deliver(deliveries)
    },
  })
  if (report.requests > 0)
    await records.books.ledger.append([entry({ requests: report.requests, characters: report.characters })])
  return report
}

/** One entry per engine and locale; answers without cost have none. */
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
