import type { EngineSetup } from '../setup.ts'
import type { LocalModels } from './models/desk.ts'

/** The local neural models; their list is loaded when it is asked for. */
export const loadLocalModels = async (env: EngineSetup['env']): Promise<LocalModels> =>
  (await import('./models/desk.ts')).openLocalModels(env)
