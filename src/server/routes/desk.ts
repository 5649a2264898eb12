import type { Hono } from 'hono'
import { stream, streamSSE } from 'hono/streaming'
import type { ServerEvent } from '../answers.ts'
import { assignEdition } from '../edits/assignment.ts'
import { applyRename, previewRename } from '../edits/rename.ts'
import { AssignmentRequest, RenameApplyRequest, RenameRequest } from '../requests.ts'
import { namesView } from '../views/article-views.ts'
import type { ApiParts } from './api-parts.ts'
import { readBody } from './request-body.ts'

/** The desk with all articles, and what happens to them meanwhile. */
export function addDeskRoutes(app: Hono, { reader, events, writer }: ApiParts): void {
  app.get('/desk', context =>
    stream(context, async body => {
      for await (const part of reader.all()) {
        if (body.aborted) return
        await body.write(`${JSON.stringify(part)}\n`)
      }
    }),
  )
  app.get('/desk/:slug', async context => context.json(await reader.one(context.req.param('slug'))))
  app.post('/desk/:slug/:locale/assignment', async context => {
    const { slug, locale } = context.req.param()
    await assignEdition(writer, { slug, locale }, await readBody(context.req.raw, AssignmentRequest))
    events.tell({ kind: 'edition', slug, locale })
    return context.json(await reader.one(slug))
  })
  app.get('/events', context =>
    streamSSE(context, async sse => {
      const stop = events.listen(event => void sse.writeSSE({ data: JSON.stringify(event) }))
      sse.onAbort(() => stop())
      await sse.writeSSE({ data: JSON.stringify({ kind: 'hello', told: events.told() } satisfies ServerEvent) })
      while (!sse.aborted && (await events.quiet(30_000))) await sse.write(': alive\n\n')
    }),
  )
}

/** The names of an article, and a name that is written otherwise in all articles. */
export function addNameRoutes(app: Hono, { library, places, writer }: ApiParts): void {
  app.get('/names/:slug', async context => context.json(await namesView(library, context.req.param('slug'))))
  app.post('/rename/preview', async context =>
    context.json(await previewRename({ library, places }, await readBody(context.req.raw, RenameRequest))),
  )
  app.post('/rename/apply', async context =>
    context.json(await applyRename({ library, places, writer }, await readBody(context.req.raw, RenameApplyRequest))),
  )
}
