import { fitsOtherInAll } from '../../../check/index.ts'
import { languageTag } from '../../../languages/index.ts'
import { say } from '../../../say.ts'
import { doubtful, type Suspicion } from '../problem.ts'
import { NEIGHBOURS } from '../words/neighbour-words.ts'
import { VARIANTS } from '../words/variant-words.ts'

/** A text with so many words, half of them among its language's commonest ones, is certainly in that language. */
const ENOUGH_COMMON = 4
const ENOUGH_WORDS = 8
/** Fewer words and letters do not show a text's language; fewer are needed in a syllabic script. */
const FEWEST_WORDS = 3
const FEWEST_LETTERS = 10
const FEWEST_DENSE = 4
/** By how much another language must fit better, and more with every common word of the text's own language. */
const GAP = 0.008
/** A text that fits no language is in none; another test finds it. */
const FIT = 0.62

/**
 * A short answer in a language similar to the requested one: Portuguese for Spanish, Dutch for German, Bulgarian for
 * Russian. Names are ignored, and so are words that the source has as well.
 */
export const otherLanguage: Suspicion = ({ answer, source, to, languages }) => {
  if (!languages) return undefined
  const { text, everyday, tokens } = answer.reading()
  if (everyday >= ENOUGH_COMMON && everyday * 2 >= tokens.length && tokens.length >= ENOUGH_WORDS) return undefined
  const isOfSyllables = DENSE_LETTER.test(text)
  const said = new Set(source.words())
  const names = new Set(source.reading().tokens.flatMap(({ word }) => (word.text === word.lower ? [] : [word.cognate])))
  const known = new Set(
    tokens.flatMap(({ word }) => (word.cognate !== '' && names.has(word.cognate) ? [word.text] : [])),
  )
  const words = (text.replace(QUOTED, ' ').replace(NAMES, ' ').match(WORD) ?? []).filter(
    word => !said.has(word.toLowerCase()) && !known.has(word),
  )
  if (words.length < FEWEST_WORDS && !isOfSyllables) return undefined
  const neighbour = NEIGHBOURS.get(languageTag(to))?.find(one => words.some(word => one.words.has(word.toLowerCase())))
  if (neighbour) return doubtful(say('answer-language', { language: nameOf(neighbour.language) }))
  const own = words.join(' ')
  if (own.length < (isOfSyllables ? FEWEST_DENSE : FEWEST_LETTERS)) return undefined
  const misfit = languages(own, to)
  if (
    misfit &&
    (LETTERS_OF[misfit.language]?.test(own) === false ||
      isDoubtful(misfit.language, { to, words, everyday: answer.reading().language.everydayWords() }))
  )
    return undefined
  const isSure = misfit && misfit.gap >= GAP * (1 + everyday / 3) && (misfit.fit >= FIT || isOfSyllables)
  return isSure ? doubtful(say('answer-language', { language: nameOf(misfit.language) })) : undefined
}

/** Some words of an answer, and the locale that they should be in. */
interface Words {
  readonly to: string
  readonly words: readonly string[]
  /** The everyday words of all languages, with the tags of their languages. */
  readonly everyday: ReadonlyMap<string, readonly string[]>
}

/**
 * Whether words may be in the right language although the detector thinks otherwise: their letters fit it better, or they
 * are a name or a headline in Chinese characters only, which Japanese and Chinese share.
 */
function isDoubtful(found: string, { to, words, everyday }: Words): boolean {
  const own = languageTag(to)
  const lower = words.map(word => word.toLowerCase())
  const by = fitsOtherInAll(lower, languageTag(found), own)
  const isTheirs = (word: string): boolean => {
    const tags = everyday.get(word) ?? []
    return tags.includes(languageTag(found)) && !tags.includes(own)
  }
  if (by !== undefined) return by <= 0 && !lower.some(isTheirs)
  const text = words.join('')
  return HAN_LANGUAGES.has(own) && HAN_LANGUAGES.has(found) && !NO_HEADLINE.test(text) && text.length <= LONGEST_OF_HAN
}

const HAN_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'zh'])
/** Kana, and the small words of Chinese sentences. */
const NO_HEADLINE = /[\p{Script=Hiragana}\p{Script=Katakana}们們这這那你您她它很吗嗎吧呢没沒把也就还還让讓给給了是]/u
const LONGEST_OF_HAN = 16

/** Another country's way with the same language: «ônibus» in a text for Portugal. Names and quotations are ignored. */
export const otherVariant: Suspicion = ({ answer, source, to }) => {
  const variants = VARIANTS.get(to)
  if (variants === undefined) return undefined
  const said = new Set(source.words())
  const words = (answer.text.replace(QUOTED, ' ').replace(NAMES, ' ').match(WORD) ?? []).map(word => word.toLowerCase())
  const other = variants.find(variant => words.some(word => variant.words.has(word) && !said.has(word)))
  return other && doubtful(say('answer-language', { language: nameOf(other.language) }))
}

/** Letters that nearly every text of a language has, and its neighbours lack: Azerbaijani is like Turkish but for these. */
const LETTERS_OF: Readonly<Record<string, RegExp>> = { az: /[əƏ]/ }

const DENSE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const WORD = /[\p{L}\p{M}’']+/gu
/** Words with a capital inside a sentence, and at its beginning if another one follows: "Vladimir Putin flew". */
const NAMES =
  /(?<=[\p{L}\p{N},;:]["“”'’)]?\s)\p{Lu}[\p{L}\p{M}’'-]*|^\p{Lu}[\p{L}\p{M}’'-]*(?=\s(?:(?:v[ao]n|de|da|di|al|el)\s)?\p{Lu})/gu
const QUOTED = /["“„«][^"“”„«»]{1,60}["”»](?!$)/gu

const nameOf = (language: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
