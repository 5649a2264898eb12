import type { TranslateTextOptions } from 'deepl-node'
import { type EnginesConfig, forLocale } from '../../config.ts'
import type { HouseStyle } from '../../house-style.ts'
import type { Delivery, Engine, EngineOptions, EngineReport, Job } from '../../model.ts'
import { onceMade } from '../../once.ts'
import { tell } from '../../say.ts'
import type { EngineSetup } from '../choose/setup.ts'
import { instructionsFor } from '../house-style.ts'
import { deliverSilent } from '../markup/pieces.ts'
import { NAME_TAG } from '../markup/xml.ts'
import { answerSettings } from '../requests/answer-settings.ts'
import { dispatch, type Service } from '../requests/dispatch.ts'
import { ServiceError } from '../requests/faults.ts'
import { servedAs } from '../requests/nearest-code.ts'
import { patienceOf } from '../requests/pace.ts'
import { batchTexts, markUpAll, type TextBatch } from './batches.ts'
import { connect, type DeepL } from './client.ts'
import { type Attached, attachGlossary } from './glossary.ts'
import { commonTarget, nearestCommon, rootOf, targetAmong } from './languages.ts'

const CONCURRENCY = 5

type Settings = NonNullable<EnginesConfig['deepl']>

/**
 * DeepL through deepl-node: as few requests as its limits allow, with every answer counted. Names use DeepL's own
 * glossary if it has the pair, since it inflects them, and ignored elements otherwise.
 */
export function deeplEngine(setup: EngineSetup): Engine {
  const { env, config = {}, log = () => {} } = setup
  const settings = config.deepl ?? {}
  const patience = patienceOf(config.patience)
  const key = env.DEEPL_AUTH_KEY
  const serverUrl = env.DEEPL_SERVER_URL
  const deepl = onceMade(() => connect({ key: key ?? '', patience, ...(serverUrl ? { serverUrl } : {}) }))
  const listed = onceMade(async () => {
    const languages = await (await deepl()).call(client => client.getTargetLanguages())
    return languages.map(({ code }) => code)
  })
  const targetOf = async (locale: string): Promise<string | undefined> => {
    const known = settings.targets?.[locale] ?? commonTarget(locale)
    if (known !== undefined) return known
    // If the list is unavailable, the translation itself will show it.
    const codes = await listed().catch(() => undefined)
    return codes ? targetAmong(locale, codes) : (nearestCommon(locale) ?? locale)
  }
  const attached = onceMade(async (): Promise<Attached | undefined> => {
    const { glossary, home } = setup
    return glossary && settings.glossary !== false
      ? attachGlossary(await deepl(), { glossary, log, ...(home === undefined ? {} : { home }) })
      : undefined
  })

  return {
    name: 'deepl',
    settings: JSON.stringify({ model: settings.model, glossary: settings.glossary }),
    toldFor: to => {
      const told = { ...toneOf(settings, { to, house: setup.style }), target: settings.targets?.[to] }
      const text = JSON.stringify(told)
      return text === '{}' ? '' : text
    },
    lacks: async (_, to) => {
      if (!key) return tell('key-missing', { service: 'DeepL', variable: 'DEEPL_AUTH_KEY' }).message
      return (await targetOf(to)) === undefined ? tell('deepl-not-into', { to }).message : undefined
    },
    translate: async (jobs, options) => {
      const service: Service<TextBatch> = {
        name: 'DeepL',
        patience,
        concurrency: setup.concurrency ?? config.concurrency ?? CONCURRENCY,
        log,
        languages: setup.languages,
        send: async batch =>
          sendBatch(await deepl(), batch, {
            settings,
            house: setup.style,
            target: (await targetOf(batch.to)) ?? batch.to,
          }),
        narrow: (batch, kept) => ({ ...batch, jobs: kept, texts: batch.texts.filter(({ job }) => kept.includes(job)) }),
        withoutGlossary,
      }
      const glossary =
        jobs.some(({ terms }) => terms.length > 0) && !options.signal?.aborted ? await attached() : undefined
      return translateAll(jobs, { service, options, ...(glossary ? { glossary } : {}) })
    },
    close: async () => {},
  }
}

interface Run {
  readonly service: Service<TextBatch>
  readonly options: EngineOptions
  readonly glossary?: Attached
}

