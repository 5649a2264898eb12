import type { Locale } from '../../model.ts'

/** Whether a tag, as files write it, is of a locale's language: `en_US` and `EN` are of `en`. */
export const isLanguageOf = (locale: Locale, tag: string): boolean =>
  tag.trim().toLowerCase().split(/[-_]/)[0] === locale.split('-')[0]?.toLowerCase()
