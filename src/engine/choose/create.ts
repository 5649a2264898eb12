import { InterlinearError } from '../../errors.ts'
import type { Engine } from '../../model.ts'
import { chainEngines } from './chain.ts'
import type { EngineSetup } from './setup.ts'

/** The engines by name; each loads its libraries only when it is created. */
const ENGINES: Readonly<Record<string, (setup: EngineSetup) => Promise<Engine>>> = {
  deepl: async setup => (await import('../deepl/engine.ts')).deeplEngine(setup),
  openai: async setup => (await import('../openai/engine.ts')).openAiEngine(setup),
  libretranslate: async setup => (await import('../libretranslate/engine.ts')).libreTranslateEngine(setup),
  bergamot: async ({ env, languages }) => (await import('../bergamot/engine.ts')).bergamotEngine({ env, languages }),
  apertium: async ({ env }) => (await import('../apertium/engine.ts')).apertiumEngine({ path: env.PATH }),
  'apertium-apy': async setup => (await import('../apertium/apy.ts')).apertiumApyEngine(setup),
  pseudo: async () => (await import('../pseudo.ts')).pseudoEngine(),
}

/** Every engine, in the order they are listed. */
export const ENGINE_NAMES = Object.keys(ENGINES)

/**
 * The engine's name if neither the command line nor the config gives one: DeepL if there is a key, else Bergamot for
 * the pairs whose models are here, and Apertium for the rest.
 */
export const defaultEngine = (env: EngineSetup['env']): string => (env.DEEPL_AUTH_KEY ? 'deepl' : NEURAL_OR_APERTIUM)

const NEURAL_OR_APERTIUM = 'bergamot,apertium'

/** Creates an engine, or a chain of them ("deepl,apertium": what the first cannot do, the next does). */
export async function createEngine(name: string, setup: EngineSetup): Promise<Engine> {
  const names = name.split(',').map(part => part.trim())
  const engines: Engine[] = []
  for (const part of names) {
    const create = Object.hasOwn(ENGINES, part) ? ENGINES[part] : undefined
    if (!create) {
      throw new InterlinearError('engine', `no engine is called "${part}".`, {
        hint: `The engines are ${ENGINE_NAMES.join(', ')}.`,
        exitCode: 2,
      })
    }
    engines.push(await create(setup))
  }
  const [only] = engines
  return engines.length === 1 && only ? only : chainEngines(engines)
}
