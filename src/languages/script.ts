import type { Locale } from '../model.ts'

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
)

/** Scripts that put no space between words; Korean (Kore) does. */
const UNSPACED: ReadonlySet<string> = new Set(
  'Bopo Hani Hans Hant Hira Hrkt Jpan Kana Khmr Laoo Mymr Thai Tibt'.split(' '),
)

/** Scripts whose sentences end with a space, questions too. */
const UNMARKED: ReadonlySet<string> = new Set(['Laoo', 'Thai'])

/** The script that a locale is written in, by its own subtag or else by CLDR: `sr → Cyrl`, `sr-Latn → Latn`, `zh-TW → Hant`. */
const scriptOf = (locale: Locale): string => new Intl.Locale(locale).maximize().script ?? ''

/** The direction that a locale's texts are written in, by its script: `ar` → rtl, `az-Arab` → rtl, `ks-Deva` → ltr. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(scriptOf(locale)) ? 'rtl' : 'ltr')

/** Whether a locale is written without spaces between words and sentences: `ja`, `zh-Hant`, `th`. */
export const isUnspaced = (locale: Locale): boolean => UNSPACED.has(scriptOf(locale))

/** Whether nothing but a space shows where a sentence of a locale ends: `th`. */
export const endsWithoutMark = (locale: Locale): boolean => UNMARKED.has(scriptOf(locale))
