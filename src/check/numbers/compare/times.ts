import type { NumberFact } from '../model.ts'

interface Open {
  readonly source: Set<NumberFact>
  readonly target: Set<NumberFact>
  readonly matches: (readonly [NumberFact, NumberFact])[]
}

/** Half a day in minutes. */
const HALF_DAY = 720

/** The word for midnight is read as an hour: "five past midnight". */
const MIDNIGHT = 24

/** How many tokens may stand between an hour and its minutes: "21 час 15 минут", "ora 21 și 15". */
const APART = 2

/** Matches a time that one text says in one number and the other in two: 9:15 p.m. and "21 Uhr 15". */
export function takeTimes({ source, target, matches }: Open): void {
  for (const [time, hours] of takenFrom(source, target)) matches.push([time, hours])
  for (const [time, hours] of takenFrom(target, source)) matches.push([hours, time])
}

function takenFrom(own: Set<NumberFact>, others: Set<NumberFact>): readonly (readonly [NumberFact, NumberFact])[] {
  if (others.size < 2) return []
  return [...own].flatMap(time => {
    const { clock } = time
    if (clock === undefined) return []
    const apart = [...others]
    const at = apart.findIndex(
      (hours, index) => isSaidBy(clock, hours, apart[index + 1]) || isSaidAround(clock, hours, apart[index + 1]),
    )
    const [hours, minutes] = at < 0 ? [] : apart.slice(at, at + 2)
    if (hours === undefined || minutes === undefined) return []
    own.delete(time)
    others.delete(hours)
    others.delete(minutes)
    return [[time, hours] as const]
  })
}

function isSaidBy(clock: number, hours: NumberFact, minutes: NumberFact | undefined): boolean {
  if (minutes === undefined || minutes.from - hours.to > APART) return false
  const isMidnight = hours.value === MIDNIGHT && !hours.hard
  if (hours.unit !== 'hour' && minutes.unit !== 'minute' && !isMidnight) return false
  if (!Number.isInteger(hours.value) || !Number.isInteger(minutes.value) || minutes.value >= 60) return false
  return hours.value <= 24 && (clock - hours.value * 60 - minutes.value) % HALF_DAY === 0
}

/** Whether two numbers are minutes before or after an hour: "zehn vor zehn", "five past eight". */
function isSaidAround(clock: number, minutes: NumberFact, hour: NumberFact | undefined): boolean {
  if (hour === undefined || hour.from - minutes.to > APART || minutes.hard || hour.hard) return false
  if (!Number.isInteger(minutes.value) || !Number.isInteger(hour.value) || minutes.value >= 30) return false
  if (hour.value < 1 || (hour.value > 12 && hour.value !== MIDNIGHT)) return false
  return [-minutes.value, minutes.value].some(off => (clock - hour.value * 60 - off) % HALF_DAY === 0)
}
