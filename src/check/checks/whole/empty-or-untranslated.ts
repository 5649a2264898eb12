import { onceEach } from '../../../once.ts'
import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import { USAGE } from '../../read/machine/program-usage.ts'
import type { Reading, Token } from '../../read/model.ts'

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

export const empty: PairCheck = {
  level: 'error',
  finds: 'The target is empty.',
  why: 'The reader gets nothing where the source says something.',
  example: ['We finished with 79 points.', ''],
  alone: true,
  pair: ({ source, target, given }) =>
    target.written.trim() === '' && source.written.trim() !== '' && !given.plural?.missing
      ? [tell(given.absent ? 'absent' : 'empty', {})]
      : NOTHING,
}

export const untranslated: PairCheck = {
  level: 'error',
  finds: 'The target is the source, word for word.',
  why: 'A sentence in the wrong language.',
  example: ['Today, this is not the case.', 'Today, this is not the case.'],
  alone: true,
  pair: ({ source, target }) =>
    isUntranslated(source, target) ? [{ ...tell('untranslated', {}), target: [0, target.text.length] }] : NOTHING,
}

/**
 * Whether a target equals its source and the source has words that no other language has: "A4×6" is the same
 * everywhere.
 */
export function isUntranslated(source: Reading, target: Reading): boolean {
  if (source.language.tag === target.language.tag) return false
  if (source.tokens[0]?.lower !== target.tokens[0]?.lower || !hasLetters(source.text)) return false
  if (!beginAlike(source.text, target.text) || plain(source.text) !== plain(target.text)) return false
  if (!/\s/.test(source.text.trim()) && source.text.includes('-')) return false
  const isCommand = COMMAND.test(source.written)
  const words = source.tokens.filter(
    token => token.kind === 'word' && !touchesDigits(token, source) && !(isCommand && touchesHyphen(token, source)),
  )
  const own = words.filter(({ lower }) => !target.language.common.has(lower))
  const telling = own.filter(({ lower, word }) => (word.common || negates(word)) && lower.length > 1).length
  const small = own.filter(({ text, lower }) => text === lower && lower.length > 1).length
  // The usage of a program ("git merge [<options>] <branch>") is the same everywhere.
  const codes = source.tokens.filter(({ kind }) => kind === 'code').length
  if (telling < 2 && USAGE.test(source.written)) return false
  return (
    (small >= 4 && codes * 2 < small) || (telling > codes / 2 && (words.length >= 2 || !sharesScript(source, target)))
  )
}

const negates = ({ senses }: Token['word']): boolean => senses.some(({ kind }) => kind === 'negator')

/** Whether a word touches digits: the "A" of "A4" and the "x" of "3x5" are not words. */
const touchesDigits = ({ start, end }: Token, { text }: Reading): boolean =>
  /\p{Nd}/u.test(text.charAt(start - 1)) || /\p{Nd}/u.test(text.charAt(end))

/** A line that may be a command: small letters, and no mark at the end: `tool list-all --by-name`. */
const COMMAND = /^[^\p{Lu}'"“”«„]*[^\p{Lu}'"“”«„\s.!?:…]\s?$/u

/** Whether a word is part of a longer name: the "each" of "for-each-ref". */
const touchesHyphen = ({ start, end }: Token, { text }: Reading): boolean =>
  text.charAt(start - 1) === '-' || text.charAt(end) === '-'

/** Whether two languages use the same script, so that a word may be the same in both. */
const sharesScript = (source: Reading, target: Reading): boolean =>
  scriptOf(source.language.locale) === scriptOf(target.language.locale)

const scriptOf = onceEach((locale: string): string | undefined => new Intl.Locale(locale).maximize().script)

/** Whether two texts begin alike: a name at the beginning is often the same, but not a few more words. */
function beginAlike(source: string, target: string): boolean {
  const [one, other] = [plain(source.slice(0, 30)), plain(target.slice(0, 30))]
  return one.startsWith(other) || other.startsWith(one)
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
