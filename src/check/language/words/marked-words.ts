import { withoutMarks } from '../../../languages/plain-letters.ts'
import { once } from '../../../once.ts'
import { lookUp, type WordList, wordsOf } from './word-list.ts'

/** A word without its accents and umlauts; letters that are not a letter with a mark (ß, ø, ł) stay. */
const bare = (word: string): string => withoutMarks(word).normalize('NFC')

/** How German and the Nordic languages write letters that a keyboard lacks. */
const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae' }
const spelt = (word: string): string => word.replace(/[äöüåøæ]/g, letter => SPELT[letter] ?? letter)

const FEWEST_LETTERS = 4

/** What a language lists. */
interface Listed {
  /** Words from its data files, some with a sign before them: `~año`. */
  readonly lists: readonly string[]
  readonly known: readonly WordList<unknown>[]
  /** Words without marks that are right, in addition to the lists: German "konnte". */
  readonly plain: string
}

/**
 * Gives the word with a mark for its form without: "tambien" → también. A word that exists with and without its mark is
 * right.
 */
export function markedWords({ lists, known, plain }: Listed): (form: string) => string | undefined {
  const others = new Set(wordsOf(plain))
  const ends = [...others].flatMap(word => (word.startsWith('*') ? [word.slice(1)] : []))
  // Few texts have a form that is tested, so all words are read only then.
  const words = once(() => new Set(lists.flatMap(bareWordsOf)))
  const isWord = (word: string): boolean =>
    ends.some(end => word.endsWith(end)) ||
    others.has(word) ||
    known.some(list => lookUp(word, list).length > 0) ||
    words().has(word)
  const marked = new Map<string, string>()
  // Most lists and words have no mark, and a quick test shows it.
  for (const word of new Set(lists.filter(mayBeMarked).flatMap(bareWordsOf).filter(mayBeMarked))) {
    if (word.length < FEWEST_LETTERS || !isWhole(word)) continue
    const without = bare(word)
    if (without === word) continue
    for (const form of [without, spelt(word)]) if (form !== word) marked.set(form, word)
  }
  return form => {
    const word = marked.get(form)
    return word !== undefined && !isWord(form) ? word : undefined
  }
}

const bareWordsOf = (list: string): readonly string[] => wordsOf(list.replace(/[~?]/g, ''))

const mayBeMarked = (text: string): boolean => /[^\x00-\x7f]/.test(text)

/** Whether it is a whole word in Latin letters: no stem, phrase or abbreviation. */
const isWhole = (word: string): boolean => /^\p{Script=Latin}[\p{Ll}]*$/u.test(word) && word === word.toLowerCase()
