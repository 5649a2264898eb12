import type { NamedValue } from '../../../../model.ts'
import { onceEach } from '../../../../once.ts'
import { tell } from '../../../../say.ts'
import type { Sides } from '../../../model.ts'
import type { NumberComparison } from '../../../numbers/compare/compare.ts'
import { isOfShare } from '../../../numbers/compare/shares.ts'
import { measureOf, unitOf } from '../../../numbers/measures.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import { saysMember } from '../../../read/facts/contrasts.ts'
import type { Reading } from '../../../read/model.ts'
import { type FigurePair, type Figures, figureCheck, NO_PAIRS, pairsWhere } from '../figure-check.ts'
import { exchangedUnits } from './exchanged-units.ts'
import { sharesCurrency } from './shared-currency.ts'
import { countOf } from './units-named.ts'
import { saysItself } from './units-unsaid.ts'

export const percentChanged = figureCheck({
  level: 'error',
  finds: 'A percentage lost its percent sign or word, or a plain number gained one.',
  why: '80 is not 80 %.',
  example: ['approximately 80% of the matter', 'alrededor del 80 de la materia'],
  among: 'matches',
  select: (sides, numbers) => {
    const { text } = sides.source
    // "from 3.4 to 5.25 percent" → "từ 3,4 lên 5,25 phần trăm"
    const bothShare = (one: NumberFact, other: NumberFact): boolean =>
      sharesPercent(one, numbers.source, sides.source) && sharesPercent(other, numbers.target, sides.target)
    return certain(
      numbers,
      (source, target) =>
        source.percent !== target.percent &&
        !isFraction(source, target) &&
        !isPoint(source, target, sides) &&
        !bothShare(source, target) &&
        !isOfShare(source, target.value, numbers.source) &&
        !isOfShare(target, source.value, numbers.target) &&
        // "50/50" may be 50 percent.
        // "The percentage cannot be greater than 100" speaks of percent.
        (source.percent || !(source.part || PERCENTAGE.test(text) || numbers.source.some(({ percent }) => percent))),
    )
  },
  says: (said, { source }) => tell(source?.percent ? 'percent-lost' : 'percent-gained', said),
})

/** Whether a number counts percentage points, and its counterpart points: "0.3 percentage points" → 0,3 point. */
function isPoint(one: NumberFact, other: NumberFact, { target, contrasts }: Sides): boolean {
  const [from, to] = contrasts()
  const point = from.sure.find(({ member, at }) => member === 'percentPoint' && at >= one.from && at <= one.to)
  if (point === undefined || !saysMember(to, point)) return false
  const unit = target.tokens[other.to]
  return unit?.kind === 'word' && unit.word.contrasts.some(({ member }) => member === 'percentPoint')
}

/** Whether one of two numbers is a fraction and the other the same in percent: .310 → 31 %. */
const isFraction = (one: NumberFact, other: NumberFact): boolean =>
  (one.value < 1 && other.value > 1) || (other.value < 1 && one.value > 1)

/** How many tokens may stand between two numbers that share one word for percent: "từ 3,4 lên 5,25 phần trăm". */
const SHARED_REACH = 2

/** Whether a number has no word for percent of its own, but shares that of the next number. */
const sharesPercent = (
  { to, unit, currency }: NumberFact,
  numbers: readonly NumberFact[],
  { tokens }: Reading,
): boolean => {
  const next = numbers.find(({ from }) => from >= to)
  if (!next?.percent || next.from - to > SHARED_REACH || (unit ?? currency) !== undefined) return false
  return !tokens
    .slice(to, next.from)
    .some(({ text, word }) => '%‰٪％'.includes(text) || word.senses.some(({ kind }) => kind === 'percent'))
}

const PERCENTAGE = /\bpercent/i

/** Figures that must be kept and were, and that differ in another property. */
const certain = (
  { matches }: NumberComparison,
  differ: (source: NumberFact, target: NumberFact) => boolean,
): ReturnType<typeof pairsWhere> =>
  pairsWhere(matches, (source, target) => source.hard && target.hard && differ(source, target))

