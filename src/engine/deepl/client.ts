import type { DeepLClient, TextResult, TranslateTextOptions } from 'deepl-node'
import { type FaultKind, retryAfter, ServiceError } from '../faults.ts'
import type { Patience } from '../pace.ts'
import { type Exchange, exchanged } from './exchange.ts'

export interface DeepLAccess {
  readonly key: string
  /** Overrides DeepL's own address. */
  readonly serverUrl?: string
  readonly patience: Patience
}

export interface Question {
  readonly texts: readonly string[]
  readonly from: string
  readonly to: string
  readonly options: Readonly<TranslateTextOptions>
}

/** deepl-node without its own retries; everything it throws comes out as a ServiceError. */
export interface DeepL {
  readonly translate: (question: Question) => Promise<readonly TextResult[]>
  /** Any other call of the client. */
  readonly call: <T>(use: (client: DeepLClient) => Promise<T>) => Promise<T>
}

const USER_AGENT = { appName: 'Interlinear', appVersion: '0.1.0' }

/** Loads the library; nothing is sent yet. */
export async function connect({ key, serverUrl, patience }: DeepLAccess): Promise<DeepL> {
  const deepl = await import('deepl-node')
  const url = serverUrl ?? (key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com')
  const client = new deepl.DeepLClient(key, {
    serverUrl: url,
    maxRetries: 0,
    minTimeout: patience.timeoutMs,
    appInfo: USER_AGENT,
    sendPlatformInfo: false,
  })
  const explain = (error: unknown, exchange: Exchange): Error =>
    serviceError(error, exchange, error instanceof deepl.GlossaryNotFoundError)
  const call = <T>(use: (client: DeepLClient) => Promise<T>): Promise<T> =>
    exchanged(new URL(url).host, () => use(client), explain)
  return {
    call,
    translate: async ({ texts, from, to, options }) => {
      // The client changes the options it is given.
      const results = await call(used =>
        used.translateText([...texts], from as Source, to as Target, structuredClone(options)),
      )
      if (results.length === texts.length) return results
      throw new ServiceError(`DeepL answered ${texts.length} texts with ${results.length}`, { kind: 'garbled' })
    },
  }
}

type Source = Parameters<DeepLClient['translateText']>[1]
type Target = Parameters<DeepLClient['translateText']>[2]

/** Failures before or while an answer came, by the code of Node's network layer. */
const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'cut the connection',
  ECONNABORTED: 'gave no answer in time',
  ETIMEDOUT: 'gave no answer in time',
  ENOTFOUND: 'has an address that cannot be found',
  EAI_AGAIN: 'has an address that cannot be found now',
  EPIPE: 'cut the connection',
}

function serviceError(error: unknown, { status, retryAfter: header }: Exchange, glossaryGone: boolean): ServiceError {
  const code = networkCode(error)
  if (status === undefined || code !== undefined) {
    const reason = NETWORK[code ?? ''] ?? `could not be asked (${code ?? 'network error'})`
    return new ServiceError(`DeepL ${reason}`, { kind: 'broken' })
  }
  const said = error instanceof Error ? error.message : String(error)
  const kind = glossaryGone || (status === 400 && /glossary/i.test(said)) ? 'glossary' : kindWhenAnswered(status)
  const wait = retryAfter(header, Date.now())
  return new ServiceError(`DeepL answered ${status}${meaningOf(status)}`, {
    status,
    ...(kind === undefined ? {} : { kind }),
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  })
}

/** A good status with an error means a body that could not be read: cut off, or not JSON. */
const kindWhenAnswered = (status: number): FaultKind | undefined => (status < 400 ? 'garbled' : undefined)

const MEANING: Readonly<Record<number, string>> = {
  400: ' (it does not accept the request)',
  403: ' (the key is not accepted)',
  413: ' (the request is too large)',
  429: ' (too many requests)',
  456: ' (the character quota is used up)',
}

const meaningOf = (status: number): string => MEANING[status] ?? (status < 400 ? ' with a body cut short' : '')

function networkCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = 'error' in cause ? cause.error : cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && cause.code in NETWORK) return cause.code
  }
  return undefined
}
