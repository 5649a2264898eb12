/** The words of a list separated by spaces. */
export const listOf = (list: string): string[] => list.split(/\s+/u).filter(word => word !== '')

/** Words separated by spaces, as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(listOf(list))

/** Phrases separated by commas, as a list. */
export const phrases = (text: string): readonly string[] =>
  text.split(',').map(phrase => phrase.trim().replace(/\s+/gu, ' '))

/** The abbreviation of each phrase, as its words: the first run of words that end in a full stop. */
export function abbreviationsIn(phrases: string): string[][] {
  return phrases.split(',').flatMap(phrase => {
    const words = phrase.trim().split(/\s+/)
    const first = words.findIndex(isDotted)
    if (first < 0) return []
    const length = words.slice(first).findIndex(word => !isDotted(word))
    return [words.slice(first, length < 0 ? undefined : first + length)]
  })
}

/** The last words of abbreviations, without the full stop: Gen, Hon for "Gen. Lee, Rt. Hon. Smith". */
export const abbreviationWords = (lists: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(lists.flatMap(list => abbreviationsIn(list ?? '')).flatMap(parts => parts.at(-1)?.replace(/\.$/u, '') ?? []))

const isDotted = (word: string): boolean => /[.!?。]$/.test(word)
