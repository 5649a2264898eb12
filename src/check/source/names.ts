import { distance } from 'fastest-levenshtein'
import { doubledBefore } from '../../names/index.ts'
import { tell } from '../../say.ts'
import type { SourceCheck, SourceObservation, SourceSegment } from '../model.ts'

export const sourceNameMisspelt: SourceCheck = {
  level: 'warning',
  finds: 'The source spells a listed name wrongly, or has a word of it twice, which is an error.',
  why: 'Every edition would carry the error on, and the source is already in print.',
  example: ['spokesperson Caroline Leavitt (glossary: Karoline Leavitt)'],
  article: segments => segments.flatMap(segment => [...misspeltIn(segment), ...doubledIn(segment)]),
}

const misspeltIn = ({ key, mentions }: SourceSegment): readonly SourceObservation[] =>
  mentions
    .filter(({ kind }) => kind === 'misspelling')
    .map(({ text, form, start, end }) => ({
      key,
      ...tell('source-misspelt', { words: text, right: form }),
      span: [start, end] as const,
    }))

/** Words of a name that stand twice: "Harald Harald Obermann", "President President Putin". */
function doubledIn({ key, reading: { text }, mentions }: SourceSegment): readonly SourceObservation[] {
  const listed = mentions.filter(({ term }) => term !== undefined)
  return listed.flatMap(mention => {
    const doubled = mention.term?.type === 'person' ? doubledBefore(text, mention) : undefined
    if (!doubled) return []
    const { start, end, once } = doubled
    // In "with Jordan Jordan Peterson spoke" the first word is another name.
    if (listed.some(other => other.start < mention.start && other.end > start)) return []
    return [
      {
        key,
        ...tell('name-doubled', { found: text.slice(start, end), wanted: once }),
        span: [start, end],
        level: 'error',
      },
    ]
  })
}

/** Shorter names look like other names: Ivan and Iván, Anna and Hanna. */
const SHORTEST = 6

export const sourceNameTwoWays: SourceCheck = {
  level: 'warning',
  finds: 'The article has two spellings of one name.',
  why: 'One of them is wrong, and the engine takes them for two people.',
  example: ['Gerasimov reported … Gerasimow added'],
  article: segments => {
    const first = new Map<string, string>()
    return segments.flatMap(({ key, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'unlisted')
        .flatMap(({ text, start, end }) => {
          if (first.has(text)) return []
          const other = [...first.keys()].find(known => isVariant(known, text))
          first.set(text, key)
          if (other === undefined) return []
          return [{ key, ...tell('spelt-otherwise', { words: text, other }), span: [start, end] as const }]
        }),
    )
  },
}

/** Whether two names differ by one letter, and not only by a plural or possessive ending. */
function isVariant(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || one[0] !== other[0] || /['’]/.test(one + other)) return false
  return distance(one, other) === 1 && !one.startsWith(other) && !other.startsWith(one)
}
