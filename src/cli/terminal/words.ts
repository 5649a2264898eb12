import { editDistance } from '../../edit-distance.ts'

/** `1 segment`, `23 segments`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `a, b or c`. */
export const anyOf = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)

/** `Did you mean --format?`, if a word is similar to an existing one. */
export function didYouMean(word: string, words: readonly string[], before = ''): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  const [nearest] = words
    .map(one => ({ one, edits: editDistance(word, one, limit) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
  return nearest && `Did you mean ${before}${nearest.one}?`
}

/**
 * The reasons of a change after its rank, `: number: 430 became 512`; a reason that begins with the rank names it once.
 */
export function whyText(rank: string, evidence: readonly string[], separator: string): string {
  const reasons = evidence.map(reason => (reason.startsWith(`${rank}: `) ? reason.slice(rank.length + 2) : reason))
  return reasons.length > 0 ? `: ${reasons.join(separator)}` : ''
}
