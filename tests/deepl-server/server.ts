import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, answerGlossaries, type StoredGlossary } from './glossaries.ts'
import type { Mood, Seen } from './moods.ts'
import { translateText } from './translator.ts'

/** A server that speaks DeepL's protocol (v2 texts, usage, languages; v3 glossaries) over real HTTP. */
export interface DeepLServer {
  readonly url: string
  readonly key: string
  /** Every request, in the order of arrival. */
  readonly seen: Seen[]
  /** Translate requests among them. */
  readonly translations: () => readonly Seen[]
  /** Code points billed so far. */
  readonly billed: () => number
  readonly glossaries: Map<string, StoredGlossary>
  /** Changes how the server behaves from now on. */
  readonly be: (mood: Mood) => void
  readonly close: () => Promise<void>
}

export interface ServerOptions {
  readonly key?: string
  readonly latencyMs?: number
  readonly mood?: Mood
  /** Code points until every request is answered with 456. */
  readonly quota?: number
}

const MAX_BODY_BYTES = 128 * 1024
const MAX_TEXTS = 50

export async function startDeepLServer(options: ServerOptions = {}): Promise<DeepLServer> {
  const key = options.key ?? 'test-key:fx'
  const seen: Seen[] = []
  const glossaries = new Map<string, StoredGlossary>()
  let mood = options.mood ?? {}
  let billed = 0

  /** The answer to a request. What it costs is booked at the same moment. */
  const decide = (entry: Seen): Answer => {
    if (entry.headers.authorization !== `DeepL-Auth-Key ${key}`) return [403, { message: 'Invalid auth key' }]
    if (mood.keepsGlossaries && ['DELETE', 'PATCH'].includes(entry.method)) return [500, { message: 'Not now' }]
    if (entry.path.startsWith('/v3/glossaries') && !mood.noGlossaries) return answerGlossaries(entry, glossaries)
    if (entry.path === '/v2/usage') return [200, { character_count: billed, character_limit: options.quota ?? 500_000 }]
    if (entry.path === '/v2/languages') return [200, LANGUAGES]
    if (entry.path === '/v2/glossary-language-pairs') return [200, GLOSSARY_PAIRS]
    if (entry.path !== '/v2/translate') return [404, { message: 'Not found' }]
    if (entry.bytes > MAX_BODY_BYTES) return [413, { message: 'Request size too large' }]
    const refused = refusalOf(entry, glossaries)
    if (refused) return refused
    const sizes = entry.texts.map(text => codePoints(plainOf(text, entry)))
    const size = sizes.reduce((sum, one) => sum + one, 0)
    if (options.quota !== undefined && billed + size > options.quota) return [456, { message: 'Quota exceeded' }]
    billed += size
    const translations = entry.texts.map((text, index) => ({
      detected_source_language: (entry.form.get('source_lang') ?? 'EN').toUpperCase(),
      text: translateText(text, entry, mood, glossaries),
      billed_characters: sizes[index],
      model_type_used: entry.form.get('model_type') ?? 'quality_optimized',
    }))
    return [200, { translations: mood.answers?.(translations, entry) ?? translations }]
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const entry = describe(request, await readBody(request))
    seen.push(entry)
    const number = seen.filter(({ path }) => path === '/v2/translate').length
    const fault = entry.path === '/v2/translate' ? mood.fault?.(number, entry) : undefined
    const fails = fault?.status !== undefined || fault?.reset || fault?.silent
    const [status, answer] = fails ? [fault.status ?? 0, { message: fault.message ?? 'fault' }] : decide(entry)
    // The delay includes the time that the server itself took.
    const latency = (mood.latencyMs ?? options.latencyMs ?? 0) + (fault?.delayMs ?? 0)
    const wait = entry.time + latency - performance.now()
    if (wait > 0) await sleep(wait)
    if (fault?.silent) return
    if (fault?.reset) request.socket.destroy()
    else if (fault?.cut) cutShort(response, JSON.stringify(answer))
    else reply(response, status, answer, fault?.headers)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(error => reply(response, 500, { message: String(error) }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    key,
    seen,
    translations: () => seen.filter(({ path }) => path === '/v2/translate'),
    billed: () => billed,
    glossaries,
    be: next => {
      mood = next
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function cutShort(response: ServerResponse, answer: string): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(answer.slice(0, answer.length / 2))
}

function reply(
  response: ServerResponse,
  status: number,
  answer: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.destroyed || response.writableEnded) return
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function describe(request: IncomingMessage, body: string): Seen {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const form = new URLSearchParams(body || url.search)
  return {
    time: performance.now(),
    method: request.method ?? 'GET',
    path: url.pathname,
    headers: request.headers,
    form,
    texts: form.getAll('text'),
    target: form.get('target_lang') ?? '',
    bytes: Buffer.byteLength(body),
  }
}

/** What DeepL's documentation says is a bad request. */
function refusalOf({ form, texts, target }: Seen, glossaries: ReadonlyMap<string, StoredGlossary>): Answer | undefined {
  if (texts.length === 0) return [400, { message: "Parameter 'text' not specified." }]
  if (texts.length > MAX_TEXTS) return [400, { message: 'Too many texts.' }]
  if (!TARGETS.has(target.toLowerCase())) return [400, { message: "Value for 'target_lang' not supported." }]
  const formality = form.get('formality')
  const formal = new Set(['de', 'fr', 'it', 'es', 'es-419', 'nl', 'pl', 'pt-pt', 'pt-br', 'ja', 'ru'])
  if ((formality === 'more' || formality === 'less') && !formal.has(target.toLowerCase())) {
    return [400, { message: "'formality' is not supported for given 'target_lang'." }]
  }
  if (form.get('tag_handling') === 'xml' && form.get('tag_handling_version') === 'v2' && !texts.every(isWellFormed)) {
    return [400, { message: 'Tag handling parsing failed, please check input.' }]
  }
  const id = form.get('glossary_id')
  if (id === null) return undefined
  const glossary = glossaries.get(id)
  if (!glossary) return [404, { message: 'Glossary not found' }]
  const pair = `${form.get('source_lang')?.toLowerCase()} ${target.toLowerCase().split('-')[0]}`
  if (!glossary.dictionaries.has(pair)) return [400, { message: 'No dictionary found for language pair' }]
  return undefined
}

function isWellFormed(xml: string): boolean {
  const open: string[] = []
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(xml)) return false
  const rest = xml.replace(
    /<(\/?)([a-z]\w*)((?: \w+="[^"<]*")*)(\/?)>/g,
    (_, close: string, name: string, __, empty: string) => {
      if (close && open.pop() !== name) open.push('mismatch', 'mismatch')
      if (!close && !empty) open.push(name)
      return ''
    },
  )
  return open.length === 0 && !rest.includes('<')
}

const codePoints = (text: string): number => [...text].length

/** The text that is billed: tags are free with tag handling, and a character reference is one character. */
export const plainOf = (text: string, { form }: Seen): string =>
  form.get('tag_handling') === 'xml'
    ? text
        .replace(/<[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
    : text

const ROOTS =
  'ar bg ca cs da de el es et fi fr he hu id it ja ko lt lv nb nl pl pt-pt pt-br ro ru sk sl sv th tr uk vi zh zh-hans zh-hant en-gb en-us es-419'
const TARGETS = new Set(ROOTS.split(' '))
const LANGUAGES = [...TARGETS].map(code => ({ language: code.toUpperCase(), name: code, supports_formality: false }))
const GLOSSARY_PAIRS = {
  supported_languages: 'de es fr it pt pl uk ru ko ja zh'
    .split(' ')
    .flatMap(target => [{ source_lang: 'en', target_lang: target }]),
}
