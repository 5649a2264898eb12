import type { Locale } from '../model.ts'
import { onceEach } from '../once.ts'

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
)

/** Scripts without spaces between words; Korean (Kore) has spaces. */
const UNSPACED: ReadonlySet<string> = new Set(
  'Bopo Hani Hans Hant Hira Hrkt Jpan Kana Khmr Laoo Mymr Thai Tibt'.split(' '),
)

/** Scripts whose sentences end with a space, questions too. */
const UNMARKED: ReadonlySet<string> = new Set(['Laoo', 'Thai'])

/** The script that a locale is written in, by its own subtag or else by CLDR: `sr → Cyrl`, `sr-Latn → Latn`, `zh-TW → Hant`. */
export const scriptOf: (locale: Locale) => string = onceEach(locale => new Intl.Locale(locale).maximize().script ?? '')

/** The writing direction of a locale, from its script: `ar` → rtl, `az-Arab` → rtl, `ks-Deva` → ltr. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(scriptOf(locale)) ? 'rtl' : 'ltr')

/** Whether a locale is written without spaces between words and sentences: `ja`, `zh-Hant`, `th`. */
export const isUnspaced = (locale: Locale): boolean => UNSPACED.has(scriptOf(locale))

/** Whether nothing but a space shows where a sentence of a locale ends: `th`. */
export const endsWithoutMark = (locale: Locale): boolean => UNMARKED.has(scriptOf(locale))

/** Scripts of East Asia, which sets Latin letters in a width of their own: `Ｅｌ`. */
const EAST_ASIAN: ReadonlySet<string> = new Set('Hani Hans Hant Jpan Hrkt Kore Hang'.split(' '))

/** Whether a locale has an East Asian script: `ja`, `zh-Hant`, `ko`. */
export const isEastAsian = (locale: Locale): boolean => EAST_ASIAN.has(scriptOf(locale))

/**
 * Whether a locale needs few signs for a text: each is a syllable or a word, with few spaces or none: `ja`, `th`, `ko`.
 */
export const isDense = (locale: Locale): boolean => isUnspaced(locale) || isEastAsian(locale)

/** Scripts without spaces whose lines break at an invisible sign, U+200B. */
const BROKEN_UNSEEN: ReadonlySet<string> = new Set('Khmr Laoo Mymr Thai Tibt'.split(' '))

/** Whether a locale's texts need invisible signs: direction marks around Latin words, or break marks between words. */
export const needsUnseenSigns = (locale: Locale): boolean =>
  directionOf(locale) === 'rtl' || BROKEN_UNSEEN.has(scriptOf(locale))

/** Languages with two scripts: a locale is checked only if it says which one. */
export const TWO_SCRIPTS: ReadonlySet<string> = new Set(
  'sr bs uz az kk ky mn tg tt ku pa sd ms sh crh ks tk kaa ug za ha'.split(' '),
)
