import type { NamedValue } from '../../../../model.ts'
import { tell } from '../../../../say.ts'
import type { NumberComparison } from '../../../numbers/compare/compare.ts'
import { isSameFloor } from '../../../numbers/floors.ts'
import { measureOf, unitOf } from '../../../numbers/measures.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import type { Reading } from '../../../read/model.ts'
import { monthOfLastDay, saysEnd } from '../days/last-days.ts'
import { COUNTS, type FigurePair, type Figures, figureCheck, pairsOf, pairsWhere } from '../figure-check.ts'

/** The same digits with more or fewer zeros, or another scale word. */
const isMagnitude = ({ source, target }: FigurePair): boolean => {
  const power = Math.log10(target.value / source.value)
  return source.value > 0 && target.value > 0 && power !== 0 && Math.abs(power - Math.round(power)) < 1e-9
}

/** Whether the number is "first" or "one", which can be said in many ways. */
const isSoft = ({ source }: FigurePair): boolean =>
  source.ordinal === true || (source.counts === true && source.value === 1)

/**
 * Whether the two may be one amount that nobody here can convert: money of another country, a percentage for "half as
 * much again", an hour for a length of time.
 */
function mayBeConverted({ source, target }: FigurePair): boolean {
  if (source.currency !== target.currency && source.currency !== undefined && target.currency !== undefined) return true
  if (source.percent !== target.percent) return true
  const [from, to] = [unitOf(source), unitOf(target)]
  if (from === to || (measureOf(from) !== undefined && measureOf(from) === measureOf(to))) return false
  return from !== '' && to !== ''
}

export const numberChanged = figureCheck({
  level: 'error',
  finds: 'A number of the source became another number.',
  why: 'A wrong figure is a correction in print.',
  example: ['We finished with 79 points.', 'Terminamos con 49 puntos.'],
  among: 'changed',
  needs: COUNTS,
  select: (sides, { changed }) =>
    pairsOf(changed)
      .filter(pair => !isMagnitude(pair) && !isSameFloor(pair.source, pair.target, sides))
      .map(pair => (isSoft(pair) || mayBeConverted(pair) ? { ...pair, level: 'warning' as const } : pair)),
  says: said => tell('became', said),
})

export const numberMagnitude = figureCheck({
  level: 'error',
  finds: 'A number has more or fewer zeros, or million and billion were exchanged.',
  why: 'English billion is a thousand million: mil millones, Milliarde, milliard, миллиард.',
  example: ['two billion euros', 'zwei Millionen Euro'],
  needs: COUNTS,
  among: 'source',
  select: (_, numbers) => {
    const vague = vagueScales(numbers)
    if (numbers.changed.length === 0) return vague
    const powers = pairsOf(numbers.changed)
      .filter(isMagnitude)
      .map(pair => (isOfRange(pair.source) ? { ...pair, level: 'warning' as const } : pair))
    return [...powers, ...vague]
  },
  says: (said, { source, target }) => tell(source?.vague || target?.vague ? 'became' : 'became-by-power', said),
})

/** "0.5 - 1 billion" may begin at half of one or at half a billion: nobody can be sure. */
const isOfRange = ({ value, scale, also }: NumberFact): boolean =>
  scale === 0 && also.some(other => other >= value * 1000)

/** "millions of people" became "mil millones de personas". */
function vagueScales({ source, target, matches }: NumberComparison): readonly Figures[] {
  const lost = vagueScaleOnlyIn(source, target)
  const gained = vagueScaleOnlyIn(target, source)
  if (lost && gained) return [{ source: lost, target: gained }]
  const hundreds = lost ? hundredsOnlyIn(target, source) : gained && hundredsOnlyIn(source, target)
  if (hundreds === undefined || matches.some(pair => pair.some(one => one === lost || one === gained)))
    return NO_FIGURES
  return [{ source: lost ?? hundreds, target: gained ?? hundreds, level: 'warning' }]
}

/** "Hundreds of people": not a hundred, the hundredth or a century. */
const hundredsOnlyIn = (numbers: readonly NumberFact[], others: readonly NumberFact[]): NumberFact | undefined =>
  others.some(({ value, also }) => value === 100 || also.includes(100))
    ? undefined
    : numbers.find(
        ({ value, hard, counts, ordinal, unit, scale }) =>
          value === 100 && !hard && !counts && !ordinal && unit === undefined && scale === 0,
      )

const vagueScaleOnlyIn = (numbers: readonly NumberFact[], others: readonly NumberFact[]): NumberFact | undefined =>
  numbers.find(({ vague, scale }) => vague && scale >= 3 && !others.some(other => other.scale === scale))

