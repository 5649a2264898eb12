import { SIGNS } from '../attach.ts'
import { measureOf } from '../conversion.ts'
import type { Sense } from '../language.ts'
import type { Observation, PairCheck, Sides } from '../model.ts'
import type { NumberFact } from '../numbers.ts'
import type { Mark, Reading } from '../reading.ts'
import { FIGURES } from '../traits.ts'

type Match = readonly [NumberFact, NumberFact]

const said = (side: Reading, { start, end }: NumberFact): string => `"${side.text.slice(start, end)}"`

const observe = ({ source, target }: Sides, [one, other]: Match, wanted: string): Observation => ({
  message: `${said(source, one)} is ${wanted} in the source; ${said(target, other)} is not.`,
  source: [one.start, one.end],
  target: [other.start, other.end],
})

export const percentChanged: PairCheck = {
  level: 'error',
  finds: 'A percentage lost its percent sign or word, or a plain number gained one.',
  why: '80 is not 80 %.',
  needs: FIGURES,
  example: ['approximately 80% of the matter', 'alrededor del 80 de la materia'],
  pair: sides =>
    sides
      .numbers()
      .matches.filter(([one, other]) => one.percent !== other.percent && one.hard && other.hard)
      .filter(([one]) => one.percent || !sides.numbers().source.some(({ percent }) => percent))
      .map(match => {
        if (match[0].percent) return observe(sides, match, 'a percentage')
        const message = `${said(sides.target, match[1])} is a percentage here; ${said(sides.source, match[0])} is none.`
        return { ...observe(sides, match, ''), message }
      }),
}

/** How often a reading names a currency or unit in words or signs; "the year 2000" counts no years. */
function countOf(reading: Reading, kind: 'unit' | 'currency', fits: (id: string) => boolean): number {
  let count = 0
  for (const mark of reading.marks) {
    const sense = mark.senses.find(each => each.kind === kind && fits(each.id))
    if (sense && !isDate(reading, mark, sense)) count++
  }
  if (kind === 'currency') for (const { text } of reading.tokens) if (fits(SIGNS[text] ?? '')) count++
  return count
}

function isDate({ tokens }: Reading, { from, to }: Mark, sense: Sense): boolean {
  if (sense.kind !== 'unit' || sense.id !== 'year') return false
  return [tokens[from - 1], tokens[to]].some(
    token => token?.kind === 'digits' && /^(?:1[1-9]|20)\d\d$/.test(token.text),
  )
}

export const currencyChanged: PairCheck = {
  level: 'error',
  finds: 'An amount of money lost its currency or has another one.',
  why: '100 dollars are not 100, and not 100 euros.',
  needs: FIGURES,
  example: ['Makarov for 100 dollars', 'Makarov por 100'],
  pair: sides =>
    sides
      .numbers()
      .matches.filter(([one, other]) => one.currency !== undefined && one.currency !== other.currency)
      .filter(([one, other]) => one.hard && other.hard && isLost(sides, 'currency', one.currency ?? ''))
      .map(match => ({ ...observe(sides, match, `in ${match[0].currency}`), ...asSure(sides) })),
}

/** Of a language without a list of its own, CLDR knows names of money and no abbreviations ("долл."). */
const asSure = ({ target }: Sides): Pick<Observation, 'level'> =>
  target.language.knows.has('common') ? {} : { level: 'warning' }

/** Whether the target names it less often than the source; a translation may move it away from the number. */
function isLost({ source, target }: Sides, kind: 'unit' | 'currency', id: string): boolean {
  if (!target.language.knows.has(`${kind} ${id}`)) return false
  const fits = kind === 'unit' ? (other: string) => alike(id, other) : (other: string) => other === id
  return countOf(target, kind, fits) < countOf(source, kind, fits)
}

/** Units of one measure can stand for each other: a year for twelve months. */
const alike = (one: string, other: string): boolean =>
  one === other || (measureOf(one) !== undefined && measureOf(one) === measureOf(other))

export const unitChanged: PairCheck = {
  level: 'warning',
  finds: 'A number lost its unit, or has a unit of something else.',
  why: '2,000 metres are not 2,000.',
  needs: FIGURES,
  example: ['over 2,000 metres above sea level', 'a más de 2.000 de altura'],
  pair: sides =>
    sides
      .numbers()
      .matches.filter(([one, other]) => one.unit !== undefined && !alike(one.unit, other.unit ?? ''))
      .filter(([one, other]) => one.hard && other.hard && isLost(sides, 'unit', one.unit ?? ''))
      .filter(([one, other]) => !sides.numbers().target.some(next => sharesUnit(other, next, one)))
      .filter(([one]) => sides.target.language.knows.has('common') || !isCompound(sides.source, one))
      .map(match => observe(sides, match, `in ${match[0].unit}s`)),
}

/** "A 61-year-old" may become an adjective, which CLDR does not know as a form of "year". */
const isCompound = ({ text }: Reading, { end }: NumberFact): boolean => text[end] === '-'

/** "1.100 de los 1.300 km²": the unit of the number that follows serves both. */
const sharesUnit = (number: NumberFact, next: NumberFact, { unit }: NumberFact): boolean =>
  next.from >= number.to && next.from - number.to <= 3 && next.unit !== undefined && alike(next.unit, unit ?? '')
