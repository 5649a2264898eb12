import * as v from 'valibot'
import type { Delivery, Engine, Job } from '../../model.ts'
import type { EngineSetup } from '../create.ts'
import { charactersOf, deliverSilent, holdsOf } from '../markup/pieces.ts'
import { type Markup, markUp } from '../markup/xml.ts'
import { type Batch, dispatch } from '../run/dispatch.ts'
import { ServiceError } from '../run/faults.ts'
import { postJson, shaped } from '../run/http.ts'
import { patienceOf } from '../run/pace.ts'
import { missingTerms } from './names.ts'
import { ANSWER_FORMAT, type Sheet, systemPrompt, termsOf, userPrompt } from './prompt.ts'

const DEFAULT_URL = 'https://api.openai.com/v1'
const CONCURRENCY = 3
const TEXTS = 20

const Completion = v.object({
  choices: v.pipe(v.array(v.object({ message: v.object({ content: v.string() }) })), v.minLength(1)),
})
const Translations = v.object({ translations: v.array(v.object({ id: v.number(), text: v.string() })) })

/** Neighbouring segments of one article for one locale. */
interface ChatBatch extends Batch {
  readonly before: string
  readonly after: string
  /** The second time: whatever comes is taken, and names/ judges it. */
  readonly insist: boolean
}

/**
 * Any server that speaks OpenAI's chat protocol (Ollama, vLLM, OpenAI): numbered segments with the cast, the terms and
 * the neighbours, JSON back. An answer of another shape is refused; a segment that is missing or has names wrong is asked
 * for again.
 */
export function openAiEngine({ env, config = {}, concurrency, log }: EngineSetup): Engine {
  const { url: configured, model, texts = TEXTS } = config.openai ?? {}
  const url = env.OPENAI_BASE_URL ?? configured ?? DEFAULT_URL
  const key = env.OPENAI_API_KEY
  const patience = patienceOf(config.patience)

  const ask = async (sheet: Sheet): Promise<ReadonlyMap<number, string>> => {
    const body = {
      model,
      temperature: 0,
      response_format: ANSWER_FORMAT,
      messages: [
        { role: 'system', content: systemPrompt(sheet) },
        { role: 'user', content: userPrompt(sheet) },
      ],
    }
    const address = `${url.replace(/\/$/, '')}/chat/completions`
    const answer = await postJson({ url: address, key, body, timeoutMs: patience.timeoutMs, service: 'The chat model' })
    const [choice] = shaped(Completion, answer, 'The chat model').choices
    return readTranslations(choice?.message.content ?? '', sheet)
  }

  const send = async ({ jobs, before, after, insist }: ChatBatch): Promise<readonly Delivery[]> => {
    const isXml = jobs.some(({ plain }) => holdsOf(plain).length > 0)
    const markups = jobs.map(({ plain }, index) => markUp(plain, index * 1000))
    const segments = jobs.map(({ plain }, index) => ({
      id: index + 1,
      text: isXml ? (markups[index]?.xml ?? '') : plain.join(''),
    }))
    const [first] = jobs
    const { from = '', to = '', context = '' } = first ?? {}
    const answers = await ask({ from, to, context, before, after, terms: termsOf(jobs), segments, isXml, insist })
    return jobs.flatMap((job, index) => {
      const text = answers.get(index + 1)?.trim() ?? ''
      const wrong = !insist && missingTerms(text, job.terms).length > 0
      return text === '' || wrong ? [] : [deliveryOf(job, text, isXml ? markups[index] : undefined)]
    })
  }

  return {
    name: 'openai',
    settings: JSON.stringify([url, model]),
    lacks: async () => {
      if (!model) return 'The chat engine needs a model: set engines.openai.model in interlinear.yml.'
      return url === DEFAULT_URL && !key ? 'OpenAI needs a key: set OPENAI_API_KEY.' : undefined
    },
    translate: async (jobs, options) => {
      const spoken = await deliverSilent(jobs, 'openai', options)
      const service = {
        name: 'The chat model',
        send,
        narrow: (batch: ChatBatch, kept: readonly Job[]): ChatBatch => ({ ...batch, jobs: kept, insist: true }),
        patience,
        concurrency: concurrency ?? config.concurrency ?? CONCURRENCY,
        ...(log ? { log } : {}),
      }
      return dispatch(batchesOf(spoken, texts), service, options)
    },
    close: async () => {},
  }
}

/** The segments by their ids; refused when one comes twice or was never asked for. */
function readTranslations(content: string, { segments }: Sheet): ReadonlyMap<number, string> {
  const { translations } = shaped(Translations, parseJson(content), 'The chat model')
  const asked = new Set(segments.map(({ id }) => id))
  const answered = new Map(translations.map(({ id, text }) => [id, text]))
  if (answered.size === translations.length && translations.every(({ id }) => asked.has(id))) return answered
  throw new ServiceError('The chat model answered with other segments than it was asked', { kind: 'garbled' })
}

/** Models like to put their JSON into a fenced block. */
function parseJson(content: string): unknown {
  try {
    return JSON.parse(/^\s*```(?:json)?\s*(.*?)```\s*$/s.exec(content)?.[1] ?? content)
  } catch {
    throw new ServiceError('The chat model answered something other than JSON', { kind: 'garbled' })
  }
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
