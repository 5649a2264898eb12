import { languageTag } from '../../languages/language-tag.ts'
import { preference, takenFor } from '../../languages/near-languages.ts'
import { relativeOf } from '../../languages/relatives.ts'
import { scriptOf, TWO_SCRIPTS } from '../../languages/script.ts'
import type { Article, Locale } from '../../model.ts'
import { plainView } from '../syntax/plain.ts'

/** The detected language of a text. */
export interface Reading {
  readonly language: Locale
  /** A language that no detector tells from this one, and that the words may be in as well. */
  readonly maybe?: Locale
  /** How much worse the text fits a language than the detected one, from 0 to 1; undefined for an unknown language. */
  readonly behind: (language: Locale) => number | undefined
}

/** Detects a text's language; undefined if the text is too short. */
export type DetectLanguage = (text: string) => Reading | undefined

/** Fewer letters may be of several languages: a headline, names. */
const FEWEST_LETTERS = 120
const NO_LETTERS = /[^\p{L}\p{M}]+/u
/** How many characters of a long text are used. */
export const MOST_LENGTH = 20_000

/** A language this near to the best one may be the right one, if its everyday words show it. */
const NEARLY_BEST = 0.1

/** Loads the detector: sixty languages by the frequencies of their letters, and similar ones by everyday words. */
export async function loadDetector(): Promise<DetectLanguage> {
  const { eld } = await import('eld/extrasmall')
  return text => {
    const part = text.slice(0, MOST_LENGTH)
    if ((part.match(/\p{L}/gu)?.length ?? 0) < fewestOf(part)) return undefined
    const result = eld.detect(part)
    if (result.language === '') return undefined
    const scores = new Map(Object.entries(result.getScores()).map(([tag, score]) => [languageTag(tag), score]))
    const known = new Set(Object.values(eld.info().Languages).map(languageTag))
    return readingOf(languageTag(result.language), { scores, known, words: part.toLowerCase().split(NO_LETTERS) })
  }
}

interface Detected {
  /** The possible languages of the text, with scores from 0 to 1. */
  readonly scores: ReadonlyMap<string, number>
  readonly known: ReadonlySet<string>
  readonly words: readonly string[]
}

function readingOf(detected: string, { scores, known, words }: Detected): Reading {
  const best = scores.get(detected) ?? 0
  const near = takenFor(detected)
  const nearlyBest = [...scores].filter(([tag, score]) => tag !== detected && best - score <= NEARLY_BEST)
  const found = [...near, ...nearlyBest.map(([tag]) => tag)].map(
    tag => [tag, preference(words, tag, detected)] as const,
  )
  const clear =
    found.find(([, is]) => is === 'clearly') ?? found.find(([tag, is]) => is === 'rather' && near.includes(tag))
  const language = clear?.[0] ?? detected
  const behind = (locale: Locale): number | undefined => {
    const other = languageTag(locale)
    if (other === language) return 0
    if (!isScriptOf(words, other)) return 1
    const is = preference(words, language, other)
    if (is === 'clearly') return 1
    // If neither the detector nor words distinguish two languages, the text may be in either.
    if (is === 'clearly-not' || other === detected || near.includes(other)) return 0
    return known.has(other) ? best - (scores.get(other) ?? 0) : undefined
  }
  const maybe = relativeOf(words, language)
  return { language, behind, ...(maybe && { maybe }) }
}

/** Scripts of alphabets, by CLDR's codes. */
const ALPHABETS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
}

/** Whether most words are in the script that a language is always written in. */
function isScriptOf(words: readonly string[], language: Locale): boolean {
  const script = ALPHABETS[scriptOf(language)]
  if (!script || TWO_SCRIPTS.has(language)) return true
  return words.filter(word => script.test(word)).length * 2 >= words.length
}

/** The least number of letters; a letter of a script of words or syllables counts as several of an alphabet. */
const fewestOf = (text: string): number =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
    ? FEWEST_LETTERS / 3
    : FEWEST_LETTERS

/** The text of an article for the detector: all its words, without the lines between that are kept unchanged. */
export const languageSample = ({ blocks }: Article): string =>
  blocks
    .filter(({ role }) => role !== 'boilerplate' && role !== 'byline')
    .map(block => plainView(block).text)
    .join('\n')
