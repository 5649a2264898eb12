import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { blockListOf } from '../access/addresses.ts'
import { sessionCookie } from '../access/cookies.ts'
import { limitTo, placesFor } from '../access/limits.ts'
import { accountRoutes } from '../newsroom/accounts/routes.ts'
import { programRoutes } from '../newsroom/api/api.ts'
import type { ApiRoute } from '../newsroom/api/declare.ts'
import type { Room } from '../newsroom/room/room.ts'
import { openMetrics } from '../newsroom/watch/metrics.ts'
import { jsonLog } from '../newsroom/watch/request-log.ts'
import { webhookRoutes } from '../newsroom/webhooks/routes.ts'
import { listen } from './listen.ts'
import { openNewsroom } from './open-newsroom.ts'
import { loadPage } from './page-files.ts'
import { serveApp } from './serve-app.ts'
import type { ServeOptions } from './serve-options.ts'

export interface NewsroomServer {
  /** Its public address. */
  readonly url: string
  /** The address that it listens at itself. */
  readonly listens: string
  /** Every route of the API for programs. */
  readonly routes: readonly ApiRoute[]
  readonly room: Room
  readonly close: () => Promise<void>
}

const LIMITS = { address: 1200, account: 1200, signIn: 10, streams: 20 }

/** Serves a newsroom: the page for everybody with an account, and the API for programs, until it is closed. */
export async function startServe(options: ServeOptions): Promise<NewsroomServer> {
  const { host, port, sql } = options
  // Flags are checked before anything is opened.
  const proxies = blockListOf(options.proxies ?? [], '--proxies')
  blockListOf(options.webhooks?.allowed ?? [], '--webhooks-to')
  const page = options.page ?? (await loadPage())
  let bound = ''
  const address = (): string => options.address ?? bound
  const isSecure = options.address?.startsWith('https://') ?? false
  const cookie = sessionCookie(isSecure)
  const metrics = openMetrics()
  const log = jsonLog(options.log)
  const fail = (line: string): void => log({ kind: 'error', message: line })
  const { parts, accounts, room, telling, close } = await openNewsroom(options, { metrics, fail })
  const routes = [...programRoutes(parts), ...accountRoutes({ accounts, cookie, address }), ...webhookRoutes(telling)]
  const { address: limit, account, signIn, streams } = { ...LIMITS, ...options.limits }
  const closeAfter = async (error: unknown): Promise<never> => {
    await close(async () => undefined)
    throw error
  }
  const app = await serveApp({
    ...{ room, parts, page, routes, accounts, sql, cookie, isSecure, metrics, log, fail, address },
    limits: {
      address: limitTo(limit),
      account: limitTo(account),
      signIn: limitTo(signIn),
      streams: placesFor(streams),
    },
    names: () => [address(), bound, ...(bound === '' ? [] : [`http://localhost:${new URL(bound).port}`])],
    proxies,
    ...(options.oidc && { oidc: options.oidc }),
  }).catch(closeAfter)
  const server = createServer(
    { connectionsCheckingInterval: 1000, keepAliveTimeout: 10_000 },
    getRequestListener(app.fetch),
  )
  hurry(server, options.patience ?? 30_000)
  const shut = (): Promise<void> => new Promise(resolve => server.close(() => resolve()))
  const at = await listen(server, port, host).catch(closeAfter)
  bound = `http://${host.includes(':') ? `[${host}]` : host}:${at.port}`
  return {
    ...{ url: `${address()}/`, listens: bound, routes, room },
    close: () =>
      close(() => {
        server.closeAllConnections()
        return shut()
      }),
  }
}

/** Closes the connection of a client that sends its request too slowly. */
function hurry(server: Server, patience: number): void {
  server.headersTimeout = Math.min(patience, 10_000)
  server.requestTimeout = patience
}
