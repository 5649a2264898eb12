import { targetLanguageOf } from '../../languages/names.ts'
import type { Locale, Rendering, Term } from '../../model.ts'
import { listedForms, renderForm, renderingFor } from '../render/rendering.ts'
import { capitalise, isCapitalised, withoutSecondStop, wordCount } from '../text/fold.ts'
import { vary } from '../text/morphology.ts'

/** Each old spelling of a name with its new one: `Radosławem Sikorskim` → `Radkiem Sikorskim`. */
export type Respelling = ReadonlyMap<string, string>

/** The words of a name: `Kim Jong-un` has two. */
const wordsOf = (name: string): readonly string[] => name.split(' ')

/**
 * The new spellings of a term's words in a locale after a change of its rendering: for the rendering itself, its
 * aliases, its listed forms, and its regular case forms. For a person, the words of the two renderings are aligned, so
 * that the surname alone changes as well: `Wołodymyr Zełenski` → `Wołodymyr Zełenskyj` gives `Zełenskiego` →
 * `Zełenskyja`. Forms that are still right are left out. Empty if nothing changes.
 */
export function respellingOf(before: Term, after: Term, locale: Locale): Respelling {
  const [old, now] = [renderingFor(before, locale), renderingFor(after, locale)]
  if (!old || !now || JSON.stringify(old) === JSON.stringify(now)) return new Map()
  const right = new Set([...listedForms(now), ...renderings(after, now).values()])
  const words = alignedWords(before, old, now)
  const found = new Map<string, string>()
  const add = (from: string, to: string | undefined): void => {
    if (to !== undefined && from !== '' && from !== to && !right.has(from) && !found.has(from)) found.set(from, to)
  }
  const renderedNow = renderings(after, now)
  for (const [form, text] of renderings(before, old)) add(text, renderedNow.get(form))
  const positions = words.map(pair => wordForms(pair, locale))
  const listed = pairForms(old.forms, now.forms, positions)
  for (const [from, to] of listed) {
    add(from, to)
    if (wordCount(from) === positions.length) addWords(positions, from, to)
  }
  for (const [from, to] of phrases(positions)) add(from, to)
  if (before.type === 'person' && positions.length > 1 && !isReordered(words)) {
    for (const [from, to] of positions.at(-1) ?? []) add(from, to)
  }
  return withCapitals(found, right, locale)
}

/** The rendering of each source form of a term; a surname is taken from the rendering of the full name. */
function renderings(term: Term, rendering: Rendering): ReadonlyMap<string, string> {
  const forms = [term.source, ...term.aliases, ...Object.keys(rendering.aliases)]
  return new Map(forms.map(form => [form, renderForm(term, rendering, form).text]))
}

interface WordPair {
  readonly from: string
  readonly to: string
}

/** The words of two renderings, each with its counterpart: those of a person, or the only word of another name. */
function alignedWords({ type }: Term, old: Rendering, now: Rendering): readonly WordPair[] {
  const [from, to] = [wordsOf(old.use), wordsOf(now.use)]
  if (from.length !== to.length || (type !== 'person' && from.length > 1)) return []
  return from.map((word, index) => ({ from: word, to: to[index] ?? word }))
}

/** Whether the new name has the old words in another order: then words do not correspond by position. */
const isReordered = (words: readonly WordPair[]): boolean =>
  words.some(({ from, to }) => from !== to && words.some(other => other.from === to))

/** A word and its regular case forms, each with the same case of the new word. */
function wordForms({ from, to }: WordPair, locale: Locale): Map<string, string> {
  const { declension, inflection } = targetLanguageOf(locale)
  const cased = (form: string, word: string): string => (isCapitalised(word) ? capitalise(form, locale) : form)
  const formsOf = (word: string, paradigm: typeof declension): readonly string[] =>
    word === word.toLocaleUpperCase(locale)
      ? []
      : vary(word.toLocaleLowerCase(locale), paradigm).map(form => cased(form, word))
  const forms = new Map([[from, to]])
  const [old, now] = [formsOf(from, declension), formsOf(to, declension)]
  old.forEach((form, index) => {
    if (!forms.has(form)) forms.set(form, now[index] ?? to)
  })
  const others = [...now, ...formsOf(to, inflection)]
  for (const form of formsOf(from, inflection)) {
    if (!forms.has(form)) forms.set(form, from === to ? form : withEndingOf(form, others, to))
  }
  return forms
}

/**
 * The form with the ending most similar to another word's; the base form if none is similar: `Zelenským` → `Sikorským`.
 */
function withEndingOf(word: string, forms: readonly string[], base: string): string {
  let best = { form: base, shared: 0 }
  for (const form of forms) {
    const shared = sharedEnd(form, word)
    if (shared > best.shared) best = { form, shared }
  }
  return best.form
}

function sharedEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++
  return length
}

