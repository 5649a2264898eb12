import type * as v from 'valibot'
import { parse } from './declare.ts'
import { ApiProblem } from './problem.ts'
import { refuseUnkeepableIn } from './unkeepable.ts'

/** A request's body in JSON; throws a problem if it is invalid or does not fit the schema. */
export async function readJson<S extends v.GenericSchema>(request: Request, schema: S): Promise<v.InferOutput<S>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new ApiProblem(415, 'Expected a body of the type application/json.')
  const bytes = new Uint8Array(await request.arrayBuffer())
  const body = jsonIn(bytes)
  refuseUnkeepableIn(body, '#/')
  return parse(schema, body, 'body')
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ApiProblem(400, 'Not understood: the body is no JSON in UTF-8.')
  }
}
