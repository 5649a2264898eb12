/** A day, or a time with its offset: `2026-03-15`, `2026-03-15T18:00Z`, `2026-03-15T18:00:00+02:00`. */
const FORM = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/

/**
 * Whether a text is a due time: a day of the calendar, or a time with its offset, so that it is the same everywhere.
 */
export function isDueTime(text: string): boolean {
  const [, day] = FORM.exec(text) ?? []
  if (day === undefined || Number.isNaN(Date.parse(text))) return false
  // JavaScript reads "2026-02-30" as a day in March.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