/** The listed forms of the old rendering, each with the listed form of the new one in the same case. */
function pairForms(
  old: readonly string[],
  now: readonly string[],
  positions: readonly ReadonlyMap<string, string>[],
): readonly (readonly [string, string])[] {
  return old.flatMap((form, index) => {
    const words = wordsOf(form)
    // A surname alone is declined like the last word.
    const places = positions.slice(-words.length)
    const expected = words.map((word, at) => places[at]?.get(word) ?? word)
    const likeness = (candidate: string): number => {
      const same = wordsOf(candidate).filter((word, at) => word === expected[at]).length
      const isInPlace = old.length === now.length && now[index] === candidate
      return same * 100 + (isInPlace ? 50 : 0) + sharedEnd(candidate, form)
    }
    const alike = now.filter(candidate => wordCount(candidate) === words.length)
    const [best] = alike.toSorted((a, b) => likeness(b) - likeness(a))
    return best === undefined ? [] : [[form, best] as const]
  })
}

/**
 * The pairs of words in two listed forms: `Radosława Sikorskiego` and `Radka Sikorskiego` give `Radosława` → `Radka`.
 */
function addWords(positions: readonly Map<string, string>[], from: string, to: string): void {
  const [old, now] = [wordsOf(from), wordsOf(to)]
  positions.forEach((forms, index) => {
    const [word, other] = [old[index], now[index]]
    if (word !== undefined && other !== undefined) forms.set(word, other)
  })
}

/** For names with more combinations, only words in the same case are combined. */
const MOST_PHRASES = 1_000

/** The whole name, each of its words in any of its forms. */
function phrases(positions: readonly ReadonlyMap<string, string>[]): readonly (readonly [string, string])[] {
  if (positions.length === 0) return []
  const size = positions.reduce((all, forms) => all * forms.size, 1)
  if (size > MOST_PHRASES) return [join(positions.map(forms => [...forms][0] ?? ['', '']))]
  return positions
    .reduce<readonly (readonly (readonly [string, string])[])[]>(
      (started, forms) => started.flatMap(start => [...forms].map(pair => [...start, pair])),
      [[]],
    )
    .map(join)
}

const join = (pairs: readonly (readonly [string, string])[]): readonly [string, string] => [
  pairs.map(([from]) => from).join(' '),
  pairs.map(([, to]) => to).join(' '),
]

/** The same with a capital at the start, as in a headline, and all in capitals. */
function withCapitals(words: Respelling, right: ReadonlySet<string>, locale: Locale): Respelling {
  const all = new Map(words)
  for (const change of [(text: string) => capitalise(text, locale), (text: string) => text.toLocaleUpperCase(locale)]) {
    for (const [from, to] of words)
      if (!all.has(change(from)) && !right.has(change(from))) all.set(change(from), change(to))
  }
  return all
}

/** Scripts in which particles follow a name, or short words precede it, without a space. */
const OPEN_END = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]$/u
const OPEN_START = /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u

export interface ReplaceOptions {
  /** Names whose words are not replaced: `Trump` in `Trump Tower`. */
  readonly others?: readonly string[]
  readonly onReplace?: (from: string, to: string) => void
  /** Whether the old word is replaced in each of its places; without it, everywhere. */
  readonly isMeant?: (word: string, places: number) => readonly boolean[]
}

/** A text with old spellings replaced where they are whole words; a full name is replaced before its surname. */
export function replaceWords(
  text: string,
  words: Respelling,
  { others = [], onReplace, isMeant }: ReplaceOptions = {},
): string {
  if (words.size === 0) return text
  const kept = others.filter(other => !words.has(other))
  const longestFirst = [...new Set([...words.keys(), ...kept])].filter(Boolean).toSorted((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return text
  const pattern = wordPattern(longestFirst)
  const meant = isMeant && meantPlaces(text.match(pattern) ?? [], isMeant)
  return text.replace(pattern, (found, at: number) => {
    const word = words.get(found)
    if (word === undefined || meant?.get(found)?.shift() === false) return found
    const opens = /^\p{Lu}/u.test(found) && !/[\p{L}\p{N}]/u.test(text.slice(0, at))
    const after = opens ? word.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : word
    onReplace?.(found, after)
    return withoutSecondStop(after, text.slice(at + found.length))
  })
}

/** For each word, whether it is replaced in each of its places. */
const meantPlaces = (found: readonly string[], isMeant: NonNullable<ReplaceOptions['isMeant']>) =>
  new Map([...Map.groupBy(found, word => word)].map(([word, { length }]) => [word, [...isMeant(word, length)]]))

/** Any of these words as a whole word. Neighbours in the list with the same ending are tested together. */
function wordPattern(words: readonly string[]): RegExp {
  const groups: { readonly start: string; readonly end: string; readonly words: string[] }[] = []
  for (const word of words) {
    const start = OPEN_START.test(word) ? '' : '(?<![\\p{L}\\p{M}\\p{N}_])'
    const end = OPEN_END.test(word) ? '' : '(?![\\p{L}\\p{M}\\p{N}_])'
    const last = groups.at(-1)
    if (last?.start === start && last.end === end) last.words.push(RegExp.escape(word))
    else groups.push({ start, end, words: [RegExp.escape(word)] })
  }
  return new RegExp(groups.map(({ start, end, words }) => `${start}(?:${words.join('|')})${end}`).join('|'), 'gu')
}
