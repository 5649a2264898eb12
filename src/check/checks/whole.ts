import { NOTHING, type PairCheck } from '../model.ts'

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

export const empty: PairCheck = {
  level: 'error',
  finds: 'The target is empty.',
  why: 'The reader gets nothing where the source says something.',
  example: ['We finished with 79 points.', ''],
  pair: ({ source, target }) =>
    target.text.trim() === '' && source.text.trim() !== '' ? [{ message: 'The target is empty.' }] : NOTHING,
}

export const untranslated: PairCheck = {
  level: 'error',
  finds: 'The target is the source, word for word.',
  why: 'A sentence in the wrong language.',
  example: ['Today, this is not the case.', 'Today, this is not the case.'],
  pair: ({ source, target }) => {
    if (source.language.tag === target.language.tag) return NOTHING
    if (source.tokens[0]?.lower !== target.tokens[0]?.lower || !hasLetters(source.text)) return NOTHING
    if (!beginAlike(source.text, target.text) || plain(source.text) !== plain(target.text)) return NOTHING
    const words = source.tokens.filter(token => token.kind === 'word' && token.text === token.lower)
    const isSentence = source.everyday > 0 || words.length >= 3
    return isSentence
      ? [{ message: 'The target repeats the source, untranslated.', target: [0, target.text.length] }]
      : NOTHING
  },
}

/** A name at the beginning is often the same; a few more words are not. */
function beginAlike(source: string, target: string): boolean {
  const [one, other] = [plain(source.slice(0, 30)), plain(target.slice(0, 30))]
  return one.startsWith(other) || other.startsWith(one)
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
