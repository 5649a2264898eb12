import { NOTHING, type PairCheck } from '../../model.ts'
import type { Reading, Token } from '../../read/model.ts'

const FEWEST_LETTERS = 4

export const foreignWord: PairCheck = {
  level: 'info',
  finds: 'A word of the source stands in the target as it is, and does not look like a word of its language.',
  why: 'An engine leaves a word in the middle of a sentence, and readers stumble over it.',
  example: ['The outbreak began on a farm.', "L'outbreak a commencé dans une ferme."],
  pair: ({ source, target }) => {
    const [from, to] = [source.language, target.language]
    if (to.foreign === undefined || from.tag === to.tag || source.text === target.text) return NOTHING
    const word = target.tokens.find(token => mayBeLeft(token, target) && isIn(source, token))
    if (!word) return NOTHING
    return [{ message: `"${word.text}" stands as in the source.`, target: [word.start, word.end] }]
  },
}

/** A word in small letters that its language does not know, apart from other words, and not between quotation marks. */
function mayBeLeft({ kind, text, lower, word, start, end }: Token, { text: all, language }: Reading): boolean {
  if (kind !== 'word' || text !== lower || text.length < FEWEST_LETTERS || !/^[a-z]+$/.test(text)) return false
  if (word.common || word.senses.length > 0 || word.concepts.length > 0) return false
  if (!language.foreign?.test(text) || language.loans.has(text)) return false
  const before = all.slice(0, start)
  const isElided = language.elision && /\p{L}['’]$/u.test(before)
  return (isElided || !/[-"“„«»'‘’/.@#_]$/.test(before)) && !/^[-"”“«»'’/@_]/.test(all.slice(end))
}

const isIn = ({ tokens }: Reading, { lower }: Token): boolean =>
  tokens.some(token => token.lower === lower && token.text === lower && token.kind === 'word')
