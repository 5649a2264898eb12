import type { LocalModels } from './bergamot/models/desk.ts'
import type { EngineSetup } from './create.ts'

export type { LocalModels, ModelState } from './bergamot/models/desk.ts'
export {
  affordable,
  type Budget,
  type Estimate,
  estimate,
  type LocaleEstimate,
  type Price,
  refuseOver,
  tariffOf,
} from './budget.ts'
export { createEngine, defaultEngine, ENGINE_NAMES, type EngineSetup } from './create.ts'
export { charactersOf } from './markup/pieces.ts'
export { type Check, type EngineState, type Survey, surveyEngines } from './readiness.ts'
export { VERSION } from './run/user-agent.ts'

/** The local neural models; their list is loaded when it is asked for. */
export const loadLocalModels = async (env: EngineSetup['env']): Promise<LocalModels> =>
  (await import('./bergamot/models/desk.ts')).openLocalModels(env)
