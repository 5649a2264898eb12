import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ApiParts } from './api-parts.ts'
import { addArticleRoutes, addPublicationRoutes } from './article.ts'
import { addDeskRoutes, addNameRoutes } from './desk.ts'
import { addLookUpRoutes, addUnitRoutes } from './unit.ts'

const MAX_BODY = 1 << 20

/** The JSON API: what the page asks for and what it asks to be done. */
export function api(parts: ApiParts): Hono {
  const app = new Hono()
  app.use(
    bodyLimit({ maxSize: MAX_BODY, onError: context => context.json({ error: 'size', message: 'Too much.' }, 413) }),
  )
  app.use(async (context, next) => {
    context.header('x-interlinear-told', String(parts.events.told()))
    await next()
  })
  addDeskRoutes(app, parts)
  addNameRoutes(app, parts)
  addPublicationRoutes(app, parts)
  addArticleRoutes(app, parts)
  addUnitRoutes(app, parts)
  addLookUpRoutes(app, parts)
  app.notFound(context => context.json({ error: 'unknown', message: 'There is nothing here.' }, 404))
  return app
}
