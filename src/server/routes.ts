import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { stream, streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import { CHECKS } from '../check/index.ts'
import { ENGINE_NAMES } from '../engine/index.ts'
import { describeError, InterlinearError } from '../errors.ts'
import type { Unit } from '../model.ts'
import { describeIssue } from '../schema.ts'
import { editionPaths } from '../store/index.ts'
import type { ServerEvent } from './answers.ts'
import { writeCorrection } from './edits/correction.ts'
import { cutSentence } from './edits/cut.ts'
import { type Account, askEngine, jobView } from './edits/engines.ts'
import type { Matches } from './edits/matches.ts'
import { applyRename, previewRename } from './edits/rename.ts'
import type { Writer } from './edits/save.ts'
import type { Events } from './events.ts'
import type { Library, Places } from './library/model.ts'
import type { Page } from './page-files.ts'
import {
  CheckRequest,
  CorrectionRequest,
  CutRequest,
  RenameApplyRequest,
  RenameRequest,
  ResendRequest,
  UnitRequest,
} from './requests.ts'
import { articleView, contextOf, foundViews, inParts, namesView, rowView, textsView } from './views/article-views.ts'
import type { DeskReader } from './views/desk.ts'
import { historyOf } from './views/history.ts'
import { type Previews, previewView } from './views/preview.ts'
import { rowOf } from './views/rows.ts'

/** What the API is made of. */
export interface ApiParts {
  readonly places: Places
  readonly library: Library
  readonly writer: Writer
  readonly events: Events
  readonly matches: Matches
  readonly reader: DeskReader
  readonly author: string
  readonly account: Account
  readonly previews: Previews
}

const MAX_BODY = 1 << 20

/** A request's body; one that does not fit the schema is answered with status 400. */
async function read<S extends v.GenericSchema>(request: Request, schema: S): Promise<v.InferOutput<S>> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    throw new HTTPException(415, { message: 'Expected application/json.' })
  }
  const body: unknown = await request.json().catch(() => undefined)
  const result = v.safeParse(schema, body)
  if (!result.success)
    throw new HTTPException(400, { message: `Not understood: ${describeIssue(result.issues[0]).message}.` })
  return result.output
}

