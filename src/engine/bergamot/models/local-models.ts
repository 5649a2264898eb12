import { InterlinearError } from '../../../errors.ts'
import type { Locale } from '../../../model.ts'
import { type DownloadSettings, downloadPair } from './download.ts'
import { bytesOf, loadModelList, type ModelPair } from './list.ts'
import { routeBetween } from './route.ts'
import { hasPair, modelsFolder, removePair } from './store.ts'

/** A model of the list, and whether it is here. */
export interface ModelState {
  /** The languages, as in `en-es`. */
  readonly pair: string
  readonly version: string
  readonly bytes: number
  readonly state: 'ready' | 'missing'
  readonly licence: string
}

/** The models of this machine, for the commands. */
export interface LocalModels {
  readonly folder: string
  /** The address that they are downloaded from. */
  readonly base: string
  readonly list: () => Promise<readonly ModelState[]>
  /** The models that a translation needs and that are missing; undefined if no models translate it at all. */
  readonly missing: (from: Locale, to: Locale) => Promise<readonly ModelState[] | undefined>
  readonly get: (pair: string, settings?: Pick<DownloadSettings, 'signal' | 'progress'>) => Promise<void>
  /** Whether there was anything to remove. */
  readonly remove: (pair: string) => Promise<boolean>
}

/** Opens the user's models. Nothing is downloaded until `get` is called. */
export async function openLocalModels(env: Readonly<Record<string, string | undefined>>): Promise<LocalModels> {
  const { pairs, base: listed, licence } = await loadModelList(env)
  const folder = modelsFolder(env)
  const base = env.INTERLINEAR_MODELS_URL || listed
  const pairOf = (name: string): ModelPair => {
    const pair = Object.hasOwn(pairs, name) ? pairs[name] : undefined
    if (pair) return pair
    throw new InterlinearError('usage', `no model is called "${name}".`, {
      hint: '`interlinear models list` names them, as in en-es.',
    })
  }
  const stateOf = async (name: string): Promise<ModelState> => {
    const pair = pairOf(name)
    const state = (await hasPair(folder, pair)) ? 'ready' : 'missing'
    return { pair: name, version: pair.version, bytes: bytesOf(pair), state, licence }
  }
  return {
    folder,
    base,
    list: () => Promise.all(Object.keys(pairs).sort().map(stateOf)),
    missing: async (from, to) => {
      const route = routeBetween({ pairs }, from, to)
      if (!route) return undefined
      const states = await Promise.all(route.map(stateOf))
      return states.filter(({ state }) => state === 'missing')
    },
    get: (name, settings) => downloadPair(pairOf(name), { folder, base, ...settings }),
    remove: name => {
      const others = Object.keys(pairs).filter(other => other !== name)
      return removePair(folder, pairOf(name), others.map(pairOf))
    },
  }
}
