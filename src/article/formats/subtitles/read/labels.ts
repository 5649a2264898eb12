import type { Cue } from './cues.ts'

/** `JOHN:`, `Dr. Ann Lee:`, `記者：` at the beginning of a line; the words before the colon. */
const LABEL =
  /^(\p{L}[\p{L}\p{M}\p{N}.'’#&/-]{0,30}(?: [\p{L}\p{N}#&/][\p{L}\p{M}\p{N}.'’#&/-]{0,30}){0,3})(?:: |:$|:(?=<)|：)/u
const CAPITALS = /^[\p{Lu}\p{N}][\p{Lu}\p{M}\p{N} .'’#&/-]*$/u

/** `JOHN`, `MAN 2`; no initial alone. */
const isInCapitals = (label: string): boolean => CAPITALS.test(label) && (label.match(/\p{Lu}/gu)?.length ?? 0) > 1

/** Who speaks, as it stands before what is said: JOHN. */
export const labelAt = (text: string): string | undefined => LABEL.exec(text)?.[1]

/** Whether words before a colon could be the name or part of somebody who speaks: each has a capital, or none could have one. */
const isName = (label: string): boolean =>
  label.split(' ').every(word => /^[\p{Lu}\p{N}]/u.test(word)) || (/^\p{Lo}+$/u.test(label) && label.length <= 10)

/**
 * Tells which words before a colon name a speaker: all that are in capitals, first and last names, and what stands there
 * more than once. "Remember: it is late" does so once, and is said.
 */
export function speakersIn(cues: readonly Cue[], startOf: (line: string) => string): (label: string) => boolean {
  const counts = new Map<string, number>()
  for (const { text } of cues.flatMap(({ lines }) => lines)) {
    const label = labelAt(startOf(text))
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return label => isInCapitals(label) || (isName(label) && (label.includes(' ') || (counts.get(label) ?? 0) > 1))
}
