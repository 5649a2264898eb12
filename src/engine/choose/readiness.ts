import { InterlinearError } from '../../errors.ts'
import type { Delivery, Engine, Job, Locale } from '../../model.ts'
import { createEngine, ENGINE_NAMES } from './create.ts'
import type { EngineSetup } from './setup.ts'

/** Whether an engine could be used now, and for what. */
export interface EngineState {
  readonly name: string
  /** Of the requested locales, those it translates into. */
  readonly locales: readonly Locale[]
  /** What is missing if it translates into none of them, and what to do. */
  readonly missing?: string
  /** The result of a tiny real call, if one was requested. */
  readonly check?: Check
}

/** `ok` with the translated text, or what went wrong. */
export type Check = { readonly ok: true; readonly answer: string } | { readonly ok: false; readonly message: string }

export interface ReadinessQuestion {
  readonly from: Locale
  readonly to: readonly Locale[]
  /** Whether to send a real request to each ready engine, into the first locale it has: a few characters are billed. */
  readonly check: boolean
}

const SAMPLE = 'Good morning.'

/** Asks every engine what it lacks; nothing is billed unless a check is requested. */
export function engineStates(setup: EngineSetup, question: ReadinessQuestion): Promise<readonly EngineState[]> {
  return Promise.all(ENGINE_NAMES.map(name => stateOf(name, setup, question)))
}

async function stateOf(name: string, setup: EngineSetup, { from, to, check }: ReadinessQuestion): Promise<EngineState> {
  const engine = await createEngine(name, setup)
  try {
    const lacking = await Promise.all(to.map(locale => engine.lacks(from, locale)))
    const locales = to.filter((_, index) => lacking[index] === undefined)
    const [first] = locales
    if (first === undefined) return { name, locales, missing: lacking[0] ?? 'no locale was asked for' }
    return { name, locales, ...(check ? { check: await callOnce(engine, from, first) } : {}) }
  } finally {
    await engine.close()
  }
}

async function callOnce(engine: Engine, from: Locale, to: Locale): Promise<Check> {
  const job: Job = {
    ...{ id: 'check', slug: 'check', key: 'check', from, to },
    ...{ pieces: [SAMPLE], plain: [SAMPLE], terms: [], context: '' },
  }
  const deliveries: Delivery[] = []
  try {
    const report = await engine.translate([job], {
      deliver: some => {
        deliveries.push(...some)
      },
    })
    const [delivery] = deliveries
    if (!delivery) return { ok: false, message: report.failures[0]?.message ?? 'no answer came' }
    return {
      ok: true,
      answer: delivery.pieces.map(piece => (typeof piece === 'string' ? piece : piece.target)).join(''),
    }
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    return { ok: false, message: error.message }
  }
}
