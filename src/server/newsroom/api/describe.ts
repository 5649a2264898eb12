import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { RIGHTS } from '../../access/rights.ts'
import { ACCOUNT_SCHEMAS } from '../accounts/schemas.ts'
import { WEBHOOK_SCHEMAS } from '../webhooks/routes.ts'
import { type ApiRoute, PARAMS } from './declare.ts'
import { Problem, type ProblemStatus } from './problem.ts'
import { NAMED } from './schemas.ts'

type Json = Readonly<Record<string, unknown>>

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = { ...NAMED, ...ACCOUNT_SCHEMAS, ...WEBHOOK_SCHEMAS, Problem }
const refTo = ({ referenceId }: { readonly referenceId: string }): string => `#/components/schemas/${referenceId}`

/**
 * Input and output of a schema are the same in JSON, except for what JSON Schema cannot express: custom checks, and
 * trimming.
 */
const SETTINGS = { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore', overrideRef: refTo } as const

const schemaOf = (schema: v.GenericSchema): Json => {
  const { $schema: _, $defs: __, ...json } = toJsonSchema(schema, { ...SETTINGS, definitions: SCHEMAS })
  return { ...json }
}

const MEANINGS: Readonly<Record<ProblemStatus, string>> = {
  400: 'The request is not understood.',
  401: 'Nobody is signed in, and there is no token.',
  403: 'The account or the token has no right to it.',
  404: 'There is nothing of that name.',
  405: 'The address does not take this method.',
  409: 'Something else is there already.',
  412: 'It has changed since the caller read it.',
  413: 'The body is too large.',
  415: 'The body is of another type than application/json.',
  422: 'What was sent is understood, and cannot be used.',
  428: 'If-Match is missing.',
  429: 'Too many requests: Retry-After says when to ask again.',
  500: 'Something went wrong; the log of the server says what.',
  502: 'An engine failed.',
  503: 'The server is busy, or its database is away.',
  507: 'It cannot be written.',
}

/** The description of the API in OpenAPI 3.1, made from the schemas that check requests and answers. */
export function describeApi(routes: readonly ApiRoute[], address: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operationOf(route) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Interlinear',
      version: '1',
      description: 'Articles in, editions and publications out. Nothing here approves a text: that takes a person.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: `${address}/api/v1` }],
    security: [{ token: [] }],
    tags: TAGS,
    paths,
    webhooks: { event: WEBHOOK },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' }, session: SESSION },
      schemas: toJsonSchemaDefs(SCHEMAS, SETTINGS),
    },
  }
}

/** The messages that the server itself posts. */
const WEBHOOK = {
  post: {
    operationId: 'event',
    tags: ['webhooks'],
    summary: 'What happened. The same `webhook-id` may come more than once.',
    parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(name => ({
      ...{ name, in: 'header', required: true, schema: { type: 'string' } },
    })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Message' } } },
    },
    responses: { '2XX': { description: 'It was taken.' }, 410: { description: 'Nothing more is to be sent here.' } },
  },
}

const SESSION = { type: 'apiKey', in: 'cookie', name: '__Host-interlinear' }

const TAGS = [
  { name: 'articles', description: 'Articles come in, and what is known of them goes out.' },
  { name: 'editions', description: 'Editions, sentence by sentence, and those that engines draft.' },
  { name: 'publications', description: 'What readers get.' },
  { name: 'accounts', description: 'Who may do what, and who did what.' },
  { name: 'webhooks', description: 'Who is told of what happens.' },
  { name: 'server', description: 'The server itself.' },
]

function operationOf({ right, body, method, path, described, ...route }: ApiRoute): Json {
  const { id, tag, summary, query, answers, problems } = described
  const { role, scope } = RIGHTS[right]
  const takes = [
    ...(role === undefined ? [] : [`The least role: ${role}.`]),
    ...(role === undefined ? [] : [tokenNeed(scope)]),
    ...(route.more ? ['What the body asks for may take more.'] : []),
  ]
  const always: readonly ProblemStatus[] = role === undefined ? [429, 503] : [401, 403, 429, 503]
  const ofBody: readonly ProblemStatus[] = body ? [400, 413, 415, 422] : []
  const ofQuery: readonly ProblemStatus[] = query ? [400] : []
  const statuses = [...new Set([...always, ...ofBody, ...ofQuery, ...problems])].sort((a, b) => a - b)
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(takes.length > 0 && { description: takes.join(' ') }),
    ...(role === undefined ? { security: [] } : !scope && { security: [{ session: [] }] }),
    parameters: [...pathParameters(path), ...queryParameters(query), ...conditionOf(method, problems)],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, schema]) => [status, answerOf(Number(status), schema)]),
      ),
      ...Object.fromEntries(statuses.map(status => [status, problemOf(status)])),
    },
  }
}

function tokenNeed(scope: (typeof RIGHTS)[keyof typeof RIGHTS]['scope']): string {
  if (scope === undefined) return 'A token is not enough.'
  return scope === 'any' ? 'Any token will do.' : `A token needs the scope \`${scope}\`.`
}

const pathParameters = (path: string): readonly Json[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(PARAMS[name] ?? v.string()),
  }))

function queryParameters(query: v.GenericSchema | undefined): readonly Json[] {
  if (!query) return []
  const { properties = {} } = toJsonSchema(query, { ...SETTINGS })
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}

/** A condition is needed only for changes by a caller who must have seen the present state. */
const conditionOf = (method: string, problems: readonly ProblemStatus[]): readonly Json[] =>
  method === 'put' && problems.includes(428)
    ? [
        {
          name: 'If-Match',
          in: 'header',
          required: true,
          schema: { type: 'string' },
          description: 'The ETag that was seen.',
        },
      ]
    : []

function answerOf(status: number, schema: v.GenericSchema): Json {
  if (status === 204) return { description: 'Done.' }
  return {
    description: status === 201 ? 'Made.' : status === 202 ? 'It will be done.' : 'Done.',
    content: { 'application/json': { schema: schemaOf(schema) } },
  }
}

const problemOf = (status: ProblemStatus): Json => ({
  description: MEANINGS[status],
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
