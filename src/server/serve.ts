import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { WorkQueue } from '../queue/index.ts'
import { blockListOf } from './access/addresses.ts'
import { sessionCookie } from './access/cookies.ts'
import { limitTo } from './access/limits.ts'
import { openAccounts } from './accounts/accounts.ts'
import type { OidcSettings } from './accounts/oidc.ts'
import { accountRoutes } from './accounts/routes.ts'
import { programRoutes } from './api/api.ts'
import type { ApiRoute } from './api/declare.ts'
import { openClaims } from './database/claims.ts'
import type { Sql } from './database/sql.ts'
import type { Account } from './edits/engines.ts'
import { openStories } from './intake/stories.ts'
import { openIntake } from './intake/take-article.ts'
import type { Places } from './library/model.ts'
import { listen } from './listen.ts'
import { openParts } from './open-parts.ts'
import { loadPage, type Page } from './page-files.ts'
import type { NewNote } from './room/model.ts'
import { openRoom, type Room } from './room/room.ts'
import { serveApp } from './serve-app.ts'
import { openMetrics } from './watch/metrics.ts'
import { jsonLog } from './watch/request-log.ts'
import type { News } from './webhooks/model.ts'
import { webhookRoutes } from './webhooks/routes.ts'
import { openTelling, type Telling } from './webhooks/telling.ts'
import { openDrafts } from './work/drafts.ts'
import type { Work } from './work/model.ts'
import { openPublications } from './work/publications.ts'
import { openQueuedDrafts } from './work/queued-drafts.ts'

export interface ServeOptions extends Places, Omit<Account, 'books' | 'home'> {
  /** The server's own database, with the accounts; it stays open when the server is closed. */
  readonly sql: Sql
  readonly work: Work
  /** The folder that paths of the config are from. */
  readonly home: string
  readonly host: string
  /** With 0 the system chooses a port. */
  readonly port: number
  /** The address that people know the server by, as in https://desk.example.org; without it, the one that it listens at. */
  readonly address?: string
  /** Addresses of proxies whose word counts on who asks. */
  readonly proxies?: readonly string[]
  readonly oidc?: OidcSettings
  /** Where drafts wait for workers; without it, this process makes them. */
  readonly queue?: WorkQueue
  readonly webhooks?: WebhookSettings
  /** Requests a minute: of an address, of an account, and to sign in. */
  readonly limits?: { readonly address: number; readonly account: number; readonly signIn: number }
  /** How long a request may take to arrive, in milliseconds. */
  readonly patience?: number
  /** Gets each line of the log. */
  readonly log: (line: string) => void
  readonly page?: Page
}

export interface WebhookSettings {
  /** Private addresses that may be told, also without TLS, as in 10.1.2.0/24. */
  readonly allowed?: readonly string[]
  /** The pauses before attempts after the first, and the longest wait for an answer, in milliseconds. */
  readonly retries?: readonly number[]
  readonly patience?: number
}

export interface NewsroomServer {
  /** The address that people know it by. */
  readonly url: string
  /** The one that it listens at itself. */
  readonly listens: string
  /** Every route of the API for programs. */
  readonly routes: readonly ApiRoute[]
  readonly room: Room
  readonly close: () => Promise<void>
}

const LIMITS = { address: 1200, account: 1200, signIn: 10 }

/** Serves a newsroom: the page for everybody with an account, and the API for programs, until it is closed. */
export async function startServe(options: ServeOptions): Promise<NewsroomServer> {
  const { host, port, sql, work, home } = options
  const page = options.page ?? (await loadPage())
  const opened = await openParts(options)
  const metrics = openMetrics()
  const log = jsonLog(options.log)
  const fail = (line: string): void => log({ kind: 'error', message: line })
  let bound = ''
  const address = (): string => options.address ?? bound
  const { queue } = options
  const drafting = {
    work,
    log: fail,
    onEnd: ({ slug, to, state }) => {
      metrics.draft(state)
      for (const locale of to) opened.parts.events.tell({ kind: 'edition', slug, locale })
    },
  } satisfies Parameters<typeof openDrafts>[0]
  const drafts = queue ? openQueuedDrafts({ ...opened.parts, queue, sql, desk: options.desk }) : openDrafts(drafting)
  const stories = openStories(sql)
  const parts = {
    ...opened.parts,
    ...{ drafts, stories },
    intake: openIntake({ places: options, library: opened.parts.library, stories, alone: openClaims(sql) }),
    publications: openPublications({ work, home }),
  }
  const accounts = openAccounts(sql)
  const onTold = async ({ kind: why, name, reason: _, ...at }: NewNote, id: string): Promise<void> => {
    const news: News = { type: 'person.notified', timestamp: new Date().toISOString(), data: { name, why, ...at } }
    const subject = `note/${id}`
    if (await telling.webhooks.tell(news, { subject, state: id })) telling.wake()
    await telling.webhooks.forget(subject, news.type)
  }
  const room = openRoom({ sql, accounts, events: opened.parts.events, onTold })
  const telling: Telling = openTelling({
    ...parts,
    looked: room.looked,
    sql,
    metrics,
    log: fail,
    settings: options.webhooks ?? {},
  })
  const isSecure = options.address?.startsWith('https://') ?? false
  const cookie = sessionCookie(isSecure)
  const routes = [...programRoutes(parts), ...accountRoutes({ accounts, cookie, address }), ...webhookRoutes(telling)]
  const { address: limit, account, signIn } = options.limits ?? LIMITS
  const limits = { address: limitTo(limit), account: limitTo(account), signIn: limitTo(signIn) }
  metrics.open(() => opened.parts.events.listeners())
  const app = await serveApp({
    ...{
      room,
      parts: { ...parts, room },
      page,
      routes,
      accounts,
      sql,
      cookie,
      isSecure,
      limits,
      metrics,
      log,
      fail,
      address,
    },
    names: () => [address(), bound, ...(bound === '' ? [] : [`http://localhost:${new URL(bound).port}`])],
    proxies: blockListOf(options.proxies ?? [], '--proxies'),
    ...(options.oidc && { oidc: options.oidc }),
  })
  const server = createServer(
    { connectionsCheckingInterval: 1000, keepAliveTimeout: 10_000 },
    getRequestListener(app.fetch),
  )
  hurry(server, options.patience ?? 30_000)
  const at = await listen(server, port, host).catch(error => {
    opened.parts.events.close()
    throw error
  })
  bound = `http://${host.includes(':') ? `[${host}]` : host}:${at.port}`
  return {
    url: `${address()}/`,
    listens: bound,
    ...{ routes, room },
    close: async () => {
      room.close()
      opened.parts.events.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await drafts.close()
      await telling.close()
      await opened.close()
    },
  }
}

/** Who sends a request drop by drop loses its connection. */
function hurry(server: Server, patience: number): void {
  server.headersTimeout = Math.min(patience, 10_000)
  server.requestTimeout = patience
}
