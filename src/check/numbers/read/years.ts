import type { Reading } from '../../read/model.ts'
import type { Draft } from '../model.ts'

/** Years are written so in other calendars: Persian 1403, Buddhist 2567. */
const [FIRST_YEAR, LAST_YEAR] = [1250, 2700]

/**
 * The years of the common calendar that a number may be, if its language counts years otherwise: 昭和3年 → 1928, Persian
 * ۱۴۰۳ → 2024 and 2025.
 */
export function commonYears({ value, start }: Draft, { text, language: { data } }: Reading): readonly number[] {
  const { eras, yearsApart } = data
  if (eras === undefined && yearsApart === undefined) return NO_YEARS
  for (const [era, before] of Object.entries(eras ?? {})) {
    if (text.slice(Math.max(0, start - era.length), start) === era) return [value + before]
  }
  if (yearsApart === undefined || value < FIRST_YEAR || value > LAST_YEAR || !Number.isInteger(value)) return NO_YEARS
  return yearsApart.map(apart => value + apart)
}

const NO_YEARS: readonly number[] = []
