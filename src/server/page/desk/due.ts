/** A due time compared with the present. */
export type Lateness = 'overdue' | 'today' | 'later'

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/** When something is due, in milliseconds; for a day, the end of that day in the user's time zone. */
export function dueTime(due: string): number {
  const [, year, month, day] = (DAY.exec(due) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return Date.parse(due)
  return new Date(year, month - 1, day + 1).getTime() - 1
}

/** Whether a due time is past, or before the end of the user's day. */
export function latenessOf(due: string, now: number): Lateness {
  const time = dueTime(due)
  if (time < now) return 'overdue'
  return time <= endOfDay(now) ? 'today' : 'later'
}

function endOfDay(now: number): number {
  const today = new Date(now)
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + 1).getTime() - 1
}

/** The due time of a day and a time from their form fields; it has an offset only if there is a time. */
export function dueOf(day: string, time: string): string {
  if (day === '') return ''
  return time === '' ? day : new Date(`${day}T${time}`).toISOString()
}

/** The day and the time of a due time, for their form fields. */
export function fieldsOf(due: string): { readonly day: string; readonly time: string } {
  if (due === '' || DAY.test(due)) return { day: due, time: '' }
  const moment = new Date(due)
  const two = (value: number): string => String(value).padStart(2, '0')
  return {
    day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  }
}
