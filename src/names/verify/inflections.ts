import type { TargetLanguage } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale, Span, Term } from '../../model.ts'
import { renderingFor } from '../render/rendering.ts'
import { isCapitalised } from '../text/fold.ts'
import { derivationsOf, inflectionsOf } from '../text/morphology.ts'
import { freeTokens, spanOf, type Token, tokensOf, windows } from '../text/target-words.ts'
import type { Search } from './occurrences.ts'
import { rightForms } from './right-forms.ts'

/** Words that are probably a name, and whether that is certain enough to say nothing. */
export interface Reading {
  readonly span: Span
  readonly right: boolean
}

/** A rendering as words, from which other right spellings are derived. */
interface Base {
  readonly words: readonly string[]
  readonly capital: boolean
}

/** A way to read words of the target as a name: gives the words that fit. */
type Reader = (base: Base, scene: Scene) => readonly Token[] | undefined

interface Scene {
  readonly search: Search
  readonly tokens: readonly Token[]
  readonly language: TargetLanguage
}

/** Finds words that regularly come from a rendering: an inflection, a demonym, a compound, another spelling, a surname. */
export function findForm(search: Search): Reading | undefined {
  const { pair, term } = search
  const language = targetLanguageOf(pair.locale)
  const scene: Scene = { search, language, tokens: freeTokens(search) }
  const right = spanOf(readListed(derivedBases(term, pair.locale, language), scene))
  if (right) return { span: right, right: true }
  const bases = basesOf(search, language)
  for (const read of READERS) {
    for (const base of bases) {
      const span = spanOf(read(base, scene) ?? [])
      if (span) return { span, right: false }
    }
  }
  return undefined
}

/** Listed adjectives: their other endings are as right as the listed ones. */
function derivedBases(term: Term, locale: Locale, language: TargetLanguage): readonly Base[] {
  const derived = renderingFor(term, locale)?.derived ?? []
  return derived.filter(form => !/\s/u.test(form)).map(form => baseOf(form, language))
}

function readListed(bases: readonly Base[], { search, tokens, language }: Scene): readonly Token[] {
  const words = new Set(bases.flatMap(base => base.words))
  const found = tokens.filter(({ lower }) => [...words].some(word => inflectionsOf(word, language).has(lower)))
  return found.slice(search.owed, search.owed + 1)
}

function basesOf({ term, wanted, pair }: Search, language: TargetLanguage): readonly Base[] {
  const rendering = renderingFor(term, pair.locale)
  const entries = rendering ? rightForms(term, rendering) : []
  const forms = entries.filter(({ value }) => !value.derived).map(({ form }) => form)
  return [...new Set([wanted, ...forms])].map(form => baseOf(form, language))
}

const baseOf = (form: string, language: TargetLanguage): Base => ({
  words: tokensOf(form, language).map(token => token.lower),
  capital: isCapitalised(form),
})

const READERS: readonly Reader[] = [readInflected, readAbbreviated, readUnaccented, readDerived, readCompound, readPart]

/** Each word in a regular case form: Соединенным Штатам. */
function readInflected({ words, capital }: Base, { tokens, language }: Scene): readonly Token[] | undefined {
  return windows(tokens, words.length).find(
    run =>
      (!capital || run.some(token => isCapitalised(token.text))) &&
      run.every((token, index) => inflectionsOf(words[index] ?? '', language).has(token.lower)),
  )
}

/** The same letters with other full stops and spaces: EE.UU. for EE. UU. */
function readAbbreviated({ words }: Base, { tokens }: Scene): readonly Token[] | undefined {
  const letters = words.join('')
  if (words.length < 2 || letters.length > 6) return undefined
  for (let size = 1; size <= letters.length; size++) {
    const found = windows(tokens, size).find(
      run => run.map(token => token.lower).join('') === letters && run.every(({ text }) => text === text.toUpperCase()),
    )
    if (found) return found
  }
  return undefined
}

/** A person's foreign accents left out, or a capital's where the language does so. */
function readUnaccented({ words, capital }: Base, { search, tokens, language }: Scene): readonly Token[] | undefined {
  const anywhere = search.term.type === 'person'
  if (!anywhere && !language.bareCapitals) return undefined
  return windows(tokens, words.length).find(
    run =>
      (!capital || isCapitalised(run[0]?.text ?? '')) &&
      run.every((token, index) => isUnaccented(token.lower, words[index] ?? '', anywhere)),
  )
}

function isUnaccented(found: string, word: string, anywhere: boolean): boolean {
  if (found === word) return true
  const plain = anywhere ? withoutAccents(word) : withoutAccents(word.slice(0, 1)) + word.slice(1)
  return (anywhere ? withoutAccents(found) : found) === plain
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** An adjective or demonym. */
function readDerived({ words }: Base, { search, tokens, language }: Scene): readonly Token[] | undefined {
  const isDerived = derivedFrom(words, language)
  const found = tokens.filter(({ lower }) => isDerived(lower))[search.owed]
  return found && [found]
}

/** Whether a word is an adjective or demonym of a name: a regular one by its ending, another by the language's table. */
function derivedFrom(words: readonly string[], language: TargetLanguage): (lower: string) => boolean {
  const [word = ''] = words
  const stems = language.demonyms?.get(words.join(' ')) ?? []
  const regular = words.length === 1 && word.length > 2 ? derivationsOf(word, language) : NO_WORDS
  const prefixes = language.affixes?.prefixes ?? []
  const comesFrom = (lower: string): boolean => regular.has(lower) || stems.some(stem => isFromStem(lower, stem))
  return lower =>
    comesFrom(lower) || prefixes.some(prefix => lower.startsWith(prefix) && comesFrom(lower.slice(prefix.length)))
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** How many adjectives and demonyms of a name a text has. */
export function countDerived(text: string, form: string, locale: Locale): number {
  const language = targetLanguageOf(locale)
  const isDerived = derivedFrom(
    tokensOf(form, language).map(token => token.lower),
    language,
  )
  return tokensOf(text, language).filter(({ lower }) => isDerived(lower)).length
}

/** A stem and an ending; the shortest stems are whole words. */
const isFromStem = (word: string, stem: string): boolean =>
  word === stem || (stem.length > 3 && word.startsWith(stem) && word.length <= stem.length + 4)

/** The name as the first part of a longer word: Gazastreifen. */
function readCompound({ words, capital }: Base, { tokens, language }: Scene): readonly Token[] | undefined {
  const [word = ''] = words
  if (!language.compounds || words.length !== 1 || word.length < 4) return undefined
  const found = tokens.find(
    ({ text, lower }) => lower.startsWith(word) && lower.length > word.length + 2 && isCapitalised(text) === capital,
  )
  return found && [found]
}

/** A person named in full, by the surname alone: the last word, or any behind an abbreviated title, as in Sr. Peña. */
function readPart({ words, capital }: Base, { search, tokens }: Scene): readonly Token[] | undefined {
  if (search.term.type !== 'person' || words.length < 2) return undefined
  const isTitled = ({ start }: Token): boolean =>
    /(?<!\p{L})\p{Lu}\p{L}{0,3}\.\s$/u.test(search.pair.target.slice(0, start))
  const found = tokens.find(
    token =>
      token.lower.length > 2 &&
      isCapitalised(token.text) === capital &&
      (token.lower === words.at(-1) || (words.includes(token.lower) && isTitled(token))),
  )
  return found && [found]
}
