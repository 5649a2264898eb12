import { affordable, type Estimate, estimate, refuseOver } from '../../engine/index.ts'
import type { EngineReport, Job } from '../../model.ts'
import type { Books } from '../../store/index.ts'
import type { Workspace } from '../model.ts'

/** A run of an engine that has to be paid for. */
export interface PaidRun {
  /** Names the run in the ledger. */
  readonly run: string
  readonly engine: string
  /** When it began: ISO 8601, UTC. */
  readonly time: string
  /** The most characters that it may send. */
  readonly maxCharacters: number | undefined
}

/** What a run cost. */
export type Spent = Omit<EngineReport, 'failures'>

/** The characters that a run may spend. What it reserves of the month's budget is free again when it is disposed. */
export interface RunBudget extends AsyncDisposable {
  /** Of more jobs that would be good to send, those that there is room for, now reserved as well. */
  readonly afford: (jobs: readonly Job[], spent: Spent) => Promise<readonly Job[]>
}

/** What a run may spend where nobody set a limit. */
export const UNLIMITED: RunBudget = {
  afford: async jobs => jobs,
  [Symbol.asyncDispose]: async () => {},
}

const NOTHING_SPENT: Spent = { requests: 0, characters: 0, billedCharacters: 0 }

interface Payer {
  readonly config: Pick<Workspace['config'], 'budget'>
  readonly books: Pick<Books, 'reserve' | 'spentInMonth'>
}

/** Reserves what a run is planned to cost; throws a budget error when that is too much, before anything is spent. */
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

/** Throws the budget error that the run would end with; reserves nothing. */
export async function refuseOverBudget(planned: Estimate, run: PaidRun, { config, books }: Payer): Promise<void> {
  const limit = config.budget.monthlyCharacters
  const monthly = limit === undefined ? {} : { monthly: { limit, billed: await books.spentInMonth(run) } }
  refuseOver(planned, { ...ownLimit(run), ...monthly })
}

const ownLimit = ({ maxCharacters }: PaidRun) => (maxCharacters === undefined ? {} : { maxCharacters })
