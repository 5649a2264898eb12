import type { NumberFact } from '../../model.ts'
import type { Text, Way } from './model.ts'

/** Digits in groups, which may be the number of a telephone. */
const RUN = /\+?\(?\d[\d\s().\-/\u00a0]{5,22}\d/g

/** How many digits a telephone number has at least, and how many its country's code has at most. */
const [SHORTEST, LONGEST_CODE] = [7, 4]

interface Run {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** Whether it begins like a telephone number: +33, 01, (030). */
  readonly isPhone: boolean
}

function runsIn(text: string): readonly Run[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const digits = run.replace(/\D/g, '')
    return digits.length < SHORTEST
      ? []
      : [{ start: index, end: index + run.length, digits, isPhone: /^[+(0]/.test(run) }]
  })
}

const holds = ({ start, end }: Run, number: NumberFact): boolean => number.start >= start && number.end <= end

/** Whether the other text has the same telephone number with or without the country's code: +33 1 … → 01 … */
export const byPhoneNumber: Way = (number, own, other) => {
  if (!number.hard) return undefined
  const run = runsIn(own.reading.text).find(each => holds(each, number))
  const same =
    run && runsIn(other.reading.text).find(each => (each.isPhone || run.isPhone) && areOne(each.digits, run.digits))
  return same && openIn(same, other)
}

const openIn = (run: Run, { open }: Text): readonly NumberFact[] => [...open].filter(number => holds(run, number))

function areOne(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const local = short.replace(/^0+/, '')
  return local.length >= SHORTEST - 1 && long.endsWith(local) && long.length - local.length <= LONGEST_CODE
}