/** The JSON API: what the page asks for and what it asks to be done. */
export function api(parts: ApiParts): Hono {
  const { library, writer, events, places, account } = parts
  const app = new Hono()
  app.use(
    bodyLimit({ maxSize: MAX_BODY, onError: context => context.json({ error: 'size', message: 'Too much.' }, 413) }),
  )

  app.use(async (context, next) => {
    context.header('x-interlinear-told', String(events.told()))
    await next()
  })

  app.get('/desk', context =>
    stream(context, async body => {
      for await (const part of parts.reader.all()) {
        if (body.aborted) return
        await body.write(`${JSON.stringify(part)}\n`)
      }
    }),
  )
  app.get('/desk/:slug', async context => context.json(await parts.reader.one(context.req.param('slug'))))
  app.get('/events', context =>
    streamSSE(context, async sse => {
      const stop = events.listen(event => void sse.writeSSE({ data: JSON.stringify(event) }))
      sse.onAbort(() => stop())
      await sse.writeSSE({ data: JSON.stringify({ kind: 'hello', told: events.told() } satisfies ServerEvent) })
      while (!sse.aborted && (await events.quiet(30_000))) await sse.write(': alive\n\n')
    }),
  )
  app.get('/articles/:slug/:locale/preview', async context =>
    context.json(await previewView(parts, context.req.param())),
  )
  app.post('/articles/:slug/:locale/correction', async context => {
    const isWritten = await writeCorrection(parts, context.req.param(), await read(context.req.raw, CorrectionRequest))
    if (!isWritten) throw new HTTPException(409, { message: 'The text has changed meanwhile: open the preview again.' })
    return context.json(await previewView(parts, context.req.param()))
  })
  app.get('/names/:slug', async context => context.json(await namesView(library, context.req.param('slug'))))
  app.post('/rename/preview', async context =>
    context.json(await previewRename(library, await read(context.req.raw, RenameRequest))),
  )
  app.post('/rename/apply', async context =>
    context.json(await applyRename({ library, places, writer }, await read(context.req.raw, RenameApplyRequest))),
  )

  app.get('/articles/:slug/:locale', async context => {
    const view = await articleView(library, { ...context.req.param(), engines: ENGINE_NAMES })
    return stream(context, async body => {
      for (const part of inParts(view)) await body.write(`${JSON.stringify(part)}\n`)
    })
  })
  app.get('/articles/:slug/:locale/found', async context => {
    const { slug, locale } = context.req.param()
    const views = await foundViews(library, slug, locale)
    return stream(context, async body => {
      for await (const found of views) {
        if (body.aborted) return
        await body.write(`${JSON.stringify(found)}\n`)
      }
    })
  })
  app.get('/articles/:slug/:locale/texts', async context => {
    const { slug, locale } = context.req.param()
    return context.json(await textsView(library, slug, locale))
  })

  const unit = '/articles/:slug/:locale/units/:key' as const
  app.post(unit, async context => {
    const address = context.req.param()
    const request = await read(context.req.raw, UnitRequest)
    if (request.kind === 'dismiss') refuseUnknownCode(request.code, places)
    const { conflict } = await writer.change(address, request)
    const row = await rowView(library, address)
    if (conflict) return context.json({ error: 'conflict', row }, 409)
    events.tell({ kind: 'unit', ...address, client: context.req.header('x-interlinear') ?? '' })
    return context.json({ row })
  })
  app.post(`${unit}/check`, async context => {
    const { slug, locale, key } = context.req.param()
    const { target } = await read(context.req.raw, CheckRequest)
    const findings = await checkText(library, { slug, locale, key, target })
    return context.json(findings)
  })
  app.post('/articles/:slug/sentences/:key/cut', async context => {
    const { slug, key } = context.req.param()
    const now = await cutSentence({ library, places, writer }, { slug, key }, await read(context.req.raw, CutRequest))
    events.tell({ kind: 'article', slug })
    return context.json({ key: now })
  })
  app.get(`${unit}/history`, async context => {
    const address = context.req.param()
    const { catalog } = editionPaths(places.out, address.locale, address.slug)
    const { edition } = await library.edition(address.slug, address.locale)
    const unit = edition.units.find(({ key }) => key === address.key)
    if (!unit) throw new InterlinearError('input', `"${address.slug}" has no sentence ${address.key}.`)
    const earlier = writer.replaced(address, unit)
    return context.json(await historyOf({ catalog, unit, earlier, author: parts.author }))
  })
  app.get(`${unit}/matches`, async context => context.json(await parts.matches.of(context.req.param())))
  app.get(`${unit}/job`, async context => context.json(await jobView(library, context.req.param())))
  app.post(`${unit}/resend`, async context => {
    const { engine } = await read(context.req.raw, ResendRequest)
    return context.json({ target: await askEngine(library, { ...context.req.param(), engine }, account) })
  })
  app.notFound(context => context.json({ error: 'unknown', message: 'There is nothing here.' }, 404))
  return app
}

/** Throws for the code of a finding that no check makes. */
function refuseUnknownCode(code: string, { own = [] }: Places): void {
  if (Object.hasOwn(CHECKS, code) || own.some(check => check.code === code)) return
  throw new HTTPException(400, { message: `Not understood: no check is called "${code}".` })
}

interface Checked {
  readonly slug: string
  readonly locale: string
  readonly key: string
  readonly target: string
}

/** What the checks would say of a text that is still being written. */
async function checkText(library: Library, { slug, locale, key, target }: Checked) {
  const context = await contextOf(library, slug, locale)
  const segment = context.source.segments.find(candidate => candidate.key === key)
  if (!segment) throw new InterlinearError('input', `"${slug}" has no sentence ${key}.`)
  const { text: source, syntax } = segment
  const unit: Unit = { key, target, state: 'translated', origin: 'human', source, ...(syntax ? { syntax } : {}) }
  return rowOf(segment, unit, context).findings.filter(finding => finding.locale !== undefined)
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
}

/** The page's own files, known by name: no path from outside ever meets the disk. */
export function files(page: Page): Hono {
  const app = new Hono()
  app.get('*', context => {
    const { path } = context.req
    const isView = path === '/' || path.startsWith('/article/') || path.startsWith('/names/')
    const name = isView ? '/index.html' : path
    const body = page.get(name)
    if (!body) return context.text('There is nothing here.', 404)
    context.header('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
    context.header('cache-control', isView ? 'no-cache' : 'public, max-age=31536000, immutable')
    return context.body(body)
  })
  return app
}

const STATUS: Readonly<Partial<Record<InterlinearError['code'], 400 | 404 | 409 | 502 | 507>>> = {
  input: 404,
  locked: 409,
  engine: 502,
  storage: 507,
}

/** An error as the page may see it: what our own errors say, and nothing of anything else. */
export function answerError(error: unknown): {
  readonly status: 400 | 404 | 409 | 500 | 502 | 507
  readonly message: string
} {
  if (error instanceof InterlinearError) return { status: STATUS[error.code] ?? 400, message: describeError(error) }
  return { status: 500, message: 'Something went wrong here; the terminal says what.' }
}
