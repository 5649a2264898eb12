import { plainWord } from '../../../../languages/plain-letters.ts'
import { onceEachText, onceEachWord } from '../../../../once.ts'
import { latinSoundOf } from '../../../language/words/cognates.ts'
import { isFormOf, type NameWord, nameWordsIn, SHORTEST } from './name-slips.ts'

/** What was seen of one name. */
export interface Seen {
  pairs: number
  kept: number
  inside: number
  /** How often each word occurred in the targets of the name, as written and by its stem. */
  readonly words: Map<string, number>
  readonly beside: Map<string, number>
}

/** All that was seen in the pairs. */
export interface Memory {
  readonly names: Map<string, Seen>
  /** In how many targets a word occurs, as written and by its stem. */
  readonly targets: Map<string, number>
  readonly stems: Map<string, number>
  /**
   * In how many targets a word in other than Latin letters occurs, by its sound in Latin letters: `kolo` for Колорадо.
   */
  readonly sounds: Map<string, number>
  /** Words that sources have in small letters: with a capital, such a word is part of a title and is translated. */
  readonly small: Set<string>
  /** Whether names have no cases in the language, and whether nouns have a capital as well. */
  readonly uninflected: boolean
  readonly nounCapitals: boolean
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/** A source, and the words of its target that may be names. */
interface Lesson {
  readonly source: string
  readonly words: readonly NameWord[]
}

export function learn({ names, targets, stems, sounds, small }: Memory, { source, words }: Lesson): void {
  const once = distinct(words)
  for (const { text } of once) {
    count(targets, text)
    count(stems, stemOf(text))
    if (!isLatin(text)) count(sounds, beginOf(text))
  }
  for (const [word] of source.matchAll(/\p{Ll}{4,}/gu)) small.add(word)
  const named = namesOfSource(source)
  // "Judith" in the target is the source's Judith, not a rendering of the Obermann beside her.
  const owners = once.map(word => named.find(({ text }) => isFormOf(word.text, text))?.text)
  for (const { text, first } of named) {
    const seen = names.get(text) ?? { pairs: 0, kept: 0, inside: 0, words: new Map(), beside: new Map() }
    names.set(text, seen)
    seen.pairs++
    if (!first) seen.inside++
    if (words.some(word => isFormOf(word.text, text))) seen.kept++
    for (const [index, word] of once.entries()) {
      count(seen.words, word.text)
      if ((owners[index] ?? text) === text) count(seen.beside, stemOf(word.text))
    }
  }
}

/** How the beginning of a word sounds, in Latin letters. */
export const beginOf: (word: string) => string = onceEachWord(word =>
  latinSoundOf(plainWord(word)).replace(/w/g, 'v').slice(0, SHORTEST),
)

/** The word that most targets have if their sources have a name, and few others have. */
export function usualOf({ pairs, beside }: Seen, { stems }: Memory): string | undefined {
  let best: { readonly word: string; readonly times: number } | undefined
  for (const [word, times] of beside) if (times > (best?.times ?? 1)) best = { word, times }
  if (!best || best.times < pairs * 0.6) return undefined
  return best.times >= (stems.get(best.word) ?? 0) * 0.4 ? best.word : undefined
}

/** A word without what its cases change. */
export const stemOf = (word: string): string => plainWord(word).slice(0, Math.max(SHORTEST, word.length - 2))

export const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word)

/** The names of a source, each once; all editions of an article share them. */
export const namesOfSource = onceEachText((source): readonly NameWord[] => distinct(nameWordsIn(source)))

const distinct = (words: readonly NameWord[]): readonly NameWord[] => [
  ...new Map(words.map(word => [word.text, word])).values(),
]
