import { languageTag } from '../../../languages/index.ts'
import { NOTE_WORDS } from '../../../languages/model-talk.ts'
import {
  ASSISTANTS,
  CLOSERS,
  LABEL_FILLERS,
  OPENERS,
  POINTERS,
  PROGRAM_LABELS,
  SPEAKERS,
  TRANSLATION_STEMS,
  TRANSLATION_WORDS,
} from '../words/label-words.ts'
import { type SourceText, type TakeOff, tookOff } from './take-off.ts'

const lower = (text: string): string => text.toLowerCase().replaceAll('’', "'")

const startsWithAny = (text: string, list: readonly string[]): boolean =>
  list.some(one => text.startsWith(one) && !/^[\p{L}\p{N}]/u.test(text.slice(one.length)))

/** Scripts without spaces have no word boundaries. */
const holdsAny = (text: string, list: readonly string[]): boolean =>
  list.some(one => {
    const at = text.indexOf(one)
    if (at < 0) return false
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(one)) return true
    return !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + one.length))
  })

/** Removes marks of the target language: `[es]`, `(ES)`, `>>es<<`, `__es__`, `es_XX`, `<2es>`. */
export const languageMark: TakeOff = (text, { to, shown }) => {
  const tag =
    /^(?:\[([\w-]{2,12})\]|\(([\w-]{2,12})\)|>>([\w-]{2,12})<<|__([\w-]{2,12})__|<2?([\w-]{2,12})>|\{([\w-]{2,12})\})\s*:?\s*/.exec(
      text,
    )
  if (!tag) return undefined
  const code = tag.slice(1).find(part => part !== undefined) ?? ''
  const isLanguage = languageTag(code) === languageTag(to) || namesOf(to).includes(code.toLowerCase())
  return isLanguage && !shown.startsWith(tag[0].trim()) ? [text.slice(tag[0].length), tookOff(tag[0])] : undefined
}

/** The name of a language in itself and in English, and its tag. */
const namesOf = (locale: string): readonly string[] =>
  [locale, languageTag(locale)].flatMap(tag => [
    tag.toLowerCase(),
    ...['en', locale].map(into => new Intl.DisplayNames([into], { type: 'language' }).of(tag)?.toLowerCase() ?? tag),
  ])

/**
 * Removes what stands before the first colon or line break and is not part of the text: `Here is the translation:`,
 * `Español:`.
 */
export const label: TakeOff = (text, source) => {
  if (!/[\n:：]/.test(text)) return undefined
  const end = /^[^\n:：]{1,100}(?:[:：]|(?=\n))/u.exec(text)?.[0]
  if (end === undefined) return undefined
  const words = lower(end)
    .replace(/(?<![\s:：*_"“”«»()[\]!.,])[\s:：*_"“”«»()[\]!.,]+$/gu, '')
    .replace(/^[\s*_"“”«»()[\]#-]+/u, '')
  if (!isLabel(words, text.slice(end.length), source)) return undefined
  const rest = text.slice(end.length).replace(/^[\s*_:：]+/u, '')
  return [end.includes('"') ? rest.replace(/^"/, '') : rest, tookOff(end)]
}

/** A source that speaks of an assistant. */
const HELPS = /assist|help|aide|deputy/

function isLabel(words: string, rest: string, { shown, from, to }: SourceText): boolean {
  const source = lower(shown)
  if (TRANSLATION_STEMS.some(stem => source.includes(stem)) || startsWithAny(source, OPENERS)) return false
  const languages = [...namesOf(to), ...namesOf(from)]
  if (languages.includes(words)) return !source.startsWith(words)
  if (isMadeOf(words, [TRANSLATION_WORDS, languages, LABEL_FILLERS])) return true
  if (languageTag(to) !== 'en' && SPEAKERS.includes(words)) return !source.includes(words)
  // The source may have a label too, such as a speaker's name: then the rest must have it as well.
  const ownLabel = /^[^:：]{0,200}[:：]/u
  if (ownLabel.test(shown)) return (SPEAKERS.includes(words) || PROGRAM_LABELS.includes(words)) && ownLabel.test(rest)
  if (SPEAKERS.includes(words) || (ASSISTANTS.includes(words) && !HELPS.test(source))) return true
  if (languageTag(to) !== 'en' && isMadeOf(words, [PROGRAM_LABELS, languages])) return true
  if (isOpening(words)) return true
  // "He traducido la frase:" is about translating, and the source is not.
  const count = words.split(' ').length
  return (
    (holdsAny(words, TRANSLATION_WORDS) && count <= 16) ||
    (count <= 8 && TRANSLATION_STEMS.some(stem => words.includes(stem)))
  )
}

/** Whether words are a polite opening; words that only point to what follows (`вот в чём мудрость:`) are not. */
function isOpening(words: string): boolean {
  if (OPENERS.includes(words)) return true
  const opener = OPENERS.find(one => startsWithAny(words, [one]))
  return opener !== undefined && !POINTERS.includes(opener)
}

/** Whether a label has words of the first list, and otherwise only words of the other lists. */
function isMadeOf(words: string, [needed = [], ...others]: readonly (readonly string[])[]): boolean {
  if (!holdsAny(words, needed)) return false
  const known = new Set([...needed, ...others.flat()].flatMap(phrase => phrase.split(' ')))
  return words.split(/[\s()[\],]+/u).every(word => word === '' || known.has(word))
}

/** Removes a remark in brackets after the text, or on separate lines below it. */
export const note: TakeOff = (text, { shown }) => {
  if (!/[)\]]\s*$|\n/.test(text)) return undefined
  const bracket = /(?<!\s)\s*(?:\(([^()]{2,600})\)|\[([^[\]]{2,600})\])\s*$/.exec(text)
  const inside = lower((bracket?.[1] ?? bracket?.[2] ?? '').trim()).replace(/^[*_]+/, '')
  const isNote = NOTE_WORDS.some(word => inside.startsWith(word) && /^[\s:：.*_)]/u.test(inside.slice(word.length)))
  if (bracket && isNote && !/[)\]]\s*$/.test(shown)) return [text.slice(0, bracket.index), tookOff(bracket[0])]
  const line = /\n\s*([^\n][\s\S]*)$/.exec(text)
  const below = lower(line?.[1] ?? '').replace(/^[\s*_([>-]+/, '')
  const isRemark = NOTE_WORDS.some(word => below.startsWith(word) && /^[\s:：.*_]/u.test(below.slice(word.length)))
  if (line && !shown.includes('\n') && (isRemark || startsWithAny(below, CLOSERS)))
    return [text.slice(0, line.index), tookOff(line[0])]
  return undefined
}
