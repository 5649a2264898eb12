import { onceEach } from '../once.ts'

/** Other tags of languages that have a folder: old ones, and the one that Norwegians use for Bokmål. */
const ALIASES: Readonly<Record<string, string>> = { cmn: 'zh', in: 'id', iw: 'he', mo: 'ro', no: 'nb', sh: 'sr' }

/**
 * The tag of the folder that a locale's language has, or would have: `pt-BR → pt`, `zh-Hant-TW → zh`, `no → nb`,
 * `iw → he`. The one place that knows: no other code cuts a locale into its subtags to look a language up.
 */
export const languageTag = onceEach((locale: string): string => {
  const end = locale.search(/[-_]/)
  const language = (end < 0 ? locale : locale.slice(0, end)).toLowerCase()
  return valueIn(ALIASES, language) ?? language
})

/** What a table holds for a locale's language; undefined where the language has no entry. */
export const languageOf = <T>(table: Readonly<Record<string, T>>, locale: string): T | undefined =>
  valueIn(table, languageTag(locale))

/** `constructor` is no language. */
const valueIn = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
