import type { SourceLanguage } from '../../languages/model.ts'
import { sourceLanguageOf } from '../../languages/names.ts'
import type { Locale } from '../../model.ts'
import { createFinder } from '../find/finder.ts'
import { isAcronym, isTitleCase, type Word, wordsIn } from '../text/source-words.ts'

/** A name and its places, as numbers of sentences. */
export interface SourceName {
  readonly name: string
  readonly lines: readonly number[]
  /** Sentences with a word that begins like the name: Israeli beside Israel. */
  readonly related: ReadonlySet<number>
}

/** The most words of a name that is recognized only by its capitals. */
const MOST_WORDS = 4

/** The first letters of a word, by which others are related to it. */
const beginningOf = (word: string): string => word.slice(0, Math.max(4, Math.ceil(word.length * 0.7))).toLowerCase()

/** The names of all sentences: each sentence with a name counts, wherever it was recognized as one. */
export function namesIn(texts: readonly string[], locale: Locale): readonly SourceName[] {
  const names = new Set([...foundNames(texts, locale), ...capitalNames(texts, locale)])
  const words = texts.map(text => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
  const linesOf = new Map<string, number[]>()
  const byBeginning = new Map<string, Set<number>>()
  const wanted = new Set([...names].map(name => beginningOf(firstWord(name))))
  for (const [line, own] of words.entries()) {
    for (const word of new Set(own)) {
      const places = linesOf.get(word)
      if (places) places.push(line)
      else linesOf.set(word, [line])
      for (let size = 4; size <= word.length; size++) {
        const beginning = word.slice(0, size).toLowerCase()
        if (wanted.has(beginning)) byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Set()).add(line))
      }
    }
  }
  const placed = [...names].map(name => {
    const lines = (linesOf.get(firstWord(name)) ?? []).filter(line => says(texts[line] ?? '', name))
    return { name, lines, related: byBeginning.get(beginningOf(firstWord(name))) ?? new Set(lines) }
  })
  return withoutParts(placed)
}

/** Whether a text has a name as whole words. */
function says(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true
  }
  return false
}

const isLetter = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character)

const firstWord = (name: string): string => /[\p{L}\p{M}\p{N}]+/u.exec(name)?.[0] ?? name

function foundNames(texts: readonly string[], locale: Locale): readonly string[] {
  const finder = createFinder({ version: 1, sourceLocale: locale, terms: [] }, locale)
  const found = finder.findAll(texts.map((text, line) => ({ key: String(line), text })))
  return [...found.values()].flat().map(({ text }) => text)
}

/** Recurring sequences of capitalized words, also of common nouns, such as the Middle East and the Second World War. */
function capitalNames(texts: readonly string[], locale: Locale): readonly string[] {
  const language = sourceLanguageOf(locale)
  if (!language) return []
  const counts = new Map<string, { lines: number; inside: number }>()
  for (const text of texts) {
    const words = wordsIn(text, language)
    if (isTitleCase(words, language.connectors)) continue
    const own = new Map<string, boolean>()
    for (const run of capitalRuns(words, language)) {
      const name = text.slice(run[0]?.start, run.at(-1)?.end)
      own.set(name, (own.get(name) ?? false) || run[0]?.initial !== true)
    }
    for (const [name, inside] of own) {
      const known = counts.get(name) ?? { lines: 0, inside: 0 }
      counts.set(name, { lines: known.lines + 1, inside: known.inside + Number(inside) })
    }
  }
  return [...counts].filter(([, { lines, inside }]) => lines > 1 && inside > 0).map(([name]) => name)
}

function* capitalRuns(words: readonly Word[], language: SourceLanguage): Generator<readonly Word[]> {
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1, capitals = 0; end <= words.length; end++) {
      const word = words[end - 1]
      const joined = end === start + 1 || (word?.gap === ' ' && !word.initial)
      if (!word || !joined || !(word.capital || (end > start + 1 && language.connectors.has(word.lower)))) break
      if (word.capital) capitals++
      if (capitals > MOST_WORDS) break
      const run = words.slice(start, end)
      if (word.capital && isNameLike(run, language)) yield run
    }
  }
}

/**
 * Whether a sequence may be a name: a single word that is no title, day, people or common noun; or several words of
 * which one is none of these, or none is a title or day.
 */
function isNameLike(run: readonly Word[], { titles, calendar, demonyms, common, starters }: SourceLanguage): boolean {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last || (starters.has(first.lower) && !isAcronym(first) && (run.length === 1 || first.initial)))
    return false
  if (run.some(({ lower }) => titles.has(lower) || calendar.has(lower))) return false
  return run.length > 1 || (!demonyms.has(first.lower) && !common.has(first.lower))
}

/** Removes names that occur almost only in a longer one: York of New York. */
function withoutParts(names: readonly SourceName[]): readonly SourceName[] {
  const byWord = Map.groupBy(
    names.flatMap(name => name.name.split(' ').map(word => ({ word, name }))),
    ({ word }) => word,
  )
  return names.filter(({ name, lines }) => {
    // A surname alone is kept.
    if (names.some(other => other.name !== name && other.name.endsWith(` ${name}`))) return true
    const longer = (byWord.get(firstWord(name)) ?? []).filter(
      other => other.name.name !== name && ` ${other.name.name} `.includes(` ${name} `),
    )
    return !longer.some(other => other.name.lines.length > 1 && other.name.lines.length >= 0.8 * lines.length)
  })
}
