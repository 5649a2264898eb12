import type { Locale } from '../model.ts'

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** Scripts that put no space between words; Korean (Kore) does. */
const UNSPACED: ReadonlySet<string> = new Set([
  ...['Bopo', 'Hani', 'Hans', 'Hant', 'Hira', 'Hrkt', 'Jpan', 'Kana'],
  ...['Khmr', 'Laoo', 'Mymr', 'Thai', 'Tibt'],
])

/** The script that a locale is written in, by its own subtag or else by CLDR: `sr → Cyrl`, `sr-Latn → Latn`, `zh-TW → Hant`. */
const scriptOf = (locale: Locale): string | undefined => new Intl.Locale(locale).maximize().script

/** Whether a locale is written from right to left: `he`, `pa-Arab`. */
export const isRightToLeft = (locale: Locale): boolean => RIGHT_TO_LEFT.has(scriptOf(locale) ?? '')

/** Whether a locale is written without spaces between words and sentences: `ja`, `zh-Hant`, `th`. */
export const isUnspaced = (locale: Locale): boolean => UNSPACED.has(scriptOf(locale) ?? '')
