import type { PairCheck, Sides } from '../model.ts'

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

export const empty: PairCheck = {
  level: 'error',
  finds: 'The target is empty.',
  why: 'The reader gets nothing where the source says something.',
  example: ['We finished with 79 points.', ''],
  pair: ({ source, target }) =>
    source.text.trim() !== '' && target.text.trim() === '' ? [{ message: 'The target is empty.' }] : [],
}

/** How many of the text's words are everyday words of its language. */
const commonWords = ({ tokens, language }: Sides['source']): number =>
  tokens.filter(token => token.kind === 'word' && language.common.has(token.lower)).length

export const untranslated: PairCheck = {
  level: 'error',
  finds: 'The target is the source, word for word.',
  why: 'A sentence in the wrong language.',
  example: ['Today, this is not the case.', 'Today, this is not the case.'],
  pair: ({ source, target }) => {
    if (source.language.data.locale === target.language.data.locale || !hasLetters(source.text)) return []
    if (source.tokens[0]?.lower !== target.tokens[0]?.lower || plain(source.text) !== plain(target.text)) return []
    const words = source.tokens.filter(token => token.kind === 'word' && token.text === token.lower)
    const isSentence = commonWords(source) > 0 || words.length >= 3
    return isSentence
      ? [{ message: 'The target repeats the source, untranslated.', target: [0, target.text.length] }]
      : []
  },
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
