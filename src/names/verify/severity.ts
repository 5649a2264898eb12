import type { SourceLanguage } from '../../languages/model.ts'
import { sourceLanguageOf, targetLanguageOf } from '../../languages/names.ts'
import type { Level, MatchMode, Mention, Span, Term } from '../../model.ts'
import { dateNamed } from '../find/calendar.ts'
import { isPlural, renderingFor } from '../render/rendering.ts'
import { isAllCaps } from '../text/fold.ts'
import { type Word, wordsIn } from '../text/source-words.ts'
import type { NameCode } from './codes.ts'
import { type NamePair, type Search, sourceLocaleOf } from './model.ts'

/** How closely a term's rendering must be followed: by the glossary, or else by the language's rule for its type. */
export function modeOf({ term, pair: { locale } }: Search): MatchMode {
  return renderingFor(term, locale)?.match ?? targetLanguageOf(locale).match?.[term.type] ?? 'forms'
}

/** What may excuse equal lost mentions. */
interface Excuses {
  readonly search: Search
  readonly acronym: () => Span | undefined
  readonly date: () => Span | undefined
}

/** A mention without a counterpart, and what the target has instead. */
interface Lost {
  readonly mention: Mention
  readonly candidates: Excuses
  /** The name in its place. */
  readonly other?: Term
}

/**
 * The level of an issue, if it is not that of its code. It is lower for a mention that need not have a counterpart of
 * its own, and higher for an unlisted form if the glossary allows only listed ones.
 */
export function levelOf(code: NameCode, { mention, candidates, other }: Lost): { readonly level?: Level } {
  const { search, acronym, date } = candidates
  if (code === 'name-form' && modeOf(search) === 'exact') return { level: 'error' }
  if (code === 'name-misspelt' && isCommonNoun(mention)) return { level: 'info' }
  if (code !== 'name-missing' && code !== 'name-wrong') return {}
  if (isCommonNoun(mention) || date()) return { level: 'info' }
  const longer = longerName(mention, search.pair)
  if (longer === 'compound') return { level: 'info' }
  if (longer && other && shareWord(other.source, mention.form)) return { level: 'info' }
  if (longer && acronym()) return { level: 'info' }
  return isPlural(mention) ? { level: 'warning' } : {}
}

export const shareWord = (a: string, b: string): boolean => a.split(/\s/u).some(word => b.split(/\s/u).includes(word))

/**
 * The acronyms of the target that may contain a name: МГУ for Moscow State University. They have the first letter of
 * its rendering, and a letter for each word of the longer name, or one more (Moscow University).
 */
export function acronymsFor({ mention, wanted, target, pair }: Search): readonly Span[] {
  const longer = longerName(mention, pair)
  const words = target.tokens()
  // In a headline of capitals every word looks like an acronym.
  if (typeof longer !== 'object' || (words.length > 1 && isAllCaps(pair.target))) return []
  const [first = ' '] = wanted
  return words.filter(({ text }) => {
    const more = text.length - longer.words
    return (more === 0 || more === 1) && text.length > 1 && text.includes(first) && isAllCaps(text)
  })
}

/** Whether a mention is a common noun: "the messenger", if the glossary lists the probe Messenger. */
const isCommonNoun = ({ text, form, term }: Mention): boolean =>
  term?.type === 'term' && /^\p{Lu}/u.test(form) && /^\p{Ll}/u.test(text)

/** The words of the target for the month or weekday that a mention may be after all: `mayo` for May. */
export function datesLike({ mention, pair, target }: Search): readonly Span[] {
  const date = dateNamed(mention.text, sourceLocaleOf(pair))
  if (!date || pair.source.split(mention.text).length > 2) return []
  return target.tokens().filter(({ lower }) => {
    const other = dateNamed(lower, pair.locale)
    return other?.kind === date.kind && other.number === date.number
  })
}

/** The name of an institution that contains a mention: the number of its capitalized words. */
interface Institution {
  readonly words: number
}

/** How many characters on each side of a mention may belong to a longer name. */
const REACH = 120

/**
 * The longer name that contains a mention, which may have a rendering of its own: Gaza is in the compound Gaza-Nevsky,
 * Moscow in the institution Moscow State University. A person's name is not part of one.
 */
function longerName(mention: Mention, pair: NamePair): 'compound' | Institution | undefined {
  const { source, mentions } = pair
  const language = sourceLanguageOf(sourceLocaleOf(pair))
  if (!language || mention.term?.type === 'person') return undefined
  const behind = source.slice(mention.end, mention.end + REACH)
  if (/^-\p{Lu}[\p{L}\p{M}]/u.test(behind) && !mentions.some(({ start }) => start === mention.end + 1))
    return 'compound'
  const before = source.slice(Math.max(0, mention.start - REACH), mention.start)
  const words = [...capitalsBefore(before, language), ...capitalsBehind(behind, language)]
  if (!words.some(({ lower }) => language.common.has(lower))) return undefined
  return { words: words.length + mention.text.split(/\s+/u).length }
}

/** The capitalized words directly after a name: `State` and `University` in "Moscow State University". */
function capitalsBehind(text: string, language: SourceLanguage): readonly Word[] {
  const words = wordsIn(text, language)
  const stop = words.findIndex(word => !/^\s+$/u.test(word.gap) || !mayBePart(word, language))
  return words.slice(0, stop < 0 ? undefined : stop).filter(({ capital }) => capital)
}

/** The capitalized words directly before a name: `Bank` in "Bank of England". */
function capitalsBefore(text: string, language: SourceLanguage): readonly Word[] {
  const words = wordsIn(text, language)
  const gapBehind = (index: number): string => words[index + 1]?.gap ?? text.slice(words[index]?.end)
  const stop = words.findLastIndex((word, index) => !/^\s+$/u.test(gapBehind(index)) || !mayBePart(word, language))
  // "The" in "The Bern School" has its capital from the sentence.
  const isOpener = ({ initial, lower }: Word): boolean => initial && language.starters.has(lower)
  return words.slice(stop + 1).filter(word => word.capital && !isOpener(word))
}

const mayBePart = ({ capital, lower }: Word, { connectors, joints }: SourceLanguage): boolean =>
  capital || connectors.has(lower) || joints?.has(lower) === true
