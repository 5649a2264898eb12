import { lookupOrder } from '../locale.ts'
import type { Locale } from '../model.ts'

/**
 * Quotation marks: opening, closing, and those for quotations inside. The first of a list is CLDR's (version 48,
 * `delimiters`); the others are equally right in print: Spanish papers use “ ” and « », German books » «. If CLDR has
 * the same marks inside as outside, or marks that papers do not use, the list has what papers use.
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

/** Every accepted style of quotation marks in a locale, the usual one first; empty if unknown. */
export function quotationStylesOf(locale: Locale): readonly string[] {
  const known = lookupOrder(locale).find(name => Object.hasOwn(MARKS, name))
  return known === undefined ? [] : (MARKS[known] ?? '').split(' ')
}

/** Whether a no-break space stands inside the marks « and » in a locale: in French, except Switzerland's. */
export const spacesQuotations = (locale: Locale): boolean => /^fr(?:-(?!CH)|$)/.test(locale)
