import type { Finding } from '../../../model.ts'
import type { Io } from '../../model.ts'
import { say } from '../../terminal/print.ts'

/** A fix may make room for another: two doubled spaces in one sentence are found one after the other. */
const ROUNDS = 10

/** Says what was mended, and where. */
export const sayFixed = (io: Io, { code, message }: Finding, place: string): void =>
  say(io, `fixed ${place} ${code}: ${message}\n`)

/** A step again and again until it changes nothing. */
export function repeat<T>(value: T, step: (value: T) => T): T {
  let now = value
  for (let round = 0; round < ROUNDS; round++) {
    const next = step(now)
    if (next === now) break
    now = next
  }
  return now
}
