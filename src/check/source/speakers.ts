import type { SourceCheck } from '../model.ts'
import { quotationsIn } from '../read/quotations.ts'
import type { Reading, Token } from '../read/reading.ts'

const PRONOUNS: readonly string[] = ['he', 'she', 'they', 'i', 'we']

export const sourceTwoSpeakers: SourceCheck = {
  level: 'warning',
  finds: 'One quotation is given to two speakers.',
  why: 'One of them did not say it, and every edition would repeat it.',
  example: ['Witkoff said, “The talks went well,” Leavitt said.'],
  article: segments =>
    segments.flatMap(({ key, reading }) => {
      const { tokens } = reading
      let next = 0
      return [...quotationsIn(reading.text)].flatMap(quotation => {
        while ((tokens[next]?.end ?? Infinity) <= quotation.start) next++
        const wordsBefore = tokens.slice(Math.max(0, next - 2), next)
        while ((tokens[next]?.start ?? Infinity) < quotation.end) next++
        // A quotation that ends as a sentence is followed by another sentence.
        if (/[.!?]$/.test(quotation.said)) return []
        const before = speakerOf(reading, wordsBefore, 'before')
        const after = speakerOf(reading, tokens.slice(next, next + 3), 'after')
        if (!before || !after || before.lower === after.lower || isSame(before, after)) return []
        const isBeside =
          /^[:,]?\s*$/.test(reading.text.slice(before.end, quotation.start).replace(/^\s*\p{L}+/u, '')) &&
          /^,?\s*(?:\p{L}+\s+)?$/u.test(reading.text.slice(quotation.end, after.start))
        if (!isBeside) return []
        return [
          {
            key,
            message: `"${before.text}" and "${after.text}" are both said to have said it.`,
            span: [quotation.start, quotation.end] as const,
          },
        ]
      })
    }),
}

/** "Trump said" or "said Trump": a name or pronoun next to a word of saying, nothing else between. */
function speakerOf({ language }: Reading, words: readonly Token[], side: 'before' | 'after'): Token | undefined {
  const [one, other] = side === 'before' ? [words.at(-2), words.at(-1)] : [words[0], words[1]]
  if (!one || !other) return undefined
  const says = ({ word }: Token): boolean => word.concepts.includes('say')
  const isWho = (token: Token): boolean =>
    PRONOUNS.includes(token.lower) || (token.text !== token.lower && !language.common.has(token.lower))
  if (says(one) && isWho(other)) return surnameAfter(words, other)
  return says(other) && isWho(one) ? one : undefined
}

/** "said Karoline Leavitt" */
function surnameAfter(words: readonly Token[], name: Token): Token {
  const next = words[words.indexOf(name) + 1]
  return next && next.text !== next.lower && !PRONOUNS.includes(name.lower) ? next : name
}

/** "Trump said, “…,” he said": a pronoun may stand for the name. */
const isSame = (one: Token, other: Token): boolean => PRONOUNS.includes(other.lower) && !PRONOUNS.includes(one.lower)
