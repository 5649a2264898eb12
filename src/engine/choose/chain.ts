import { InterlinearError } from '../../errors.ts'
import type { Delivery, Engine, EngineOptions, EngineReport, Failure, Job } from '../../model.ts'

/** Engines tried in order, job by job: what one fails to deliver goes to the next; each delivery names its engine. */
export function chainEngines(engines: readonly Engine[]): Engine {
  return {
    name: engines.map(engine => engine.name).join(','),
    settings: engines.map(engine => engine.settings).join(),
    toldFor: to => engines.map(engine => engine.toldFor?.(to) ?? '').join(''),
    lacks: async (from, to) => {
      const lacking = await Promise.all(engines.map(engine => engine.lacks(from, to)))
      return lacking.includes(undefined) ? undefined : lacking.join(' ')
    },
    translate: (jobs, options) => translateThrough(engines, jobs, options),
    close: async () => {
      await Promise.all(engines.map(engine => engine.close()))
    },
  }
}

async function translateThrough(
  engines: readonly Engine[],
  jobs: readonly Job[],
  options: EngineOptions,
): Promise<EngineReport> {
  let left = jobs
  let total: EngineReport = { requests: 0, characters: 0, billedCharacters: 0, failures: [] }
  const messages = new Map<string, string>()
  let stopped: string | undefined
  for (const engine of engines) {
    if (left.length === 0 || options.signal?.aborted) break
    const able = await ableJobs(engine, left)
    const delivered = new Set<string>()
    const deliver = async (deliveries: readonly Delivery[]): Promise<void> => {
      await options.deliver(deliveries)
      for (const { id } of deliveries) delivered.add(id)
    }
    const report = await engine.translate(able, { ...options, deliver }).catch(error => reportOf(error, able))
    for (const { id, message } of report.failures) messages.set(id, message)
    total = addReports(total, report)
    stopped ??= report.stopped
    left = left.filter(job => !delivered.has(job.id))
  }
  const failures: Failure[] = left.map(({ id }) => ({
    id,
    message: messages.get(id) ?? 'no engine translates this pair',
  }))
  return { ...total, failures, ...(failures.length > 0 && stopped !== undefined ? { stopped } : {}) }
}

/** If an engine refuses everything, all jobs go to the next one. */
function reportOf(error: unknown, jobs: readonly Job[]): EngineReport {
  if (!(error instanceof InterlinearError) || error.code !== 'engine') throw error
  const failures = jobs.map(({ id }) => ({ id, message: error.message }))
  return { requests: 0, characters: 0, billedCharacters: 0, failures, stopped: error.message }
}

async function ableJobs(engine: Engine, jobs: readonly Job[]): Promise<readonly Job[]> {
  const lacking = new Map<string, Promise<string | undefined>>()
  for (const { from, to } of jobs) {
    const pair = `${from} ${to}`
    if (!lacking.has(pair)) lacking.set(pair, engine.lacks(from, to))
  }
  const able: Job[] = []
  for (const job of jobs) if ((await lacking.get(`${job.from} ${job.to}`)) === undefined) able.push(job)
  return able
}

const addReports = (one: EngineReport, other: EngineReport): EngineReport => ({
  requests: one.requests + other.requests,
  characters: one.characters + other.characters,
  billedCharacters: one.billedCharacters + other.billedCharacters,
  failures: [],
})
