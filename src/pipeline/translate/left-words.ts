import { ODD } from '../../check/index.ts'
import { LOANS } from '../../languages/loans.ts'
import type { Delivery } from '../../model.ts'
import { inEnglish, say } from '../../say.ts'

interface Texts {
  readonly source: string
  readonly target: string
}

/**
 * The repair for words that the engine says it left as they were: `odd: "southwestern" stands as in the source.` Names
 * stay in most languages, and so do words that many languages borrowed: they are no fault.
 */
export function leftWords({ doubts = [] }: Delivery, { source, target }: Texts): readonly string[] {
  const left = [...new Set(doubts)].filter(
    word => SMALL.test(word) && !LOANS.has(word) && hasWord(source, word) && hasWord(target, word),
  )
  if (left.length === 0) return []
  const [word = '', ...more] = left
  const all = left.map(one => `"${one}"`).join(', ')
  const said =
    more.length === 0 ? say('stands-as-in-source', { words: word }) : say('stand-as-in-source', { words: all })
  return [`${ODD}${inEnglish(said)}`]
}

/** A word of more than two small letters. */
const SMALL = /^\p{Ll}{3,}$/u

const hasWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{M}\\p{N}])`, 'u').test(text)
