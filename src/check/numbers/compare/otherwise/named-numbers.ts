import { itemBefore } from '../../../../item-at.ts'
import { areOneAmount } from '../../conversion.ts'
import { NO_NUMBERS, onlyOpen, type Way } from './model.ts'

/** The numbers that people call in an emergency. */
const EMERGENCY: readonly number[] = [911, 112, 999]
const CALLED = /^\s(?:call|dispatch|operator|emergenc)/iu

/** The other text says what is called, and not its number: "a 911 caller" → ein Anrufer. */
export const byEmergencyCall: Way = ({ value, end }, { reading: { text } }) =>
  EMERGENCY.includes(value) && CALLED.test(text.slice(end)) ? NO_NUMBERS : undefined

/** The title of a novel that became a word for a dilemma. */
const CATCH = /\bCatch[\s-]$/iu

/** The other text says what "a Catch 22" means. */
export const byTitle: Way = ({ value, start }, { reading: { text } }) =>
  value === 22 && CATCH.test(text.slice(0, start)) ? NO_NUMBERS : undefined

/** The other text has no conversion in brackets: "100 feet" → 100 stop (30,48 m). */
export const byConversionBeside: Way = (number, { reading: { text }, numbers, open }) => {
  const before = itemBefore(numbers, numbers.indexOf(number))
  if (before === undefined || open.has(before)) return undefined
  const unit = number.unit ?? (/^\s?m(?!\p{L})/u.test(text.slice(number.end, number.end + 3)) ? 'meter' : undefined)
  if (!areOneAmount(before, { ...number, unit })) return undefined
  return /^[^.;:)]{0,20}[(（]\D{0,12}$/u.test(text.slice(before.end, number.start)) ? NO_NUMBERS : undefined
}

/** The 11th of September as one number: 911事件 → 9/11. */
export const byJoinedDate: Way = ({ value }, _, other) => {
  if (value !== 911) return undefined
  const [month] = onlyOpen(other, one => one.value === 9 && one.part === true) ?? []
  const [day] = onlyOpen(other, one => one.value === 11 && one.part === true) ?? []
  return month && day ? [month, day] : undefined
}

/** The other text has the amount in thousands or millions, rounded: "23.94 lakh" → 2,39 Mio. */
export const byOtherScale: Way = ({ value, scale }, _, other) => {
  if (scale === 0) return undefined
  return onlyOpen(other, one => {
    if (one.scale === 0 || (scale % 3 === 0 && one.scale % 3 === 0)) return false
    const figures = /[.,](\d{1,3})(?!\d)/.exec(other.reading.text.slice(one.start, one.end))?.[1]?.length ?? 0
    return Math.abs(value - one.value) < 10 ** (one.scale - figures)
  })
}
