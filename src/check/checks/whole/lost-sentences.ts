import { tell } from '../../../say.ts'
import { lengthScore } from '../../language/length-score.ts'
import type { Language } from '../../language/model.ts'
import { NOTHING, type PairCheck, type Sides } from '../../model.ts'
import type { Reading } from '../../read/model.ts'
import { mayHave } from '../../read/reading.ts'
import { lastAlternative } from '../../read/text-length.ts'
import { MARK } from '../../read/tokens/characters.ts'

/**
 * What may end a sentence inside a text, with the beginning of the next one; a particle continues the sentence after a
 * quotation: 「…。」と述べた。「…！」しました。
 */
const INNER_END =
  /[.!?…]["”»’)]*\s+(?=["“«„‘([]?[\p{Lu}\p{Lo}\p{N}\ue001])|[。！？](?=[^\s"”」』])|[。！？]["”」』]+(?!し[たてま])(?=[^\s"”」』とはがをのなでにもへだっ、])|[؟۔।]\s*(?=\S)/gu

/** How many characters before a full stop are looked at: far more than any abbreviation has. */
const LOOK_BACK = 20

/** Whether a full stop ends no sentence: "J. Smith", "Gen. Lee", German "am 5. März". */
function isInside(text: string, stop: number, { abbreviations, ordinalStops }: Language): boolean {
  if (text[stop] !== '.') return false
  const [word = ''] = /(?<![\p{L}\p{Nd}])[\p{L}\p{Nd}]+$/u.exec(text.slice(Math.max(0, stop - LOOK_BACK), stop)) ?? []
  // "5. Confirmation" is an item of a list.
  if (/^\p{Nd}{1,2}$/u.test(word) && text.slice(0, stop - word.length).trim() === '') return true
  return /^\p{L}$/u.test(word) || abbreviations.has(word) || (ordinalStops && /^\p{Nd}{1,2}$/u.test(word))
}

/** Where the sentences of a text end, except the last one. */
export const innerEnds = (text: string, language: Language): readonly number[] =>
  [...text.matchAll(INNER_END)].flatMap(({ index }) => (isInside(text, index, language) ? [] : [index]))

/** How many sentences a text has. */
export function sentencesOf(reading: Reading): number {
  const { text, language } = reading
  const last = text.slice(lastAlternative(text))
  if (last.trim() === '') return 0
  return mayHave(reading, MARK.inner) ? innerEnds(last, language).length + 1 : 1
}

/** Length score: joined sentences keep their length; a lost one makes the text shorter. */
const SHORTER = -1.8
const SHORTER_MESSAGE = -2.4
/** If a number is lost as well, also in words, a smaller loss of length is enough: "Fourteen people died." */
const SHORTER_BY_A_NUMBER = -0.7

/** Numbers below this become "both" and "a couple". */
const COUNTED = 3

/** Whether a number of the source has no counterpart, not even a converted one. */
export function losesNumber({ numbers }: Sides): boolean {
  const { source, matches, converted } = numbers()
  if (converted.length > 0) return false
  const matched = new Set(matches.map(([number]) => number))
  return source.some(number => number.value >= COUNTED && !matched.has(number))
}

export const sentenceLost: PairCheck = {
  level: 'warning',
  finds: 'The source has several sentences, the target fewer, and it is short.',
  why: 'A sentence that got lost in the middle of a paragraph leaves no other trace.',
  example: [
    'He came on Monday. Nobody had expected him. The talks began.',
    'Er kam am Montag. Die Gespräche begannen.',
  ],
  pair: sides => {
    const score = lengthScore(sides)
    if (score > (sides.given.interface ? SHORTER_MESSAGE : SHORTER_BY_A_NUMBER)) return NOTHING
    const one = sentencesOf(sides.source)
    if (one < 2) return NOTHING
    const other = sentencesOf(sides.target)
    // Thai separates sentences with a space, and clauses too.
    if (/[\p{Script=Thai}\p{Script=Lao}]/u.test(sides.target.text)) return NOTHING
    if (other === 0 || other >= one || (score > SHORTER && !losesNumber(sides))) return NOTHING
    return [tell('sentence-lost', { source: one, target: other })]
  },
}
