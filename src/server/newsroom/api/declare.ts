import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import * as v from 'valibot'
import { isSlug } from '../../../article/index.ts'
import type { Locale } from '../../../model.ts'
import { describeIssue } from '../../../schema.ts'
import type { Caller } from '../../access/model.ts'
import type { Right } from '../../access/rights.ts'
import type { Route } from '../../routes/route.ts'
import { LocaleTag } from '../locale-tag.ts'
import { ApiProblem, nothingHere, type ProblemStatus } from './problem.ts'

type Schema = v.GenericSchema
type Answers = Readonly<Record<number, Schema>>

/** `/articles/:slug` → `'slug'`. */
type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** Deeply readonly. */
type Unchanging<T> = T extends object ? { readonly [Key in keyof T]: Unchanging<T[Key]> } : T

/** One of the answers that a route declares. */
export type AnswerOf<A extends Answers> = {
  [Status in keyof A & number]: {
    readonly status: Status
    readonly body: Unchanging<v.InferInput<A[Status]>>
    readonly etag?: string
    readonly location?: string
  }
}[keyof A & number]

interface ApiAsked<Path extends string, Query, Body> {
  readonly context: Context
  readonly params: Readonly<Record<ParamsOf<Path>, string>>
  readonly query: Query
  readonly body: Body
  readonly caller: Caller
  /** The values of `If-Match`, without quotation marks; undefined if it is missing, `*` for any. */
  readonly ifMatch: readonly string[] | undefined
}

interface ApiDeclared<Path extends string, Query extends Schema, Body extends Schema, A extends Answers> {
  readonly method: Route['method']
  readonly path: Path
  /** The name of the operation for clients. */
  readonly id: string
  readonly tag: Tag
  readonly summary: string
  readonly right: Right
  readonly more?: (body: v.InferOutput<Body>) => Right | undefined
  readonly locales?: (body: v.InferOutput<Body>) => readonly Locale[] | undefined
  /** The parts of a body for the audit log. */
  readonly about?: (body: v.InferOutput<Body>) => Readonly<Record<string, string>>
  readonly query?: Query
  readonly body?: Body
  readonly answers: A
  /** Additional problems, besides those of every route. */
  readonly problems?: readonly ProblemStatus[]
  readonly handle: (asked: ApiAsked<Path, v.InferOutput<Query>, v.InferOutput<Body>>) => Promise<AnswerOf<A>>
}

export type Tag = 'articles' | 'editions' | 'publications' | 'accounts' | 'webhooks' | 'server'

/** The documentation of a route. */
export interface Described {
  readonly id: string
  readonly tag: Tag
  readonly summary: string
  readonly query?: Schema
  readonly answers: Answers
  readonly problems: readonly ProblemStatus[]
}

/** A route of the API for programs. */
export interface ApiRoute extends Route {
  readonly described: Described
}

/** The schemas for parts of paths. */
export const PARAMS: Readonly<Record<string, Schema>> = {
  slug: v.pipe(v.string(), v.maxLength(200), v.check(isSlug, 'the name of an article')),
  locale: LocaleTag,
  key: v.pipe(v.string(), v.regex(/^\w[\w.-]{0,99}$/, 'the key of a sentence, such as p1.s2')),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/, 'an id')),
  delivery: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/, 'an id')),
}

/** Declares a route: its types, its documentation, and how its answer is sent. */
export function apiRoute<
  Path extends string,
  A extends Answers,
  Query extends Schema = v.GenericSchema<undefined>,
  Body extends Schema = v.GenericSchema<undefined>,
>(declared: ApiDeclared<Path, Query, Body, A>): ApiRoute {
  const { id, tag, summary, query, answers, problems = [], handle, ...route } = declared
  const given: Omit<Route, 'handle'> = route as unknown as Omit<Route, 'handle'>
  return {
    ...given,
    described: { id, tag, summary, answers, problems, ...(query && { query }) },
    handle: async ({ context, params, body, caller }) => {
      for (const [name, value] of Object.entries<string>(params)) checkParam(name, value)
      const asked = {
        ...{ context, params: params as ApiAsked<Path, never, never>['params'], caller },
        query: (query && parse(query, context.req.query(), 'query')) as v.InferOutput<Query>,
        body: body as v.InferOutput<Body>,
        ifMatch: ifMatchOf(context.req.header('if-match')),
      }
      return respond(context, await handle(asked))
    },
  }
}

/** A path that cannot exist is answered like one where nothing is. */
function checkParam(name: string, value: string): void {
  const schema = PARAMS[name]
  if (!schema || !v.is(schema, value)) throw nothingHere()
}

/** A parsed value; throws a problem that names the place if it does not fit the schema. */
export function parse<S extends Schema>(schema: S, input: unknown, where: 'query' | 'body'): v.InferOutput<S> {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  const errors = result.issues.slice(0, 20).map(issue => {
    const { message, path } = describeIssue(issue)
    return { pointer: `${where === 'query' ? '?' : '#/'}${path.join('/')}`, detail: message }
  })
  throw new ApiProblem(400, `Not understood: ${errors[0]?.detail ?? 'it does not fit'}.`, errors)
}

function ifMatchOf(header: string | undefined): readonly string[] | undefined {
  return header?.split(',').map(tag => tag.trim().replace(/^"(.*)"$/, '$1'))
}

/** Headers of an answer; the ETag is without quotation marks. */
interface Along {
  readonly etag?: string
  readonly location?: string
}

/** An answer with a status and a body. */
export const answer = <Status extends number, Body>(status: Status, body: Body, along: Along = {}) => ({
  ...{ status, body },
  ...along,
})

export const ok = <Body>(body: Body, along?: Along) => answer(200, body, along)

/** Throws unless the caller names the state that they saw, and it is the present one. */
export function refuseOther(ifMatch: readonly string[] | undefined, etag: string): void {
  if (!ifMatch) throw new ApiProblem(428, 'Say in If-Match which state you have seen: its ETag.')
  if (!ifMatch.includes(etag) && !ifMatch.includes('*')) {
    throw new ApiProblem(412, 'It has changed since you read it: read it again.')
  }
}

interface Sent {
  readonly status: number
  readonly body: unknown
  readonly etag?: string
  readonly location?: string
}

function respond(context: Context, { status, body, etag, location }: Sent): Response {
  if (location !== undefined) context.header('location', location)
  if (etag !== undefined) {
    context.header('etag', `"${etag}"`)
    const known = context.req.header('if-none-match')
    if (status === 200 && known?.split(',').some(tag => tag.trim().replace(/^W\//, '') === `"${etag}"`)) {
      return context.body(null, 304)
    }
  }
  if (status === 204) return context.body(null, 204)
  context.header('content-type', 'application/json; charset=utf-8')
  return context.body(JSON.stringify(body), status as ContentfulStatusCode)
}
