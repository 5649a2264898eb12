import type { Delivery, Engine, EngineOptions, EngineReport, Job } from '../model.ts'
import type { EngineSetup } from './create.ts'
import { type BatchText, batchTexts, markUpAll, type TextBatch } from './deepl/batches.ts'
import { connect, type DeepL } from './deepl/client.ts'
import { COMMON_TARGETS, rootOf, targetOf } from './deepl/languages.ts'
import { NAME_TAG } from './deepl/markup.ts'
import { dispatch, type Service } from './dispatch.ts'
import { ServiceError } from './faults.ts'
import { PATIENCE } from './pace.ts'
import { hasWords } from './pieces.ts'

const CONCURRENCY = 5

/** DeepL through deepl-node: as few requests as its limits allow, names as ignored elements, every answer counted. */
export function deeplEngine({ env, concurrency = CONCURRENCY, log }: EngineSetup): Engine {
  const key = env.DEEPL_AUTH_KEY
  const serverUrl = env.DEEPL_SERVER_URL
  const patience = PATIENCE
  let connected: Promise<DeepL> | undefined
  const deepl = (): Promise<DeepL> => {
    connected ??= connect({ key: key ?? '', patience, ...(serverUrl ? { serverUrl } : {}) })
    return connected
  }
  const targets = onlyOnce(async () => {
    const languages = await (await deepl()).call(client => client.getTargetLanguages())
    return new Set(languages.map(({ code }) => rootOf(code)))
  })

  return {
    name: 'deepl',
    settings: '',
    lacks: async (_, to) => {
      if (!key) return 'DeepL needs a key: set DEEPL_AUTH_KEY.'
      if (COMMON_TARGETS.has(rootOf(to))) return undefined
      // Where the list cannot be had, the translation itself will tell.
      const known = await targets().catch(() => undefined)
      return !known || known.has(rootOf(to)) ? undefined : `DeepL does not translate into ${to}.`
    },
    translate: async (jobs, options) => {
      const service: Service<TextBatch> = {
        name: 'DeepL',
        patience,
        concurrency,
        send: async batch => sendBatch(await deepl(), batch),
        narrow: (batch, kept) => ({ ...batch, jobs: kept, texts: batch.texts.filter(({ job }) => kept.includes(job)) }),
        ...(log ? { log } : {}),
      }
      return translateAll(jobs, service, options)
    },
    close: async () => {},
  }
}

async function translateAll(
  jobs: readonly Job[],
  service: Service<TextBatch>,
  options: EngineOptions,
): Promise<EngineReport> {
  const silent = jobs.filter(({ pieces }) => !hasWords(pieces))
  if (silent.length > 0) {
    await options.deliver(silent.map(({ id, pieces }) => ({ id, pieces, engine: 'deepl', billedCharacters: 0 })))
  }
  const texts = jobs.filter(job => hasWords(job.pieces)).map(job => ({ job, pieces: job.pieces }))
  return dispatch(
    batchTexts(texts, () => undefined),
    service,
    options,
  )
}

async function sendBatch(deepl: DeepL, batch: TextBatch): Promise<readonly Delivery[]> {
  const markups = markUpAll(batch.texts)
  const results = await deepl.translate({
    texts: markups?.map(({ xml }) => xml) ?? batch.texts.map(({ pieces }) => pieces.join('')),
    from: rootOf(batch.from),
    to: targetOf(batch.to),
    options: {
      splitSentences: 'off',
      preserveFormatting: true,
      ...(batch.context ? { context: batch.context } : {}),
      ...(markups ? { tagHandling: 'xml', tagHandlingVersion: 'v2', ignoreTags: [NAME_TAG] } : {}),
    },
  })
  if (markups?.some(({ isForeign }, index) => isForeign(results[index]?.text ?? ''))) {
    throw new ServiceError('DeepL answered the texts in another order', { kind: 'garbled' })
  }
  return batch.texts.flatMap(({ job }: BatchText, index) => {
    const result = results[index]
    if (!result?.text.trim()) return []
    const pieces = markups?.[index]?.read(result.text) ?? [result.text]
    return [{ id: job.id, pieces, engine: 'deepl', billedCharacters: result.billedCharacters ?? 0 }]
  })
}

function onlyOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
