import { wordsOf } from './language.ts'
import { LANGUAGES } from './languages/index.ts'
import type { Reading } from './reading.ts'

/** The languages whose everyday words a text has outside of its quotation marks, with how many. */
export function everydayIn({ text, tokens, quotes }: Reading): ReadonlyMap<string, number> {
  const matches = quotes > 0 ? [...text.matchAll(/["“„«][^"“”„«»]*["”“»]/g)] : []
  const quotations = matches.map(({ 0: all, index }) => [index, index + all.length])
  const isQuoted = (at: number): boolean => quotations.some(([start = 0, end = 0]) => at >= start && at < end)
  const counts = new Map<string, number>()
  for (const { kind, lower, start } of tokens) {
    const languages = kind === 'word' && !isQuoted(start) ? everyday().get(lower) : undefined
    for (const language of languages ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return counts
}

let index: ReadonlyMap<string, readonly string[]> | undefined

/** The languages that have a file, by their everyday words; made when first asked for. */
function everyday(): ReadonlyMap<string, readonly string[]> {
  if (index) return index
  const languages = new Map<string, string[]>()
  for (const { locale, common } of new Set(Object.values(LANGUAGES))) {
    for (const word of new Set(wordsOf(common))) {
      const known = languages.get(word)
      if (known) known.push(locale)
      else languages.set(word, [locale])
    }
  }
  index = languages
  return index
}
