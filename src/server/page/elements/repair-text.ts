import { hasString, t } from '../frame/i18n.ts'

/** What was put right in a text, as its record has it, with the page's word for what it is about: `name-wrong: "a" → "b"`. */
export function repairText(repair: string): string {
  const [, about = '', rest = ''] = /^([\w -]+): (.*)$/s.exec(repair) ?? []
  const key = [`repair.${about}`, `check.${about}`].find(hasString)
  return key === undefined ? repair : `${t(key)}: ${rest}`
}
