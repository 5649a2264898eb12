import { lookUp, type WordList, wordsOf } from './word-list.ts'

/** Without its accents and umlauts; letters that are no letter with a mark (ß, ø, ł) stay. */
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')

/** German and the Nordic languages write these for letters that a keyboard lacks. */
const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' }
const spelt = (word: string): string => word.replace(/[äöüåøæ]/g, letter => SPELT[letter] ?? letter)

const FEWEST_LETTERS = 4

/** What a language lists. */
interface Listed {
  /** Words as its data files have them. */
  readonly lists: readonly string[]
  readonly known: readonly WordList<unknown>[]
  /** Words without marks that are right as they are, beside the listed ones: German "konnte". */
  readonly plain: string
}

/**
 * Gives the word of a language that has a mark for how it looks without it: "tambien" → también. A word that the language has
 * with and without its mark is right as it is.
 */
export function markedWords({ lists, known, plain }: Listed): (form: string) => string | undefined {
  const words = new Set(lists.flatMap(wordsOf).filter(isWhole))
  const others = new Set(wordsOf(plain))
  const ends = [...others].flatMap(word => (word.startsWith('*') ? [word.slice(1)] : []))
  const isWord = (word: string): boolean =>
    ends.some(end => word.endsWith(end)) ||
    words.has(word) ||
    others.has(word) ||
    known.some(list => lookUp(word, list).length > 0)
  const marked = new Map<string, string>()
  for (const word of words) {
    // Most words have no mark, and a quick look tells.
    if (word.length < FEWEST_LETTERS || !/[^\x00-\x7f]/.test(word)) continue
    const without = bare(word)
    if (without === word) continue
    for (const form of [without, spelt(word)]) if (form !== word) marked.set(form, word)
  }
  // Few texts have any of these: whether it is a word is asked then.
  return form => {
    const word = marked.get(form)
    return word !== undefined && !isWord(form) ? word : undefined
  }
}

/** Latin letters alone: no stem, no phrase, no abbreviation. */
const isWhole = (word: string): boolean => /^\p{Script=Latin}[\p{Ll}]*$/u.test(word) && word === word.toLowerCase()
