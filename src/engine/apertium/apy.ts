import { decodeHTMLStrict } from 'entities/decode'
import * as v from 'valibot'
import type { Delivery, Engine, Job } from '../../model.ts'
import { onceMade } from '../../once.ts'
import { tell } from '../../say.ts'
import type { EngineSetup } from '../choose/setup.ts'
import { deliverSilent } from '../markup/pieces.ts'
import { answerSettings, hostOf } from '../requests/answer-settings.ts'
import { type Batch, dispatch } from '../requests/dispatch.ts'
import { getJson, shaped } from '../requests/http.ts'
import { patienceOf } from '../requests/pace.ts'
import { type Direction, directionOf, routeBetween } from './modes.ts'
import { HTML, readMarks } from './stream.ts'
import { type Hop, translatePieces } from './translate-pieces.ts'

const DEFAULT_URL = 'http://127.0.0.1:2737'
const CONCURRENCY = 4

const Pairs = v.object({ responseData: v.array(v.object({ sourceLanguage: v.string(), targetLanguage: v.string() })) })
const Answer = v.object({ responseData: v.object({ translatedText: v.string() }) })

/**
 * Apertium on another machine, through its HTTP server: like the local Apertium, but names are sent as unknown words.
 */
export function apertiumApyEngine({ env, config = {}, concurrency, languages, log }: EngineSetup): Engine {
  const url = env.APERTIUM_APY_URL ?? config['apertium-apy']?.url ?? DEFAULT_URL
  const patience = patienceOf(config.patience)
  const get: Get = (path, query = {}) => {
    const address = new URL(path, `${url.replace(/\/$/, '')}/`)
    address.search = new URLSearchParams(query).toString()
    return getJson({ url: address.href, timeoutMs: patience.timeoutMs, service: 'apertium-apy' })
  }
  const directions = onceMade(async () => {
    const { responseData } = shaped(Pairs, await get('listPairs'), 'apertium-apy')
    return responseData.map(({ sourceLanguage, targetLanguage }) => directionOf(sourceLanguage, targetLanguage))
  })

  const send = async ({ jobs }: Batch): Promise<readonly Delivery[]> => {
    const known = await directions()
    const deliveries: Delivery[] = []
    for (const { id, from, to, pieces } of jobs) {
      const way = routeBetween(known, from, to)
      if (!way) continue
      const translated = await translatePieces(
        pieces,
        way.map(direction => hopOf(direction, get)),
      )
      deliveries.push({ id, ...translated, ...madeWith(way, url), billedCharacters: 0 })
    }
    return deliveries
  }

  return {
    name: 'apertium-apy',
    settings: url,
    lacks: async (from, to) => {
      const known = await directions().catch(() => undefined)
      if (!known) return tell('apy-silent', { host: new URL(url).host }).message
      return routeBetween(known, from, to)
        ? undefined
        : tell('service-no-way', { service: 'apertium-apy', from, to }).message
    },
    translate: async (jobs, options) => {
      const spoken = await deliverSilent(jobs, 'apertium-apy', options)
      const service = {
        name: 'apertium-apy',
        languages,
        send,
        narrow: (_: Batch, kept: readonly Job[]): Batch => ({ jobs: kept }),
        patience,
        concurrency: concurrency ?? config.concurrency ?? CONCURRENCY,
        ...(log ? { log } : {}),
      }
      return dispatch(
        spoken.map(job => ({ jobs: [job] })),
        service,
        options,
      )
    },
    close: async () => {},
  }
}

/** The engine, the route and the server that a text was made with. */
function madeWith(way: readonly Direction[], url: string): Pick<Delivery, 'engine' | 'settings'> {
  const settings = answerSettings({ mode: way.map(({ name }) => name).join(' '), host: hostOf(url) })
  return { engine: 'apertium-apy', ...(settings && { settings }) }
}

type Get = (path: string, query?: Readonly<Record<string, string>>) => Promise<unknown>

/** The route through one pair of the server. */
const hopOf = ({ name }: Direction, get: Get): Hop => ({
  carrier: HTML,
  ask: async ({ encoded, isToken }) => {
    const query = {
      langpair: name.replace('-', '|'),
      q: encoded,
      deformat: 'html',
      reformat: 'html-noent',
      markUnknown: 'yes',
    }
    const { responseData } = shaped(Answer, await get('translate', query), 'apertium-apy')
    return readMarks(decodeHTMLStrict(responseData.translatedText), isToken)
  },
})
