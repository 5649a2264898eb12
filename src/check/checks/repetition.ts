import type { PairCheck } from '../model.ts'
import type { Reading } from '../reading.ts'

interface Repeat {
  readonly length: number
  readonly start: number
  readonly end: number
}

/** The longest phrase that is looked for; repair and stitching errors repeat a clause at most. */
const LONGEST = 12

const found = new WeakMap<Reading, Repeat | null>()

/** What a reading repeats, looked for once for both checks. */
function repeatOf(reading: Reading): Repeat | undefined {
  let repeat = found.get(reading)
  if (repeat === undefined) {
    repeat = repeatIn(reading) ?? null
    found.set(reading, repeat)
  }
  return repeat ?? undefined
}

/** The first stretch of words that stands twice in a row, its longest form. */
function repeatIn({ text, tokens, language }: Reading): Repeat | undefined {
  for (let at = 0; at + 1 < tokens.length; at++) {
    for (let length = Math.min(LONGEST, (tokens.length - at) >> 1); length >= 1; length--) {
      if (tokens[at]?.lower !== tokens[at + length]?.lower || !stands(at, length)) continue
      return { length, start: tokens[at]?.start ?? 0, end: tokens[at + 2 * length - 1]?.end ?? 0 }
    }
  }
  return undefined

  function stands(at: number, length: number): boolean {
    const last = tokens[at + length - 1]
    const joint = text.slice(last?.end, tokens[at + length]?.start)
    if (length === 1) {
      return /^\s+$/.test(joint) && isSlip(at)
    }
    if (/[.!?…;]/.test(joint)) return false
    for (let index = 0; index < length; index++) {
      const [one, other] = [tokens[at + index], tokens[at + length + index]]
      if (one?.lower !== other?.lower) return false
      if (index > 0 && gap(at + index) !== gap(at + length + index)) return false
    }
    return true
  }

  /** Names may be doubled (Tap Tap), nouns may precede their verb (Leben leben), and some words may stand twice. */
  function isSlip(at: number): boolean {
    const [word, next] = [tokens[at], tokens[at + 1]]
    if (word?.kind !== 'word' || next?.text !== next?.lower || (at > 0 && word.text !== next?.text)) return false
    const afterComma = /,\s*$/.test(text.slice(0, word.start))
    // Where no list says which relative pronouns are articles, too (German ", die die"), any short word may be one.
    const mayFollow = language.knows.has('common') ? language.doubled.has(`,${word.lower}`) : word.lower.length <= 3
    return !language.doubled.has(word.lower) && !(afterComma && mayFollow)
  }

  function gap(at: number): string {
    return text.slice(tokens[at - 1]?.end, tokens[at]?.start)
  }
}

const repetition =
  (wanted: (repeat: Repeat) => boolean): PairCheck['pair'] =>
  ({ source, target }) => {
    const repeat = repeatOf(target)
    if (!repeat || !wanted(repeat) || repeatOf(source)) return []
    const said = target.text.slice(repeat.start, repeat.end)
    return [{ message: `"${said}" says the same twice in a row.`, target: [repeat.start, repeat.end] }]
  }

export const repeatedWord: PairCheck = {
  level: 'warning',
  finds: 'A word stands twice in a row, and nothing in the source does.',
  why: 'A slip of the keyboard or of an engine.',
  example: ['Every day I make progress.', 'Avanzo de día en en día.'],
  pair: repetition(({ length }) => length === 1),
}

export const repeatedPhrase: PairCheck = {
  level: 'warning',
  finds: 'A phrase stands twice in a row, and nothing in the source does.',
  why: 'Engines stutter, and so do merged edits.',
  example: ['The schools are full.', 'Die Schulen sind voll von Schulen sind voll von Jungen.'],
  pair: repetition(({ length }) => length > 1),
}
