import { tell } from '../../say.ts'
import type { SourceCheck } from '../model.ts'
import { straySigns } from '../read/quotes/stray-quotes.ts'

export const sourceUnbalancedQuotes: SourceCheck = {
  level: 'warning',
  finds: 'A quotation mark in the source has no partner in its paragraph.',
  why: 'It is unclear where the quotation ends, for readers and for engines.',
  example: ['He said “this is over.'],
  article: segments => {
    const paragraphs = Map.groupBy(segments, ({ key }) => key.split('.')[0] ?? key)
    return [...paragraphs.values()].flatMap(paragraph => {
      const text = paragraph.map(({ reading }) => reading.text).join('\n')
      let start = 0
      const starts = paragraph.map(({ key, reading }) => {
        const from = start
        start += reading.text.length + 1
        return { key, from, to: start }
      })
      let place = 0
      return straySigns(text).flatMap(at => {
        while (at >= (starts[place]?.to ?? text.length)) place++
        const segment = starts[place]
        if (!segment) return []
        const here = at - segment.from
        return [
          {
            key: segment.key,
            ...tell('no-partner-in-paragraph', { sign: text.charAt(at) }),
            span: [here, here + 1] as const,
          },
        ]
      })
    })
  },
}

export const sourceWrongWayQuote: SourceCheck = {
  level: 'warning',
  finds: 'A closing quotation mark opens a quotation.',
  why: '’ before a word is an apostrophe; engines and readers take it for one.',
  example: ['agreed on a ’30-day ceasefire plan’ with Ukraine'],
  article: segments =>
    segments.flatMap(({ key, reading: { text } }) =>
      [...text.matchAll(/(?<=^|[\s([])([’”])(?=[\p{L}\p{N}])/gu)]
        .filter(({ 0: sign, index }) => sign === '”' || closesLater(text, index))
        .map(({ 0: sign, index }) => ({
          key,
          ...tell('wrong-way-quote', { sign, right: sign === '’' ? '‘' : '“' }),
          span: [index, index + 1] as const,
        })),
    ),
}

/** Whether a later ’ ends a word, so that this one opens a quotation; ’90s and ’tis have no second mark. */
const closesLater = (text: string, at: number): boolean => {
  const rest = text.slice(at + 1)
  return /[\p{L}\p{N}.,!?]’(?![\p{L}\p{N}])/u.test(rest)
}
