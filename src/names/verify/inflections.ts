import { itemBefore } from '../../item-at.ts'
import type { TargetLanguage } from '../../languages/model.ts'
import { targetLanguageOf } from '../../languages/names.ts'
import { withoutMarks } from '../../languages/plain-letters.ts'
import type { Locale, Span, Term } from '../../model.ts'
import { renderingFor } from '../render/rendering.ts'
import { bare, isCapitalised } from '../text/fold.ts'
import { derivationsOf, inflectionsOf } from '../text/morphology.ts'
import { namesOtherRegion } from '../text/regions.ts'
import { spansOf, type Token, tokensOf, windows } from '../text/target-words.ts'
import type { Search } from './model.ts'
import { regionSetting, rightForms } from './right-forms.ts'

/**
 * Words that are probably a name. If `right`, there is no finding; `regular` ones are case forms by the rules of the
 * language.
 */
export interface Reading extends Span {
  readonly right: boolean
  readonly regular: boolean
}

/** A rendering as words, from which other right spellings are derived. */
interface Base {
  readonly words: readonly string[]
  readonly capital: boolean
}

/** A way to find words of the target that are a name: gives all matching words. */
type Reader = (base: Base, scene: Scene) => readonly (readonly Token[])[]

interface Scene {
  readonly search: Search
  readonly tokens: readonly Token[]
  readonly language: TargetLanguage
}

/**
 * Finds words that are regularly derived from a rendering, the most likely first: listed adjectives with another
 * ending, then an inflection, a demonym, a compound, another spelling, a surname.
 */
export function findForms(search: Search): readonly Reading[] {
  const { pair, term, target } = search
  const language = targetLanguageOf(pair.locale)
  const scene: Scene = { search, language, tokens: target.tokens() }
  const listed = readListed(derivedBases(term, pair.locale, language), scene)
  const bases = basesOf(search, language)
  const others = READERS.flatMap(read => bases.flatMap(base => read(base, scene)))
  // If names have no cases, another ending of an adjective is an error: États-Uniss.
  const inflected = (language.declension ? bases : []).flatMap(base =>
    readInflected(base, scene).filter(run => isOtherForm(run, base)),
  )
  const regular = new Set(spansOf(inflected).map(({ start }) => start))
  return [
    ...spansOf(listed).map(span => ({ ...span, right: true, regular: true })),
    ...spansOf(others).map(span => ({ ...span, right: false, regular: regular.has(span.start) })),
  ]
}

/** Listed adjectives: their other endings are as right as the listed ones. */
function derivedBases(term: Term, locale: Locale, language: TargetLanguage): readonly Base[] {
  const derived = renderingFor(term, locale)?.derived ?? []
  return derived.filter(form => !/\s/u.test(form)).map(form => baseOf(form, language))
}

/** One with a hyphen only as a whole: `new-yorkaise` for `new-yorkais`, not the `New` of New Delhi. */
function readListed(bases: readonly Base[], { search, tokens, language }: Scene): readonly (readonly Token[])[] {
  const isApart = ({ start }: Token, before: Token | undefined): boolean =>
    before !== undefined && /\s/u.test(search.pair.target.slice(before.end, start))
  const found = bases.flatMap(({ words }) =>
    runsOf(words, { tokens, language }).filter(
      run => !run.some((token, index) => isApart(token, itemBefore(run, index))),
    ),
  )
  return withoutOwed([...new Map(found.map(run => [run[0]?.start, run])).values()], search)
}

