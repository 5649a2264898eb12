import type { Cue } from './cues.ts'

/** The words before a colon at the beginning of a line: `JOHN:`, `Dr. Ann Lee:`, `記者：`. */
const LABEL =
  /^(\p{L}[\p{L}\p{M}\p{N}.'’#&/-]{0,30}(?: [\p{L}\p{N}#&/][\p{L}\p{M}\p{N}.'’#&/-]{0,30}){0,3})(?:: |:$|:(?=<)|：)/u
const CAPITALS = /^[\p{Lu}\p{N}][\p{Lu}\p{M}\p{N} .'’#&/-]*$/u

/** Whether a label is in capitals: `JOHN`, `MAN 2`; a single initial does not count. */
const isInCapitals = (label: string): boolean => CAPITALS.test(label) && (label.match(/\p{Lu}/gu)?.length ?? 0) > 1

/** The speaker before the spoken text: JOHN. */
export const labelAt = (text: string): string | undefined => LABEL.exec(text)?.[1]

/** Whether words before a colon could be a speaker's name or role: each has a capital, or the script has none. */
const isName = (label: string): boolean =>
  label.split(' ').every(word => /^[\p{Lu}\p{N}]/u.test(word)) || (/^\p{Lo}+$/u.test(label) && label.length <= 10)

/**
 * Makes a test which words before a colon name a speaker: those in capitals, first and last names, and those that occur
 * more than once. "Remember: it is late" occurs once and is speech.
 */
export function speakersIn(cues: readonly Cue[], startOf: (line: string) => string): (label: string) => boolean {
  const counts = new Map<string, number>()
  for (const { text } of cues.flatMap(({ lines }) => lines)) {
    const label = labelAt(startOf(text))
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return label => isInCapitals(label) || (isName(label) && (label.includes(' ') || (counts.get(label) ?? 0) > 1))
}
