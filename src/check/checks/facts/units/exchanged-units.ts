import type { Language } from '../../../language/model.ts'
import type { Sides } from '../../../model.ts'
import type { NumberComparison } from '../../../numbers/compare/compare.ts'
import { convertible } from '../../../numbers/conversion.ts'
import { measureOf, unitOf } from '../../../numbers/measures.ts'
import type { NumberFact } from '../../../numbers/model.ts'
import { readGlued } from '../../../numbers/read/compounds.ts'
import type { Reading, Token } from '../../../read/model.ts'
import { type Figures, pairsWhere } from '../figure-check.ts'
import { countOf, namedUnits } from './units-named.ts'

/** Units that can mean several units of their measure: "degrees" may be of either kind. */
const LOOSE: readonly string[] = ['degree']

/** Whether a unit may be the other one: "degrees" may be of either scale, but only English ones may be Fahrenheit. */
const isLoose = (unit: string, { language }: Reading, other: string): boolean =>
  LOOSE.includes(unit) && (other !== 'fahrenheit' || language.tag === 'en')

/**
 * The same figure with another unit of the same measure: 60 miles are not 60 kilometres, and two weeks are not two
 * months.
 */
export function exchangedUnits({ source, target }: Sides, all: NumberComparison): readonly Figures[] {
  const apart = pairsWhere(all.matches, (one, other) => {
    const from = unitOf(one)
    const to = unitOf(other)
    if (from === to || from === '' || to === '' || isLoose(from, source, to) || isLoose(to, target, from)) return false
    if (one.value !== other.value || one.value === 0 || one.clock !== undefined || other.clock !== undefined)
      return false
    if (measureOf(from) === undefined || measureOf(from) !== measureOf(to)) return false
    // 40 °F below zero are 40 °C below zero.
    return !convertible([one, source], [other, target])
  })
  if (apart.length === 0) return apart
  const inSource = namedUnits(source, all.source)
  const inTarget = namedUnits(target, all.target)
  const unitStarts = unitStartsIn(source)
  // With two units in one sentence, a number may have the unit of the other.
  const found = apart.filter(({ source: one, target: other }) => {
    if (inTarget(one.unit ?? '') || !isBesideUnit(one, source, unitStarts)) return false
    return !inSource(other.unit ?? '') || isNamedOnceMore(other, source, target)
  })
  return found.map(pair => ({ ...pair, level: pair.source.hard || isCounted(pair.source) ? 'error' : 'warning' }))
}

/**
 * Whether the target names the unit of a figure, right beside it, once more than the source: "95 minutes, half an hour
 * less" → 95 horas, media hora menos.
 */
const isNamedOnceMore = ({ unit, to }: NumberFact, source: Reading, target: Reading): boolean =>
  target.language.data.unspaced === undefined &&
  unitStartsIn(target).has(to) &&
  countOf(target, 'unit', id => id === unit) === countOf(source, 'unit', id => id === unit) + 1

/** "Nine feet", but not "a foot", "half a mile" or "decades", nor a round number that may be a saying: "ninety miles off". */
const isCounted = ({ counts, value }: NumberFact): boolean => counts === true && value >= 2 && value % 10 !== 0

/** The places where a text's units begin: indexes of tokens. */
const unitStartsIn = ({ marks }: Reading): ReadonlySet<number> =>
  new Set(marks.filter(({ senses }) => senses.some(({ kind }) => kind === 'unit')).map(({ from }) => from))

/**
 * Whether a number stands right beside its unit, as in "60 miles" and "90 °F", or in one word with it; "twice a week"
 * counts no weeks.
 */
const isBesideUnit = (
  { from, to, counts }: NumberFact,
  { tokens, language }: Reading,
  unitStarts: ReadonlySet<number>,
): boolean =>
  tokens[to]?.kind === 'sign' || unitStarts.has(to) || (counts === true && isCompoundOf(tokens[from], language))

/** Whether a word is a number and its unit: dwudziestokilometrowy. */
const isCompoundOf = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && readGlued(token.lower, language).some(sense => sense.kind === 'number' && sense.counted)
