import { affordable, type Estimate, estimate, refuseOver } from '../../engine/index.ts'
import type { EngineReport, Job } from '../../model.ts'
import type { Books } from '../../store/index.ts'
import type { Workspace } from '../model.ts'

/** A run of an engine that costs money. */
export interface PaidRun {
  /** The name of the run in the ledger. */
  readonly run: string
  readonly engine: string
  /** Its start: ISO 8601, UTC. */
  readonly time: string
  /** The most characters that it may send. */
  readonly maxCharacters: number | undefined
}

/** The cost of a run. */
export type Spent = Omit<EngineReport, 'failures'>

/** The characters that a run may spend. Its reservation of the month's budget ends when it is disposed. */
export interface RunBudget extends AsyncDisposable {
  /** Of additional jobs, those that the budget allows; they are reserved as well. */
  readonly afford: (jobs: readonly Job[], spent: Spent) => Promise<readonly Job[]>
}

/** The budget of a run without a limit. */
export const UNLIMITED: RunBudget = {
  afford: async jobs => jobs,
  [Symbol.asyncDispose]: async () => {},
}

const NOTHING_SPENT: Spent = { requests: 0, characters: 0, billedCharacters: 0 }

interface Payer {
  readonly config: Pick<Workspace['config'], 'budget'>
  readonly books: Pick<Books, 'reserve' | 'spentInMonth'>
}

/** Reserves the planned cost of a run; throws a budget error if that is too much, before anything is spent. */
export async function openBudget(planned: Estimate, run: PaidRun, { config, books }: Payer): Promise<RunBudget> {
  const limit = config.budget.monthlyCharacters
  const own = ownLimit(run)
  refuseOver(planned, own)
  const reservations = new AsyncDisposableStack()
  const keep = async (grant: (billed: number) => number): Promise<void> => {
    reservations.defer((await books.reserve(run, grant)).release)
  }
  if (limit !== undefined && planned.characters > 0) {
    await keep(billed => {
      refuseOver(planned, { monthly: { limit, billed } })
      return planned.characters
    })
  }
  return {
    afford: async (jobs, spent) => {
      let paid = affordable(jobs, own, spent)
      if (limit === undefined || paid.length === 0) return paid
      await keep(billed => {
        paid = affordable(paid, { monthly: { limit, billed } }, NOTHING_SPENT)
        return estimate(paid).characters
      })
      return paid
    },
    [Symbol.asyncDispose]: () => reservations.disposeAsync(),
  }
}

/** Throws the budget error that the run would get; reserves nothing. */
export async function refuseOverBudget(planned: Estimate, run: PaidRun, { config, books }: Payer): Promise<void> {
  const limit = config.budget.monthlyCharacters
  const monthly = limit === undefined ? {} : { monthly: { limit, billed: await books.spentInMonth(run) } }
  refuseOver(planned, { ...ownLimit(run), ...monthly })
}

const ownLimit = ({ maxCharacters }: PaidRun) => (maxCharacters === undefined ? {} : { maxCharacters })
