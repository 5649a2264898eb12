import type { Finding } from '../../../model.ts'
import type { Io } from '../../model.ts'
import { say } from '../../terminal/print.ts'

/** A fix may allow another one: two doubled spaces in one sentence are found one after the other. */
const ROUNDS = 10

/** Reports a fix and its place. */
export const sayFixed = (io: Io, { code, message }: Finding, place: string): void =>
  say(io, `fixed ${place} ${code}: ${message}\n`)

/** Repeats a step until it changes nothing. */
export function repeat<T>(value: T, step: (value: T) => T): T {
  let now = value
  for (let round = 0; round < ROUNDS; round++) {
    const next = step(now)
    if (next === now) break
    now = next
  }
  return now
}
