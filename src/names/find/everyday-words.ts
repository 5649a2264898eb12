import type { SourceLanguage } from '../../languages/model.ts'
import { sourceLanguageOf } from '../../languages/names.ts'
import type { Locale, Mention, Term } from '../../model.ts'
import { type Line, readLines, type Scanned } from '../text/lines.ts'
import { wordsIn } from '../text/words.ts'
import { dateNamed } from './calendar.ts'
import { isInDate } from './dates.ts'

/** One word with a capital and nothing else: a name that may be a word as well, unlike US and McDonald. */
const MAY_BE_WORD = /^\p{Lu}[\p{Ll}\p{M}]+$/u
/** Not in an address. */
const SMALL_WORD = /(?<![\p{L}\p{N}\p{M}@#_./=&%-])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}\p{M}@_]|[./]\p{L})/gu
const NEXT_WORD = /^[ \u00a0]([\p{L}\p{M}’'-]+)/u
/** The end of a sentence, which a headline that leaves out its verbs does not have. */
const SENTENCE_END = /[.!?…]["'”’»)]*\s*$/u

/** Whether a listed form is an everyday word of its language, too: a month, a verb, a word that often begins a sentence. */
export function isEverydayWord(form: string, locale: Locale): boolean {
  if (!MAY_BE_WORD.test(form)) return false
  const word = form.toLowerCase()
  if (dateNamed(word, locale)) return true
  const { verbs, modals, starters, common, titles } = sourceLanguageOf(locale) ?? {}
  return [verbs, modals, starters, common, titles].some(list => list?.has(word))
}

/** The words that a text writes small. */
export const smallWordsIn = (text: string): readonly string[] => text.match(SMALL_WORD) ?? []

/** Whether a listed form is among words that stand somewhere in small letters. */
export const isWordOf = (words: ReadonlySet<string>, form: string): boolean =>
  MAY_BE_WORD.test(form) && words.has(form.toLowerCase())

/**
 * Takes the mentions out that are the everyday word and not the name: months in dates, verbs that open a sentence, words
 * that the same article writes small. It needs clear evidence; to miss a name costs more than to protect a word.
 */
export function withoutHomographs(texts: readonly Scanned[], locale: Locale): readonly Scanned[] {
  if (!texts.some(({ mentions }) => mentions.some(isCandidate))) return texts
  const language = sourceLanguageOf(locale)
  const told = takeOut(
    texts,
    (mention, { text, mentions }) =>
      isInDate(text, mention, locale) || (language !== undefined && isVerb(mention, { text, mentions, language })),
  )
  if (!language) return told
  const isWord = createJudge(told, language)
  return takeOut(told, (mention, _, index) => isWord(mention, index))
}

type IsWord = (mention: Mention, text: Scanned, index: number) => boolean

function takeOut(texts: readonly Scanned[], isWord: IsWord): readonly Scanned[] {
  let same = true
  const others = texts.map((text, index) => {
    const words = text.mentions.filter(mention => isCandidate(mention) && isWord(mention, text, index))
    if (words.length === 0) return text
    same = false
    const mentions = text.mentions.filter(mention => !words.includes(mention))
    return { ...text, mentions, homographs: [...(text.homographs ?? []), ...words] }
  })
  return same ? texts : others
}

const isCandidate = ({ term, form }: Mention): boolean => term?.caseSensitive === true && MAY_BE_WORD.test(form)

interface Sentence extends Pick<Scanned, 'text' | 'mentions'> {
  readonly language: SourceLanguage
}

/** Whether a verb opens a whole sentence here: before its object, or before the subject of a question or a wish. */
function isVerb({ text: written, start, end }: Mention, { text, mentions, language }: Sentence): boolean {
  const word = written.toLowerCase()
  const isModal = language.modals?.has(word) === true
  if (!isModal && !language.verbs?.has(word)) return false
  if (!SENTENCE_END.test(text) || !isInitial(start, text, language)) return false
  const next = NEXT_WORD.exec(text.slice(end))?.[1]
  if (next === undefined) return false
  // Small, as no part of a name like Will I Am is; the pronoun has its capital anyway.
  if (language.objects?.has(next) || (next === 'I' && language.objects?.has('i'))) return true
  return isModal && text.trimEnd().endsWith('?') && mentions.some(({ start: at }) => at === end + 1)
}

const isInitial = (start: number, text: string, language: SourceLanguage): boolean =>
  wordsIn(text, language).find(word => word.start === start)?.initial === true

/**
 * Whether a capital that its sentence or headline asked for is that of a word which the texts of an article write small,
 * while nothing in them names the term for certain. The texts are read as words when first asked for.
 */
function createJudge(texts: readonly Scanned[], language: SourceLanguage) {
  let lines: readonly Line[] | undefined
  const read = (): readonly Line[] => {
    lines ??= readLines(texts, language)
    return lines
  }
  let small: ReadonlySet<string> | undefined
  const seen = new Map<string, boolean>()
  const lookUp = (word: string): boolean => {
    if (!texts.some(({ text }) => text.includes(word))) return false
    small ??= new Set(texts.flatMap(({ text }) => smallWordsIn(text)))
    return small.has(word)
  }
  // A name stands in many sentences: looked for in all of them each time, an article would take its length squared.
  const isSeenSmall = (word: string): boolean => {
    const known = seen.get(word) ?? lookUp(word)
    seen.set(word, known)
    return known
  }
  const isNamed = (wanted: Term | undefined): boolean =>
    read().some(line =>
      line.mentions.some(mention => mention.term === wanted && (!isCandidate(mention) || isSureIn(line, mention))),
    )
  return (mention: Mention, index: number): boolean => {
    const word = mention.text.toLowerCase()
    // Words of grammar are in every article.
    if (language.starters.has(word) || !isSeenSmall(word)) return false
    const line = read()[index]
    return line !== undefined && mayBeWord(mention, line, language) && !isNamed(mention.term)
  }
}

const isSureIn = ({ words, titleCase }: Line, { start }: Mention): boolean =>
  !titleCase && words.some(word => word.start === start && !word.initial)

/** Whether a word goes on as a word does that its sentence or headline gave a capital: nothing beside it speaks for the name. */
function mayBeWord({ text: written, start, end }: Mention, line: Line, language: SourceLanguage): boolean {
  const after = line.text.slice(end)
  const at = line.words.findIndex(word => word.start === start)
  const word = line.words[at]
  const next = line.words[at + 1]
  if (!word || (next && language.saying.has(next.lower))) return false
  const isModal = language.modals?.has(written.toLowerCase()) === true
  // In a headline a modal stands between the subject and the verb: Prices May Rise.
  if (line.titleCase) return isModal ? at > 0 && word.gap === ' ' && NEXT_WORD.test(after) : /^(?:[\s?!]|$)/.test(after)
  // Behind a full stop a name may follow its title: Pres. Bush.
  if (line.words[at - 1]?.capital) return false
  return word.initial && !isModal && /^[ \u00a0]\p{Ll}/u.test(after)
}
