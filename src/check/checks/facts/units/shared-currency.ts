import { checkDataOf } from '../../../../languages/check.ts'
import { isUnspaced } from '../../../../languages/index.ts'
import { wordsOf } from '../../../language/words/word-list.ts'
import type { NumberComparison } from '../../../numbers/compare/compare.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import type { Reading } from '../../../read/model.ts'

/** Whether another amount of the target says the currency of a bare number too. */
export const sharesCurrency = (
  number: NumberFact,
  currency: string,
  numbers: NumberComparison,
  target: Reading,
): boolean =>
  number.currency === undefined &&
  (sharesNext(number, currency, numbers.target, target) || sharesEarlier(number, currency, numbers, target))

/** How many words may stand between two amounts that share a currency: "auf den Rekordwert von". */
const BETWEEN_AMOUNTS = 5

/** Whether the next amount says the currency for both: "21 auf den Rekordwert von 346 Dollar". */
function sharesNext(
  { to, end }: NumberFact,
  currency: string,
  numbers: readonly NumberFact[],
  { text, tokens, language }: Reading,
): boolean {
  const next = numbers.find(({ from }) => from >= to)
  if (next?.currency !== currency || next.from - to > BETWEEN_AMOUNTS) return false
  const between = text.slice(end, next.start)
  if (/[.,;:!?()，。、]/u.test(between)) return false
  return tokens.slice(to, next.from).some(({ lower }) => language.ranges.has(lower)) || isJoint(between, language.tag)
}

/** Whether what stands between two amounts is a dash, or begins with the word for where a change ends. */
const isJoint = (between: string, tag: string): boolean => {
  const { to = '', toAfter = '' } = checkDataOf(tag)?.changes ?? {}
  const words = [...wordsOf(to), ...(isUnspaced(tag) ? wordsOf(toAfter) : [])]
  const said = between.trimStart().toLowerCase()
  return /^[-–—/]\s*$/u.test(said) || words.some(word => said.startsWith(isUnspaced(tag) ? word : `${word} `))
}

/**
 * Whether an earlier amount of the same sentence says the currency for a bare one: "worth $3bn, sold for $40m" →
 * 3 milliards de dollars, … 40 millions. It counts nothing else: "500 dólares y otros 100 coches".
 */
function sharesEarlier(
  number: NumberFact,
  currency: string,
  { matches }: NumberComparison,
  { text, tokens }: Reading,
): boolean {
  const { start, end, from, to, scale, unit, percent } = number
  if (unit !== undefined || percent) return false
  const isSaid = matches.some(
    ([one, other]) =>
      other.to <= from &&
      one.currency === currency &&
      other.currency === currency &&
      !SENTENCE_END.test(text.slice(other.end, start)),
  )
  if (!isSaid || scale >= MILLIONS) return isSaid
  const next = tokens[to]
  return next?.kind !== 'word' || next.word.common || text.slice(end, next.start).trim() !== ''
}

/** Amounts with such a scale word name what they count with "of": "48 millions". */
const MILLIONS = 6

const SENTENCE_END = /[.!?]\s|[。！？]/u
