import { parentPort } from 'node:worker_threads'
import type { ModelContents } from '../models/store.ts'
import type { Asked, Reply, Request } from './protocol.ts'
import { type Bergamot, type LoadedModel, loadBergamot, type Service } from './wasm.ts'

/** How the translator is set up; the texts are sentences already, so it must not split them again. */
const SETTINGS: Readonly<Record<string, string | number | boolean>> = {
  'beam-size': 1,
  normalize: '1.0',
  'word-penalty': 0,
  'max-length-break': 128,
  'mini-batch-words': 1024,
  workspace: 128,
  'max-length-factor': '2.0',
  'skip-cost': true,
  'cpu-threads': 0,
  quiet: true,
  'quiet-translation': true,
  'gemm-precision': 'int8shiftAlphaAll',
  alignment: 'soft',
  'ssplit-mode': 'sentence',
}

const CONFIG = Object.entries(SETTINGS)
  .map(([key, value]) => `${key}: ${value}\n`)
  .join('')

interface Translator {
  readonly bergamot: Bergamot
  readonly service: Service
  readonly models: Map<string, LoadedModel>
}

const MODEL_ALIGNMENT = 256
const ALIGNMENT = 64

function memoryOf({ AlignedMemory }: Bergamot, bytes: Uint8Array, alignment: number) {
  const memory = new AlignedMemory(bytes.byteLength, alignment)
  memory.getByteArrayView().set(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return memory
}

function openModel(bergamot: Bergamot, { model, lex, vocabs }: ModelContents): LoadedModel {
  const vocabularies = new bergamot.AlignedMemoryList()
  for (const vocab of vocabs) vocabularies.push_back(memoryOf(bergamot, vocab, ALIGNMENT))
  return new bergamot.TranslationModel(
    CONFIG,
    memoryOf(bergamot, model, MODEL_ALIGNMENT),
    memoryOf(bergamot, lex ?? new Uint8Array(0), ALIGNMENT),
    vocabularies,
    null,
  )
}

function translate({ bergamot, service, models }: Translator, route: readonly string[], texts: readonly Asked[]) {
  const input = new bergamot.VectorString()
  const options = new bergamot.VectorResponseOptions()
  for (const { text, html } of texts) {
    input.push_back(text)
    options.push_back({ qualityScores: false, alignment: html, html })
  }
  const [first, second] = route.map(pair => {
    const model = models.get(pair)
    if (!model) throw new Error(`no model ${pair} was opened`)
    return model
  })
  if (!first) throw new Error('no model was asked for')
  const answers = second
    ? service.translateViaPivoting(first, second, input, options)
    : service.translate(first, input, options)
  const translated = texts.map((_, index) => answers.get(index).getTranslatedText())
  for (const used of [input, options, answers]) used.delete()
  return translated
}

async function run(port: NonNullable<typeof parentPort>): Promise<void> {
  const complaints: string[] = []
  const bergamot = await loadBergamot(line => {
    if (/error/i.test(line)) complaints.push(line.replace(/^\[.*?\]\s*/, ''))
  })
  const translator = { bergamot, service: new bergamot.BlockingService({ cacheSize: 0 }), models: new Map() }
  port.on('message', (request: Request) => {
    const reply = (answer: Reply): void => port.postMessage(answer)
    try {
      if (request.do === 'translate') {
        reply({ id: request.id, ok: true, texts: translate(translator, request.route, request.texts) })
      } else {
        translator.models.set(request.pair, openModel(bergamot, request.contents))
        reply({ id: request.id, ok: true, texts: [] })
      }
    } catch (error) {
      reply({ id: request.id, ok: false, message: complaints.at(-1) ?? String(error) })
      // The WASM cannot be used after an abort: a new thread must be started.
      port.close()
    }
  })
}

if (parentPort) await run(parentPort)
