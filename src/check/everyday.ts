import { wordsOf } from './language.ts'
import { LANGUAGES } from './languages/index.ts'
import type { Reading } from './reading.ts'

/** The languages that have a file, each once. */
const KNOWN = [...new Set(Object.values(LANGUAGES))]

/** The languages whose everyday words a text has outside of its quotation marks, with how many. */
export function everydayIn({ text, tokens, quotes }: Reading): ReadonlyMap<string, number> {
  const matches = quotes > 0 ? [...text.matchAll(/["“„«][^"“”„«»]*["”“»]/g)] : []
  const quotations = matches.map(({ 0: all, index }) => [index, index + all.length])
  const isQuoted = (at: number): boolean => quotations.some(([start = 0, end = 0]) => at >= start && at < end)
  const counts = new Uint16Array(KNOWN.length)
  for (const { kind, lower, start } of tokens) {
    const languages = kind === 'word' && !isQuoted(start) ? everyday().get(lower) : undefined
    for (const language of languages ?? []) counts[language] = (counts[language] ?? 0) + 1
  }
  return new Map(KNOWN.flatMap(({ locale }, index) => (counts[index] ? [[locale, counts[index]] as const] : [])))
}

let index: ReadonlyMap<string, readonly number[]> | undefined

/** By their everyday words, where the languages stand in KNOWN; made when first asked for. */
function everyday(): ReadonlyMap<string, readonly number[]> {
  if (index) return index
  const languages = new Map<string, number[]>()
  for (const [at, { common }] of KNOWN.entries()) {
    for (const word of new Set(wordsOf(common))) {
      const known = languages.get(word)
      if (known) known.push(at)
      else languages.set(word, [at])
    }
  }
  index = languages
  return index
}
