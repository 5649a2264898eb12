import type { DeepLClient, TextResult, TranslateTextOptions } from 'deepl-node'
import { type FaultKind, retryAfter, ServiceError, saidBy } from '../requests/faults.ts'
import type { Patience } from '../requests/pace.ts'
import { APP } from '../requests/user-agent.ts'
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

function serviceError(error: unknown, { status, retryAfter: header }: Exchange, withGlossary = false): ServiceError {
  const code = networkCode(error)
  if (status === undefined || code !== undefined) {
    const reason = NETWORK[code ?? ''] ?? `could not be asked (${code ?? 'network error'})`
    return new ServiceError(`DeepL ${reason}`, { kind: 'broken' })
  }
  const wait = retryAfter(header, Date.now())
  const said = saidBy(error instanceof Error ? (/\bmessage: (.*)/s.exec(error.message)?.[1] ?? '') : '', [])
  const kind = withGlossary && isAboutGlossary(error, status) ? 'glossary' : kindWhenAnswered(status, said)
  return new ServiceError(`DeepL answered ${status}${meaningOf(status)}`, { status, kind, said, retryAfterMs: wait })
}

/** An unknown glossary is a bare 404 here, one without the pair a 400. */
const isAboutGlossary = (error: unknown, status: number): boolean =>
  status === 404 || (status === 400 && error instanceof Error && /glossary|dictionary/i.test(error.message))

/** A good status with an error means a body that could not be read: cut off, or not JSON. */
function kindWhenAnswered(status: number, said = ''): FaultKind | undefined {
  if (status < 300) return 'garbled'
  // No text is at fault when the language is not known.
  return status === 400 && /\b(?:target|source)_lang\b|language pair/i.test(said) ? 'pair' : undefined
}

const MEANING: Readonly<Record<number, string>> = {
  400: ' (it does not accept the request)',
  403: ' (the key is not accepted)',
  413: ' (the request is too large)',
  429: ' (too many requests)',
  456: ' (the character quota is used up)',
}

const meaningOf = (status: number): string =>
  MEANING[status] ??
  (status < 300 ? ' with a body cut short' : status < 400 ? ' (a redirect, which is not followed)' : '')

function networkCode(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = 'error' in cause ? cause.error : cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && cause.code in NETWORK) return cause.code
  }
  return undefined
}
