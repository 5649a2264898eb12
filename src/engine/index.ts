export { createEngine, defaultEngine, type EngineSetup } from './create.ts'
