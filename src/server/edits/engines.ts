import type { EnginesConfig } from '../../config.ts'
import { planEdition } from '../../edition/index.ts'
import { createEngine, ENGINE_NAMES, estimate, refuseOver } from '../../engine/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Delivery, Engine, Glossary, Job, Locale, SegmentKey, Slug } from '../../model.ts'
import { jobsOf, type Manuscript, receive } from '../../pipeline.ts'
import { journaled, openLedger, reserve } from '../../store/index.ts'
import type { Library } from '../library/library.ts'
import type { JobView } from '../schemas.ts'

/** What engines are set up with and paid from. */
export interface Account {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Their settings in the config. */
  readonly engines?: EnginesConfig
  readonly monthlyCharacters?: number | undefined
  /** The folder of the ledger; without it nothing is written down. */
  readonly state?: string
}

interface JobAddress {
  readonly slug: Slug
  readonly locale: Locale
  readonly key: SegmentKey
}

/** The job that one sentence is sent as. */
async function jobOf(
  library: Library,
  { slug, locale, key }: JobAddress,
): Promise<{ job: Job; manuscript: Manuscript }> {
  await library.edition(slug, locale)
  const { segments, manuscript } = await library.source(slug)
  const { glossary } = await library.names()
  const segment = segments.find(candidate => candidate.key === key && candidate.translate)
  if (!segment) throw new InterlinearError('input', `"${slug}" has no sentence ${key}.`)
  if (!manuscript) throw new InterlinearError('input', `the file of "${slug}" is not in the folder of articles.`)
  const empty = { slug, locale, sourceLocale: glossary.sourceLocale, units: [] }
  const plan = { ...planEdition({ segments, edition: empty }), send: [segment] }
  const [job] = jobsOf(manuscript, plan, glossary)
  if (!job) throw new InterlinearError('input', `there is nothing to translate in ${key}.`)
  return { job, manuscript }
}

/** What an engine is told about a sentence. */
export async function jobView(library: Library, address: JobAddress): Promise<JobView> {
  const { job } = await jobOf(library, address)
  return {
    context: job.context,
    pieces: job.pieces.map(piece =>
      typeof piece === 'string' ? { text: piece, held: false } : { text: piece.target || piece.source, held: true },
    ),
  }
}

interface Asked extends JobAddress {
  readonly engine: string
}

const now = (): string => new Date().toISOString()

/** One sentence through an engine of choice; of what came only its price is kept. Throws a budget error before it spends. */
export async function askEngine(library: Library, { engine, ...address }: Asked, account: Account): Promise<string> {
  if (!ENGINE_NAMES.includes(engine)) throw new InterlinearError('usage', `no engine is called "${engine}".`)
  const { job, manuscript } = await jobOf(library, address)
  const { glossary } = await library.names()
  const answer = await paid({ job, engine, glossary }, account)
  return receive(job, answer, manuscript).draft.text
}

interface Paid {
  readonly job: Job
  readonly engine: string
  readonly glossary: Glossary
}

/** The answer to a job, within the month's budget and in the books. */
async function paid({ job, engine: name, glossary }: Paid, account: Account): Promise<Delivery> {
  const { env, engines: config, state, monthlyCharacters: limit } = account
  const run = `${now()} review`
  const planned = estimate([job])
  const granted = (billed: number, limit: number): number => {
    refuseOver(planned, { monthly: { limit, billed } })
    return planned.characters
  }
  const reservation =
    state !== undefined && limit !== undefined
      ? await reserve(state, { run, engine: name, time: now() }, billed => granted(billed, limit))
      : undefined
  try {
    const engine = await createEngine(name, { env, glossary, ...(config ? { config } : {}) })
    const books = state === undefined ? undefined : { journalOf: () => undefined, ledger: openLedger(state), run, now }
    return await answerOf(books ? journaled(engine, books) : engine, job).finally(() => engine.close())
  } finally {
    await reservation?.release()
  }
}

async function answerOf(engine: Engine, job: Job): Promise<Delivery> {
  const lack = await engine.lacks(job.from, job.to)
  if (lack !== undefined) throw new InterlinearError('engine', lack)
  const answers: Delivery[] = []
  const { failures } = await engine.translate([job], { deliver: deliveries => void answers.push(...deliveries) })
  const [answer] = answers
  if (!answer) throw new InterlinearError('engine', failures[0]?.message ?? `${engine.name} gave no answer.`)
  return answer
}
