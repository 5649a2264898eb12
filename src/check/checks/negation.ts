import type { Sense } from '../language.ts'
import { wordsOf } from '../language.ts'
import type { PairCheck } from '../model.ts'
import type { Mark, Reading } from '../reading.ts'

const marksOf = ({ marks }: Reading, ...kinds: readonly Sense['kind'][]): readonly Mark[] =>
  marks.filter(({ senses }) => senses.some(({ kind }) => kinds.includes(kind)))

/** What negates a clause; an idiom that holds a negator has its words already. */
const negators = (reading: Reading): readonly Mark[] => marksOf(reading, 'negator')
const said = ({ text }: Reading, { start, end }: Mark): string => `"${text.slice(start, end)}"`

export const negationLost: PairCheck = {
  level: 'warning',
  finds: 'The source negates, and nothing in the target does.',
  why: 'Without "not" it is the opposite.',
  example: ['Today, this is not the case.', 'Dies ist heute der Fall.'],
  pair: ({ source, target }) => {
    const [first] = negators(source)
    if (!first || !target.language.knows.has('negator') || target.text.trim() === '') return []
    if (marksOf(target, 'negator', 'privative').length > 0 || hasNegatedVerb(target)) return []
    return [
      {
        message: `${said(source, first)} has no counterpart: nothing in the target negates.`,
        source: [first.start, first.end],
      },
    ]
  },
}

/** Czech negates with a prefix; "nej" makes superlatives. */
function hasNegatedVerb({ tokens, language }: Reading): boolean {
  const prefix = language.data.negatingPrefix
  if (prefix === undefined) return false
  return tokens.some(
    ({ lower }) => lower.startsWith(prefix) && lower.length > 5 && !/^ne(?:j|bo|děl|moc|dáv)/.test(lower),
  )
}

export const negationAdded: PairCheck = {
  level: 'info',
  finds: 'The target negates, and nothing in the source does.',
  why: 'It may be another way to say the same; if not, it is the opposite.',
  example: ['This is the case.', 'Dies ist nicht der Fall.'],
  pair: ({ source, target }) => {
    const [first] = negators(target)
    if (!first || !source.language.knows.has('negator')) return []
    if (marksOf(source, 'negator', 'idiom', 'privative').length > 0) return []
    return [
      { message: `${said(target, first)} negates; nothing in the source does.`, target: [first.start, first.end] },
    ]
  },
}

export const negationBroken: PairCheck = {
  level: 'warning',
  finds: 'A negative word stands without the negated verb that its language asks for.',
  why: 'Russian and Polish negate twice; one half alone means nothing.',
  example: ['it has never fallen out', 'они никогда выпадали'],
  pair: ({ target }) => {
    const { concord } = target.language.data
    if (!concord) return []
    const words = wordsOf(concord.words)
    const word = target.tokens.find(({ lower }) => words.includes(lower))
    const partners = wordsOf(concord.with)
    if (!word || target.tokens.some(({ lower }) => partners.includes(lower))) return []
    return [{ message: `"${word.text}" stands without ${partners[0]}.`, target: [word.start, word.end] }]
  },
}
