import { HEADS, headOf } from '../../languages/index.ts'
import type { LanguageHead } from '../../languages/model.ts'
import type { Locale } from '../../model.ts'
import { loadDetector, MOST_LENGTH, type Reading } from './detector.ts'

/**
 * What language a text reads as; undefined where there is too little of it to tell. Where the text is plainly in the
 * `expected` language, nothing is said of others, and the detector, which takes longer to load than all the rest of an
 * article to read, stays away.
 */
export async function readLanguage(text: string, expected: Locale): Promise<Reading | undefined> {
  const language = headOf(expected)?.tag
  if (language === undefined || !isPlainly(language, text.slice(0, MOST_LENGTH))) return (await loadDetector())(text)
  return { language, behind: other => (headOf(other)?.tag === language ? 0 : undefined) }
}

/** So many words of a text, and this part of all, are words of grammar that one language alone has: `the`, `which`. */
const FEWEST = 15
const PART = 0.06
/** A text in two languages has as many of the other one, */
const MOST_OF_OTHERS = 0.2
/** or a stretch without any, in letters or as a part of the text; names, tables and quotations are shorter. */
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
 * Of some words, the languages of those of grammar that no other language has: `the` is English, `in` is of many. A word that
 * opens sentences counts less than one that needs a word after it: Danish lists `the`, too, for names with an English article.
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