export const currencyChanged = figureCheck({
  level: 'error',
  finds: 'An amount of money lost its currency or has another one, or something else became money.',
  why: '100 dollars are not 100, and not 100 euros.',
  example: ['Makarov for 100 dollars', 'Makarov por 100'],
  among: 'matches',
  select: (sides, numbers) => {
    if (!numbers.source.some(({ currency }) => currency !== undefined)) return gainsOf(sides, numbers)
    const isLost = lossesOf(sides, 'currency')
    const lost = certain(
      numbers,
      ({ currency }, target) =>
        currency !== undefined &&
        currency !== target.currency &&
        isLost(currency) &&
        !sharesCurrency(target, currency, numbers, sides.target),
    )
    return lost.length === 0 ? lost : lost.map(figures => ({ ...figures, ...asSure(sides) }))
  },
  says: (said, { source, target }) =>
    source?.currency === undefined
      ? tell('money-gained', { ...said, unit: currencyNamed(target?.currency ?? '') })
      : tell('unit-lost', { ...said, unit: currencyNamed(source.currency) }),
})

/** Amounts of a target whose source counts something else, and speaks of no money: "80,000 reais" → 80 mil euros. */
function gainsOf(sides: Sides, numbers: NumberComparison): readonly Figures[] {
  const { source } = sides
  if (!numbers.target.some(({ currency }) => currency !== undefined)) return NO_PAIRS
  if (/\p{Sc}/u.test(source.text) || countOf(source, 'currency', () => true) > 0) return NO_PAIRS
  return certain(
    numbers,
    ({ currency, unit, percent, to, end }, other) =>
      (currency ?? unit) === undefined &&
      !percent &&
      other.currency !== undefined &&
      other.currency !== 'cent' &&
      source.language.knows.has(`currency ${other.currency}`) &&
      countsWord(source, to, end),
  ).map(figures => ({ ...figures, level: 'warning' }))
}

/** Whether a word in small letters that is no everyday one stands right behind a number. */
function countsWord({ tokens, text }: Reading, to: number, end: number): boolean {
  const next = tokens[to]
  return (
    next?.kind === 'word' &&
    next.start === end + 1 &&
    text.charAt(end) === ' ' &&
    next.text === next.lower &&
    !next.word.common
  )
}

/** The level for a language without a list in its file: CLDR knows names of money, but no abbreviations ("долл."). */
const asSure = ({ target }: Sides): Pick<Figures, 'level'> =>
  target.language.knows.has('common') ? {} : { level: 'warning' }

/** Units of temperature with a scale. */
const TEMPERATURES: readonly string[] = ['celsius', 'fahrenheit']

/**
 * Tells of a unit or currency whether the target names it less often than the source; a translation may move it away
 * from the number. Each is counted once, however many numbers have it.
 */
const lossesOf = ({ source, target }: Sides, kind: 'unit' | 'currency'): ((id: string) => boolean) =>
  onceEach(id => {
    // "°C" may become any word for degrees, or a sign that looks like it: "4 ºC".
    const named = TEMPERATURES.includes(id) ? 'degree' : id
    if (!target.language.knows.has(`${kind} ${named}`)) return false
    if (named === 'degree' && /[º˚℃℉]/.test(target.text)) return false
    const fits = kind === 'unit' ? (other: string) => alike(id, other) : (other: string) => other === id
    return countOf(target, kind, fits) < countOf(source, kind, fits)
  })

/** Whether "km2" became "km": the word for the unit is there, but no number of the target has the same power. */
const isPowerLost = ({ target }: NumberComparison, source: NumberFact): boolean =>
  source.power !== undefined &&
  target.some(({ unit }) => unit === source.unit) &&
  !target.some(({ power }) => power === source.power)

/** Whether two units measure the same, so that one can replace the other: a year for twelve months. */
const alike = (one: string, other: string): boolean =>
  one === other || (measureOf(one) !== undefined && measureOf(one) === measureOf(other))

