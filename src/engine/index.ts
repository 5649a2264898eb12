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
