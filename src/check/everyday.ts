import { wordsOf } from './language.ts'
import { LANGUAGES, type LanguageData } from './languages/index.ts'
import type { Reading } from './reading.ts'

/** The languages that have a file, each once. */
const KNOWN = [...new Set(Object.values(LANGUAGES))]

/** The languages whose everyday words a text has outside of its quotation marks, with how many. */
export function everydayIn({ text, tokens, quotes }: Reading): ReadonlyMap<LanguageData, number> {
  const known = everyday()
  const quotations = quotes > 0 ? [...text.matchAll(/["“„«][^"“”„«»]*["”“»]/g)] : NONE
  const isQuoted = (at: number): boolean =>
    quotations.some(({ 0: quotation, index }) => at >= index && at < index + quotation.length)
  const sums = new Uint16Array(KNOWN.length)
  for (const { kind, lower, start } of tokens) {
    const languages = kind === 'word' ? known.get(lower) : undefined
    if (languages === undefined || (quotes > 0 && isQuoted(start))) continue
    for (const language of languages) sums[language] = (sums[language] ?? 0) + 1
  }
  const counts = new Map<LanguageData, number>()
  for (const [at, language] of KNOWN.entries()) {
    const sum = sums[at] ?? 0
    if (sum > 0) counts.set(language, sum)
  }
  return counts
}

const NONE: readonly RegExpExecArray[] = []

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
