import type { Finding } from '../../../model.ts'
import type { Row } from '../../answers.ts'
import { hasString, t } from '../frame/i18n.ts'

/** The name of a check in the page's language; a newsroom's own check by its code. */
export const checkName = (code: string): string => (hasString(`check.${code}`) ? t(`check.${code}`) : code)

/** The checks of names for which the glossary has the right form. */
const EXPECTS = new Set(['name-missing', 'name-wrong', 'name-misspelt', 'name-forbidden', 'name-untranslated'])

/** The title of a finding: "Wrong name: Lavrov expected" if the glossary has the name. */
export function findingName({ code, source }: Finding, { names }: Pick<Row, 'names'>): string {
  const name = source && names.find(({ start, end }) => start < source[1] && source[0] < end)
  if (!EXPECTS.has(code) || name?.use === undefined) return checkName(code)
  return t('finding.expected', { what: checkName(code), name: name.use })
}
