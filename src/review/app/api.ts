import type { Finding } from '../../model.ts'
import type {
  ArticleView,
  ConflictAnswer,
  CutRequest,
  DeskArticle,
  DeskHead,
  ErrorAnswer,
  HistoryEntry,
  JobView,
  MatchView,
  NamesView,
  RenameAnswer,
  RenameApplyRequest,
  RenamePreview,
  RenameRequest,
  Row,
  RowAnswer,
  RowsView,
  ServerEvent,
  TextsView,
  UnitRequest,
} from '../schemas.ts'

/** Told apart from other tabs, so that a tab does not reload what it has just done itself. */
const client = crypto.randomUUID()
/** Beyond loopback the link carries `#token=…`; it stays in this tab only. */
const token = keepToken()

function keepToken(): string | undefined {
  const given = new URLSearchParams(location.hash.slice(1)).get('token')
  if (given) {
    sessionStorage.setItem('token', given)
    history.replaceState(null, '', location.pathname + location.search)
  }
  return given ?? sessionStorage.getItem('token') ?? undefined
}

/** The server's answer when it is not the one asked for; `message` is for a person. */
export class ApiError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const headers = (): Record<string, string> => ({
  'x-interlinear': client,
  ...(token ? { authorization: `Bearer ${token}` } : {}),
})

async function send(path: string, body?: unknown): Promise<Response> {
  const request: RequestInit =
    body === undefined
      ? { headers: headers() }
      : { method: 'POST', headers: { ...headers(), 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(path, request).catch(() => undefined)
  if (!response) throw new ApiError(0, '')
  return response
}

async function json<T>(path: string, body?: unknown): Promise<T> {
  const response = await send(path, body)
  if (!response.ok) {
    const answer: Partial<ErrorAnswer> = await response.json().catch(() => ({}))
    throw new ApiError(response.status, answer.message ?? response.statusText)
  }
  return response.json()
}

const part = encodeURIComponent
const edition = (slug: string, locale: string): string => `/api/articles/${part(slug)}/${part(locale)}`

export const getArticle = (slug: string, locale: string): Promise<ArticleView> => json(edition(slug, locale))
export const getTexts = (slug: string, locale: string): Promise<TextsView> => json(`${edition(slug, locale)}/texts`)
export const getNames = (slug: string): Promise<NamesView> => json(`/api/names/${part(slug)}`)
export const previewRename = (request: RenameRequest): Promise<RenamePreview> => json('/api/rename/preview', request)
export const applyRename = (request: RenameApplyRequest): Promise<RenameAnswer> => json('/api/rename/apply', request)

const unit = (slug: string, locale: string, key: string): string => `${edition(slug, locale)}/units/${part(key)}`

export const getHistory = (slug: string, locale: string, key: string): Promise<readonly HistoryEntry[]> =>
  json(`${unit(slug, locale, key)}/history`)
export const getMatches = (slug: string, locale: string, key: string): Promise<readonly MatchView[]> =>
  json(`${unit(slug, locale, key)}/matches`)
export const checkText = (slug: string, locale: string, key: string, target: string): Promise<readonly Finding[]> =>
  json(`${unit(slug, locale, key)}/check`, { target })
export const getJob = (slug: string, locale: string, key: string): Promise<JobView> =>
  json(`${unit(slug, locale, key)}/job`)
export const resend = (slug: string, locale: string, key: string, engine: string): Promise<{ target: string }> =>
  json(`${unit(slug, locale, key)}/resend`, { engine })

export const cutSentence = (slug: string, key: string, request: CutRequest): Promise<{ key: string }> =>
  json(`/api/articles/${part(slug)}/sentences/${part(key)}/cut`, request)

/** Asks for a change; the answer is the row as it now is, or another hand's version of it. */
export async function changeUnit(
  { slug, locale, key }: { readonly slug: string; readonly locale: string; readonly key: string },
  request: UnitRequest,
): Promise<{ readonly row: Row; readonly conflict: boolean }> {
  const response = await send(unit(slug, locale, key), request)
  if (response.ok || response.status === 409) {
    const answer: RowAnswer | ConflictAnswer = await response.json()
    return { row: answer.row, conflict: response.status === 409 }
  }
  const answer: Partial<ErrorAnswer> = await response.json().catch(() => ({}))
  throw new ApiError(response.status, answer.message ?? response.statusText)
}

/** Reads a body line by line as it arrives. */
async function* lines(response: Response): AsyncGenerator<string> {
  if (!response.body) return
  let rest = ''
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + piece).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
}

/** An edition's rows with their names and findings, as the server gets through them. */
export async function* getRows(slug: string, locale: string): AsyncGenerator<RowsView> {
  const response = await send(`${edition(slug, locale)}/rows`)
  if (!response.ok) throw new ApiError(response.status, response.statusText)
  for await (const line of lines(response)) if (line) yield JSON.parse(line)
}

/** The desk, article by article as the server gets through them. */
export async function* getDesk(): AsyncGenerator<DeskHead | DeskArticle> {
  const response = await send('/api/desk')
  if (!response.ok) throw new ApiError(response.status, response.statusText)
  for await (const line of lines(response)) if (line) yield JSON.parse(line)
}

/** Follows the server's events until the page is closed; `onLine` tells whether it can be reached. */
export async function follow(onEvent: (event: ServerEvent) => void, onLine: (up: boolean) => void): Promise<never> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 8000)) {
    try {
      const response = await send('/api/events')
      if (response.ok) {
        onLine(true)
        wait = 500
        for await (const line of lines(response)) {
          if (!line.startsWith('data: ')) continue
          const event: ServerEvent = JSON.parse(line.slice(6))
          if (event.kind !== 'unit' || event.client !== client) onEvent(event)
        }
      }
    } catch {
      // The server went away: told by onLine, tried again below.
    }
    onLine(false)
    await new Promise(resolve => setTimeout(resolve, wait))
  }
}
