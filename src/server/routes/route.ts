import type { Context, Hono } from 'hono'
import type * as v from 'valibot'
import type { Locale } from '../../model.ts'
import type { Caller } from '../access/model.ts'
import { type Right, refusalOf } from '../access/rights.ts'
import { Refused } from '../refusal.ts'

/** `/articles/:slug/:locale` → `'slug' | 'locale'`. */
type ParamsOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** A request that is allowed: its checked parts, and the caller. */
export interface Asked<Name extends string, Body> {
  readonly context: Context
  readonly params: Readonly<Record<Name, string>>
  readonly body: Body
  readonly caller: Caller
}

interface Declared<Path extends string, Schema extends v.GenericSchema> {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  readonly path: Path
  /** The right that is checked before the body is read. */
  readonly right: Right
  /** Another right that some bodies need. */
  readonly more?: (body: v.InferOutput<Schema>) => Right | undefined
  /** The locales that it is about, if the path does not name them. */
  readonly locales?: (body: v.InferOutput<Schema>) => readonly Locale[] | undefined
  readonly body?: Schema
  /** The parts of a body for the audit log; never a text. */
  readonly about?: (body: v.InferOutput<Schema>) => Readonly<Record<string, string>>
  /** Whether it is left out of the audit log, since it changes nothing of the newsroom. */
  readonly isQuiet?: true
  readonly handle: (asked: Asked<ParamsOf<Path>, v.InferOutput<Schema>>) => Promise<Response> | Response
}

/** A route: its path, the right that it needs, its body, and its function. */
export type Route = Declared<string, v.GenericSchema>

/** Declares one route with the types of its parts. */
export function route<Path extends string, Schema extends v.GenericSchema = v.GenericSchema<undefined>>(
  declared: Declared<Path, Schema>,
): Route {
  // The parts are parsed and checked by this declaration before its functions get them.
  return declared as unknown as Route
}

/** A request that changed something. */
export interface Done {
  readonly route: Route
  readonly caller: Caller
  readonly about: Readonly<Record<string, string>>
}

/** How requests are read. */
export interface Reading {
  /** The caller; undefined if the request is not identified. */
  readonly callerOf: (context: Context) => Caller | undefined
  /** Called for each request that changed something. */
  readonly note?: (done: Done) => Promise<void>
  /** Gives a body that fits the schema, and throws for another one. */
  readonly readBody: <S extends v.GenericSchema>(request: Request, schema: S) => Promise<v.InferOutput<S>>
}

const NOBODY: Caller = { name: '', role: 'reader' }

/** Adds routes. A route's function runs only if its caller has the rights that the route names. */
export function addRoutes(app: Hono, routes: readonly Route[], { callerOf, readBody, note }: Reading): void {
  for (const route of routes) {
    const { method, path, right, more, locales, body: schema, handle } = route
    app.on(method.toUpperCase(), path, async context => {
      const caller = callerOf(context)
      const params: Record<string, string> = context.req.param()
      const inPath = params.locale === undefined ? undefined : [params.locale]
      // If the body names the locales, the right itself is checked first: a stranger's body is not read.
      const early = inPath ?? (locales ? [] : undefined)
      refuse(refusalOf(caller, right, early))
      const body = schema && (await readBody(context.req.raw, schema))
      const about = inPath ?? locales?.(body)
      refuse(refusalOf(caller, right, about))
      const also = more?.(body)
      if (also) refuse(refusalOf(caller, also, about))
      const answer = await handle({ context, params, body, caller: caller ?? NOBODY })
      if (note && caller && method !== 'get' && right !== 'read' && !route.isQuiet && answer.ok) {
        await note({ route, caller, about: { ...params, ...route.about?.(body) } })
      }
      return answer
    })
  }
}

function refuse(refusal: ReturnType<typeof refusalOf>): void {
  if (refusal) throw new Refused(refusal.status, refusal)
}
