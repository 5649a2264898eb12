import * as v from 'valibot'
import { primaryLanguage } from '../../locale.ts'
import type { Delivery, Engine, Job, Locale } from '../../model.ts'
import { onceMade } from '../../once.ts'
import { tell } from '../../say.ts'
import type { EngineSetup } from '../choose/setup.ts'
import { charactersOf, deliverSilent, holdsOf, withNames } from '../markup/pieces.ts'
import { type Markup, markUp } from '../markup/xml.ts'
import { answerSettings, hostOf } from '../requests/answer-settings.ts'
import { type Batch, dispatch } from '../requests/dispatch.ts'
import { type FaultKind, ServiceError } from '../requests/faults.ts'
import { getJson, postJson, shaped } from '../requests/http.ts'
import { nearestCode, servedAs } from '../requests/nearest-code.ts'
import { patienceOf } from '../requests/pace.ts'

const SERVICE = 'LibreTranslate'
const CONCURRENCY = 2
const TEXTS = 25
const CHARACTERS = 4000

const Languages = v.array(v.object({ code: v.string(), targets: v.optional(v.array(v.string())) }))
const Answer = v.object({ translatedText: v.union([v.array(v.string()), v.string()]) })

type Languages = v.InferOutput<typeof Languages>

/** A server's codes for a pair of locales. */
interface Codes {
  readonly source: string
  readonly target: string
}

/**
 * LibreTranslate over HTTP. It cannot keep names unchanged: their renderings stand in the text it is sent, and names/
 * checks them. Placeholders and markup are sent as elements.
 */
export function libreTranslateEngine({ env, config = {}, concurrency, languages: open, log }: EngineSetup): Engine {
  const url = env.LIBRETRANSLATE_URL ?? config.libretranslate?.url
  const key = env.LIBRETRANSLATE_API_KEY
  const patience = patienceOf(config.patience)
  const at = (path: string): string => new URL(path, `${url?.replace(/\/$/, '')}/`).href
  const asked = { timeoutMs: patience.timeoutMs, service: SERVICE }
  const languages = onceMade(async () => shaped(Languages, await getJson({ ...asked, url: at('languages') }), SERVICE))

  const send = async ({ jobs }: Batch): Promise<readonly Delivery[]> => {
    const { from = '', to = '' } = jobs[0] ?? {}
    // If the list is unavailable, the translation itself will show it.
    const known = await languages().catch(() => undefined)
    const codes = (known && codesIn(known, from, to)) ?? { source: bareCode(from), target: bareCode(to) }
    const isHtml = jobs.some(({ pieces }) => holdsOf(pieces).some(({ kind }) => kind !== 'name'))
    const rendered = jobs.map(({ pieces }) => withNames(pieces))
    const markups = rendered.map((pieces, index) => markUp(pieces, index * 1000))
    const q = isHtml ? markups.map(({ xml }) => xml) : rendered.map(pieces => pieces.join(''))
    const body = { q, ...codes, format: isHtml ? 'html' : 'text', ...(key ? { api_key: key } : {}) }
    const answer = await postJson({ ...asked, url: at('translate'), body, secret: key }).catch(explain)
    const { translatedText } = shaped(Answer, answer, SERVICE)
    const texts = typeof translatedText === 'string' ? [translatedText] : translatedText
    if (texts.length !== q.length) {
      throw new ServiceError(`${SERVICE} answered with another number of texts`, { kind: 'garbled' })
    }
    const made = answerSettings({ pair: `${codes.source}-${codes.target}`, host: hostOf(url ?? '') })
    return jobs
      .flatMap((job, index) =>
        deliveryOf(job, texts[index] ?? '', { markup: isHtml ? markups[index] : undefined, code: codes.target }),
      )
      .map(delivery => ({ ...delivery, ...(made && { settings: made }) }))
  }

  return {
    name: 'libretranslate',
    settings: url ?? '',
    lacks: async (from, to) => {
      if (!url) return tell('address-missing', { service: 'LibreTranslate', variable: 'LIBRETRANSLATE_URL' }).message
      const known = await languages().catch(() => undefined)
      if (!known || codesIn(known, from, to)) return undefined
      return tell('service-no-way', { service: `LibreTranslate at ${new URL(url).host}`, from, to }).message
    },
    translate: async (jobs, options) => {
      const spoken = await deliverSilent(jobs, 'libretranslate', options)
      const service = {
        name: SERVICE,
        answersInAny: true as const,
        languages: open,
        send,
        narrow: (_: Batch, kept: readonly Job[]): Batch => ({ jobs: kept }),
        patience,
        concurrency: concurrency ?? config.concurrency ?? CONCURRENCY,
        ...(log ? { log } : {}),
      }
      return dispatch(batchesOf(spoken), service, options)
    },
    close: async () => {},
  }
}

/**
 * The server's own codes for a pair, new (`zh-Hant`, `pt-BR`) or old (`zt`, `pb`); undefined if it cannot translate the
 * pair.
 */
function codesIn(known: Languages, from: Locale, to: Locale): Codes | undefined {
  const codes = known.map(({ code }) => code)
  const source = nearestCode(from, codes)
  const targets = known.find(({ code }) => code === source)?.targets ?? codes
  const target = nearestCode(to, targets)
  return source === undefined || target === undefined ? undefined : { source, target }
}

/** An older server's code for a locale: the language, and `zt` for traditional Chinese. */
const bareCode = (locale: Locale): string => (/^zh-(hant|tw|hk)/i.test(locale) ? 'zt' : primaryLanguage(locale))

/** What the server says when it refuses a request. */
const SAID: readonly (readonly [FaultKind, RegExp])[] = [
  ['too-large', /exceeds (?:text|the|batch)|limit of|too (?:long|large)|text limit|batch limit/i],
  ['pair', /\bis not supported\b|not available as a target|invalid (?:source|target)/i],
  ['key', /api key/i],
]

function explain(error: unknown): never {
  if (!(error instanceof ServiceError) || error.status !== 400 || error.said === undefined) throw error
  const { brief, status, said } = error
  throw new ServiceError(brief, { status, said, kind: SAID.find(([, pattern]) => pattern.test(said))?.[0] })
}

interface Read {
  readonly markup: Markup | undefined
  readonly code: string
}

function deliveryOf(job: Job, text: string, { markup, code }: Read): readonly Delivery[] {
  if (text.trim() === '') return []
  const notes = servedAs(job.to, code)
  const delivery = { id: job.id, engine: 'libretranslate', billedCharacters: charactersOf(job.pieces) }
  return [{ ...delivery, pieces: markup?.read(text) ?? [text], ...(notes.length > 0 ? { notes } : {}) }]
}

function batchesOf(jobs: readonly Job[]): readonly Batch[] {
  const batches: Job[][] = []
  let characters = 0
  for (const job of jobs) {
    const last = batches.at(-1)
    const size = charactersOf(job.pieces)
    const joins = last?.[0]?.to === job.to && last[0].from === job.from && last.length < TEXTS
    if (last && joins && characters + size <= CHARACTERS) last.push(job)
    else batches.push([job])
    characters = batches.at(-1) === last ? characters + size : size
  }
  return batches.map(group => ({ jobs: group }))
}
