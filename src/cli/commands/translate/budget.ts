import { affordable, type Budget, type Estimate, estimate, refuseOver } from '../../../engine/index.ts'
import type { Job } from '../../../model.ts'
import { type Reservation, reserve, spentInMonth } from '../../../store/index.ts'
import type { Workspace } from '../../workspace/open.ts'

export interface Spender {
  /** Names the run in the ledger. */
  readonly run: string
  readonly engine: string
  /** The most characters that this run may send. */
  readonly limit: number | undefined
  /** ISO 8601, UTC. */
  readonly time: string
}

/** What a run may spend; its part of the month is kept for it until it is released. */
export interface Purse {
  /**
   * Of jobs that it would be good to send as well, those that there is room for after what the run has spent: their part
   * of the month is kept, too.
   */
  readonly afford: (jobs: readonly Job[], spent: Spent) => Promise<readonly Job[]>
  readonly release: () => Promise<void>
}

type Spent = Parameters<typeof affordable>[2]

const NOTHING: Spent = { characters: 0, billedCharacters: 0 }

/** Throws a budget error when the run would spend too much; nothing has been spent then. */
export async function openPurse(planned: Estimate, spender: Spender, workspace: Workspace): Promise<Purse> {
  const { config, state } = workspace
  const limit = config.budget.monthlyCharacters
  const budget = ofRun(spender)
  refuseOver(planned, budget)
  if (limit === undefined)
    return { afford: async (jobs, spent) => affordable(jobs, budget, spent), release: async () => {} }
  const kept: Reservation[] = []
  const keep = async (grant: (billed: number) => number): Promise<void> =>
    void kept.push(await reserve(state, spender, grant))
  if (planned.characters > 0) {
    await keep(billed => {
      refuseOver(planned, { monthly: { limit, billed } })
      return planned.characters
    })
  }
  return {
    afford: async (jobs, spent) => {
      let paid = affordable(jobs, budget, spent)
      if (paid.length === 0) return paid
      await keep(billed => {
        paid = affordable(paid, { monthly: { limit, billed } }, NOTHING)
        return estimate(paid).characters
      })
      return paid
    },
    release: async () => {
      for (const { release } of kept) await release()
    },
  }
}

/** The same refusals, for a run that only says what it would do. */
export async function refusePoor(planned: Estimate, spender: Spender, { config, state }: Workspace): Promise<void> {
  const limit = config.budget.monthlyCharacters
  const monthly = limit === undefined ? {} : { monthly: { limit, billed: await spentInMonth(state, spender) } }
  refuseOver(planned, { ...ofRun(spender), ...monthly })
}

const ofRun = ({ limit }: Spender): Budget => (limit === undefined ? {} : { maxCharacters: limit })
