import type { Reading } from '../../read/model.ts'
import type { NumberFact, Texts } from '../model.ts'
import { mayReplace } from './same-number.ts'

type Match = readonly [NumberFact, NumberFact]

interface Open {
  readonly source: ReadonlySet<NumberFact>
  readonly target: ReadonlySet<NumberFact>
}

interface Soft {
  readonly source: readonly NumberFact[]
  readonly target: readonly NumberFact[]
}

const NONE: readonly Match[] = []

/** Pairs the only ordinals without a counterpart, of which neither text says the other's: "third" → zweiten. */
export const pairOrdinals = (open: Open, { source, target }: Texts): readonly Match[] =>
  pairOnly(open, isOrdinal).filter(([one, other]) => !saysOrdinal(source, other) && !saysOrdinal(target, one))

const saysOrdinal = ({ tokens }: Reading, { value }: NumberFact): boolean =>
  tokens.some(({ word }) =>
    word.senses.some(one => one.kind === 'number' && one.form === 'ordinal' && one.value === value),
  )

/** Pairs the only numbers of one kind without a counterpart; `soft` are those in words that nothing else explains. */
export const pairAlone = (open: Open, soft: Soft): readonly Match[] => [
  ...pairOnly(open, isTime),
  ...pairOnly(open, isDecade),
  ...(soft.source.length === 0 ? pairOnly({ ...open, target: new Set(soft.target) }, isSmallCount) : NONE),
]

/** Pairs the only numbers of a kind that have no counterpart: "third" → quarta, "one man" → zwei Männer. */
function pairOnly({ source, target }: Open, isMeant: (number: NumberFact) => boolean): readonly Match[] {
  const [one, more] = [...source].filter(isMeant)
  const [other, others] = [...target].filter(isMeant)
  return one && other && !more && !others && mayReplace(one, other) ? [[one, other]] : NONE
}

const isOrdinal = ({ ordinal, value }: NumberFact): boolean => ordinal === true && value < 100

/** A time of day in words: "half past eight". */
const isTime = ({ clock, hard, value }: NumberFact): boolean => clock !== undefined && !hard && value < 24

/** The tens that name a decade: "the seventies", "de jaren zeventig". */
const isDecade = ({ value, hard, scale, percent, unit }: NumberFact): boolean =>
  !hard && scale === 0 && !percent && unit === undefined && value >= 20 && value <= 90 && value % 10 === 0

const isSmallCount = ({ counts, hard, value }: NumberFact): boolean => counts === true && !hard && value <= 10
