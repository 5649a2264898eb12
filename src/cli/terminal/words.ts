import { distance } from 'fastest-levenshtein'

/** `1 segment`, `23 segments`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** `a, b or c`. */
export const anyOf = (words: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)

/** `Did you mean --format?`, where a word is nearly one of those that exist. */
export function didYouMean(word: string, words: readonly string[], before = ''): string | undefined {
  // Two letters that changed places are two edits: `stauts` → `status`.
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))
  const [nearest] = words
    .map(one => ({ one, edits: distance(word, one), letters: distance(sorted(word), sorted(one)) }))
    .filter(({ edits }) => edits <= limit)
    // Letters that changed places come before letters that are missing: `fromat` → `format`, not `from`.
    .sort((a, b) => a.edits - b.edits || a.letters - b.letters)
  return nearest && `Did you mean ${before}${nearest.one}?`
}

const sorted = (word: string): string => [...word].sort().join('')
