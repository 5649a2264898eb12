import { doubtful, type Suspicion } from '../problem.ts'
import { NEIGHBOURS } from '../words/neighbour-words.ts'

/** A text of so many words with so many of its language's commonest ones is left to the checks. */
const ENOUGH_COMMON = 4
const ENOUGH_WORDS = 8
/** Fewer words and letters tell nothing of a language; of a script of syllables fewer do. */
const FEWEST_WORDS = 3
const FEWEST_LETTERS = 10
const FEWEST_DENSE = 4
/** How much better another language must fit: of 6,000 sentences of news one in 500 is that far off. */
const GAP = 0.008
/** What fits no language is none, and is found otherwise. */
const FIT = 0.62

/** A short answer in a language near to the one that was asked for: Portuguese for Spanish, Dutch for German, Bulgarian for Russian. */
export const otherLanguage: Suspicion = ({ answer, source, to, languages }) => {
  if (!languages) return undefined
  const { text, everyday, tokens } = answer.reading()
  if (everyday >= ENOUGH_COMMON && tokens.length >= ENOUGH_WORDS) return undefined
  const isOfSyllables = DENSE_LETTER.test(text)
  if (tokens.length < FEWEST_WORDS && !isOfSyllables) return undefined
  // Names are of any language, and so is what stays as it is in the source.
  const own = text.replace(NAME, ' ').replace(QUOTED, ' ')
  const said = new Set(source.words())
  const neighbour = NEIGHBOURS.get(to.split('-')[0] ?? to)?.find(({ words }) =>
    answer.words().some(word => words.has(word) && !said.has(word)),
  )
  if (neighbour) return doubtful(`it is written in ${nameOf(neighbour.language)}`)
  if ((own.match(/\p{L}/gu)?.length ?? 0) < (isOfSyllables ? FEWEST_DENSE : FEWEST_LETTERS)) return undefined
  const misfit = languages(own, to)
  const isSure = misfit && misfit.gap >= GAP && (misfit.fit >= FIT || isOfSyllables)
  return isSure ? doubtful(`it is written in ${nameOf(misfit.language)}`) : undefined
}

const DENSE_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const NAME = /(?<=[\p{L}\p{N},;:]["“”'’)]?\s)\p{Lu}[\p{L}\p{M}’'-]*/gu
const QUOTED = /["“„«][^"“”„«»]{1,60}["”»](?!$)/gu

const nameOf = (language: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
