import type { BlockList } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { DatabaseError } from '../../store/index.ts'
import { clientAddress } from '../access/addresses.ts'
import { type SessionCookie, sessionCookie } from '../access/cookies.ts'
import { callerIn, identify, whoAsks } from '../access/identify.ts'
import { refusalOf } from '../access/rights.ts'
import {
  deny,
  HEALTH,
  type Limits,
  limitAccounts,
  limitAddresses,
  METRICS,
  ownPagesOnly,
  peopleOnly,
  serveGate,
} from '../access/serve-gate.ts'
import type { Accounts } from '../newsroom/accounts/model.ts'
import { addOidcRoutes, type OidcSettings } from '../newsroom/accounts/oidc.ts'
import { SIGN_IN_CSS, SIGN_IN_HTML, SIGN_IN_JS } from '../newsroom/accounts/sign-in-page.ts'
import { programApi } from '../newsroom/api/api.ts'
import type { ApiRoute } from '../newsroom/api/declare.ts'
import { fileName, problemAnswer } from '../newsroom/api/problem.ts'
import type { Sql } from '../newsroom/database/sql.ts'
import type { Room } from '../newsroom/room/room.ts'
import { roomRoutes } from '../newsroom/room/routes.ts'
import { refuseSilent } from '../newsroom/watch/health.ts'
import type { Metrics } from '../newsroom/watch/metrics.ts'
import { requestLog, type WriteLog } from '../newsroom/watch/request-log.ts'
import { api } from '../routes/api.ts'
import type { ApiParts } from '../routes/api-parts.ts'
import { answerError, answerRefusal, retryAfter } from '../routes/errors.ts'
import { isView, pageRoutes } from '../routes/page.ts'
import type { Done } from '../routes/route.ts'
import { headers, previewHeaders } from './guard.ts'
import type { Page } from './page-files.ts'

interface ServeParts {
  readonly parts: ApiParts
  readonly room: Room
  readonly page: Page
  readonly routes: readonly ApiRoute[]
  readonly accounts: Accounts
  readonly sql: Sql
  readonly cookie: SessionCookie
  readonly isSecure: boolean
  readonly limits: Limits
  readonly metrics: Metrics
  readonly log: WriteLog
  /** Logs unexpected errors. */
  readonly fail: (line: string) => void
  readonly address: () => string
  /** The hosts by which the server may be called. */
  readonly names: () => readonly string[]
  readonly proxies: BlockList
  readonly oidc?: OidcSettings
}

/** The whole server of a newsroom. A route is reached only after the caller and their address are known. */
export async function serveApp(serve: ServeParts): Promise<Hono> {
  const app = new Hono()
  addGuards(app, serve)
  addWatch(app, serve)
  const note = noteIn(serve)
  const { parts, room, routes, address, fail, accounts, cookie, limits } = serve
  app.route('/api/v1', programApi(routes, { callerOf: callerIn, note, address, log: fail }))
  const isStillIn = async (context: Context) => (await whoAsks(context, accounts, cookie)) !== undefined
  app.route(
    '/api',
    api({ ...parts, isStillIn, streams: limits.streams }, { callerOf: callerIn, note }, roomRoutes(room)),
  )
  await addPages(app, serve)
  app.onError((error, context) => {
    // An error before a route for programs is reached gets the same form of answer.
    if (/^\/api\/v1(?:\/|$)/.test(context.req.path)) return problemAnswer(error, context, fail)
    if (error instanceof HTTPException) return context.json(answerRefusal(error), error.status)
    const { status, message, ...told } = answerError(error, fileName)
    if (status === 500 || error instanceof DatabaseError)
      fail(`${context.req.method} ${context.req.routePath}: ${String(error)}`)
    context.header('retry-after', retryAfter(error))
    const shown = status === 500 ? 'Something went wrong here.' : message
    return context.json({ error: 'failed', message: shown, ...told }, status)
  })
  return app
}

function addGuards(app: Hono, serve: ServeParts): void {
  const { proxies, names, limits, accounts, cookie, log, metrics, isSecure } = serve
  app.use(async (context, next) => {
    const sender = getConnInfo(context).remote.address ?? ''
    context.set('client', clientAddress(sender, context.req.header('x-forwarded-for'), proxies))
    return next()
  })
  app.use(requestLog(log, metrics))
  app.use((context, next) => (context.req.path.startsWith('/preview/') ? previewHeaders : headers)(context, next))
  if (isSecure) app.use(onlyByTls)
  const known = (partOf: (url: URL) => string) => () => new Set(names().map(name => partOf(new URL(name))))
  app.use(serveGate({ hosts: known(({ host }) => host), origins: known(({ origin }) => origin) }))
  app.use(limitAddresses(limits))
  app.use(identify(accounts, cookie))
  app.use(limitAccounts(limits))
  app.use('/api/*', async (context, next) => {
    await next()
    context.header('cache-control', 'no-store')
  })
  for (const path of ['/api/*', METRICS]) app.use(path, ownPagesOnly)
  app.use('/api/*', peopleOnly)
}

const onlyByTls: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('strict-transport-security', 'max-age=31536000')
}

function addWatch(app: Hono, { sql, metrics, fail }: ServeParts): void {
  app.get(HEALTH, async context => {
    try {
      await refuseSilent(sql)
      return context.json({ status: 'ok' })
    } catch (error) {
      fail(`health: ${String(error)}`)
      context.header('retry-after', '2')
      return context.json({ status: 'failed', problem: 'The database does not answer.' }, 503)
    }
  })
  app.get(METRICS, async context => {
    const refusal = refusalOf(callerIn(context), 'observe', undefined)
    if (refusal) return deny(context, refusal.status, refusal.message)
    return context.text(await metrics.text(), 200, { 'content-type': metrics.type })
  })
}

/** Writes who changed what to the audit log. The change stays even if this cannot be written. */
const noteIn =
  ({ accounts, fail }: ServeParts) =>
  async ({ route, caller, about }: Done): Promise<void> => {
    const did = 'described' in route ? (route as ApiRoute).described.id : `${route.method} ${route.path}`
    await accounts.note({ who: caller.name, did, about }).catch(error => fail(`audit: ${String(error)}`))
  }

async function addPages(app: Hono, serve: ServeParts): Promise<void> {
  const { parts, page, oidc, isSecure } = serve
  app.get('/sign-in', context => context.html(SIGN_IN_HTML(oidc?.name)))
  app.get('/sign-in.css', context => context.body(SIGN_IN_CSS, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/sign-in.js', context => context.body(SIGN_IN_JS, 200, { 'content-type': 'text/javascript; charset=utf-8' }))
  const flow = sessionCookie(isSecure, 'interlinear-sign-in')
  if (oidc) await addOidcRoutes(app, { ...serve, settings: oidc, flow, log: serve.fail })
  app.get('/preview/:id', context => {
    if (!callerIn(context)) return context.redirect('/sign-in')
    const html = parts.previews.page(context.req.param('id'))
    return html === undefined ? context.text('There is nothing here.', 404) : context.html(html)
  })
  app.get('*', async (context, next) =>
    isView(context.req.path) && !callerIn(context) ? context.redirect('/sign-in') : next(),
  )
  app.route('/', pageRoutes(page))
}
