import type { Finding, Statement } from '../../../model.ts'
import type {
  ArticleView,
  BulkView,
  ConflictAnswer,
  CutAnswer,
  CutPreview,
  DeskArticle,
  DeskHead,
  ErrorAnswer,
  FindPart,
  FoundView,
  HistoryView,
  JobView,
  MatchView,
  MeView,
  NameAddAnswer,
  NameOffer,
  NamesView,
  NotesView,
  PreviewView,
  RemovalView,
  RenameAnswer,
  RenamePreview,
  ReplaceAnswer,
  RowAnswer,
  RowsView,
  ServerEvent,
  TextsView,
  Told,
  UndoAnswer,
  UndoViews,
} from '../../answers.ts'
import type { Note, Place } from '../../newsroom/room/model.ts'
import type {
  ApproveRequest,
  AssignmentRequest,
  CorrectionRequest,
  CutRequest,
  FindQuery,
  FixesRequest,
  NameAddRequest,
  NameLookRequest,
  RenameApplyQuery,
  RenameRequest,
  ReplaceRequest,
  UnitRequest,
} from '../../requests.ts'
import { stated } from '../elements/statement.ts'
import { hasString, language, t } from './i18n.ts'

/** Identifies this tab, so that it does not load again what it has just changed itself. */
export const client = crypto.randomUUID()
/** If the server is not on loopback, the link has `#token=…`; the token stays in this tab only. */
const token = keepToken()

function keepToken(): string | undefined {
  const given = new URLSearchParams(location.hash.slice(1)).get('token')
  if (given) {
    sessionStorage.setItem('token', given)
    history.replaceState(null, '', location.pathname + location.search)
  }
  return given ?? sessionStorage.getItem('token') ?? undefined
}

/** An error answer of the server; `message` is for people. */
export class ApiError extends Error {
  readonly status: number
  readonly statement: Statement | undefined
  constructor(status: number, message: string, statement?: Statement) {
    super(message)
    this.status = status
    this.statement = statement
  }
}

/** The message of an error for people. */
export const messageOf = (error: unknown): string =>
  error instanceof ApiError ? (error.message === '' ? t('notice.offline') : saidBy(error)) : String(error)

/** The server's message; if it is only in English, after the kind of failure. */
function saidBy({ status, message, statement }: ApiError): string {
  if (statement) return stated(statement)
  const kind = `problem.${status}`
  return language.value === 'en' || !hasString(kind) ? message : t('problem.with', { what: t(kind), detail: message })
}

const headers = (): Record<string, string> => ({
  'x-interlinear': client,
  ...(token ? { authorization: `Bearer ${token}` } : {}),
})

let noteFirst: (told: Told) => void
/** The server's number of events at its first answer. */
export const toldAtFirst = new Promise<Told>(resolve => {
  noteFirst = resolve
})

async function ask(path: string, body?: unknown, signal: AbortSignal | null = null): Promise<Response> {
  const request: RequestInit =
    body === undefined
      ? { headers: headers(), signal }
      : {
          method: 'POST',
          headers: { ...headers(), 'content-type': 'application/json' },
          body: JSON.stringify(body),
          signal,
        }
  const response = await fetch(path, request).catch(() => undefined)
  if (!response) throw new ApiError(0, '')
  if (path !== EVENTS) noteFirst(toldIn(response))
  return response
}

const EVENTS = '/api/events'

function toldIn({ headers }: Response): Told {
  const [server = '', count] = (headers.get('x-interlinear-told') ?? '').split(' ')
  return { server, count: Number(count) }
}

async function failed(response: Response): Promise<ApiError> {
  const answer: Partial<ErrorAnswer> & { readonly detail?: string } = await response.json().catch(() => ({}))
  return new ApiError(response.status, answer.message ?? answer.detail ?? response.statusText, answer.statement)
}

/** The answer to a request; throws an ApiError for an error. */
async function send(path: string, body?: unknown, signal: AbortSignal | null = null): Promise<Response> {
  const response = await ask(path, body, signal)
  if (!response.ok) throw await failed(response)
  return response
}

async function json<T>(path: string, body?: unknown): Promise<T> {
  return (await send(path, body)).json()
}

const part = encodeURIComponent
const edition = (slug: string, locale: string): string => `/api/articles/${part(slug)}/${part(locale)}`

export const getTexts = (slug: string, locale: string): Promise<TextsView> => json(`${edition(slug, locale)}/texts`)
/** What the user can undo in an edition. */
export const getUndo = (slug: string, locale: string): Promise<UndoViews> => json(`${edition(slug, locale)}/undo`)
export const getNames = (slug: string): Promise<NamesView> => json(`/api/names/${part(slug)}`)
export const loadPreview = (slug: string, locale: string): Promise<PreviewView> =>
  json(`${edition(slug, locale)}/preview`)
export const writeCorrection = (
  { slug, to }: { readonly slug: string; readonly to: string },
  request: CorrectionRequest,
): Promise<PreviewView> => json(`${edition(slug, to)}/correction`, request)
export const previewRename = (request: RenameRequest): Promise<RenamePreview> => json('/api/rename/preview', request)
export const lookUpName = (request: NameLookRequest): Promise<NameOffer> => json('/api/glossary/look', request)
export const addName = (request: NameAddRequest): Promise<NameAddAnswer> => json('/api/glossary/add', request)
export const applyRename = (request: RenameApplyQuery): Promise<RenameAnswer> => json('/api/rename/apply', request)

const unit = (slug: string, locale: string, key: string): string => `${edition(slug, locale)}/units/${part(key)}`

export const getHistory = (slug: string, locale: string, key: string): Promise<HistoryView> =>
  json(`${unit(slug, locale, key)}/history`)
