import { sourceWordsOf } from '../../languages/source-check.ts'
import { listOf } from '../../languages/word-lists.ts'
import { tell } from '../../say.ts'
import type { SourceCheck } from '../model.ts'
import type { Reading, Token } from '../read/model.ts'
import { quotationsIn } from '../read/quotes/quotations.ts'

export const sourceTwoSpeakers: SourceCheck = {
  level: 'warning',
  finds: 'One quotation is given to two speakers.',
  why: 'One of them did not say it, and every edition would repeat it.',
  example: ['Witkoff said, “The talks went well,” Leavitt said.'],
  article: segments =>
    segments.flatMap(({ key, reading }) => {
      const { tokens } = reading
      const pronouns = pronounsOf(reading)
      let next = 0
      return quotationsIn(reading.text).flatMap(quotation => {
        while ((tokens[next]?.end ?? Infinity) <= quotation.start) next++
        const wordsBefore = tokens.slice(Math.max(0, next - 2), next)
        while ((tokens[next]?.start ?? Infinity) < quotation.end) next++
        // After a quotation that ends as a sentence, another sentence begins.
        if (/[.!?]$/.test(quotation.said)) return []
        const before = speakerOf(reading, pronouns, { words: wordsBefore, side: 'before' })
        const after = speakerOf(reading, pronouns, { words: tokens.slice(next, next + 3), side: 'after' })
        if (!before || !after || before.lower === after.lower || isSame(before, after, pronouns)) return []
        const isBeside =
          /^[:,]?\s*$/.test(reading.text.slice(before.end, quotation.start).replace(/^\s*\p{L}+/u, '')) &&
          /^,?\s*(?:\p{L}+\s+)?$/u.test(reading.text.slice(quotation.end, after.start))
        if (!isBeside) return []
        return [
          {
            key,
            ...tell('two-speakers', { one: before.text, other: after.text }),
            span: [quotation.start, quotation.end] as const,
          },
        ]
      })
    }),
}

const pronounsOf = ({ language }: Reading): readonly string[] => listOf(sourceWordsOf(language.tag)?.pronouns ?? '')

/** The words beside a quotation. */
interface Beside {
  readonly words: readonly Token[]
  readonly side: 'before' | 'after'
}

/** The name or pronoun right next to a verb of saying: "Trump said", "said Trump". */
function speakerOf({ language }: Reading, pronouns: readonly string[], { words, side }: Beside): Token | undefined {
  const [one, other] = side === 'before' ? [words.at(-2), words.at(-1)] : [words[0], words[1]]
  if (!one || !other) return undefined
  const says = ({ word }: Token): boolean => word.concepts.includes('say')
  const isPronoun = ({ lower }: Token): boolean => pronouns.includes(lower)
  const isWho = (token: Token): boolean =>
    isPronoun(token) || (token.text !== token.lower && !language.common.has(token.lower))
  if (says(one) && isWho(other)) return isPronoun(other) ? other : surnameAfter(words, other)
  return says(other) && isWho(one) ? one : undefined
}

/** The surname after a first name: "said Karoline Leavitt". */
function surnameAfter(words: readonly Token[], name: Token): Token {
  const next = words[words.indexOf(name) + 1]
  return next && next.text !== next.lower ? next : name
}

/** Whether both are the same speaker: in "Trump said, “…,” he said" a pronoun may stand for the name. */
const isSame = (one: Token, other: Token, pronouns: readonly string[]): boolean =>
  pronouns.includes(other.lower) && !pronouns.includes(one.lower)
