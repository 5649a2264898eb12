import type { EngineSetup } from '../choose/setup.ts'
import type { LocalModels } from './models/local-models.ts'

/** The local neural models; their list is loaded when first needed. */
export const loadLocalModels = async (env: EngineSetup['env']): Promise<LocalModels> =>
  (await import('./models/local-models.ts')).openLocalModels(env)
