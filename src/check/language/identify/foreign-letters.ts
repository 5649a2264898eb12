import { headOf } from '../../../languages/index.ts'
import { LETTERS } from '../../../languages/letters.ts'
import { onceEach } from '../../../once.ts'
import type { Reading } from '../../read/model.ts'
import { MARK } from '../../read/tokens/characters.ts'
import { everydayIn } from './language-detector.ts'

/** Latin letters that a language lacks; undefined if it may have any. */
export const foreignLetters = onceEach((tag): RegExp | undefined => {
  const own = LETTERS[tag]
  return own === undefined
    ? undefined
    : new RegExp(`[[\\u00df-\\u024f\\u1e00-\\u1eff]--[${own}${own.toUpperCase()}÷]]`, 'v')
})

/** At least so many words, and so large a fraction of all words, must have a letter of another language. */
const FEWEST = 2
const PART = 6

/** A language, with its name for messages. */
interface Named {
  readonly tag: string
  readonly name?: string
}

/** The language of a text whose words have letters that its own language lacks: "sníží spotřební daň" is not Polish. */
export function lettersOfOther(source: Reading, target: Reading): Named | undefined {
  if ((target.signs & MARK.marked) === 0) return undefined
  const pattern = foreignLetters(target.language.tag)
  if (pattern === undefined || !pattern.test(target.text)) return undefined
  // A name keeps its letters, and a quoted title may.
  const foreign = target.tokens.filter(
    ({ kind, text, lower, start }) =>
      kind === 'word' &&
      text === lower &&
      pattern.test(text) &&
      !/["“„«'‘-]/.test(target.text.charAt(start - 1)) &&
      !source.text.includes(text),
  )
  if (foreign.length === 0 || foreign.length * PART < target.tokens.length) return undefined
  const letters = [...new Set(foreign.flatMap(({ text }) => [...text].filter(letter => pattern.test(letter))))]
  const counts = everydayIn(target)
  let found: { readonly tag: string; readonly count: number } = { tag: '', count: counts.get(target.language.tag) ?? 0 }
  for (const [tag, known] of Object.entries(LETTERS)) {
    const count = counts.get(tag) ?? 0
    if (count >= Math.max(1, found.count + Number(found.tag !== '')) && letters.every(letter => known.includes(letter)))
      found = { tag, count }
  }
  // One such word may be borrowed, unless the text has everyday words of its language and none of its own.
  if (foreign.length < FEWEST && counts.get(target.language.tag)) return undefined
  const name = headOf(found.tag)?.name
  return found.tag === '' ? undefined : { tag: found.tag, ...(name && { name }) }
}
