import { LANGUAGES, type LanguageData } from '../languages/index.ts'
import type { Reading } from '../read/reading.ts'
import { wordsOf } from './language.ts'

/** The languages whose everyday words a text has outside of its quotation marks, with how many. */
export function everydayIn({ text, tokens, quotes }: Reading): ReadonlyMap<LanguageData, number> {
  const known = everyday()
  const quotations = quotes > 0 ? [...text.matchAll(/["“„«][^"“”„«»]*["”“»]/g)] : []
  const isQuoted = (at: number): boolean =>
    quotations.some(({ 0: quotation, index }) => at >= index && at < index + quotation.length)
  const counts = new Map<LanguageData, number>()
  for (const { kind, lower, start } of tokens) {
    const languages = kind === 'word' ? known.get(lower) : undefined
    if (languages === undefined || isQuoted(start)) continue
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return counts
}

let index: ReadonlyMap<string, readonly LanguageData[]> | undefined

/** The languages that have a file, by their everyday words; made when first asked for. */
function everyday(): ReadonlyMap<string, readonly LanguageData[]> {
  if (index) return index
  const languages = new Map<string, LanguageData[]>()
  for (const language of new Set(Object.values(LANGUAGES))) {
    for (const word of new Set(wordsOf(language.common))) {
      const known = languages.get(word)
      if (known) known.push(language)
      else languages.set(word, [language])
    }
  }
  index = languages
  return index
}
