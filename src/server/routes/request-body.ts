import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { describeIssue } from '../../schema.ts'

/** A request's body; one that does not fit the schema is answered with status 400. */
export async function readBody<S extends v.GenericSchema>(request: Request, schema: S): Promise<v.InferOutput<S>> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    throw new HTTPException(415, { message: 'Expected application/json.' })
  }
  const body: unknown = await request.json().catch(() => undefined)
  const result = v.safeParse(schema, body)
  if (!result.success)
    throw new HTTPException(400, { message: `Not understood: ${describeIssue(result.issues[0]).message}.` })
  return result.output
}
