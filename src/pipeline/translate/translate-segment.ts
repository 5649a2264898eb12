import type { MachineText } from '../../edition/index.ts'
import { createEngine, type EngineSetup, estimate } from '../../engine/index.ts'
import { InterlinearError } from '../../errors.ts'
import type { Delivery, Engine, Glossary, Job, Locale, SegmentKey } from '../../model.ts'
import { recognise, type StatementId, say, tell } from '../../say.ts'
import { type Books, recordingEngine } from '../../store/index.ts'
import { openBudget, UNLIMITED } from '../draft/reserve-budget.ts'
import { jobsOf } from './jobs.ts'
import type { Manuscript } from './manuscript.ts'
import { receive } from './receive.ts'

/** The environment of engines, and the budget for them. */
export interface EngineAccount {
  readonly env: EngineSetup['env']
  readonly glossary: Glossary
  readonly engines?: EngineSetup['config']
  readonly style?: EngineSetup['style']
  /** The most characters that one engine may bill in a month; without it there is no limit. */
  readonly monthlyCharacters?: number | undefined
  /** Without them nothing is recorded, and there is no limit. */
  readonly books?: Books
  /** The folder for state of engines. */
  readonly home?: string
}

/** The job for one segment of an article; throws an input error if there is nothing to translate. */
export function segmentJob(
  manuscript: Manuscript,
  key: SegmentKey,
  { to, glossary }: { readonly to: Locale; readonly glossary: Glossary },
): Job {
  const segment = manuscript.segments.find(one => one.key === key && one.translate)
  const [job] = segment ? jobsOf(manuscript, [segment], { to, glossary }) : []
  if (!job) throw new InterlinearError('input', `"${manuscript.article.slug}" has no sentence ${key}.`)
  return job
}

/**
 * Translates one segment, with right names. Only its cost is recorded. Throws a budget error before anything is spent.
 */
export async function translateSegment(
  manuscript: Manuscript,
  job: Job,
  { engine: name, account }: { readonly engine: string; readonly account: EngineAccount },
): Promise<MachineText> {
  const { env, glossary, engines, style, books, home, monthlyCharacters } = account
  const time = now()
  const run = { run: `${time} review`, engine: name, time, maxCharacters: undefined }
  await using _budget =
    books === undefined
      ? UNLIMITED
      : await openBudget(estimate([job]), run, { config: { budget: { monthlyCharacters } }, books })
  const engine = await createEngine(name, {
    env,
    glossary,
    style,
    ...(engines ? { config: engines } : {}),
    ...(home === undefined ? {} : { home }),
  })
  try {
    const records = books && { journalOf: () => undefined, books, run: run.run, now }
    const asked = records ? recordingEngine(engine, records) : engine
    return receive(job, await answerOf(asked, job), { manuscript }).draft
  } finally {
    await engine.close()
  }
}

const now = (): string => new Date().toISOString()

async function answerOf(engine: Engine, job: Job): Promise<Delivery> {
  const lacking = await engine.lacks(job.from, job.to)
  if (lacking !== undefined) throw engineError(lacking)
  const answers: Delivery[] = []
  const { failures } = await engine.translate([job], { deliver: deliveries => void answers.push(...deliveries) })
  const [answer] = answers
  if (!answer) throw engineError(failures[0]?.message ?? tell('engine-silent', { engine: engine.name }).message)
  return answer
}

/** The statements about errors of engines and services, more specific ones first. */
const SAID = [
  ...(['apertium-not-installed', 'apertium-no-way', 'apy-silent', 'service-no-way', 'key-missing'] as const),
  ...(['address-missing', 'model-not-set', 'deepl-not-into', 'no-models-between', 'model-not-here'] as const),
  ...(['apertium-slow', 'apertium-empty', 'apertium-deaf', 'apertium-not-started', 'apertium-ended'] as const),
  ...(['apertium-closed', 'service-silent', 'service-refuses', 'service-cut-off', 'service-no-address'] as const),
  ...(['service-no-address-now', 'service-unreachable', 'service-not-accepted', 'key-not-accepted'] as const),
  ...(['request-too-large', 'too-many-requests', 'quota-used-up', 'service-cut-short', 'service-redirects'] as const),
  ...(['service-answered', 'engine-silent'] as const),
] satisfies readonly StatementId[]

/** The error of an engine's English message, with its statement if the message is known. */
function engineError(message: string): InterlinearError {
  const [head = '', ...said] = message.split(': ')
  const whole = recognise(message, SAID)
  // The service's own words follow ours.
  const what = whole === undefined || whole.id === 'service-answered' ? recognise(head, SAID) : undefined
  const statement = what && said.length > 0 ? say('service-said', { what, said: said.join(': ') }) : whole
  return new InterlinearError('engine', message, statement ? { statement } : {})
}
