import { headOf } from '../../../languages/index.ts'
import { languageNamed, tell } from '../../../say.ts'
import { foreignLetters, lettersOfOther } from '../../language/identify/foreign-letters.ts'
import { foreignSentence } from '../../language/identify/foreign-sentence.ts'
import { everydayIn } from '../../language/identify/language-detector.ts'
import { nearestLanguage } from '../../language/identify/nearest-language.ts'
import { neighbourOf } from '../../language/identify/neighbour-words.ts'
import { scriptOf } from '../../language/scripts.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import type { Reading, Token } from '../../read/model.ts'
import { mayHave } from '../../read/reading.ts'
import { MARK } from '../../read/tokens/characters.ts'
import { innerEnds } from './lost-sentences.ts'

/** Fewer everyday words identify no language; a target with so many of its own language's words is in its language. */
const FEWEST = 3

const ENOUGH = 4

/** Among so many words, some belong to its language and to no other. */
const MANY = 8

/** By how much words must fit another language better: to be odd, and to leave no doubt; strings of programs, more. */
const ODD = 11
const CLEAR = 12
const CLEAR_OF_INTERFACE = 18

export const wrongLanguage: PairCheck = {
  level: 'error',
  finds:
    "The target or a sentence of it is in another language: the source's, or any other that the checks have everyday words or groups of letters of.",
  why: 'The wrong file, the wrong column, or an engine that gave up.',
  example: ['We finished with 79 points.', 'Wir haben mit 79 Punkten abgeschlossen. (es)'],
  pair: (sides): readonly Seen[] => {
    const found = otherLanguage(sides)
    const { source, target, given } = sides
    if (found.length > 0 || given.interface || source.language.tag === target.language.tag) return found
    const sentence = sentenceInOther(source, target)
    if (sentence.length > 0 || !target.language.knows.has('common')) return sentence
    const tag = neighbourOf(source, target)
    if (tag === undefined) return NOTHING
    const told = tell('wrong-language', { found: languageNamed(namedBy(tag)), wanted: languageNamed(target.language) })
    return [{ ...told, level: 'warning' }]
  },
}

/** A sentence whose letters show another language. */
function sentenceInOther(source: Reading, target: Reading): readonly Seen[] {
  const ends = mayHave(target, MARK.inner) ? innerEnds(target.text, target.language) : []
  const sentence = foreignSentence(source, target, ends)
  if (sentence === undefined) return NOTHING
  const { tag, start, end } = sentence
  const found = languageNamed(namedBy(tag))
  const wanted = languageNamed(target.language)
  const told =
    ends.length === 0
      ? tell('wrong-language', { found, wanted })
      : tell('sentence-of-another', { words: target.text.slice(start, end), found, wanted })
  return [{ ...told, target: [start, end], level: 'warning' }]
}

/** Another language that letters, groups of letters or everyday words show. */
function otherLanguage({ source, target, given }: Pick<Sides, 'source' | 'target' | 'given'>): readonly Seen[] {
  const [from, to] = [source.language, target.language]
  if (from.tag === to.tag) return NOTHING
  const near = nearestLanguage(source, target, given.interface ? CLEAR_OF_INTERFACE : ODD)
  if (near !== undefined) {
    const told = tell('wrong-language', { found: languageNamed(namedBy(near.tag)), wanted: languageNamed(to) })
    return [near.by < CLEAR ? { ...told, level: 'warning' as const } : told]
  }
  if (!target.language.knows.has('common')) return NOTHING
  const other = lettersOfOther(source, target)
  if (other !== undefined) return [tell('wrong-language', { found: languageNamed(other), wanted: languageNamed(to) })]
  // In a text in its own language, every third word is an everyday one.
  if (target.everyday >= ENOUGH && target.everyday * 3 >= target.tokens.length) return NOTHING
  const words = target.tokens.filter(({ kind }) => kind === 'word')
  if (words.length < 5 || !hasOtherLetters(to.tag, words)) return NOTHING
  const counts = everydayIn(target)
  const found = mostOf(counts)
  const own = counts.get(to.tag) ?? 0
  if (found === undefined || found.count - own < FEWEST - 1) return NOTHING
  if (found.tag !== from.tag && found.count - own - keptIn(source, target, found.tag) < FEWEST - 1) return NOTHING
  const isClose = own * 3 > found.count || found.count - own < FEWEST
  if (isClose && (given.interface || words.length < MANY || hasOwnWords(target, found.tag))) return NOTHING
  if (!mayBeIn(found.tag, words)) return NOTHING
  // Of two languages with as many words, the source's is likelier.
  const said = counts.get(from.tag) === found.count ? from : namedBy(found.tag)
  return [tell('wrong-language', { found: languageNamed(said), wanted: languageNamed(to) })]
}

/** How many everyday words of a language are in the source as well, as in a name: "Partij voor de Dieren". */
function keptIn(source: Reading, target: Reading, tag: string): number {
  const known = target.language.everydayWords()
  const said = new Set(source.tokens.map(({ lower }) => lower))
  const words = new Set(target.tokens.map(({ lower }) => lower))
  return [...words].filter(word => said.has(word) && known.get(word)?.includes(tag)).length
}

const namedBy = (tag: string) => ({ tag, name: headOf(tag)?.name })

/**
 * Whether most words are in the script of a language, and no word in small letters has a letter that the language
 * lacks.
 */
function mayBeIn(tag: string, words: readonly Token[]): boolean {
  const own = scriptOf(tag)?.own
  if (own && words.filter(({ text }) => own.test(text)).length * 2 < words.length) return false
  const foreign = foreignLetters(tag)
  return foreign === undefined || !words.some(({ text, lower }) => text === lower && foreign.test(text))
}

/**
 * Whether a text has an everyday word of its language that another language lacks: "la" and "de" are both French and
 * Spanish.
 */
function hasOwnWords({ tokens, language }: Reading, other: string): boolean {
  const known = language.everydayWords()
  return tokens.some(({ word, lower }) => word.common && lower.length > 1 && !known.get(lower)?.includes(other))
}

/** Whether a text in a language with its own script is written in another script. */
function hasOtherLetters(locale: string, words: readonly Token[]): boolean {
  const script = OWN_SCRIPTS[locale]
  return script === undefined || words.filter(({ text }) => script.test(text)).length * 2 < words.length
}

const OWN_SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
}

function mostOf(counts: ReadonlyMap<string, number>) {
  let most: { readonly tag: string; readonly count: number } | undefined
  for (const [tag, count] of counts) if (count > (most?.count ?? 0)) most = { tag, count }
  return most
}
