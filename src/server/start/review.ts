import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Caller } from '../access/model.ts'
import type { Account } from '../edits/engines.ts'
import type { Places } from '../library/model.ts'
import { api } from '../routes/api.ts'
import type { ApiParts } from '../routes/api-parts.ts'
import { answerError, answerRefusal } from '../routes/errors.ts'
import { pageRoutes } from '../routes/page.ts'
import { gate, headers, previewHeaders } from './guard.ts'
import { listen } from './listen.ts'
import { openParts } from './open-parts.ts'
import { loadPage, type Page } from './page-files.ts'

export interface ReviewOptions extends Places, Omit<Account, 'books' | 'home'> {
  /** The author of comments and dismissals. */
  readonly author: string
  /** With 0 the system chooses a port. */
  readonly port: number
  /** The address to listen at (default: 127.0.0.1). For any but loopback the page needs a token. */
  readonly host?: string
  /** Called with each unexpected error, as one line for the terminal. */
  readonly log: (line: string) => void
  /** The page's files; loaded if not given. */
  readonly page?: Page
}

export interface ReviewServer {
  /** The address to open in a browser, with the token if there is one. */
  readonly url: string
  readonly close: () => Promise<void>
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** Serves the review page until it is closed; every change is saved before it is answered. */
export async function startReview(options: ReviewOptions): Promise<ReviewServer> {
  const { host = '127.0.0.1', port } = options
  const page = options.page ?? (await loadPage())
  const { parts, close } = await openParts(options)
  const token = LOOPBACK.has(host) ? undefined : randomBytes(24).toString('base64url')
  let hosts: ReadonlySet<string> | undefined = new Set()
  // Anybody who can open a page on this machine has all rights that its files allow.
  const caller = { name: options.author, role: 'admin' } as const
  const app = appOf(parts, { page, caller, gate: { hosts: () => hosts, token }, log: options.log })
  const server = createServer(getRequestListener(app.fetch))
  // A request that never ends must not keep its connection.
  server.requestTimeout = 30_000
  const bound = await listen(server, port, host).catch(error => {
    parts.events.close()
    throw error
  })
  hosts = hostsOf(host, bound.port)
  const name = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${bound.port}/${token === undefined ? '' : `#token=${token}`}`,
    close: async () => {
      parts.events.close()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await close()
    },
  }
}

interface Doors extends Pick<ReviewOptions, 'log'> {
  readonly page: Page
  readonly caller: Caller
  readonly gate: Parameters<typeof gate>[0]
}

/** The whole server: the page, its API, previews of publications, and errors for the page. */
function appOf(parts: ApiParts, doors: Doors): Hono {
  const app = new Hono()
  app.use((context, next) => (context.req.path.startsWith('/preview/') ? previewHeaders : headers)(context, next))
  app.use(gate(doors.gate))
  app.use('/api/*', async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  app.route('/api', api(parts, { callerOf: () => doors.caller }))
  app.get('/preview/:id', context => {
    const html = parts.previews.page(context.req.param('id'))
    return html === undefined ? context.text('There is nothing here.', 404) : context.html(html)
  })
  app.route('/', pageRoutes(doors.page))
  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.json(answerRefusal(error), error.status)
    const { status, ...told } = answerError(error)
    if (status === 500) doors.log(`review: ${context.req.method} ${context.req.path}: ${String(error)}`)
    return context.json({ error: 'failed', ...told }, status)
  })
  return app
}

/** The hosts by which a browser may call this server; undefined if it listens at every address. */
function hostsOf(host: string, port: number): ReadonlySet<string> | undefined {
  if (host === '0.0.0.0' || host === '::') return undefined
  const names = LOOPBACK.has(host) ? ['127.0.0.1', 'localhost', '[::1]'] : [host.includes(':') ? `[${host}]` : host]
  return new Set(names.flatMap(name => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])))
}
