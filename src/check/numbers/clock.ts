import type { Reading } from '../read/model.ts'
import type { Draft } from './model.ts'

/** Gives an hour the time of day that the words around it make of it: "halb neun", "half past eight", "las ocho y media". */
export function readClock(draft: Draft, reading: Reading): void {
  const { value } = draft
  if (value < 1 || value >= 25 || draft.scale > 0 || draft.clock !== undefined || draft.month) return
  if (value % 1 === 0.5) draft.clock = value * 60
  if (value % 1 !== 0 || reading.language.data.clock === undefined) return
  const { before, after } = reading.language.clock
  const phrase =
    before.find(({ words }) => stands(words, draft.from - words.length, reading)) ??
    after.find(({ words }) => stands(words, draft.to, reading))
  if (phrase) draft.clock = value * 60 + phrase.minutes
}

const stands = (words: readonly string[], at: number, { tokens }: Reading): boolean =>
  words.every((word, index) => tokens[at + index]?.lower === word)
