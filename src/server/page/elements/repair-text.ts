import { hasString, t } from '../frame/i18n.ts'

/** A repair of a text as it is on record, with the page's word for its kind: `name-wrong: "a" → "b"`. */
export function repairText(repair: string): string {
  const [, about = '', rest = ''] = /^([\w -]+): (.*)$/s.exec(repair) ?? []
  const key = [`repair.${about}`, `check.${about}`].find(hasString)
  return key === undefined ? repair : `${t(key)}: ${rest}`
}