export const getMatches = (slug: string, locale: string, key: string): Promise<readonly MatchView[]> =>
  json(`${unit(slug, locale, key)}/matches`)
export const checkText = (slug: string, locale: string, key: string, target: string): Promise<readonly Finding[]> =>
  json(`${unit(slug, locale, key)}/check`, { target })
export const getJob = (slug: string, locale: string, key: string): Promise<JobView> =>
  json(`${unit(slug, locale, key)}/job`)
export const resend = (slug: string, locale: string, key: string, engine: string): Promise<{ target: string }> =>
  json(`${unit(slug, locale, key)}/resend`, { engine })

const sentence = (slug: string, key: string): string => `/api/articles/${part(slug)}/sentences/${part(key)}`
export const cutSentence = (slug: string, key: string, request: CutRequest): Promise<CutAnswer> =>
  json(`${sentence(slug, key)}/cut`, request)
export const previewCut = (slug: string, key: string, request: CutRequest): Promise<CutPreview> =>
  json(`${sentence(slug, key)}/cut/preview`, request)

/** Requests a change; the answer is the row as it is now, or as another person left it. */
export async function changeUnit(
  { slug, locale, key }: { readonly slug: string; readonly locale: string; readonly key: string },
  request: UnitRequest,
): Promise<RowAnswer & { readonly conflict: boolean }> {
  const response = await ask(unit(slug, locale, key), request)
  if (response.ok || response.status === 409) {
    const answer: RowAnswer | ConflictAnswer = await response.json()
    return { ...answer, conflict: response.status === 409 }
  }
  throw await failed(response)
}

/** The signed-in person; undefined if there are no accounts. */
export async function getMe(): Promise<MeView | undefined> {
  const response = await ask('/api/me').catch(() => undefined)
  return response?.status === 200 ? response.json() : undefined
}

export async function getNotes(): Promise<readonly Note[] | undefined> {
  const response = await ask('/api/notes').catch(() => undefined)
  if (!response?.ok) return undefined
  const { notes }: NotesView = await response.json()
  return notes
}

export const seeNotes = async (last: string): Promise<void> => {
  await ask('/api/notes/seen', { last }).catch(() => undefined)
}

/** Tells others where the user is; a failure is ignored. */
export const tellPresence = async (place: Place | undefined): Promise<void> => {
  await ask('/api/presence', place ?? { away: true }).catch(() => undefined)
}

export async function signOut(): Promise<void> {
  await fetch('/api/v1/session', { method: 'DELETE', headers: headers() }).catch(() => undefined)
  location.assign('/sign-in')
}

/** Reads a body line by line as it arrives. */
async function* lines(response: Response): AsyncGenerator<string> {
  if (!response.body) return
  let rest = ''
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    const whole = (rest + piece).split('\n')
    rest = whole.pop() ?? ''
    yield* whole
  }
}

async function* parts<T>(path: string, body?: unknown, signal: AbortSignal | null = null): AsyncGenerator<T> {
  for await (const line of lines(await send(path, body, signal))) if (line) yield JSON.parse(line)
}

/** An edition beside its source: what fills the first screen, then the rest. */
export const getArticle = (slug: string, locale: string): AsyncGenerator<ArticleView | RowsView> =>
  parts(edition(slug, locale))

/** The names and findings of an edition's rows, in parts as the server computes them. */
export const getFound = (slug: string, locale: string): AsyncGenerator<FoundView> =>
  parts(`${edition(slug, locale)}/found`)

/** Sentences that match a search, one edition at a time, until `signal` is aborted. */
export const findTexts = (query: FindQuery, signal: AbortSignal): AsyncGenerator<FindPart> =>
  parts('/api/find', query, signal)
export const replaceTexts = (request: ReplaceRequest): Promise<ReplaceAnswer> => json('/api/replace', request)
export const fixTexts = (
  { slug, to }: { readonly slug: string; readonly to: string },
  request: FixesRequest,
): Promise<ReplaceAnswer> => json(`${edition(slug, to)}/fixes`, request)
export const approveAll = (
  { slug, to }: { readonly slug: string; readonly to: string },
  request: ApproveRequest,
): Promise<ReplaceAnswer> => json(`${edition(slug, to)}/approve`, request)
/** The undoable changes of many sentences, the latest first. */
export const getBulk = (): Promise<readonly BulkView[]> => json('/api/bulk')
export const undoBulk = (id: string): Promise<UndoAnswer> => json(`/api/bulk/${part(id)}/undo`, {})

/** What is removed together with an article. */
export const getRemoval = (slug: string): Promise<RemovalView> => json(`/api/removals/${part(slug)}`)
export const removeArticle = async (slug: string): Promise<void> => {
  await send(`/api/removals/${part(slug)}`, {})
}

/** The desk, article by article as the server reads them. */
export const getDesk = (): AsyncGenerator<DeskHead | DeskArticle> => parts('/api/desk')
export const getDeskArticle = (slug: string): Promise<DeskArticle> => json(`/api/desk/${part(slug)}`)
/** Sets the assignee and due time of an edition; the answer is the article as the desk now has it. */
export const assignEdition = (
  { slug, locale }: { readonly slug: string; readonly locale: string },
  request: AssignmentRequest,
): Promise<DeskArticle> => json(`/api/desk/${part(slug)}/${part(locale)}/assignment`, request)

/** The server's events as they happen, until it goes away or `signal` is aborted. */
export async function* events(signal: AbortSignal): AsyncGenerator<ServerEvent> {
  for await (const line of lines(await send(EVENTS, undefined, signal))) {
    if (line.startsWith('data: ')) yield JSON.parse(line.slice(6))
  }
}
