import * as v from 'valibot'
import { ApiProblem } from './problem.ts'

const MOST = 200

/** The requested part of a list. */
export const PageQuery = v.object({
  cursor: v.optional(v.pipe(v.string(), v.maxLength(400), v.description('`next` of the page before.'))),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,2}$/, 'a number from 1 to 200'),
      v.transform(Number),
      v.maxValue(MOST),
      v.description('The most entries, from 1 to 200; 50 without it.'),
    ),
  ),
})
export type PageQuery = v.InferOutput<typeof PageQuery>

const USUAL = 50

/** The requested part, with the key of the last entry that the caller has. */
export interface Wanted {
  readonly after: string | undefined
  readonly limit: number
}

/** Throws for a cursor that is not ours. */
export function wantedOf({ cursor, limit = USUAL }: PageQuery): Wanted {
  if (cursor === undefined) return { after: undefined, limit }
  const after = Buffer.from(cursor, 'base64url').toString('utf8')
  if (Buffer.from(after, 'utf8').toString('base64url') !== cursor) {
    throw new ApiProblem(400, 'Not understood: the cursor is none of this server.')
  }
  return { after, limit }
}

/** A cursor for the entries after the one with this key. */
const cursorOf = (key: string): string => Buffer.from(key, 'utf8').toString('base64url')

interface Page<T> {
  readonly items: readonly T[]
  readonly next?: string
}

/** The page of the entries found, of which one more was looked for than requested. */
export function firstOf<T>(found: readonly T[], keyOf: (entry: T) => string, limit: number): Page<T> {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return { items, ...(found.length > limit && last !== undefined && { next: cursorOf(keyOf(last)) }) }
}

/** The requested part of a sorted list. */
export function pageOf<T>(all: readonly T[], keyOf: (entry: T) => string, { after, limit }: Wanted): Page<T> {
  const rest = after === undefined ? all : all.filter(entry => keyOf(entry) > after)
  return firstOf(rest, keyOf, limit)
}
