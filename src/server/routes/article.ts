import type { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { stream } from 'hono/streaming'
import { ENGINE_NAMES } from '../../engine/index.ts'
import { writeCorrection } from '../edits/correction.ts'
import { cutSentence } from '../edits/cut.ts'
import { CorrectionRequest, CutRequest } from '../requests.ts'
import { articleView, foundViews, inParts, textsView } from '../views/article-views.ts'
import { previewView } from '../views/preview.ts'
import type { ApiParts } from './api-parts.ts'
import { readBody } from './request-body.ts'

/** An edition beside its article, and where the article's sentences end. */
export function addArticleRoutes(app: Hono, { library, places, writer, events }: ApiParts): void {
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

  app.post('/articles/:slug/sentences/:key/cut', async context => {
    const { slug, key } = context.req.param()
    const now = await cutSentence(
      { library, places, writer },
      { slug, key },
      await readBody(context.req.raw, CutRequest),
    )
    events.tell({ kind: 'article', slug })
    return context.json({ key: now })
  })
}

/** An edition as its readers would get it. */
export function addPublicationRoutes(app: Hono, parts: ApiParts): void {
  app.get('/articles/:slug/:locale/preview', async context =>
    context.json(await previewView(parts, context.req.param())),
  )
  app.post('/articles/:slug/:locale/correction', async context => {
    const isWritten = await writeCorrection(
      parts,
      context.req.param(),
      await readBody(context.req.raw, CorrectionRequest),
    )
    if (!isWritten) throw new HTTPException(409, { message: 'The text has changed meanwhile: open the preview again.' })
    return context.json(await previewView(parts, context.req.param()))
  })
}
