import { LANGUAGES } from '../../languages/check.ts'
import type { CheckData } from '../../languages/model.ts'
import type { Reading } from '../read/reading.ts'
import { wordsOf } from './language.ts'

/** The languages whose everyday words a text has outside of its quotation marks, with how many. */
export function everydayIn({ text, tokens, quotes }: Reading): ReadonlyMap<CheckData, number> {
  const known = everyday()
  const quotations = quotes > 0 ? [...text.matchAll(/["“„«][^"“”„«»]*["”“»]/g)] : []
  const isQuoted = (at: number): boolean =>
    quotations.some(({ 0: quotation, index }) => at >= index && at < index + quotation.length)
  const counts = new Map<CheckData, number>()
  for (const { kind, lower, start } of tokens) {
    const languages = kind === 'word' ? known.get(lower) : undefined
    if (languages === undefined || isQuoted(start)) continue
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return counts
}

let index: ReadonlyMap<string, readonly CheckData[]> | undefined

/** The languages that have a file, by their everyday words; made when first asked for. */
function everyday(): ReadonlyMap<string, readonly CheckData[]> {
  if (index) return index
  const languages = new Map<string, CheckData[]>()
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