async function translateAll(jobs: readonly Job[], { service, options, glossary }: Run): Promise<EngineReport> {
  const spoken = await deliverSilent(jobs, 'deepl', options)
  const served = new Map<string, boolean>()
  const glossaryOf = ({ from, to }: Job): string | undefined => {
    if (!glossary) return undefined
    const pair = `${from} ${to}`
    const serves = served.get(pair) ?? glossary.serves(from, to)
    served.set(pair, serves)
    return serves ? glossary.id : undefined
  }
  const texts = spoken.map(job => ({ job, pieces: glossaryOf(job) === undefined ? job.pieces : job.plain }))
  return dispatch(batchTexts(texts, glossaryOf), service, options)
}

function withoutGlossary({ glossary: _, ...batch }: TextBatch): TextBatch {
  return { ...batch, texts: batch.jobs.map(job => ({ job, pieces: job.pieces })) }
}

interface Sending {
  readonly settings: Settings
  readonly house: HouseStyle | undefined
  /** DeepL's code for the batch's locale. */
  readonly target: string
}

async function sendBatch(
  deepl: DeepL,
  batch: TextBatch,
  { settings, house, target }: Sending,
): Promise<readonly Delivery[]> {
  const markups = markUpAll(batch.texts)
  const model = settings.model === undefined ? {} : { modelType: settings.model }
  const style = { ...model, ...toneOf(settings, { to: batch.to, house }) }
  const results = await deepl.translate({
    texts: markups?.map(({ xml }) => xml) ?? batch.texts.map(({ pieces }) => pieces.join('')),
    from: rootOf(batch.from),
    to: target,
    options: {
      splitSentences: 'off',
      preserveFormatting: true,
      ...(batch.context ? { context: batch.context } : {}),
      ...(batch.glossary === undefined ? {} : { glossary: batch.glossary }),
      ...(markups ? { tagHandling: 'xml', tagHandlingVersion: 'v2', ignoreTags: [NAME_TAG] } : {}),
      ...style,
    },
  })
  if (markups?.some(({ isForeign }, index) => isForeign(results[index]?.text ?? ''))) {
    throw new ServiceError('DeepL answered the texts in another order', { kind: 'garbled' })
  }
  const notes = servedAs(batch.to, target)
  return batch.texts.flatMap(({ job }, index) => {
    const result = results[index]
    if (!result?.text.trim()) return []
    const pieces = markups?.[index]?.read(result.text) ?? [result.text]
    const delivery = { id: job.id, pieces, engine: 'deepl', billedCharacters: result.billedCharacters ?? 0 }
    const made = answerSettings({
      model: result.modelTypeUsed ?? style.modelType,
      target,
      glossary: batch.glossary,
      ...{ ...style, modelType: undefined },
    })
    return [{ ...delivery, ...(made && { settings: made }), ...(notes.length > 0 ? { notes } : {}) }]
  })
}

/**
 * Targets that DeepL takes instructions for; other targets make it refuse the request (deepl-node 1.28,
 * `customInstructions`).
 */
const INSTRUCTED: readonly string[] = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'zh']
const MOST_INSTRUCTIONS = 10

interface Toned {
  readonly to: string
  readonly house: HouseStyle | undefined
}

/**
 * The config's tone and style; a language without formality gets the "prefer" form, since DeepL would refuse the strict
 * one. The config's instructions come before those of the house style.
 */
function toneOf({ model, formality, style, instructions }: Settings, { to, house }: Toned): TranslateTextOptions {
  const tone = forLocale(formality, to)
  const styleRule = forLocale<string>(style, to)
  // The quick model takes none.
  const takes = INSTRUCTED.includes(rootOf(to)) && model !== 'latency_optimized'
  const all = takes ? [...(forLocale<string[]>(instructions, to) ?? []), ...instructionsFor(house, to)] : []
  const customInstructions = all.slice(0, MOST_INSTRUCTIONS)
  return {
    ...(tone === undefined ? {} : { formality: tone === 'more' ? 'prefer_more' : 'prefer_less' }),
    ...(styleRule === undefined ? {} : { styleRule }),
    ...(customInstructions.length === 0 ? {} : { customInstructions }),
  }
}
