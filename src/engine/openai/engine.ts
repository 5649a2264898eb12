import type { Delivery, Engine, Job } from '../../model.ts'
import { tell } from '../../say.ts'
import type { EngineSetup } from '../choose/setup.ts'
import { instructionsForTexts } from '../house-style.ts'
import { charactersOf, deliverSilent, holdsOf } from '../markup/pieces.ts'
import { type Markup, markUp } from '../markup/xml.ts'
import { answerSettings, hostOf } from '../requests/answer-settings.ts'
import { type Batch, dispatch } from '../requests/dispatch.ts'
import { ServiceError } from '../requests/faults.ts'
import { postJson } from '../requests/http.ts'
import { type Patience, patienceOf } from '../requests/pace.ts'
import { readCompletion, readTranslations } from './answer.ts'
import { missingTerms } from './names.ts'
import { INSTRUCTIONS, type Sheet, termsOf } from './prompt.ts'
import { bodyFor, type ChatSettings, FULL_DIALECT, understood, withoutRefused } from './request.ts'

const SERVICE = 'The chat model'
const DEFAULT_URL = 'https://api.openai.com/v1'
const CONCURRENCY = 3
const TEXTS = 20

/** Adjacent segments of one article for one locale. */
interface ChatBatch extends Batch {
  readonly before: string
  readonly after: string
  /** Set for the second request: then names/ judges the names. */
  readonly insist: boolean
}

/**
 * Any server with OpenAI's chat protocol (Ollama, vLLM, OpenAI): it gets numbered segments with the people, the terms
 * and the adjacent texts, and returns JSON. A segment that is missing or has wrong names is requested again.
 */
export function openAiEngine(setup: EngineSetup): Engine {
  const { env, config = {}, style, concurrency, languages, log = () => {} } = setup
  const { url: configured, model, texts = TEXTS, options = {} } = config.openai ?? {}
  const url = env.OPENAI_BASE_URL ?? configured ?? DEFAULT_URL
  const key = env.OPENAI_API_KEY
  const patience = patienceOf(config.patience)
  const ask = chatAt({ url, key, patience, log }, { model, options })

  const send = async (batch: ChatBatch): Promise<readonly Delivery[]> => {
    const { jobs, insist } = batch
    const isXml = jobs.some(({ plain }) => holdsOf(plain).length > 0)
    const markups = jobs.map(({ plain }, index) => markUp(plain, index * 1000))
    const told = instructionsForTexts(style, jobs[0]?.to ?? '')
    const { translations: answers, made } = await ask({ ...sheetOf(batch, isXml ? markups : undefined), style: told })
    return jobs.flatMap((job, index) => {
      const text = answers.get(index + 1)?.trim()
      // Tags of another segment show that the answer belongs to that segment.
      if (text === undefined || (isXml && markups[index]?.isForeign(text))) return []
      const terms = job.terms.filter(({ plural }) => !plural)
      const lacksNames = !insist && text !== '' && missingTerms(text, terms).length > 0
      return lacksNames ? [] : [{ ...deliveryOf(job, text, isXml ? markups[index] : undefined), ...made }]
    })
  }

  return {
    name: 'openai',
    settings: JSON.stringify([url, model, ...(Object.keys(options).length > 0 ? [options] : [])]),
    toldFor: to => instructionsForTexts(style, to).join('\n'),
    lacks: async () => {
      if (!model) return tell('model-not-set', {}).message
      const needsKey = url === DEFAULT_URL && !key
      return needsKey ? tell('key-missing', { service: 'OpenAI', variable: 'OPENAI_API_KEY' }).message : undefined
    },
    translate: async (jobs, engineOptions) => {
      const spoken = await deliverSilent(jobs, 'openai', engineOptions)
      const service = {
        name: SERVICE,
        told: INSTRUCTIONS,
        answersInAny: true as const,
        languages,
        send,
        narrow: (batch: ChatBatch, kept: readonly Job[], insists: boolean): ChatBatch => ({
          ...batch,
          jobs: kept,
          insist: batch.insist || insists,
        }),
        patience,
        concurrency: concurrency ?? config.concurrency ?? CONCURRENCY,
        log,
      }
      return dispatch(batchesOf(spoken, texts), service, engineOptions)
    },
    close: async () => {},
  }
}

interface Access {
  readonly url: string
  readonly key: string | undefined
  readonly patience: Patience
  readonly log: (line: string) => void
}

/** Sends requests to one server. Parameters that it turns out not to know are left out of every later request. */
function chatAt({ url, key, patience, log }: Access, settings: ChatSettings) {
  let dialect = FULL_DIALECT
  const address = `${url.replace(/\/$/, '')}/chat/completions`
  return async (sheet: Sheet): Promise<Answered> => {
    const used = dialect
    const body = bodyFor(sheet, settings, used)
    const request = { url: address, key, body, timeoutMs: patience.timeoutMs, service: SERVICE }
    const answer = await postJson(request).catch(error => {
      if (!(error instanceof ServiceError)) throw error
      const { status, said = '' } = error
      const isRefusal = status === 400 || status === 404 || status === 415 || status === 422 || status === 501
      // Another request may have found this out meanwhile.
      const next = !isRefusal ? undefined : used === dialect ? withoutRefused(said, used) : dialect
      if (!next) throw understood(error)
      if (next !== dialect) log(`${error.brief}: asked without what it does not know from now on`)
      dialect = next
      throw new ServiceError(error.brief, { status, said, kind: 'adjusted' })
    })
    const ids = sheet.segments.map(({ id }) => id)
    const completion = readCompletion(answer, SERVICE)
    const translations = readTranslations(completion, ids, SERVICE)
    const made = answerSettings({
      model: completion.model ?? settings.model,
      host: hostOf(url),
      ...(used.temperature && settings.options.temperature === undefined && { temperature: 0 }),
      ...settings.options,
      ...(sheet.style.length > 0 && { style: sheet.style }),
    })
    return { translations, made: made ? { settings: made } : {} }
  }
}

interface Answered {
  /** By the numbers of the segments. */
  readonly translations: ReadonlyMap<number, string>
  readonly made: Pick<Delivery, 'settings'>
}

/** What the model gets for a batch: as XML if any of its texts has holds. */
function sheetOf(
  { jobs, before, after, insist }: ChatBatch,
  markups: readonly Markup[] | undefined,
): Omit<Sheet, 'style'> {
  const segments = jobs.map(({ plain }, index) => ({
    id: index + 1,
    text: markups ? (markups[index]?.xml ?? '') : plain.join(''),
  }))
  const { from = '', to = '', context = '' } = jobs[0] ?? {}
  return { from, to, context, before, after, terms: termsOf(jobs), segments, isXml: markups !== undefined, insist }
}

function deliveryOf(job: Job, text: string, markup: Markup | undefined): Delivery {
  const pieces = markup?.read(text) ?? [text]
  return { id: job.id, pieces, engine: 'openai', billedCharacters: charactersOf(job.pieces) }
}

function batchesOf(jobs: readonly Job[], texts: number): readonly ChatBatch[] {
  const groups = Map.groupBy(jobs, ({ slug, from, to }) => JSON.stringify([slug, from, to]))
  return [...groups.values()].flatMap(group => {
    const plain = group.map(job => job.plain.filter(piece => typeof piece === 'string').join(''))
    const starts = Array.from({ length: Math.ceil(group.length / texts) }, (_, index) => index * texts)
    return starts.map(start => ({
      jobs: group.slice(start, start + texts),
      before: plain[start - 1] ?? '',
      after: plain[start + texts] ?? '',
      insist: false,
    }))
  })
}
