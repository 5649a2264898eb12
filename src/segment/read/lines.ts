import type { Candidate } from './candidate.ts'
import { classAt, isSpaceAt } from './characters.ts'

/** A line that ends before this column was not wrapped: it is a line of its own. */
const SHORT_LINE = 40

const isBreak = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029

export const isBreakAt = (text: string, index: number): boolean => isBreak(text.charCodeAt(index))

/**
 * Whether a line break ends a sentence: a blank line does, and the end of a line that was not wrapped; any other line
 * break is white space. The candidate's mark is a line break, with all the white space after it.
 */
export function endsLine({ text, stop, next }: Candidate): boolean {
  if (stop === 0) return false
  return lineBreaks(text, stop, next) > 1 || text.charCodeAt(stop) === 0x2029 || isOwnLine(text, stop)
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let index = from; index < to; index++) {
    if (isBreakAt(text, index) && !(text.charAt(index) === '\n' && text.charAt(index - 1) === '\r' && index > from)) {
      count++
    }
  }
  return count
}

function isOwnLine(text: string, stop: number): boolean {
  if (isSpaceAt(text, stop - 1) || classAt(text, stop - 1) === 'other') return false
  for (let index = stop - 1; index >= stop - SHORT_LINE; index--) if (index < 0 || isBreakAt(text, index)) return true
  return false
}
