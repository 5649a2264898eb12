import { CHECKS } from '../../../languages/check.ts'
import type { Reading, Token } from '../../read/model.ts'
import type { Language, Word } from '../model.ts'
import { askedOnce } from '../words/asked-once.ts'
import { newsWordsOf } from '../words/news-words.ts'
import { lookUpBare } from '../words/vocabulary.ts'
import { FACT } from '../words/word-facts.ts'
import type { ListedWord } from './listed-words.ts'
import { bestFitOf, familyOfTag } from './nearest-language.ts'
import { fitsOther } from './spelling.ts'
import { isAkin, isLoan, isPart, isSaid, isWithinMarks, means } from './strange-words.ts'

/** Shorter words look like words of any language. */
const SHORTEST = 5
/** By how much the letters of a word must fit another language better that has it among its everyday words. */
const CLEAR_OF_EVERYDAY = 9
/** The same for a word that means there what the source says. */
const CLEAR_OF_MEANING = 8
/** From how good a fit of its frequent groups of letters on a word is looked at. */
const WORTH_A_LOOK = 4

const BORROWS: ReadonlySet<string> = new Set(['en'])

/** Whether the frequent groups of letters of a word fit any other language better. */
const mayBeOfOther = askedOnce(
  'other',
  (word, language) =>
    word.kind === 'word' &&
    word.text === word.lower &&
    word.text.length >= SHORTEST &&
    !word.common &&
    bestFitOf(word, language) >= WORTH_A_LOOK &&
    !means(word, language) &&
    !isLoan(word.lower, language),
)

/**
 * The first word in small letters that another language lists and its own does not, if its letters fit that language
 * better: an everyday word, "guerre" in German, or one that means there what the source says.
 */
export function wordOfOther(source: Reading, target: Reading): ListedWord | undefined {
  const { language, text } = target
  let said: ReadonlySet<string> | undefined
  for (const token of target.tokens) {
    if ((token.facts & (FACT.common | FACT.capital)) !== 0 || !mayBeOfOther(token.word, language)) continue
    if (
      isKept(token, text) ||
      source.tokens.some(one => isSaid(one.lower, token.lower) || isAkin(one.word, token.word))
    )
      continue
    said ??= meaningsLost(source, target)
    const tag = languageThatHas(token.word, language, said)
    if (tag !== undefined) return { token, tag }
  }
  return undefined
}

const isKept = (token: Token, text: string): boolean => isPart(token, text) || isWithinMarks(token, text)

/** What the source says and no word of the target's own language does; English has words of all languages. */
function meaningsLost(source: Reading, { language, tokens }: Reading): ReadonlySet<string> {
  if (BORROWS.has(language.tag)) return new Set()
  const said = source.tokens.flatMap(({ lower }) => meaningsOf(lower, source.language))
  const kept = tokens.flatMap(({ lower }) => meaningsOf(lower, language))
  return new Set(said).difference(new Set(kept))
}

/** The language that a word fits best, of those that list it. */
function languageThatHas({ lower }: Word, own: Language, said: ReadonlySet<string>): string | undefined {
  const everyday = own.everydayWords().get(lower)
  let best: { readonly tag: string; readonly by: number } | undefined
  for (const tag of familyOfTag(own.tag)) {
    if (tag === own.tag || CHECKS[tag] === undefined) continue
    const by = fitsOther(lower, tag, own.tag) ?? 0
    if (by < CLEAR_OF_MEANING || by <= (best?.by ?? 0)) continue
    const isEveryday = by >= CLEAR_OF_EVERYDAY && everyday?.includes(tag) === true
    if (isEveryday || meaningsOf(lower, own.other(tag)).some(meaning => said.has(meaning))) best = { tag, by }
  }
  return best?.tag
}

/** What a word means in a language: everyday meanings, members of families, and concepts of news. */
export const meaningsOf = (lower: string, language: Language): readonly string[] => [
  ...lookUpBare(lower, language.concepts, language),
  ...lookUpBare(lower, language.contrasts, language).flatMap(({ words, member, weak, loose }) =>
    words.length === 1 && !weak && !loose ? [member] : [],
  ),
  ...newsOf(lower, language),
]

function newsOf(lower: string, language: Language): readonly string[] {
  const news = newsWordsOf(language.tag)
  if (news === undefined) return []
  return lookUpBare(lower, news.list, language).flatMap(({ words, concept, loose }) =>
    words.length === 1 && !loose ? [concept] : [],
  )
}

/** By how much the letters of a noun with a capital must fit German better, if its text is in the same script. */
const CLEAR_OF_NOUN = 1.5
/** German writes its nouns with a capital; shorter ones are like names. */
const GERMAN_NOUN = /^[A-ZÄÖÜ][a-zäöüß]{4,}$/

/** Whether a word is written as a German noun, is one of news, and has no meaning in its own language. */
const mayBeGermanNoun = askedOnce('germanNoun', (word, language) => {
  const { text, lower, common } = word
  if (!GERMAN_NOUN.test(text) || common || means(word, language) || isLoan(lower, language)) return false
  const isInOwnScript = language.script?.name === 'Latn'
  if (isInOwnScript && (fitsOther(lower, 'de', language.tag) ?? 0) < CLEAR_OF_NOUN) return false
  return newsOf(lower, language.other('de')).length > 0
})

/**
 * The first German noun in a text of a language that writes only names with a capital, if it means what the source says:
 * "Touristen" in Spanish.
 */
export function germanNoun(source: Reading, target: Reading): ListedWord | undefined {
  const { language, tokens, text, capitals } = target
  if (language.data.nounCapitals || source.language.tag === 'de') return undefined
  for (const at of capitals) {
    const token = tokens[at]
    if (at === 0 || token === undefined || source.text.includes(token.text.slice(0, STEM))) continue
    if (!mayBeGermanNoun(token.word, language) || isKept(token, text)) continue
    if (isCapital(tokens[at + 1]) || (at > 1 && isCapital(tokens[at - 1])) || !isInside(token, text)) continue
    const said = meaningsLost(source, target)
    if (newsOf(token.lower, language.other('de')).some(meaning => said.has(meaning))) return { token, tag: 'de' }
  }
  return undefined
}

/** The beginning of a name that the source has in another form. */
const STEM = 5

/** Whether a word stands inside a sentence. */
const isInside = ({ start }: Token, text: string): boolean => /[\p{L}\p{M}\p{N},] ?$/u.test(text.slice(0, start))

const isCapital = (token: Token | undefined): boolean => token !== undefined && (token.facts & FACT.capital) !== 0
