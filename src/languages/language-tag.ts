import { onceEach } from '../once.ts'

/** Other tags of languages that have a folder: old tags, and the one that Norwegians use for Bokmål. */
const ALIASES: Readonly<Record<string, string>> = { cmn: 'zh', in: 'id', iw: 'he', mo: 'ro', no: 'nb', sh: 'sr' }

/**
 * The tag of the folder that a locale's language has, or would have: `pt-BR → pt`, `zh-Hant-TW → zh`, `no → nb`, `iw →
 * he`. No other code splits a locale into its subtags to look up a language.
 */
export const languageTag = onceEach((locale: string): string => {
  const end = locale.search(/[-_]/)
  const language = (end < 0 ? locale : locale.slice(0, end)).toLowerCase()
  return valueIn(ALIASES, language) ?? language
})

/** A table's value for a locale's language; undefined if the language has no entry. */
export const languageOf = <T>(table: Readonly<Record<string, T>>, locale: string): T | undefined =>
  valueIn(table, languageTag(locale))

/** `constructor` is not a language. */
const valueIn = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
