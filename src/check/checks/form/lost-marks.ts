import { checkDataOf } from '../../../languages/check.ts'
import { onceEach } from '../../../once.ts'
import { tell } from '../../../say.ts'
import { markRateOf } from '../../language/mark-rate.ts'
import { NOTHING, type PairCheck } from '../../model.ts'
import type { Reading, Token } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { MARK } from '../../read/tokens/characters.ts'
import { BIT } from '../../read/tokens/traits.ts'

export const marksLost: PairCheck = {
  level: 'warning',
  finds: 'A word of the language has lost its accent or its umlaut: "tambien", "konnen", "koennen".',
  why: 'A program replaced letters by plain ones, most likely in the whole text.',
  example: ['The government also said so.', 'El Gobierno tambien lo dijo.'],
  pair: ({ source, target, given }) => {
    if (has(target, BIT.markless)) {
      for (const { text, lower, word, start, end } of target.tokens) {
        const { right } = word
        if (right === undefined || source.tokens.some(token => token.lower === lower)) continue
        const span = [start, end] as const
        return [{ ...tell('marks-lost', { word: text, right }), target: span, fix: { target: span, text: right } }]
      }
    }
    if (given.interface || isMarked(target)) return NOTHING
    const words = bareWordsIn(source, target)
    return words.length === 0 ? NOTHING : [tell('marks-all-lost', { words: words.slice(0, SHOWN).join(', ') })]
  },
}

const MARKED = /[^\P{L}a-zA-Z]/u

/** Whether a text has any letter beyond the English ones: nearly all texts in languages with marks have one. */
const isMarked = ({ text, signs }: Reading): boolean =>
  (signs & MARK.marked) !== 0 || ((signs & MARK.pair) !== 0 && MARKED.test(text))

const SHOWN = 3

/** So many words that the language only has with a mark show it: "sedziow", "ustawe". */
const FEWEST_BARE = 2
const FEWEST_WORDS = 5

/**
 * The words of a target without any mark that its language has with one: two at least, which the source lacks. Of a
 * text in which so many words without a mark are no chance, all words in small letters.
 */
export function bareWordsIn(source: Reading, target: Reading): readonly string[] {
  const { tag } = target.language
  const rate = markRateOf(tag)
  if (rate === 0 || target.tokens.length < FEWEST_WORDS) return NONE
  const all = target.tokens.filter(({ kind, text, lower }) => kind === 'word' && text === lower && text.length > 1)
  if (all.length < FEWEST_WORDS) return NONE
  const form = bareFormOf(tag)
  const isBare = ({ lower, word }: Token): boolean => word.right !== undefined || form.test(lower)
  // Most texts are too short for chance to be excluded, and have no such word, whether or not the source has it.
  if (!isNoChance(all, rate) && !all.some(isBare)) return NONE
  const known = new Set(source.tokens.map(({ lower }) => lower))
  const small = all.filter(({ lower }) => !known.has(lower))
  if (small.length < FEWEST_WORDS) return NONE
  if (isNoChance(small, rate)) return small.map(({ text }) => text)
  const bare = new Set(small.filter(isBare).map(({ lower }) => lower))
  return bare.size >= FEWEST_BARE ? [...bare] : NONE
}

/** Whether so many words without a mark are no chance. */
const isNoChance = ({ length }: readonly Token[], rate: number): boolean => (1 - rate) ** length < CHANCE

/** The probability below which it is no chance that so many words have no mark. */
const CHANCE = 1e-4
const NONE: readonly string[] = []

const bareFormOf = onceEach((tag): RegExp => {
  const forms = checkDataOf(tag)?.bareForms
  return forms === undefined ? /(?!)/u : new RegExp(`^(?:${forms})$`, 'u')
})
