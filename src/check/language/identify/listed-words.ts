import { LETTERS_OF_ONE } from '../../../languages/letters.ts'
import { WORDS_OF_NEIGHBOURS } from '../../../languages/words-of-neighbours.ts'
import { WORDS_OF_VARIANTS } from '../../../languages/words-of-variants.ts'
import { onceEach } from '../../../once.ts'
import type { Reading, Token } from '../../read/model.ts'
import { askedOnce } from '../words/asked-once.ts'
import { FACT } from '../words/word-facts.ts'
import { isPart, isWithinMarks } from './strange-words.ts'

/** A word of a text, and the similar language or the other country that lists it. */
export interface ListedWord {
  readonly token: Token
  readonly tag: string
}

type Lists = ReadonlyMap<string, string>

/** The languages or countries by the words that they have and a locale lacks. */
const tagsByWord = (lists: Readonly<Record<string, string>> = {}): Lists =>
  new Map(Object.entries(lists).flatMap(([tag, words]) => words.split(' ').map(word => [word, tag] as const)))

const neighboursOf = onceEach((tag): Lists => tagsByWord(WORDS_OF_NEIGHBOURS[tag]))
const variantsOf = onceEach((locale): Lists => tagsByWord(WORDS_OF_VARIANTS[locale]))

const isOfNeighbour = askedOnce('neighbour', ({ lower }, { tag }) => neighboursOf(tag).has(lower))

/** The first word that only another language has: Spanish "pero" in Portuguese, Azerbaijani "görə" in Turkish. */
export const wordOfNeighbour = (source: Reading, target: Reading): ListedWord | undefined =>
  firstNeighbour(source, target) ?? wordWithLetter(source, target)

const firstNeighbour = (source: Reading, target: Reading): ListedWord | undefined =>
  target.tokens.some(({ word }) => isOfNeighbour(word, target.language))
    ? firstListed(source, target, neighboursOf(target.language.tag))
    : undefined

const LETTER = new RegExp(`[${Object.values(LETTERS_OF_ONE).join('')}]`, 'u')

/** The first word in small letters with a letter of one other language. */
function wordWithLetter(source: Reading, { tokens, text, language }: Reading): ListedWord | undefined {
  if (!LETTER.test(text)) return undefined
  const token = tokens.find(
    one =>
      one.kind === 'word' &&
      one.text === one.lower &&
      one.text.length > 1 &&
      LETTER.test(one.text) &&
      !isPart(one, text) &&
      !isWithinMarks(one, text) &&
      !source.text.includes(one.text),
  )
  const [tag] =
    Object.entries(LETTERS_OF_ONE).find(([, letters]) => [...letters].some(one => token?.text.includes(one))) ?? []
  return token === undefined || tag === undefined || tag === language.tag ? undefined : { token, tag }
}

/** The first word that only another country with the same language has: "ônibus" in a text for Portugal. */
export const wordOfVariant = (source: Reading, target: Reading): ListedWord | undefined =>
  firstListed(source, target, variantsOf(target.language.locale))

/** Names, parts of names, quotations and words of the source do not count. */
function firstListed(source: Reading, target: Reading, lists: Lists): ListedWord | undefined {
  if (lists.size === 0) return undefined
  const { tokens, text } = target
  for (const [at, token] of tokens.entries()) {
    if ((token.facts & FACT.common) !== 0 || token.kind !== 'word') continue
    const tag = lists.get(token.lower)
    if (tag === undefined || isPart(token, text) || isWithinMarks(token, text)) continue
    if (token.text !== token.lower && (at > 0 || isCapital(tokens[1]))) continue
    if (isCapital(tokens[at - 1], at > 1) && isCapital(tokens[at + 1])) continue
    if (!source.tokens.some(({ lower }) => lower === token.lower)) return { token, tag }
  }
  return undefined
}

const isCapital = (token: Token | undefined, counts = true): boolean =>
  counts && token !== undefined && token.text !== token.lower
