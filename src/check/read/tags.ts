import { listOf } from '../../languages/word-lists.ts'
import type { Reading } from './model.ts'

/** The letters of a tag, from its comma to its question mark: ", weren't you?" */
const LONGEST = 16
const TAG = /^\s¿?(?:\p{L}[\p{L}’'-]*\s?){1,2}$/u

/** So few words are no statement: "So, isn't it?" */
const STATEMENT = 3

/**
 * Where the short question at a place begins, which only asks whether a statement is right: "You were there, weren't
 * you?"
 */
export function tagStart({ text, tokens, language }: Reading, place: number): number | undefined {
  const ends = language.data.tagEnds
  const length = text.slice(place, place + LONGEST).search(/[?？؟]/u)
  if (ends === undefined || length < 0) return undefined
  const end = place + length
  const comma = text.lastIndexOf(',', end)
  if (comma < 0 || end - comma > LONGEST || !TAG.test(text.slice(comma + 1, end))) return undefined
  const last = tokens.findLast(token => token.end <= end)
  if (last === undefined || !listOf(ends).includes(last.lower)) return undefined
  const from = Math.max(...['.', '!', '?', '“', '«', '„', '"'].map(mark => text.lastIndexOf(mark, comma)))
  const words = tokens.filter(({ start, kind }) => kind === 'word' && start > from && start < comma)
  return words.length < STATEMENT ? undefined : comma + 1
}

/** Whether the only question of a text is such a tag, which other languages state: "Nobody came, did they?" */
export function asksOnlyInTag(reading: Reading): boolean {
  const at = reading.text.search(/[?？؟]/u)
  return at > 0 && at === reading.text.lastIndexOf('?') && tagStart(reading, at - 1) !== undefined
}
