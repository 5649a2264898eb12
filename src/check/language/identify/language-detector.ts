import { CHECKS } from '../../../languages/check.ts'
import type { Reading } from '../../read/model.ts'
import { wordsOf } from '../words/word-list.ts'

/**
 * How many different everyday words of each language a text has outside quotation marks, by language tag. A word of one
 * letter counts only for the language that the text should be in.
 */
export function everydayIn({ text, tokens, quotes, language: own }: Reading): ReadonlyMap<string, number> {
  const known = own.everydayWords()
  const quotations = quotes > 0 ? [...text.matchAll(/["“„«][^"“”„«»]*["”“»]/g)] : []
  let next = 0
  // Tokens are in order, and so are quotations.
  const isQuoted = (at: number): boolean => {
    while (at >= endOf(quotations[next])) next++
    return at >= (quotations[next]?.index ?? text.length)
  }
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const { kind, lower, start } of tokens) {
    const languages = kind === 'word' ? known.get(lower) : undefined
    if (languages === undefined || seen.has(lower) || isQuoted(start)) continue
    seen.add(lower)
    for (const language of languages) {
      if (lower.length > 1 || language === own.tag) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  return counts
}

const endOf = (quotation: RegExpExecArray | undefined): number =>
  quotation ? quotation.index + quotation[0].length : Number.POSITIVE_INFINITY

/** The everyday words of all languages that have a file. */
export function everydayWords(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>()
  for (const [language, { common }] of Object.entries(CHECKS)) {
    for (const word of new Set(wordsOf(common))) {
      const known = languages.get(word)
      if (known) known.push(language)
      else languages.set(word, [language])
    }
  }
  return languages
}
