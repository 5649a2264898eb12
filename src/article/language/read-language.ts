import { HEADS, headOf } from '../../languages/index.ts'
import type { LanguageHead } from '../../languages/model.ts'
import { relativeOf } from '../../languages/relatives.ts'
import type { Locale } from '../../model.ts'
import { loadDetector, MOST_LENGTH, type Reading } from './detector.ts'

/**
 * Detects the language of a text; undefined if the text is too short. If the text is clearly in the `expected`
 * language, no other language is considered and the detector is not loaded, since that takes longer than reading an
 * article.
 */
export async function readLanguage(text: string, expected: Locale): Promise<Reading | undefined> {
  const language = headOf(expected)?.tag
  if (language === undefined || !isPlainly(language, text.slice(0, MOST_LENGTH))) return (await loadDetector())(text)
  const maybe = relativeOf(text.slice(0, MOST_LENGTH).toLowerCase().split(NO_LETTERS), language)
  return { language, behind: other => (headOf(other)?.tag === language ? 0 : undefined), ...(maybe && { maybe }) }
}

/** A text must have so many grammar words of one language alone, and this fraction of all its words: `the`, `which`. */
const FEWEST = 15
const PART = 0.06
/** A text in two languages has at least this fraction of grammar words of the other one, */
const MOST_OF_OTHERS = 0.2
/** or a stretch without any, in letters or as a fraction of the text; names, tables and quotations are shorter. */
const LONGEST_STRETCH = 200
const LARGEST_STRETCH = 0.1

function isPlainly(language: string, text: string): boolean {
  const others = new Map<string, number>()
  const words = text.split(NO_LETTERS)
  const owners = wordsOfOneLanguage(new Set(words))
  let [own, stretch, longest] = [0, 0, 0]
  for (const word of words) {
    const owner = owners.get(word)
    stretch = owner === language ? 0 : stretch + word.length + 1
    if (stretch > longest) longest = stretch
    if (owner === language) own++
    else if (owner) others.set(owner, (others.get(owner) ?? 0) + 1)
  }
  const isOfMany = own >= FEWEST && own >= PART * words.length
  const isOfOne = Math.max(0, ...others.values()) <= MOST_OF_OTHERS * own
  return isOfMany && isOfOne && longest <= Math.max(LONGEST_STRETCH, LARGEST_STRETCH * text.length)
}

const NO_LETTERS = /[^\p{L}\p{M}]+/u
const WORD = /^[\p{Ll}\p{M}]{2,}$/u

/**
 * The languages of grammar words that no other language has: `the` is English, `in` belongs to many. A word that opens
 * sentences counts less than one that needs a word after it: Danish also lists `the`, for names with an English
 * article.
 */
function wordsOfOneLanguage(words: ReadonlySet<string>): ReadonlyMap<string, string | undefined> {
  const needing = ownersOf(words, ({ dangling }) => dangling)
  const opening = ownersOf(words, ({ starters }) => starters)
  for (const [word, owner] of needing) opening.set(word, owner)
  return opening
}

function ownersOf(
  words: ReadonlySet<string>,
  listIn: (head: LanguageHead) => string | undefined,
): Map<string, string | undefined> {
  const owners = new Map<string, string | undefined>()
  for (const head of Object.values(HEADS)) {
    for (const word of (listIn(head) ?? '').split(/\s+/)) {
      if (words.has(word) && WORD.test(word))
        owners.set(word, owners.has(word) && owners.get(word) !== head.tag ? undefined : head.tag)
    }
  }
  return owners
}
