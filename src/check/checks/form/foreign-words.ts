import { headOf } from '../../../languages/index.ts'
import { languageNamed, tell } from '../../../say.ts'
import { foreignRun } from '../../language/identify/foreign-run.ts'
import { wordOfNeighbour } from '../../language/identify/listed-words.ts'
import { sourceWord } from '../../language/identify/source-words.ts'
import { isInLoanPhrase, looksOwn, strangeWord } from '../../language/identify/strange-words.ts'
import { germanNoun, wordOfOther } from '../../language/identify/words-of-others.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import type { Reading, Token } from '../../read/model.ts'
import { has } from '../../read/reading.ts'
import { BIT } from '../../read/tokens/traits.ts'

export const foreignWord: PairCheck = {
  level: 'info',
  finds:
    'A word of the source is in the target as it is, and does not look like a word of its language; or the letters of a word show a third language.',
  why: 'An engine leaves a word in the middle of a sentence, or takes it from another language, and readers stumble over it.',
  example: ['The outbreak began on a farm.', "L'outbreak a commencé dans une ferme."],
  pair: ({ source, target, given }) => {
    if (given.interface) return NOTHING
    const isSame = source.language.tag === target.language.tag || source.text === target.text
    if (isSame) return NOTHING
    const plain = wordOfSource(source, target)
    if (plain.length > 0) return plain
    const left = has(target, BIT.foreign) ? wordLeft(source, target) : NOTHING
    if (left[0]?.level === 'warning') return left
    const third = wordOfThird(source, target)
    if (third.length > 0) return third
    const run = runOfThird(source, target)
    return run.length > 0 ? run : left
  },
}

function wordLeft(source: Reading, target: Reading): readonly Seen[] {
  const word = target.tokens.find(
    token =>
      mayBeLeft(token, target) &&
      isIn(source, token) &&
      !isQuotedThere(token, target, source) &&
      !isInLoanPhrase(token, target) &&
      !looksOwn(token.word, source, target),
  )
  if (!word) return NOTHING
  const seen = { ...tell('stands-as-in-source', { words: word.text }), target: [word.start, word.end] as const }
  return [isPlainlyLeft(word, target) ? { ...seen, level: 'warning' as const } : seen]
}

/** A word of the source, perhaps with an ending, that its letters show to be none of the target's: Turkish "drought'u". */
function wordOfSource(source: Reading, target: Reading): readonly Seen[] {
  const found = sourceWord(source, target)
  if (found === undefined) return NOTHING
  const { text, start, end } = found
  return [{ ...tell('stands-as-in-source', { words: text }), target: [start, end], level: 'warning' }]
}

/** A word of a third language: Dutch "verzamelaar" in a German text, Spanish "pero" in a Portuguese one. */
function wordOfThird(source: Reading, target: Reading): readonly Seen[] {
  const strange =
    wordOfNeighbour(source, target) ??
    strangeWord(source, target) ??
    wordOfOther(source, target) ??
    germanNoun(source, target)
  if (strange === undefined) return NOTHING
  const { tag, token } = strange
  const found = languageNamed({ tag, name: headOf(tag)?.name })
  const told = tell('word-of-another', { word: token.text, found, wanted: languageNamed(target.language) })
  return [{ ...told, target: [token.start, token.end], level: 'warning' }]
}

/** Words in a row of a third language: "pendant les longues nuits" in Italian. */
function runOfThird(source: Reading, target: Reading): readonly Seen[] {
  const run = foreignRun(source, target)
  if (run === undefined) return NOTHING
  const { tag, start, end } = run
  const words = target.text.slice(start, end)
  const told = tell('sentence-of-another', {
    words,
    found: languageNamed({ tag, name: headOf(tag)?.name }),
    wanted: languageNamed(target.language),
  })
  return [{ ...told, target: [start, end], level: 'warning' }]
}

/** A shorter word may be a unit, a command or a name. */
const LONG = 5

/** Whether a word in Latin letters is left in a text in another script, and not explained in brackets. */
function isPlainlyLeft({ text, start, end }: Token, target: Reading): boolean {
  const { script } = target.language
  const isExplained =
    /[([（「『《][^)\]）」』》]*$/u.test(target.text.slice(0, start)) || /^\s?[(（]/u.test(target.text.slice(end))
  return script !== undefined && script.name !== 'Latn' && text.length >= LONG && !isExplained
}

/** A word that looks foreign, with no letters joined to it and not between quotation marks. */
function mayBeLeft({ word, start, end }: Token, { text, language }: Reading): boolean {
  if ((word.traits & BIT.foreign) === 0) return false
  const before = text.slice(0, start)
  const isElided = language.elision && /\p{L}['’]$/u.test(before)
  return (isElided || !/[-"“„«»'‘’/.@#_]$/.test(before)) && !/^[-"”“«»'’/@_]/.test(text.slice(end))
}

const isIn = ({ tokens }: Reading, { lower }: Token): boolean =>
  tokens.some(token => token.lower === lower && token.text === lower && token.kind === 'word')

/** Whether the words between the quotation marks around a word are in the source as they are: a quotation that stays. */
function isQuotedThere({ start, end }: Token, { text }: Reading, source: Reading): boolean {
  const from = text.slice(0, start).search(OPENED)
  const to = text.slice(end).search(/["“”»]/)
  return from >= 0 && to >= 0 && source.text.includes(text.slice(from + 1, end + to).trim())
}

/** The last opening mark, with nothing closed behind it. */
const OPENED = /["“”„«][^"“”„«»]*$/
