import type { DeepLClient, TextResult, TranslateTextOptions } from 'deepl-node'
import { tell } from '../../say.ts'
import { type FaultKind, retryAfter, ServiceError, saidBy } from '../requests/faults.ts'
import type { Patience } from '../requests/pace.ts'
import { APP } from '../requests/user-agent.ts'
import { type Exchange, exchanged } from './exchange.ts'

export interface DeepLAccess {
  readonly key: string
  /** Replaces DeepL's own address. */
  readonly serverUrl?: string
  readonly patience: Patience
}

export interface Question {
  readonly texts: readonly string[]
  readonly from: string
  readonly to: string
  readonly options: Readonly<TranslateTextOptions>
}

/** deepl-node without its own retries; everything it throws becomes a ServiceError. */
export interface DeepL {
  readonly translate: (question: Question) => Promise<readonly TextResult[]>
  /** Any other call of the client. */
  readonly call: <T>(use: (client: DeepLClient) => Promise<T>) => Promise<T>
}

/** Loads the library; nothing is sent yet. */
export async function connect({ key, serverUrl, patience }: DeepLAccess): Promise<DeepL> {
  const deepl = await import('deepl-node')
  const url = serverUrl ?? (key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com')
  const client = new deepl.DeepLClient(key, {
    serverUrl: url,
    maxRetries: 0,
    minTimeout: patience.timeoutMs,
    appInfo: { appName: APP.name, appVersion: APP.version },
    sendPlatformInfo: false,
  })
  return {
    call: use =>
      exchanged(
        () => use(client),
        (error, exchange) => serviceError(error, exchange),
      ),
    translate: async ({ texts, from, to, options }) => {
      const results = await exchanged(
        // The client changes the options it is given.
        () => client.translateText([...texts], from as Source, to as Target, structuredClone(options)),
        (error, exchange) => serviceError(error, exchange, options.glossary !== undefined),
      )
      if (results.length === texts.length) return results
      throw new ServiceError(`DeepL answered ${texts.length} texts with ${results.length}`, { kind: 'garbled' })
    },
  }
}

type Source = Parameters<DeepLClient['translateText']>[1]
type Target = Parameters<DeepLClient['translateText']>[2]

/** Failures before or during an answer, by the code of Node's network layer. */
const NETWORK = {
  ECONNREFUSED: 'service-refuses',
  ECONNRESET: 'service-cut-off',
  ECONNABORTED: 'service-silent',
  ETIMEDOUT: 'service-silent',
  ENOTFOUND: 'service-no-address',
  EAI_AGAIN: 'service-no-address-now',
  EPIPE: 'service-cut-off',
} as const
const isOfNetwork = (code: string): code is keyof typeof NETWORK => Object.hasOwn(NETWORK, code)
const service = 'DeepL'

function serviceError(error: unknown, { status, retryAfter: header }: Exchange, withGlossary = false): ServiceError {
  const code = networkCode(error)
  if (status === undefined || code !== undefined) {
    const told = code
      ? tell(NETWORK[code], { service })
      : tell('service-unreachable', { service, code: 'network error' })
    return new ServiceError(told.message, { kind: 'broken' })
  }
  const wait = retryAfter(header, Date.now())
  const said = saidBy(error instanceof Error ? (/\bmessage: (.*)/s.exec(error.message)?.[1] ?? '') : '', [])
  const kind = withGlossary && isAboutGlossary(error, status) ? 'glossary' : kindWhenAnswered(status, said)
  return new ServiceError(answered(status), { status, kind, said, retryAfterMs: wait })
}

/** An unknown glossary is a bare 404 here; a glossary without the pair is a 400. */
const isAboutGlossary = (error: unknown, status: number): boolean =>
  status === 404 || (status === 400 && error instanceof Error && /glossary|dictionary/i.test(error.message))

/** A good status with an error means an unreadable body: incomplete, or not JSON. */
function kindWhenAnswered(status: number, said = ''): FaultKind | undefined {
  if (status < 300) return 'garbled'
  // If the language is unknown, no text is at fault.
  return status === 400 && /\b(?:target|source)_lang\b|language pair/i.test(said) ? 'pair' : undefined
}

const MEANING = {
  400: 'service-not-accepted',
  403: 'key-not-accepted',
  413: 'request-too-large',
  429: 'too-many-requests',
  456: 'quota-used-up',
} as const
const hasMeaning = (status: number): status is keyof typeof MEANING => Object.hasOwn(MEANING, status)

function answered(status: number): string {
  const values = { service, status: String(status) }
  if (hasMeaning(status)) return tell(MEANING[status], values).message
  if (status < 300) return tell('service-cut-short', values).message
  return tell(status < 400 ? 'service-redirects' : 'service-answered', values).message
}

function networkCode(error: unknown): keyof typeof NETWORK | undefined {
  for (let cause = error; cause instanceof Error; cause = 'error' in cause ? cause.error : cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && isOfNetwork(cause.code)) return cause.code
  }
  return undefined
}
