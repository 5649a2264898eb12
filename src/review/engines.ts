import type { EnginesConfig } from '../config.ts'
import { planEdition } from '../edition/index.ts'
import { createEngine, ENGINE_NAMES, estimate, refuseOver } from '../engine/index.ts'
import { InterlinearError } from '../errors.ts'
import type { Delivery, Job, Locale, SegmentKey, Slug } from '../model.ts'
import { jobsOf, type Manuscript, receive } from '../pipeline.ts'
import { billedInMonth, journaled, openLedger } from '../store/index.ts'
import type { Library } from './library.ts'
import type { JobView } from './schemas.ts'

/** What engines are set up with and paid from. */
export interface Purse {
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
export async function askEngine(
  library: Library,
  { engine: name, ...address }: Asked,
  { env, engines, monthlyCharacters: limit, state }: Purse,
): Promise<string> {
  if (!ENGINE_NAMES.includes(name)) throw new InterlinearError('usage', `no engine is called "${name}".`)
  const { job, manuscript } = await jobOf(library, address)
  const { glossary } = await library.names()
  const ledger = state === undefined ? undefined : openLedger(state)
  if (ledger && limit !== undefined) {
    const billed = billedInMonth(await ledger.entries(), name, now())
    refuseOver(estimate([job]), { monthly: { limit, billed } })
  }
  const bare = await createEngine(name, { env, glossary, ...(engines ? { config: engines } : {}) })
  const engine = ledger ? journaled(bare, { journalOf: () => undefined, ledger, run: `${now()} review`, now }) : bare
  try {
    const lack = await engine.lacks(job.from, job.to)
    if (lack !== undefined) throw new InterlinearError('engine', lack)
    const answers: Delivery[] = []
    const { failures } = await engine.translate([job], { deliver: deliveries => void answers.push(...deliveries) })
    const [answer] = answers
    if (!answer) throw new InterlinearError('engine', failures[0]?.message ?? `${name} gave no answer.`)
    return receive(job, answer, manuscript).draft.text
  } finally {
    await engine.close()
  }
}
