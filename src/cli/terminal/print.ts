import { styleText } from 'node:util'
import { editDistance } from '../../edit-distance.ts'
import type { Finding, Level } from '../../model.ts'

type Style = Parameters<typeof styleText>[0]

/** The text in a colour or weight, where the terminal has any. */
export const paint = (text: string, style: Style, color: boolean): string =>
  color ? styleText(style, text, { validateStream: false }) : text

/** `1 segment`, `23 segments`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `a, b or c`. */
export const anyOf = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)

/** `Did you mean --format?`, where a word is nearly one of those that exist. */
export function didYouMean(word: string, words: readonly string[], before = ''): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  const [nearest] = words
    .map(one => ({ one, edits: editDistance(word, one, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
  return nearest && `Did you mean ${before}${nearest.one}?`
}

/** How many columns a text takes on a terminal: East Asian wide characters take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0
  for (const char of text.replace(ANSI, '')) {
    if (ZERO.test(char)) continue
    width += WIDE.test(char) ? 2 : 1
  }
  return width
}

const ANSI = /\x1b\[[0-9;]*m/g
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}$/u

/** Rows as lines with aligned columns, two spaces apart. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  }
  return rows.map(row =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  )
}

const LEVEL_STYLE: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', info: 'dim' }

/** One line per finding: `es p4.s2 error name-missing: …`. */
export const findingLines = (findings: readonly Finding[], where: string, color: boolean): string[] =>
  findings.map(
    ({ key, level, code, message }) =>
      `${where} ${harmless(key)} ${paint(level, LEVEL_STYLE[level], color)} ${harmless(`${code}: ${message}`)}`,
  )

/** A control character, a bidirectional override or an escape shown as its code, so that a text cannot drive a terminal. */
export const harmless = (text: string): string =>
  text.replace(HOSTILE, char => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)

const HOSTILE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g
