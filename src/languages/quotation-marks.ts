import type { Locale } from '../model.ts'

/**
 * Quotation marks: opening, closing, and those inside of them. The first of a list is CLDR's (version 48, `delimiters`); the
 * others are as right in print: Spanish papers set “ ” and « », German books » «. Where CLDR has the same marks inside as
 * outside, or those that papers do not set, the list has what papers set.
 */
const MARKS: Readonly<Record<string, string>> = {
  ar: '”“’‘ “”‘’ «»“”',
  bg: '„“’‘ „“‚‘',
  ca: '«»“” “”‘’',
  cs: '„“‚‘ »«›‹',
  da: '”“’‘ “”‘’ »«›‹ ””’’ „“‚‘ «»‹›',
  de: '„“‚‘ »«›‹',
  'de-CH': '«»‹› „“‚‘',
  'de-LI': '«»‹› „“‚‘',
  el: '«»“”',
  en: '“”‘’',
  es: '“”‘’ «»“”',
  et: '„“‚‘ „”‚’ «»‹›',
  fa: '«»‹›',
  fi: '””’’ »»’’',
  fr: '«»“” «»«» “”‘’',
  'fr-CH': '«»‹›',
  he: '””’’ “”‘’ „”‚’',
  hi: '“”‘’',
  hr: '„“‚‘ „”‚’ »«›‹',
  hu: '„”»«',
  hy: '«»“”',
  id: '“”‘’',
  it: '«»“” “”‘’',
  ja: '「」『』 “”‘’',
  ko: '“”‘’ 「」『』',
  lt: '„“‚‘',
  lv: '“”‘’ „”‚’ «»„“',
  mk: '„“‚‘',
  nb: '«»‘’ “”‘’',
  nl: '‘’“” “”‘’ „”‚’',
  nn: '«»‘’ “”‘’',
  pl: '„”«» „”‚’',
  pt: '“”‘’',
  'pt-PT': '«»“” “”‘’',
  ro: '„”«»',
  ru: '«»„“ «»“”',
  sk: '„“‚‘ »«›‹',
  sl: '„“‚‘ »«›‹',
  sr: '„”’’ „“‚‘ »«›‹',
  sv: '””’’ »»’’ «»‹›',
  th: '“”‘’',
  tr: '“”‘’ «»‹›',
  uk: '«»„“ „“‘’ “”‘’',
  vi: '“”‘’',
  zh: '“”‘’',
  'zh-Hant': '「」『』 “”‘’',
  'zh-HK': '「」『』 “”‘’',
  'zh-TW': '「」『』 “”‘’',
}

/** Every style of quotation marks that is right in a locale, the usual one first; none where nothing is known. */
export function quotationStylesOf(locale: Locale): readonly string[] {
  const parts = locale.split('-')
  const names = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  const known = names.find(name => Object.hasOwn(MARKS, name))
  return known === undefined ? [] : (MARKS[known] ?? '').split(' ')
}

/** Whether a no-break space stands inside of the marks « and » of a locale: French, and not that of Switzerland. */
export const spacesQuotations = (locale: Locale): boolean => /^fr(?:-(?!CH)|$)/.test(locale)
