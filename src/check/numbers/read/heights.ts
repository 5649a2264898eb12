import type { Reading } from '../../read/model.ts'
import type { Draft, MarksAt } from '../model.ts'
import { rounded } from './sum.ts'

/** Of one metre and a rest in words, the rest is centimetres; a smaller one may count something else. */
const FEWEST = 10
const MOST = 99
/** How high a person or a jump is at most. */
const MOST_METRES = 9

/**
 * Joins metres and the centimetres said after them: "un mètre quatre-vingt-dix-huit" is 1.98 m, "1 m 98", "un metro e
 * ottanta". A metre alone is one: "son mètre quatre-vingt-dix-huit".
 */
export function joinHeights(amounts: Draft[], reading: Reading, byToken: MarksAt): void {
  for (let at = amounts.length - 1; at >= 0; at--) {
    const rest = amounts[at]
    if (rest === undefined || !isRest(rest)) continue
    const unit = metreBefore(rest, reading, byToken)
    if (unit === undefined) continue
    const metres = amounts[at - 1]
    const isBeside = metres !== undefined && metres.to === unit
    if (isBeside && (metres.unit !== 'meter' || !Number.isInteger(metres.value) || metres.value > MOST_METRES)) continue
    if (isBeside && metres.hard !== rest.hard) continue
    if (!isBeside && rest.hard) continue
    rest.value = rounded((isBeside ? metres.value : 1) + rest.value / 100)
    rest.unit = 'meter'
    rest.counts = undefined
    if (!isBeside) continue
    rest.start = metres.start
    rest.from = metres.from
    amounts.splice(at - 1, 1)
  }
}

const isRest = ({ value, unit, percent, currency, clock, month, scale }: Draft): boolean =>
  Number.isInteger(value) &&
  value >= FEWEST &&
  value <= MOST &&
  unit === undefined &&
  currency === undefined &&
  clock === undefined &&
  !percent &&
  month !== true &&
  scale === 0

/** The index of the unit right before a number, or before the "and" that joins them. */
function metreBefore({ from, start }: Draft, { text, tokens, marks }: Reading, byToken: MarksAt): number | undefined {
  const joint = marks.find(({ to, senses }) => to === from && senses.some(({ kind }) => kind === 'joint'))
  const at = (joint?.from ?? from) - 1
  const isMetre = byToken[at]?.senses.some(sense => sense.kind === 'unit' && sense.id === 'meter') === true
  const between = text.slice(tokens[at]?.end, start)
  return isMetre && /^[\p{L}\s\u00a0]+$/u.test(between) ? at : undefined
}
