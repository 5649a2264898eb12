import { InterlinearError } from '../../errors.ts'
import type { Delivery, Engine, EngineReport, EngineSettings, Failure, Job, Locale } from '../../model.ts'
import { tell } from '../../say.ts'
import { examineAnswers } from '../answers/examine.ts'
import { openTextReader, type TextReader } from '../answers/text-facts.ts'
import type { EngineSetup } from '../choose/setup.ts'
import { charactersOf, deliverSilent } from '../markup/pieces.ts'
import { answerSettings } from '../requests/answer-settings.ts'
import { bytesOf, loadModelList, type ModelList } from './models/list.ts'
import { type Route, routeBetween } from './models/route.ts'
import { hasPair, modelsFolder, readPairFiles } from './models/store.ts'
import { translateTexts } from './text/translate-texts.ts'
import { openTranslator, type Translator } from './worker/translator.ts'

/** Texts in one call of the translator: `npm run bench -- bergamot` compares sizes. */
const BATCH = 16
const IDLE_MS = 30_000
const TIMEOUT_MS = 120_000

/**
 * Firefox's translator on this machine: one thread per route, with models from the user's cache. It never uses the
 * network; `models get` fetches missing models. Free.
 */
export function bergamotEngine({ env, languages }: Pick<EngineSetup, 'env' | 'languages'>): Engine {
  const folder = modelsFolder(env)
  const translators = new Map<string, Translator>()
  let list: Promise<ModelList> | undefined
  const loadList = (): Promise<ModelList> => {
    list ??= loadModelList(env)
    return list
  }
  const translatorFor = (route: Route): Translator => {
    const name = route.join(' ')
    const there = translators.get(name)
    if (there) return there
    const contentsOf = async (pair: string) => {
      const files = (await loadList()).pairs[pair]
      if (!files) throw new InterlinearError('engine', `no model is called ${pair}.`)
      return readPairFiles(folder, files)
    }
    const opened = openTranslator({ route, contentsOf, idleMs: IDLE_MS, timeoutMs: TIMEOUT_MS })
    translators.set(name, opened)
    return opened
  }

  return {
    name: 'bergamot',
    settings: '',
    lacks: async (from, to) => lacking(await loadList(), { folder, from, to }),
    translate: async (jobs, options) => {
      const failures: Failure[] = []
      const reader = openTextReader(languages)
      let characters = 0
      const wordy = await deliverSilent(jobs, 'bergamot', options)
      for (const group of Map.groupBy(wordy, ({ from, to }) => `${from} ${to}`).values()) {
        const [{ from, to } = { from: '', to: '' }] = group
        const known = await loadList()
        const route = routeBetween(known, from, to)
        const made = route && modelsOf(route, known)
        const opened = route ? await openOrSay(translatorFor(route)) : lackingPair(from, to)
        if (typeof opened === 'string') {
          failures.push(...group.map(({ id }) => ({ id, message: opened })))
          continue
        }
        for (const batch of batchesOf(group)) {
          const { deliveries, failed } = options.signal?.aborted
            ? interrupted(batch)
            : examined(await translateBatch(batch, opened), reader)
          failures.push(...failed)
          characters += deliveries.reduce((sum, { job }) => sum + charactersOf(job.pieces), 0)
          if (deliveries.length > 0)
            await options.deliver(deliveries.map(({ delivery }) => ({ ...delivery, ...(made && { settings: made }) })))
        }
      }
      return { requests: 0, characters, billedCharacters: 0, failures } satisfies EngineReport
    },
    close: async () => {
      await Promise.all([...translators.values()].map(translator => translator.close()))
      translators.clear()
    },
  }
}

const lackingPair = (from: Locale, to: Locale): string => tell('no-models-between', { from, to }).message

/** The models of a route for a record: `{models: "en-es 2.1", files: "ea47c51f13…"}`, files by their SHA-256. */
const modelsOf = (route: Route, { pairs }: ModelList): EngineSettings | undefined =>
  answerSettings({
    models: route.map(pair => `${pair} ${pairs[pair]?.version ?? ''}`.trim()).join(', '),
    files: route.map(pair => pairs[pair]?.files.model.sha256.slice(0, 16) ?? '').join(', '),
  })

const MEGABYTE = 1_000_000

async function lacking(
  list: ModelList,
  { folder, from, to }: { readonly folder: string; readonly from: Locale; readonly to: Locale },
): Promise<string | undefined> {
  const route = routeBetween(list, from, to)
  if (!route) return lackingPair(from, to)
  const missing: string[] = []
  for (const pair of route) {
    const files = list.pairs[pair]
    if (files && !(await hasPair(folder, files))) missing.push(`${pair} (${Math.ceil(bytesOf(files) / MEGABYTE)} MB)`)
  }
  if (missing.length === 0) return undefined
  const names = missing.map(one => one.split(' ')[0]).join(' ')
  return tell('model-not-here', { models: missing.join(' and '), command: `interlinear models get ${names}` }).message
}

const batchesOf = (jobs: readonly Job[]): readonly (readonly Job[])[] =>
  Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, index) => jobs.slice(index * BATCH, (index + 1) * BATCH))

/** The translator with its models loaded, or the reason why they cannot be loaded. */
async function openOrSay(translator: Translator): Promise<Translator | string> {
  try {
    await translator.open()
    return translator
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    return [error.message, error.hint].filter(Boolean).join(' ')
  }
}

const interrupted = (jobs: readonly Job[]): Translated => ({
  deliveries: [],
  failed: jobs.map(({ id }) => ({ id, message: 'interrupted before it was translated' })),
})

interface Translated {
  readonly deliveries: readonly { readonly job: Job; readonly delivery: Delivery }[]
  readonly failed: readonly Failure[]
}

/**
 * Models echo, repeat themselves and leave out. Asked again they answer the same: what is certainly no translation has
 * failed, what is doubtful is delivered with the doubt.
 */
function examined({ deliveries, failed }: Translated, texts: TextReader): Translated {
  const jobs = new Map(deliveries.map(({ job }) => [job.id, job]))
  const answers = deliveries.map(({ delivery }) => delivery)
  const { good, spoiled } = examineAnswers([...jobs.values()], answers, { isSecond: true, texts, company: [] })
  return {
    deliveries: good.flatMap(delivery => {
      const job = jobs.get(delivery.id)
      return job ? [{ job, delivery }] : []
    }),
    failed: [
      ...failed,
      ...spoiled.map(({ job, problem }) => ({ id: job.id, message: `bergamot gave no translation: ${problem}` })),
    ],
  }
}

/**
 * If the thread dies on a batch, the batch is halved until the text at fault stands alone; the other texts are
 * translated.
 */
async function translateBatch(batch: readonly Job[], translator: Translator): Promise<Translated> {
  try {
    const texts = await translateTexts(batch, translator.translate)
    return {
      deliveries: batch.map((job, index) => ({
        job,
        delivery: { id: job.id, pieces: texts[index] ?? [], engine: 'bergamot', billedCharacters: 0 },
      })),
      failed: [],
    }
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    const [only] = batch
    if (batch.length === 1 && only) return { deliveries: [], failed: [{ id: only.id, message: error.message }] }
    const middle = Math.ceil(batch.length / 2)
    const halves = [
      await translateBatch(batch.slice(0, middle), translator),
      await translateBatch(batch.slice(middle), translator),
    ]
    return {
      deliveries: halves.flatMap(({ deliveries }) => deliveries),
      failed: halves.flatMap(({ failed }) => failed),
    }
  }
}
