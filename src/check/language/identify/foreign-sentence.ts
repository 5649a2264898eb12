import type { Reading, Token } from '../../read/model.ts'
import { mayFitOther } from './nearest-language.ts'
import { fitsOther, type Look, lookOfAll } from './spelling.ts'
import { isStrange, isWithinMarks } from './strange-words.ts'

/** Fewer words show no language. */
const FEWEST = 3
/** By how much the letters of a sentence must fit another language better: right sentences of the news reach 10. */
const CLEAR = 13

/** A sentence of a text, and the other language that its letters show. */
export interface ForeignSentence extends Look {
  readonly start: number
  readonly end: number
}

/**
 * The first sentence whose words are spelt as in another language: a Czech sentence beside a Polish one. `ends` are the
 * places where sentences end inside the text.
 */
export function foreignSentence(
  source: Reading,
  target: Reading,
  ends: readonly number[],
): ForeignSentence | undefined {
  const { tokens, language, text } = target
  // One sentence has been looked at as a whole; what that left undecided has a word that its language cannot have.
  if (ends.length === 0 && !tokens.some(({ word }) => isStrange(word, language))) return undefined
  let said: ReadonlySet<string> | undefined
  let from = 0
  for (const end of [...ends, text.length]) {
    const to = tokens.findIndex(({ start }, at) => at >= from && start > end)
    const sentence = tokens.slice(from, to < 0 ? tokens.length : to)
    from += sentence.length
    if (sentence.length < FEWEST || !mayFitOther(sentence, target)) continue
    said ??= new Set(source.tokens.map(({ lower }) => lower))
    const words = tellingWords(sentence, text, said)
    const look = words.length < FEWEST ? undefined : lookOfAll(words, language.tag)
    if (look !== undefined && look.by >= CLEAR && mostFit(words, look.tag, language.tag))
      return { ...look, start: sentence[0]?.start ?? 0, end: sentence.at(-1)?.end ?? 0 }
  }
  return undefined
}

/** Whether half of the words at least fit another language better: one strange word among right ones is no sentence. */
const mostFit = (words: readonly string[], other: string, own: string): boolean =>
  words.filter(word => (fitsOther(word, other, own) ?? -1) > 0).length * 2 >= words.length

/** The different words of a sentence that are no names, no words of the source and not between quotation marks. */
function tellingWords(sentence: readonly Token[], text: string, said: ReadonlySet<string>): readonly string[] {
  const words = sentence.filter(
    (token, at) =>
      token.kind === 'word' &&
      (at === 0 || token.text === token.lower) &&
      !said.has(token.lower.replace(/'.*/, '')) &&
      !'@/.#_-'.includes(text.charAt(token.start - 1) || ' ') &&
      !'@/_-'.includes(text.charAt(token.end) || ' ') &&
      !isWithinMarks(token, text),
  )
  return [...new Set(words.map(({ lower }) => lower))]
}
