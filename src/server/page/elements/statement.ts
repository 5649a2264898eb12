import type { NamedValue, Statement, StatementValue } from '../../../model.ts'
import { formatDay, formatTenths, isolated, nameOf, t, unitName } from '../frame/i18n.ts'
import { checkName } from './check-name.ts'

/** A message that may have only a text: a newsroom's own checks have no statements. */
export interface Told {
  readonly message: string
  readonly statement?: Statement
}

/** A statement in the page's language. */
export function stated({ id, values }: Statement): string {
  const shown = Object.entries(values).map(([name, value]) => [name, shownValue(value)])
  return t(`statement.${id}`, Object.fromEntries(shown))
}

/** A message in the page's language, if it is a statement. */
export const told = ({ message, statement }: Told): string => (statement ? stated(statement) : message)

function shownValue(value: StatementValue): string | number {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return isolated(value)
  return 'id' in value ? stated(value) : NAMED[value.kind](value.value)
}

const NAMED: Readonly<Record<NamedValue['kind'], (value: string) => string>> = {
  language: nameOf,
  unit: unitName,
  currency: currency => t(`currency.${currency}`),
  day: formatDay,
  role: role => t(`role.${role}`),
  check: checkName,
  rank: rank => t(`rank.${rank}`),
  decimal: formatTenths,
}
