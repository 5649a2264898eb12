import { isDense, languageTag } from '../../languages/index.ts'
import { say } from '../../say.ts'
import { countOf } from './count.ts'

import { certain, doubtful, type Examined, type Problem, type Suspicion, shortened } from './problem.ts'
import { wordsOf } from './resemblance.ts'
import { anonymous } from './suspicions/facts/anonymous.ts'
import { exchangedSentences } from './suspicions/facts/exchanged-sentences.ts'
import { otherFigure } from './suspicions/facts/figures.ts'
import { lostQuotation, otherName, otherNumber } from './suspicions/facts/other-facts.ts'
import { otherMeaning } from './suspicions/facts/other-meaning.ts'
import { extraSentence } from './suspicions/length/extra-words.ts'
import { characters, lostLetters } from './suspicions/letters/characters.ts'
import { foreignCharacter, lostSpaces, strayMark } from './suspicions/letters/foreign-letters.ts'
import { foreignSign } from './suspicions/letters/foreign-signs.ts'
import { transliterated } from './suspicions/letters/sounds.ts'
import { otherLanguage, otherVariant } from './suspicions/other-language.ts'
import { alternatives } from './suspicions/talk/alternatives.ts'
import { english, instruction, refusal, remark, talk } from './suspicions/talk/refusals-and-talk.ts'
import { serviceTalk } from './suspicions/talk/service-talk.ts'
import { thoughts } from './suspicions/talk/thoughts.ts'
import type { TextFacts } from './text-facts.ts'
import { NO_TEXT, SAID_BEFORE } from './words/label-words.ts'

/** The first reason not to accept an answer as a translation. */
export function problemOf(examined: Examined): Problem | undefined {
  for (const suspicion of SUSPICIONS) {
    const problem = suspicion(examined)
    if (problem) return problem
  }
  return undefined
}

const nothing: Suspicion = ({ answer, source }) => {
  if (!/[\p{L}\p{N}]/u.test(answer.text)) {
    return /[\p{L}\p{N}]/u.test(source.text) ? certain(say('answer-no-words', {})) : undefined
  }
  if (answer.text.length > LONGEST_NO_TEXT) return undefined
  const word = answer.folded().replace(/^[^\p{L}]+|(?<!\P{L})\P{L}+$/gu, '')
  const isNone = NO_TEXT.includes(word) || (source.words().length > 2 && SAID_BEFORE.includes(word))
  return isNone && word !== source.folded().replace(/[^\p{L}\p{N}/ ]/gu, '')
    ? certain(say('answer-is', { words: answer.text }))
    : undefined
}

const LONGEST_NO_TEXT = 30

/** Marks of chats and tokenizers; the text around them may be complete, but nobody can tell. */
const DEBRIS =
  /<\|[^|>\n]{1,40}\|?>|\[\/?INST\]|<\/?s>|<<\/?SYS>>|<\/?(?:think|thinking|thought|reasoning|answer|output|response|final|bos|eos|pad|unk|tool_call|start_of_turn|end_of_turn|assistant|user|system)>|<extra_id_\d+>|<0x[0-9A-F]{2}>|###\s?(?:Response|Instruction|Input|Output|Answer|Human|Assistant)\b|\u2581|(?<=\p{L})@@(?= )|(?<=[\p{L}\p{M},.] ?)\u0120(?=\p{L})|\[(?:UNK|CLS|SEP|PAD|MASK|EOS|BOS)\]|\[object \w+\]/iu

/** A slot for a name that somebody should have filled: `[NAME]`, `__PERSON1__`. */
const GAP = /__\p{Lu}[\p{Lu}\d_]{1,30}__|\[\p{Lu}[\p{Lu}_ ]{1,30}\d{0,3}\]/u

