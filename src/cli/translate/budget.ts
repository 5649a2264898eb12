import { type Budget, type Estimate, refuseOver } from '../../engine/index.ts'
import { reserve, spentInMonth } from '../../store/index.ts'
import type { Workspace } from '../workspace.ts'

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
  readonly budget: Budget
  readonly release: () => Promise<void>
}

/** Throws a budget error when the run would spend too much; nothing has been spent then. */
export async function openPurse(planned: Estimate, spender: Spender, workspace: Workspace): Promise<Purse> {
  const { config, state } = workspace
  const monthly = config.budget.monthlyCharacters
  const budget = ofRun(spender)
  refuseOver(planned, budget)
  if (monthly === undefined || planned.characters === 0) return { budget, release: async () => {} }
  const within = (billed: number): Budget => ({ ...budget, monthly: { limit: monthly, billed } })
  const { characters } = planned
  const { spent, release } = await reserve(state, { ...spender, characters }, so => refuseOver(planned, within(so)))
  return { budget: within(spent), release }
}

/** The same refusals, for a run that only says what it would do. */
export async function refusePoor(planned: Estimate, spender: Spender, { config, state }: Workspace): Promise<void> {
  const limit = config.budget.monthlyCharacters
  const monthly = limit === undefined ? {} : { monthly: { limit, billed: await spentInMonth(state, spender) } }
  refuseOver(planned, { ...ofRun(spender), ...monthly })
}

const ofRun = ({ limit }: Spender): Budget => (limit === undefined ? {} : { maxCharacters: limit })
