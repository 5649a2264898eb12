import { headOf, isUnspaced, languageOf } from '../../../../languages/index.ts'
import { scriptOf } from '../../../../languages/script.ts'
import { onceEach } from '../../../../once.ts'
import { say } from '../../../../say.ts'

import { doubtful, type Oddity, type Suspicion, shortened } from '../../problem.ts'
import { wordsOf } from '../../resemblance.ts'

const SMALL_LATIN = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{Script=Latin}\p{M}'’-]{1,}/gu

/** No letter in the language's script: "Hakubutsukan wa kin'yōbi ni …" for Japanese. */
export const otherScript: Oddity = ({ answer, source, ownWords }) => {
  const { script, name } = answer.reading().language
  if (script === undefined || script.name === 'Latn' || ownWords.length === 0 || script.own.test(answer.text))
    return undefined
  const known = new Set(source.words())
  const words = answer.text.match(SMALL_LATIN)?.filter(word => !known.has(word.toLowerCase())) ?? []
  return words.length === 0 ? undefined : say('answer-other-script', { language: name })
}

/** Small letters of the Latin alphabet in a language that has another one, in words that the source has not: "価格は increase significantly". */
export const latinWords: Oddity = ({ answer, source }) => {
  const { script } = answer.reading().language
  if (script === undefined || script.name === 'Latn') return undefined
  const known = new Set(source.words())
  const own = answer.text.match(LATIN_ROW)?.find(row => wordsOf(row).every(word => !known.has(word)))
  return own && say('nothing-in-source', { words: own })
}

/** Two words at least: one alone may be a unit or a brand. */
const LATIN_ROW =
  /(?<![\p{Script=Latin}'’@#/.:_-])\p{Ll}[\p{Script=Latin}'’]{2,} \p{Ll}[\p{Script=Latin}'’]{2,}(?![\p{Script=Latin}@.:/_-])/gu

/** The characters that the computers of a country could write before Unicode: all of its everyday ones, and none of its neighbours'. */
const CHARACTER_SETS: Readonly<Record<string, string>> = { ja: 'shift_jis', ko: 'euc-kr' }

const characterSet = onceEach((label): ReadonlySet<string> => {
  const pairs = Array.from({ length: 126 * 190 }, (_, at) => [0x81 + Math.floor(at / 190), 0x40 + (at % 190)])
  return new Set(new TextDecoder(label).decode(Uint8Array.from(pairs.flat())))
})

const HAN = /\p{Script=Han}/gu

/** Chinese characters that the language does not use: 建设 in Korean and in Japanese. */
export const foreignCharacter: Suspicion = ({ answer, source, to }) => {
  const label = languageOf(CHARACTER_SETS, to)
  if (label === undefined) return undefined
  const known = characterSet(label)
  const sign = answer.text.match(HAN)?.find(one => !known.has(one) && !source.text.includes(one))
  return sign === undefined ? undefined : doubtful(say('answer-has', { words: sign }))
}

/** A combining mark that fits no letter before it, and the i without a dot: `rı́o`. */
const STRAY_MARK = /[bcdfghjklmnpqrstvwxzı][\u0300-\u0304\u0308\u030a\u030c]/u

export const strayMark: Suspicion = ({ answer, source, to }) => {
  if (!/[\u0300-\u030c]/.test(answer.text) || scriptOf(to) !== 'Latn' || headOf(to) === undefined) return undefined
  const found = STRAY_MARK.exec(answer.text.normalize('NFC').toLowerCase())?.[0]
  return found === undefined || source.text.includes(found) ? undefined : doubtful(say('answer-has', { words: found }))
}

/** Longer words occur only in addresses. */
const LONGEST_WORD = 34
const LONG_RUN = new RegExp(String.raw`[\p{L}\p{M}]{${LONGEST_WORD},}`, 'u')

/** Words without spaces between them, or letters with spaces between them. */
export const lostSpaces: Suspicion = ({ answer, source, to, from }) => {
  if (isUnspaced(to) || isUnspaced(from)) return undefined
  const run = answer.text.length >= LONGEST_WORD ? LONG_RUN.exec(answer.text)?.[0] : undefined
  if (run !== undefined && !LONG_RUN.test(source.text)) return doubtful(say('answer-has', { words: shortened(run) }))
  return undefined
}