/** Without adjectives that render adjectives of the source: each of those needs one of the target's. */
function withoutOwed(runs: readonly (readonly Token[])[], { owed, taken }: Search): readonly (readonly Token[])[] {
  if (owed === 0) return runs
  const free = runs.filter(run => run.every(taken.isFree))
  return free.toSorted((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0)).slice(owed)
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

/** Each word in a regular case form: `Соединенным Штатам` for `Соединенные Штаты`. */
function readInflected({ words, capital }: Base, scene: Scene): readonly (readonly Token[])[] {
  return runsOf(words, scene).filter(run => !capital || run.some(token => isCapitalised(token.text)))
}

/** Whether a word of a sequence is another form of the base's: "EE.UU." has the letters of "EE. UU." */
const isOtherForm = (run: readonly Token[], { words }: Base): boolean =>
  run.some(({ lower }, index) => lower !== words[index])

/** The sequences of tokens that are these words, each in a regular case form. */
function runsOf(
  words: readonly string[],
  { tokens, language }: Pick<Scene, 'tokens' | 'language'>,
): readonly (readonly Token[])[] {
  const forms = words.map(word => inflectionsOf(word, language))
  return windows(tokens, words.length).filter(run => run.every(({ lower }, index) => forms[index]?.has(lower)))
}

/** The same letters with other full stops and spaces: `EE.UU.` for `EE. UU.` */
function readAbbreviated({ words }: Base, { tokens }: Scene): readonly (readonly Token[])[] {
  const letters = words.join('')
  if (words.length < 2 || letters.length > 6) return []
  return Array.from(letters, (_, index) => index + 1).flatMap(size =>
    windows(tokens, size).filter(
      run => run.map(token => token.lower).join('') === letters && run.every(({ text }) => text === text.toUpperCase()),
    ),
  )
}

/**
 * A person's name without its accents (`Pena` for `Peña`), or a capital without one if the language allows that
 * (`Etats-Unis`).
 */
function readUnaccented({ words, capital }: Base, { search, tokens, language }: Scene): readonly (readonly Token[])[] {
  const anywhere = search.term.type === 'person'
  if (!anywhere && !language.bareCapitals) return []
  return windows(tokens, words.length).filter(
    run =>
      (!capital || isCapitalised(run[0]?.text ?? '')) &&
      run.every((token, index) => isUnaccented(token.lower, words[index] ?? '', anywhere)),
  )
}

function isUnaccented(found: string, word: string, anywhere: boolean): boolean {
  if (found === word) return true
  const plain = anywhere ? withoutMarks(word) : withoutMarks(word.slice(0, 1)) + word.slice(1)
  return (anywhere ? withoutMarks(found) : found) === plain
}

/** An adjective or demonym. */
function readDerived({ words }: Base, { search, tokens, language }: Scene): readonly (readonly Token[])[] {
  const isDerived = derivedFrom(words, language)
  const setting = regionSetting(search.pair)
  const found = tokens.filter(({ lower }) => {
    const how = isDerived(lower)
    return how === 'whole' || (how === 'part' && !namesOtherRegion(lower, setting))
  })
  return withoutOwed(
    found.map(token => [token]),
    search,
  )
}

/** Whether a word is an adjective or demonym of a name: a regular one by its ending, others by the language's table. */
function derivedFrom(words: readonly string[], language: TargetLanguage): (lower: string) => Derived {
  const [word = ''] = words
  const stems = language.demonyms?.get(words.join(' ')) ?? []
  const regular = words.length === 1 && word.length > 2 ? derivationsOf(word, language) : NO_WORDS
  const prefixes = language.affixes?.prefixes ?? []
  const comesFrom = (lower: string): boolean => regular.has(lower) || stems.some(stem => isFromStem(lower, stem))
  const isPart = (lower: string): boolean =>
    prefixes.some(prefix => bare(lower).startsWith(prefix) && comesFrom(lower.slice(prefix.length)))
  return lower => (comesFrom(lower) ? 'whole' : isPart(lower) ? 'part' : undefined)
}

/** `italienisch` is a whole adjective, `süditalienisch` contains one. */
type Derived = 'whole' | 'part' | undefined

const NO_WORDS: ReadonlySet<string> = new Set()

/** How many adjectives and demonyms of a name a text has. */
export function countDerived(text: string, form: string, locale: Locale): number {
  const language = targetLanguageOf(locale)
  const words = tokensOf(form, language).map(token => token.lower)
  const isDerived = derivedFrom(words, language)
  return tokensOf(text, language).filter(({ lower }) => isDerived(lower) !== undefined).length
}

/** Whether a word is a stem with an ending. A stem of at most three letters must be the whole word. */
const isFromStem = (word: string, stem: string): boolean =>
  word === stem || (stem.length > 3 && word.startsWith(stem) && word.length <= stem.length + 4)

/** A longer word that begins with the name: `Gazastreifen`. */
function readCompound({ words, capital }: Base, { tokens, language }: Scene): readonly (readonly Token[])[] {
  const [word = ''] = words
  if (!language.compounds || words.length !== 1 || word.length < 4) return []
  const found = tokens.filter(
    ({ text, lower }) => lower.startsWith(word) && lower.length > word.length + 2 && isCapitalised(text) === capital,
  )
  return found.map(token => [token])
}

/** A part of a person's full name: the last word, or any word after an abbreviated title (`Sr. Peña`). */
function readPart({ words, capital }: Base, { search, tokens }: Scene): readonly (readonly Token[])[] {
  if (search.term.type !== 'person' || words.length < 2) return []
  const isTitled = ({ start }: Token): boolean =>
    /(?<!\p{L})\p{Lu}\p{L}{0,3}\.\s$/u.test(search.pair.target.slice(Math.max(0, start - LONGEST_TITLE), start))
  const found = tokens.filter(
    token =>
      token.lower.length > 2 &&
      isCapitalised(token.text) === capital &&
      (token.lower === words.at(-1) || (words.includes(token.lower) && isTitled(token))),
  )
  return found.map(token => [token])
}

/** The most characters of a title such as ` Prof. `. */
const LONGEST_TITLE = 8
