import * as v from 'valibot'
import type { Delivery, Engine, Job, Pieces } from '../../model.ts'
import type { EngineSetup } from '../create.ts'
import { charactersOf, deliverSilent, joinStrings } from '../markup/pieces.ts'
import { type Markup, markUp } from '../markup/xml.ts'
import { type Batch, dispatch } from '../run/dispatch.ts'
import { ServiceError } from '../run/faults.ts'
import { getJson, postJson, shaped } from '../run/http.ts'
import { once } from '../run/once.ts'
import { patienceOf } from '../run/pace.ts'

const CONCURRENCY = 2
const TEXTS = 25
const CHARACTERS = 4000

const Languages = v.array(v.object({ code: v.string(), targets: v.optional(v.array(v.string())) }))
const Answer = v.object({ translatedText: v.array(v.string()) })

/** LibreTranslate over HTTP. It cannot be told to keep names: their renderings stand in the text it is sent, and names/ looks after them. */
export function libreTranslateEngine({ env, config = {}, concurrency, log }: EngineSetup): Engine {
  const url = env.LIBRETRANSLATE_URL ?? config.libretranslate?.url
  const key = env.LIBRETRANSLATE_API_KEY
  const patience = patienceOf(config.patience)
  const at = (path: string): string => new URL(path, `${url?.replace(/\/$/, '')}/`).href
  const asked = { timeoutMs: patience.timeoutMs, service: 'LibreTranslate' }
  const languages = once(async () =>
    shaped(Languages, await getJson({ ...asked, url: at('languages') }), 'LibreTranslate'),
  )

  const send = async ({ jobs }: Batch): Promise<readonly Delivery[]> => {
    const markups = jobs.map(({ pieces }) => markUp(renderNames(pieces), 0))
    const [job] = jobs
    const hasMarkup = jobs.some(({ pieces }) =>
      pieces.some(piece => typeof piece !== 'string' && piece.kind !== 'name'),
    )
    const texts = jobs.map(({ pieces }, index) =>
      hasMarkup ? (markups[index]?.xml ?? '') : renderNames(pieces).join(''),
    )
    const body = {
      q: texts,
      source: codeOf(job?.from ?? ''),
      target: codeOf(job?.to ?? ''),
      format: hasMarkup ? 'html' : 'text',
    }
    const answer = await postJson({ ...asked, url: at('translate'), body: key ? { ...body, api_key: key } : body })
    const { translatedText } = shaped(Answer, answer, 'LibreTranslate')
    if (translatedText.length !== texts.length) {
      throw new ServiceError('LibreTranslate answered with another number of texts', { kind: 'garbled' })
    }
    return jobs.flatMap((one, index) =>
      deliveryOf(one, translatedText[index] ?? '', hasMarkup ? markups[index] : undefined),
    )
  }

  return {
    name: 'libretranslate',
    settings: url ?? '',
    lacks: async (from, to) => {
      if (!url) return 'LibreTranslate needs an address: set LIBRETRANSLATE_URL.'
      const known = await languages().catch(() => undefined)
      const source = known?.find(({ code }) => code === codeOf(from))
      if (!known || (source && (source.targets ?? known.map(({ code }) => code)).includes(codeOf(to)))) return undefined
      return `LibreTranslate at ${new URL(url).host} has no way from ${from} to ${to}.`
    },
    translate: async (jobs, options) => {
      const spoken = await deliverSilent(jobs, 'libretranslate', options)
      const service = {
        name: 'LibreTranslate',
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

/** LibreTranslate's codes are languages, and `zt` for traditional Chinese. */
const codeOf = (locale: string): string => (/^zh-(hant|tw|hk)/i.test(locale) ? 'zt' : (locale.split('-')[0] ?? locale))

const renderNames = (pieces: Pieces): Pieces =>
  joinStrings(pieces.map(piece => (typeof piece !== 'string' && piece.kind === 'name' ? piece.target : piece)))

function deliveryOf(job: Job, text: string, markup: Markup | undefined): readonly Delivery[] {
  if (text.trim() === '') return []
  const billedCharacters = charactersOf(job.pieces)
  return [{ id: job.id, pieces: markup?.read(text) ?? [text], engine: 'libretranslate', billedCharacters }]
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
