import { type EngineSetup, engineStates, loadLocalModels } from '../../../engine/index.ts'
import { megabytes, type Pair } from './models.ts'

/**
 * What would translate a pair of languages that the engine in use cannot: engines that are ready, models that can be
 * fetched, a key that is not set. Called only after a failure, since it may ask servers.
 */
export async function otherEngines({ from, to }: Pair, setup: EngineSetup): Promise<string> {
  const states = await engineStates(setup, { from, to: [to], check: false })
  const ready = states.filter(({ name, missing }) => missing === undefined && name !== 'pseudo')
  const ways = [
    ...ready.map(({ name }) => `--engine ${name}, which is ready`),
    ...(await modelsFor({ from, to }, setup)),
    ...(setup.env.DEEPL_AUTH_KEY ? [] : ['--engine deepl with a key in DEEPL_AUTH_KEY']),
  ]
  const all = `\`interlinear engines --from ${from} --to ${to}\` says what each engine lacks.`
  return ways.length === 0 ? all : `For ${from} to ${to} there is also: ${ways.join('; ')}. ${all}`
}

/** The command that fetches the missing models of a pair, if there are any. */
async function modelsFor({ from, to }: Pair, { env }: EngineSetup): Promise<readonly string[]> {
  const missing = (await (await loadLocalModels(env)).missing(from, to)) ?? []
  if (missing.length === 0) return []
  const size = megabytes(missing.reduce((sum, { bytes }) => sum + bytes, 0))
  return [`\`interlinear models get ${missing.map(({ pair }) => pair).join(' ')}\` (${size}) and --engine bergamot`]
}
