import { nearness } from '../../languages/near-languages.ts'
import type { Article, Locale } from '../../model.ts'
import { plainView } from '../syntax/plain.ts'

/** The detected language of a text. */
export interface Reading {
  readonly language: Locale
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

/** Loads the detector: sixty languages by the frequencies of their letters. */
export async function loadDetector(): Promise<DetectLanguage> {
  const { eld } = await import('eld/extrasmall')
  return text => {
    const part = text.slice(0, MOST_LENGTH)
    if ((part.match(/\p{L}/gu)?.length ?? 0) < fewestOf(part)) return undefined
    const result = eld.detect(part)
    if (result.language === '') return undefined
    const scores = result.getScores()
    const best = scores[result.language] ?? 0
    const known = new Set(Object.values(eld.info().Languages))
    const near = nearness(result.language, part.toLowerCase().split(NO_LETTERS))
    const language = near?.spokenFor ?? result.language
    const behind = (other: Locale): number | undefined => {
      if (other === language) return 0
      // If the words decide for neither of two similar languages, the text may be in either.
      if (other === near?.near) return near.spokenFor === undefined ? 0 : 1
      return known.has(other) ? best - (scores[other] ?? 0) : undefined
    }
    return { language, behind }
  }
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