export const unitChanged = figureCheck({
  level: 'warning',
  finds: 'A number lost its unit, or has a unit of something else.',
  why: '2,000 metres are not 2,000.',
  example: ['over 2,000 metres above sea level', 'a más de 2.000 de altura'],
  needs: ['digits', 'scale', 'unit'],
  among: 'matches',
  select: (sides, numbers) => {
    const hours = bareHours(sides, numbers)
    if (!numbers.source.some(({ unit }) => unit !== undefined)) return hours
    const exchanged = exchangedUnits(sides, numbers)
    const lost = lostUnits(sides, numbers)
    return exchanged.length + hours.length === 0 ? lost : [...exchanged, ...hours, ...lost]
  },
  says: (said, { source, target, level }) => {
    const unit = unitNamed(source)
    const other = unitNamed(target)
    if (unit === undefined) return tell('time-lost', said)
    return other !== undefined && level !== undefined
      ? tell('unit-exchanged', { ...said, from: unit, to: other })
      : tell('unit-lost', { ...said, unit })
  },
})

/** A currency as a message names it: "dollars", "yen". */
const currencyNamed = (currency: string): NamedValue => ({
  kind: 'currency',
  value: currency,
  english: /^(?:yen|yuan|won)$/.test(currency) ? currency : `${currency}s`,
})

/** A unit as a message names it: "feet", "miles per hour", "square kilometers". */
const unitNamed = (figure: NumberFact | undefined): NamedValue | undefined => {
  const unit = figure && unitOf(figure)
  if (!unit) return undefined
  const [, power = '', base = ''] = /^(square-|cubic-)?(.*)$/.exec(unit) ?? []
  return { kind: 'unit', value: unit, english: `${power.replace('-', ' ')}${pluralOf(base)}` }
}

/** The English plural of a unit, from CLDR if it has the unit: inch → inches. */
const pluralOf = onceEach((unit): string => {
  if (!Intl.supportedValuesOf('unit').includes(unit.replace(/-per-hour$/, ''))) return `${unit.replaceAll('-', ' ')}s`
  const parts = new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(2)
  return parts.find(({ type }) => type === 'unit')?.value ?? unit
})

/** Figures whose unit is gone, or another one. */
function lostUnits(sides: Sides, numbers: NumberComparison): readonly FigurePair[] {
  const apart = certain(
    numbers,
    (source, target) =>
      source.unit !== undefined &&
      !alike(unitOf(source), unitOf(target)) &&
      !numbers.target.some(next => sharesUnit(target, next, source)),
  )
  if (apart.length === 0) return apart
  const isLost = lossesOf(sides, 'unit')
  return apart.filter(
    ({ source, target }) =>
      (isLost(unitOf(source)) || isPowerLost(numbers, source)) &&
      !saysItself(source, target, sides) &&
      // CLDR abbreviates units of data only in Latin letters.
      (sides.target.language.knows.has('common') ||
        !(isCompound(sides.source, source) || unitOf(source).endsWith('byte'))),
  )
}

/** "9pm" that became a bare 21, in a language that says "21 heures" or "21 Uhr". */
function bareHours({ target }: Sides, { matches }: NumberComparison): readonly FigurePair[] {
  if (!target.language.data.namesHours) return NO_PAIRS
  return pairsWhere(
    matches,
    (one, other) =>
      one.value < 12 &&
      other.value === one.value + 12 &&
      one.also.includes(other.value) &&
      other.clock === undefined &&
      countOf(target, 'unit', id => id === 'hour') === 0 &&
      !/[h:]\d|\d\s?[h:]|\d\.\d/.test(target.text),
  )
}

/** "A 61-year-old" may become an adjective, which CLDR does not list as a form of "year". */
const isCompound = ({ text }: Reading, { end }: NumberFact): boolean => text[end] === '-'

/** "1.100 de los 1.300 km²": the unit of the next number belongs to both. */
const sharesUnit = (number: NumberFact, next: NumberFact, source: NumberFact): boolean =>
  next.from >= number.to && next.from - number.to <= 3 && next.unit !== undefined && alike(unitOf(next), unitOf(source))
