import type { Reading } from '../../read/model.ts'
import type { Draft } from '../model.ts'

/** How many characters before or after a year the word of its era stands: 昭和3年, "1445 للهجرة". */
const REACH = 10

/** Years are written so in other calendars: Persian 1403, Buddhist 2567. */
const [FIRST_YEAR, LAST_YEAR] = [1250, 2700]

const NO_YEARS: readonly number[] = []

/** The common years that a year of another count may be: 昭和3年 is 1928, พ.ศ. 2562 is 2019. */
export function commonYears(
  { value, start, end }: Pick<Draft, 'value' | 'start' | 'end'>,
  { text, language: { eras, data } }: Reading,
): readonly number[] {
  const { yearsApart } = data
  if (yearsApart !== undefined && value >= FIRST_YEAR && value <= LAST_YEAR)
    return yearsApart.map(years => value + years)
  if (eras.length === 0 || !Number.isInteger(value) || value < 1) return NO_YEARS
  const before = text.slice(Math.max(0, start - REACH), start).trimEnd()
  const after = text.slice(end, end + REACH).trimStart()
  const era = eras.find(({ word }) => before.endsWith(word) || after.startsWith(word))
  if (era === undefined) return NO_YEARS
  if (era.moon) return byMoon(value)
  return [value + era.add]
}

/** The days of a year of twelve moons, by those of a year of the sun; and the beginning of the Hijri years. */
const [MOON_YEAR, BEGINNING] = [0.970_224, 621.577]

/** The two common years in which a year of the Islamic calendar lies: 1445 is 2023 and 2024. */
function byMoon(year: number): readonly number[] {
  const first = Math.floor(year * MOON_YEAR + BEGINNING)
  return [first, first + 1]
}
