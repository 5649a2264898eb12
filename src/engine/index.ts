export { loadLocalModels } from './bergamot/lazy.ts'
export type { LocalModels, ModelState } from './bergamot/models/local-models.ts'
export { createEngine, defaultEngine, ENGINE_NAMES } from './choose/create.ts'
export { type Check, type EngineState, engineStates, type ReadinessQuestion } from './choose/readiness.ts'
export type { EngineSetup } from './choose/setup.ts'
export { defineEngine } from './custom/define.ts'
export type { OwnEngine, OwnRequest } from './custom/model.ts'
export {
  affordable,
  type Budget,
  type Estimate,
  estimate,
  type LocaleEstimate,
  type Price,
  refuseOver,
  tariffOf,
} from './estimate.ts'
export { charactersOf } from './markup/pieces.ts'
export { retryAfter } from './requests/faults.ts'
export { readBody } from './requests/read-body.ts'
export { USER_AGENT, VERSION } from './requests/user-agent.ts'
