import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { addRoutes, type Reading } from '../../routes/route.ts'
import type { ApiRoute } from './declare.ts'
import { describeApi } from './describe.ts'
import type { ProgramParts } from './parts.ts'
import { problemAnswer, problemResponse } from './problem.ts'
import { readJson } from './read-body.ts'
import { articleRoutes } from './routes/articles.ts'
import { editionRoutes } from './routes/editions.ts'
import { publicationRoutes } from './routes/publications.ts'

/** The most bytes of a request: a long article with its markup. */
const MAX_BODY = 4 << 20

/** Every route of the API for programs. */
export const programRoutes = (parts: ProgramParts): readonly ApiRoute[] => [
  ...articleRoutes(parts),
  ...editionRoutes(parts),
  ...publicationRoutes(parts),
]

interface ProgramApi extends Pick<Reading, 'callerOf' | 'note'> {
  /** The public address of the server. */
  readonly address: () => string
  readonly log: (line: string) => void
}

/** The API for programs, for the path `/api/v1`. */
export function programApi(routes: readonly ApiRoute[], { address, log, ...reading }: ProgramApi): Hono {
  const app = new Hono()
  app.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: context => problemResponse(context, 413, `The body is larger than ${MAX_BODY >> 20} MiB.`),
    }),
  )
  app.get('/openapi.json', context => context.json(describeApi(routes, address())))
  addRoutes(app, routes, { ...reading, readBody: readJson })
  for (const [path, methods] of Map.groupBy(routes, route => route.path)) {
    const allowed = methods.map(({ method }) => method.toUpperCase()).join(', ')
    app.all(path, context => {
      context.header('allow', allowed)
      return problemResponse(context, 405, `This address takes ${allowed}.`)
    })
  }
  app.all('*', context => problemResponse(context, 404, 'There is nothing here.'))
  app.onError((error, context) => problemAnswer(error, context, log))
  return app
}
