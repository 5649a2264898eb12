import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ApiParts } from './api-parts.ts'
import { articleRoutes, publicationRoutes, removalRoutes } from './article.ts'
import { deskRoutes, nameRoutes } from './desk.ts'
import { findRoutes } from './find.ts'
import { readBody } from './request-body.ts'
import { addRoutes, type Reading, type Route } from './route.ts'
import { lookUpRoutes, unitRoutes } from './unit.ts'

const MAX_BODY = 1 << 20

/** All routes of the page's API. */
export const pageApiRoutes = (parts: ApiParts): readonly Route[] => [
  ...deskRoutes(parts),
  ...nameRoutes(parts),
  ...publicationRoutes(parts),
  ...articleRoutes(parts),
  ...removalRoutes(parts),
  ...unitRoutes(parts),
  ...lookUpRoutes(parts),
  ...findRoutes(parts),
]

/** The page's own JSON API, with the routes that only a newsroom has. */
export function api(parts: ApiParts, reading: Pick<Reading, 'callerOf' | 'note'>, more: readonly Route[] = []): Hono {
  const app = new Hono()
  app.use(
    bodyLimit({ maxSize: MAX_BODY, onError: context => context.json({ error: 'size', message: 'Too much.' }, 413) }),
  )
  app.use(async (context, next) => {
    const { server, count } = parts.events.told()
    context.header('x-interlinear-told', `${server} ${count}`)
    await next()
  })
  addRoutes(app, [...pageApiRoutes(parts), ...more], { ...reading, readBody })
  app.notFound(context => context.json({ error: 'unknown', message: 'There is nothing here.' }, 404))
  return app
}
