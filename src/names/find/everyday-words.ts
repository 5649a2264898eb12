import type { SourceLanguage } from '../../languages/model.ts'
import { sourceLanguageOf } from '../../languages/names.ts'
import type { Locale, Mention, Span, Term } from '../../model.ts'
import { onceEachWord } from '../../once.ts'
import { type Line, readLines, type Scanned } from '../text/lines.ts'
import { wordsIn } from '../text/source-words.ts'
import { dateNamed } from './calendar.ts'
import { isInDate } from './dates.ts'

/** One word with one capital, at its start: such a name may also be an everyday word. `US` and `McDonald` are not. */
const MAY_BE_WORD = /^\p{Lu}[\p{Ll}\p{M}]+$/u
/** A word in small letters that is not part of a web address. */
const SMALL_WORD = /(?<![\p{L}\p{N}\p{M}@#_./=&%-])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}\p{M}@_]|[./]\p{L})/gu
const NEXT_WORD = /^[ \u00a0]([\p{L}\p{M}’'-]+)/u
/** The end of a sentence. Headlines have none, and omit verbs. */
const SENTENCE_END = /[.!?…]["'”’»)]*\s*$/u

/** Whether a listed form is also an everyday word of its language: a month, a verb, a frequent sentence starter. */
export function isEverydayWord(form: string, locale: Locale): boolean {
  if (!MAY_BE_WORD.test(form)) return false
  const word = form.toLowerCase()
  if (dateNamed(word, locale)) return true
  const { verbs, modals, starters, common, titles } = sourceLanguageOf(locale) ?? {}
  return [verbs, modals, starters, common, titles].some(list => list?.has(word))
}

/** The words of a text in small letters. */
export const smallWordsIn = (text: string): readonly string[] => text.match(SMALL_WORD) ?? []

/** Whether a listed form is among words that occur in small letters. */
export const isWordOf = (words: ReadonlySet<string>, form: string): boolean =>
  MAY_BE_WORD.test(form) && words.has(form.toLowerCase())

/**
 * Removes mentions that are an everyday word and not the name: a month in a date ("in May"), a verb at the start of a
 * sentence ("Mark my words"), a word that the same article has in small letters. In doubt it stays a name: a missed
 * name costs more than a protected word.
 */
export function withoutHomographs(texts: readonly Scanned[], locale: Locale): readonly Scanned[] {
  if (!texts.some(({ mentions }) => mentions.some(isCandidate))) return texts
  const language = sourceLanguageOf(locale)
  const told = takeOut(texts, text => {
    const isVerb = language ? createVerbReader(text, language) : undefined
    return mention => isInDate(text.text, mention, locale) || isVerb?.(mention) === true
  })
  if (!language) return told
  const readText = createWordReader(told, language)
  return takeOut(told, (_, index) => readText(index))
}

type IsWord = (mention: Mention) => boolean

/** Removes candidates that are words; `read` is called once for each text with candidates. */
function takeOut(texts: readonly Scanned[], read: (text: Scanned, index: number) => IsWord): readonly Scanned[] {
  let same = true
  const others = texts.map((text, index) => {
    const candidates = text.mentions.filter(isCandidate)
    const words = candidates.length > 0 ? new Set(candidates.filter(read(text, index))) : NO_MENTIONS
    if (words.size === 0) return text
    same = false
    const mentions = text.mentions.filter(mention => !words.has(mention))
    return { ...text, mentions, homographs: [...(text.homographs ?? []), ...words].sort(byStart) }
  })
  return same ? texts : others
}

const byStart = (a: Span, b: Span): number => a.start - b.start
const NO_MENTIONS: ReadonlySet<Mention> = new Set()

const mayBeWordAlone = onceEachWord(form => MAY_BE_WORD.test(form))

const isCandidate = ({ term, form }: Mention): boolean => term?.caseSensitive === true && mayBeWordAlone(form)

/** Decides whether a mention is a verb that opens a sentence: "Mark my words", "Will he come?" */
function createVerbReader({ text, mentions }: Scanned, language: SourceLanguage): IsWord {
  let initials: ReadonlySet<number> | undefined
  let starts: ReadonlySet<number> | undefined
  const isInitial = (start: number): boolean => {
    initials ??= SENTENCE_END.test(text)
      ? new Set(wordsIn(text, language).flatMap(word => (word.initial ? [word.start] : [])))
      : new Set()
    return initials.has(start)
  }
  const isMention = (start: number): boolean => {
    starts ??= new Set(mentions.map(mention => mention.start))
    return starts.has(start)
  }
  return ({ text: written, start, end }) => {
    const word = written.toLowerCase()
    const isModal = language.modals?.has(word) === true
    if ((!isModal && !language.verbs?.has(word)) || !isInitial(start)) return false
    const next = NEXT_WORD.exec(text.slice(end))?.[1]
    if (next === undefined) return false
    // Small letters: `I` and `Am` in "Will I Am" belong to a name. Only the pronoun `I` is always capitalized.
    if (language.objects?.has(next) || (next === 'I' && language.objects?.has('i'))) return true
    return isModal && isMention(end + 1) && text.trimEnd().endsWith('?')
  }
}

/**
 * Decides whether a mention is a word, by the whole article. It is if three conditions hold: its capital may come from
 * the start of a sentence or from a headline; the article also has the word in small letters; the article nowhere names
 * the term for certain. The texts are cut into words when first needed.
 */
function createWordReader(texts: readonly Scanned[], language: SourceLanguage): (index: number) => IsWord {
  let lines: readonly Line[] | undefined
  const read = (): readonly Line[] => {
    lines ??= readLines(texts, language)
    return lines
  }
  const isSeenSmall = createSmallWordFinder(texts)
  let named: ReadonlySet<Term | undefined> | undefined
  const isNamed = (term: Term | undefined): boolean => {
    named ??= new Set(read().flatMap(namedFor))
    return named.has(term)
  }
  return index => {
    let wordAt: ReadonlyMap<number, number> | undefined
    return mention => {
      const word = mention.text.toLowerCase()
      // A grammatical word (`will`) is in small letters in every article, so that is no evidence.
      if (language.starters.has(word) || !isSeenSmall(word)) return false
      const line = read()[index]
      if (!line) return false
      wordAt ??= indexByStart(line)
      return mayBeWord(mention, { line, at: wordAt.get(mention.start) ?? -1, language }) && !isNamed(mention.term)
    }
  }
}

/** Finds out whether any of the texts has a word in small letters. */
function createSmallWordFinder(texts: readonly Scanned[]): (word: string) => boolean {
  let small: ReadonlySet<string> | undefined
  const seen = new Map<string, boolean>()
  const lookUp = (word: string): boolean => {
    if (!texts.some(({ text }) => text.includes(word))) return false
    small ??= new Set(texts.flatMap(({ text }) => smallWordsIn(text)))
    return small.has(word)
  }
  // The answer is cached: a name is in many sentences, and each search reads the whole article.
  return word => {
    const known = seen.get(word) ?? lookUp(word)
    seen.set(word, known)
    return known
  }
}

const indexByStart = ({ words }: Line): ReadonlyMap<number, number> =>
  new Map(words.map(({ start }, index) => [start, index]))

/** The terms that a text names for certain. */
function namedFor(line: Line): readonly (Term | undefined)[] {
  const wordAt = indexByStart(line)
  const isSure = (mention: Mention): boolean =>
    !isCandidate(mention) || (!line.titleCase && line.words[wordAt.get(mention.start) ?? -1]?.initial === false)
  return line.mentions.filter(isSure).map(({ term }) => term)
}

interface InLine {
  readonly line: Line
  /** The index of the mention's word. */
  readonly at: number
  readonly language: SourceLanguage
}

/** Whether the words beside a mention allow it to be a word: no verb of saying after it, no title before it. */
function mayBeWord({ text: written, end }: Mention, { line, at, language }: InLine): boolean {
  const after = line.text.slice(end)
  const word = line.words[at]
  const next = line.words[at + 1]
  if (!word || (next && language.saying.has(next.lower))) return false
  const isModal = language.modals?.has(written.toLowerCase()) === true
  // In a headline a modal verb is between subject and verb: "Prices May Rise".
  if (line.titleCase) return isModal ? at > 0 && word.gap === ' ' && NEXT_WORD.test(after) : /^(?:[\s?!]|$)/.test(after)
  // A name may follow a title with a full stop: "Pres. Bush".
  if (line.words[at - 1]?.capital) return false
  return word.initial && !isModal && /^[ \u00a0]\p{Ll}/u.test(after)
}