const gap: Suspicion = ({ answer, source }) => {
  const mark = /[_[]/.test(answer.text) ? GAP.exec(answer.text)?.[0] : undefined
  // "[REDACTED]" of a source is translated.
  return mark !== undefined && !GAP.test(source.text) ? doubtful(say('answer-has', { words: mark })) : undefined
}

const debris: Suspicion = ({ answer, source }) => {
  const mark = /[<[#@\u2581\u0120]/u.test(answer.text) ? DEBRIS.exec(answer.text)?.[0] : undefined
  return mark !== undefined && !source.text.includes(mark) ? certain(say('answer-has', { words: mark })) : undefined
}

/** Markup, code or data in place of a sentence. */
const CODE =
  /<\/?(?:segment|translation|text|target|source|html|body|div|p|span|xml|root|item|g|x|v)\b[^<>]{0,100}>|<\?xml|\{"\w+"\s*:|"(?:translations?|id|text)"\s*:|```|\\u[0-9a-fA-F]{4}|\\n|\w"\s?:\s?"|"\s?\}|"\s?\]\s?[,}]/

const code: Suspicion = ({ answer, source }) => {
  const mark = /[<{"`\\]/.test(answer.text) ? CODE.exec(answer.text)?.[0] : undefined
  return mark !== undefined && !CODE.test(source.text) ? certain(say('answer-has', { words: mark })) : undefined
}

const lines: Suspicion = ({ answer, source }) =>
  answer.text.includes('\n') && !source.text.includes('\n') ? certain(say('answer-many-lines', {})) : undefined

const sameLanguage = (from: string, to: string): boolean => languageTag(from) === languageTag(to)

/** Fewer words of a text may be the same in two languages: "Hotel Central". */
const FEWEST_ECHOED = 2
const FEWEST_SURE = 4
/** The fraction of shared words above which an answer is an echo; neighbouring languages share fewer. */
const MOST = 0.85

/** The source itself, also with its figures in another format. */
const echo: Suspicion = ({ answer, source, from, to, ownWords }) => {
  if (sameLanguage(from, to) || ownWords.length < FEWEST_ECHOED) return undefined
  // Most words of an echo are the source's, so a sample of them is enough.
  const sample = [0.2, 0.5, 0.8].map(part => ownWords[Math.floor(part * ownWords.length)] ?? '')
  if (sample.filter(word => answer.folded().includes(word)).length < 2) return undefined
  const [one, other] = [source.letters(), answer.letters()]
  if (one === other) {
    if (mayStay(source)) return undefined
    const message = say('answer-echo', {})
    return ownWords.length >= FEWEST_SURE ? certain(message) : doubtful(message)
  }
  if (other.length > one.length && one.length >= 20 && other.includes(one))
    return certain(say('answer-holds-source', {}))
  if (ownWords.length < 6 || other.length < 0.8 * one.length || other.length > 1.2 * one.length) return undefined
  const answered = answer.words()
  const known = new Set(source.words())
  const there = new Set(answered)
  const kept = ownWords.filter(word => there.has(word)).length
  const own = answered.filter(word => known.has(word)).length
  // Who acts, who won: a list of names with a word before it.
  if (mayStay(source)) return undefined
  const isMost = kept / ownWords.length >= MOST && own / answered.length >= MOST
  return isMost ? doubtful(say('answer-most-words', {})) : undefined
}

/** A few words with capitals, or lists of such, which may be names: "Hotel Bar", "iPad Air, Mate 9", "Okafor – Lindqvist 6-4, 3-6 (Court 2)". */
const mayStay = ({ text }: TextFacts): boolean =>
  !/(?<!\p{L})\p{Ll}{2}/u.test(text) &&
  text.split(/[,;·|]\s|[()]|\d[\d:–-]*/).every(item => wordsOf(item).length <= MOST_OF_NAME)

const MOST_OF_NAME = 4

/** How many words of the source in a row are an untranslated stretch, and how many of them are in small letters. */
const STRETCH = 5
const FEWEST_SMALL = 3
/** "La la la, hey hey" is the same in any language. */
const FEWEST_OTHER = 4

/** An untranslated stretch of the source in the middle of a translation. */
const stretch: Suspicion = ({ answer, source, from, to, ownWords }) => {
  if (sameLanguage(from, to) || ownWords.length < STRETCH) return undefined
  const words = answer.words()
  const small = new Set(ownWords)
  for (let at = 0; at + STRETCH <= words.length; at++) {
    // Of most rows, not even two words stand in the source.
    if (!small.has(words[at] ?? '') || !source.rows().includes(` ${words[at]} ${words[at + 1]} `)) continue
    const row = words.slice(at, at + STRETCH)
    const said = row.join(' ')
    // Words with a capital among them may be a name.
    if (
      !source.rows().includes(` ${said} `) ||
      new Set(row).size < FEWEST_OTHER ||
      row.filter(word => small.has(word)).length < FEWEST_SMALL
    )
      continue
    // Quoted words may stay untranslated.
    if (isQuoted(said, answer.folded()) && isQuoted(said, source.folded())) continue
    return doubtful(say('answer-has-of-source', { words: said }))
  }
  return undefined
}

function isQuoted(words: string, text: string): boolean {
  const at = text.indexOf(words)
  return at >= 0 && /["“„«‘'「]/.test(text.slice(0, at)) && /["”“»’'」]/.test(text.slice(at + words.length))
}

/** Only capitals, where the source has small letters. */
const capitals: Suspicion = ({ answer, source }) => {
  const isSmall = /\p{Ll}[\p{L}\s]*\p{Ll}/u
  if (isSmall.test(answer.text) || !isSmall.test(source.text)) return undefined
  return countOf(answer.text, /\p{Lu}/gu) >= 12 ? doubtful(say('answer-capitals', {})) : undefined
}

/** Dots for omitted text: in brackets, or in a short answer. */
const gaps: Suspicion = ({ answer, source, from, to }) => {
  if (isDense(from) || isDense(to)) return undefined
  if (!/…|\.\.\./.test(answer.text) || /…|\.\.\./.test(source.text)) return undefined
  const isShort = answer.text.length < 0.75 * source.text.length
  return isShort || /[[(]\s?(?:…|\.\.\.)\s?[\])]/.test(answer.text) ? doubtful(say('answer-leaves-out', {})) : undefined
}

/** The same few words over and over in an answer that is too long: a model that does not stop. */
const stutter: Suspicion = ({ answer, source }) => {
  if (answer.text.length < 1.3 * source.text.length + 20) return undefined
  const loop = /(.{2,60}?)\1{4,}/su
  const [, part = ''] = loop.exec(answer.text.slice(0, 2000)) ?? []
  return /\p{L}/u.test(part) && !loop.test(source.text)
    ? certain(say('answer-over-and-over', { words: shortened(part.trim()) }))
    : undefined
}

/** Lengths that no translation has; the checks judge smaller differences with the lengths of each language. */
const length: Suspicion = ({ answer, source, to, from }) => {
  if (source.text.length < 30 || isDense(to) || isDense(from)) return undefined
  const ratio = answer.text.length / source.text.length
  if (ratio < 0.35) return doubtful(say('answer-far-shorter', {}))
  return ratio > 2.5 ? doubtful(say('answer-far-longer', {})) : undefined
}

const SUSPICIONS: readonly Suspicion[] = [
  nothing,
  characters,
  lostLetters,
  debris,
  gap,
  code,
  foreignSign,
  foreignCharacter,
  strayMark,
  lostSpaces,
  refusal,
  talk,
  serviceTalk,
  instruction,
  english,
  remark,
  lines,
  echo,
  stretch,
  thoughts,
  extraSentence,
  alternatives,
  capitals,
  otherLanguage,
  otherVariant,
  transliterated,
  gaps,
  stutter,
  length,
  otherMeaning,
  otherFigure,
  otherNumber,
  otherName,
  exchangedSentences,
  anonymous,
  lostQuotation,
]