const NO_FIGURES: readonly Figures[] = []

/** Where the number words of a language are not known, such a number may be one of them: "25 members" → tuttugu og fimm. */
const isInWords = ({ value, start, end }: NumberFact, { text }: Reading, { language }: Reading): boolean =>
  !language.knows.has('number') &&
  ((Number.isInteger(value) && value <= LARGEST_WORD) || isDecade(value, text.slice(Math.max(0, start - 1), end + 2)))

const LARGEST_WORD = 31

/** "The 1960s" are also said as the seventh decade. */
const isDecade = (value: number, around: string): boolean => value % 10 === 0 && /^['’].*s$|\d['’]?s/.test(around)

export const numberMissing = figureCheck({
  level: 'warning',
  finds: 'A number of the source is not in the target, in digits or in words.',
  why: 'A figure that gets lost takes the fact with it.',
  example: ['We finished with 79 points.', 'Terminamos con puntos.'],
  among: 'missing',
  select: ({ source, target }, { missing, source: numbers }) =>
    missing
      .filter(fact => !isInWords(fact, source, target))
      .filter(fact => !isStoppage(fact, source) && !(monthOfLastDay(fact, numbers) && saysEnd(target)))
      .map(fact => ({ source: fact })),
  says: ({ before }) => tell('number-missing', { words: before }),
})

/** Whether a number is the end of a half of a game, with the minutes after it: "90+7", "the seventh minute of stoppage time". */
const isStoppage = ({ value, end }: NumberFact, { text }: Reading): boolean =>
  HALVES.includes(value) && /^['’′]?\s?\+\s?\d/.test(text.slice(end))

const HALVES: readonly number[] = [45, 90, 105, 120]

export const numberAdded = figureCheck({
  level: 'warning',
  finds: 'The target has a number that the source has not.',
  why: 'A figure that nobody gave is an invention.',
  example: ['last year', 'en 2011'],
  among: 'added',
  // A label may count what another language names: "Big heading" → Nadpis 1.
  select: ({ given, source, target: reading }, { added, target: numbers }) =>
    added
      .filter(number => !isInWords(number, reading, source))
      .filter(number => !(monthOfLastDay(number, numbers) && saysEnd(source)))
      .map(target => ({ target, ...(given.interface && target.value < 10 && { level: 'info' as const }) })),
  says: ({ after }) => tell('number-added', { words: after }),
})

export const numberFormat = figureCheck({
  level: 'info',
  finds: 'A number is written with the separators of another language, or in the digits of another script.',
  why: 'In German 2,000 reads as two.',
  example: ['2,000 metres', '2,000 Meter'],
  among: 'matches',
  select: ({ target }, { matches }) =>
    pairsWhere(matches, (_, fact) => fact.foreign === true || hasForeignDigits(fact, target)).map(
      ({ target: fact }) => ({ target: fact }),
    ),
  says: ({ after: words }, figures, { target }) =>
    figures.target && hasForeignDigits(figures.target, target)
      ? tell('other-digits', { words })
      : tell('other-separators', { words, sign: target.language.decimal }),
})

/** Scripts that have their own digits, or full-width ones. */
const OTHER_DIGITS: readonly string[] =
  'Arab Deva Beng Thai Jpan Hans Hant Kore Khmr Laoo Mymr Tibt Gujr Taml Telu'.split(' ')

function hasForeignDigits(fact: NumberFact, { text, language }: Reading): boolean {
  if (isAscii(fact, text)) return false
  const { script } = language
  const isOther = script !== undefined && !OTHER_DIGITS.includes(script.name)
  return isOther && /(?!\d)\p{Nd}/u.test(text.slice(fact.start, fact.end))
}

/** Whether a figure has no digits of another script, as a quick look at its characters shows. */
function isAscii({ start, end }: NumberFact, text: string): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > LAST_OF_ASCII) return false
  return true
}

const LAST_OF_ASCII = 0x7f

export const unitConverted = figureCheck({
  level: 'info',
  finds: 'An amount came over in another unit, converted.',
  why: 'Allowed, and worth a look at the arithmetic.',
  example: ['1,000 feet', '300 metros'],
  among: 'converted',
  select: (_, { converted }) =>
    pairsWhere(converted, (one, other) => one.unit !== undefined && other.unit !== undefined),
  says: (said, { source, target }) =>
    tell('unit-converted', { ...said, from: unitById(source?.unit), to: unitById(target?.unit) }),
})

const unitById = (unit = ''): NamedValue => ({ kind: 'unit', value: unit, english: unit })
