import { checkDataOf } from '../../../../languages/check.ts'
import { onceEach } from '../../../../once.ts'
import { wordsOf } from '../../../language/words/word-list.ts'
import type { NumberFact } from '../../model.ts'
import { onlyOpen, type Text, type Way } from './model.ts'

/** How many characters from its number the words may stand: "89-му році життя". */
const REACH = 24

const wordsOfLife = onceEach((tag): readonly string[] => wordsOf(checkDataOf(tag)?.yearOfLife ?? ''))

const saysYearOfLife = ({ start, end }: NumberFact, { reading: { text, language } }: Text): boolean => {
  const words = wordsOfLife(language.tag)
  if (words.length === 0) return false
  const around = text.slice(Math.max(0, start - REACH), end + REACH).toLowerCase()
  return words.some(word => around.includes(word))
}

/** Whether one text says the age, and the other the year of life, which is one more: 88 → на 89-му році життя. */
export const byYearOfLife: Way = (number, own, other) => {
  if (saysYearOfLife(number, own)) return onlyOpen(other, ({ value }) => value === number.value - 1)
  return onlyOpen(other, each => each.value === number.value + 1 && saysYearOfLife(each, other))
}

/** The parts of a decade, by the years that belong to them. */
const PARTS: Readonly<Record<'early' | 'mid' | 'late', readonly [number, number]>> = {
  early: [1, 4],
  mid: [4, 6],
  late: [6, 9],
}

/** How many tokens before a decade its part stands: "mid-thirties", "milieu de la trentaine". */
const BEFORE = 3

const partsOf = onceEach((tag): readonly (readonly [readonly [number, number], ReadonlySet<string>])[] =>
  Object.entries(checkDataOf(tag)?.partsOfDecade ?? {}).map(([part, words]) => [
    PARTS[part as keyof typeof PARTS],
    new Set(wordsOf(words)),
  ]),
)

/** Whether the other text says a part of a decade: "in his mid-thirties" → de unos 35 años. */
export const byPartOfDecade: Way = (number, own, other) =>
  isNamedDecade(number, own)
    ? undefined
    : onlyOpen(other, decade => isDecade(decade) && isWithin(number.value - decade.value, decade, other))

/** Whether a number is written as a decade itself, which is another one then: "late 80s" → конца 88-х. */
const isNamedDecade = ({ end, unit }: NumberFact, { reading: { text } }: Text): boolean =>
  unit === undefined && /^[-'’]?\p{Script=Latin}|^[-'’]?\p{Script=Cyrillic}/u.test(text.slice(end, end + 2))

const isDecade = ({ value, scale, percent, unit, counts }: NumberFact): boolean =>
  !counts &&
  !percent &&
  scale === 0 &&
  (unit === undefined || unit === 'year') &&
  value % 10 === 0 &&
  value >= 20 &&
  value <= 90

function isWithin(years: number, { from }: NumberFact, { reading: { tokens, language } }: Text): boolean {
  if (years < 1 || years > 9) return false
  const before = tokens.slice(Math.max(0, from - BEFORE), from)
  return partsOf(language.tag).some(
    ([[least, most], words]) => years >= least && years <= most && before.some(({ lower }) => words.has(lower)),
  )
}
