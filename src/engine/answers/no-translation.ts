import type { Job } from '../../model.ts'
import { CLOSERS, NO_TEXT, NOTE_WORDS, TRANSLATION_STEMS } from './label-words.ts'
import { APOLOGIES, REFUSALS } from './refusal-phrases.ts'
import { lettersOf, sharesEvidence, wordsOf } from './resemblance.ts'
import type { SourceText } from './take-off.ts'

/** Why an answer is no translation. One that is not certain is asked for again, and then delivered with a doubt. */
export interface Problem {
  readonly message: string
  readonly certain: boolean
  /** Whether it is only about markup, which is put right by guess. */
  readonly isMarkup?: true
}

/** An answer as its readers see it, and what it should translate. */
export interface Examined extends SourceText {
  readonly answer: string
  /** What the engine was told to do, where it reads such things. */
  readonly told?: string | undefined
  readonly job: Job
  /** Words of the source that are the engine's to translate: names and placeholders are not among them. */
  readonly ownWords: readonly string[]
}

type Suspicion = (examined: Examined) => Problem | undefined

const certain = (message: string): Problem => ({ message, certain: true })
const doubtful = (message: string): Problem => ({ message, certain: false })

/** The first reason not to take an answer for a translation. */
export function problemOf(examined: Examined): Problem | undefined {
  for (const suspicion of SUSPICIONS) {
    const problem = suspicion(examined)
    if (problem) return problem
  }
  return undefined
}

const fold = (text: string): string => text.toLowerCase().replace(/[’ʼ`´]/g, "'")

const nothing: Suspicion = ({ answer, shown }) => {
  if (!/[\p{L}\p{N}]/u.test(answer)) return /[\p{L}\p{N}]/u.test(shown) ? certain('it has no words') : undefined
  const word = fold(answer).replace(/^[\s"'“”<[({]+|(?<![\s"'“”>\])}.!…])[\s"'“”>\])}.!…]+$/g, '')
  return NO_TEXT.includes(word) && word !== fold(shown).replace(/[^\p{L}\p{N}/ ]/gu, '')
    ? certain(`it is "${answer}"`)
    : undefined
}

/** Marks of chats and tokenizers; the text before and after them may be whole, but nobody can tell. */
const DEBRIS =
  /<\|[^|>\n]{1,40}\|?>|\[\/?INST\]|<\/?s>|<<\/?SYS>>|<\/?(?:think|thinking|thought|reasoning|answer|output|response|final|bos|eos|pad|unk|tool_call|start_of_turn|end_of_turn|assistant|user|system)>|<extra_id_\d+>|<0x[0-9A-F]{2}>|###\s?(?:Response|Instruction|Input|Output|Answer|Human|Assistant)\b|\u2581|(?<=\p{L})@@(?= )|\[(?:UNK|CLS|SEP|PAD|MASK|EOS|BOS)\]/iu

const debris: Suspicion = ({ answer, shown }) => {
  const [mark] = DEBRIS.exec(answer) ?? []
  return mark !== undefined && !shown.includes(mark) ? certain(`"${mark}" stands in it`) : undefined
}

/** Markup, code or data in the place of a sentence. */
const CODE =
  /<\/?(?:segment|translation|text|target|source|html|body|div|p|span|xml|root|item|g|x|v)\b[^<>]{0,100}>|<\?xml|\{"\w+"\s*:|"(?:translations?|id|text)"\s*:|```|\\u[0-9a-fA-F]{4}|\\n/

const code: Suspicion = ({ answer, shown }) => {
  const [mark] = CODE.exec(answer) ?? []
  return mark !== undefined && !CODE.test(shown) ? certain(`"${mark}" stands in it`) : undefined
}

const AI_WORDS = /\b(?:AI|ИИ|ШІ|IA|KI|YZ|GPT|ChatGPT|OpenAI|LLM)\b|language model|人工智能|言語モデル|언어 모델/u

/** A refusal, or talk about the task, that the source has nothing of. */
const refusal: Suspicion = examined => {
  const { answer, shown, from } = examined
  const talk = sentenceStarts(fold(answer))
  const phrase = ALL_REFUSALS.find(one => talk.some(start => start.startsWith(one)))
  if (phrase === undefined) return undefined
  const source = fold(shown)
  const language = from.split('-')[0] ?? from
  const apologies = APOLOGIES[language]
  if ((apologies ?? APOLOGIES.en ?? []).some(word => source.includes(word))) return undefined
  // Where nothing is known of the source's language, an answer that is about the same may well say so.
  if (!apologies && sharesEvidence(shown, answer)) return undefined
  const isKnown = apologies !== undefined || AI_WORDS.test(answer) || holdsAny(fold(answer), TRANSLATION_STEMS)
  const message = `it is talk, not a translation: "${shortened(answer)}"`
  return isKnown ? certain(message) : doubtful(message)
}

const ALL_REFUSALS = Object.values(REFUSALS).flat()

/** A text from its first letter, and from the beginning of each of its first sentences. */
const sentenceStarts = (text: string): readonly string[] =>
  text
    .slice(0, 300)
    .split(/(?<=[.!?。！？\n])\s*/u)
    .slice(0, 4)
    .map(sentence => sentence.replace(/^[^\p{L}\p{N}]+/u, ''))

const holdsAny = (text: string, list: readonly string[]): boolean => list.some(one => text.includes(one))

/** What a chat says about its work, in any place of the answer. */
const TALK =
  /\b(?:this|the|your|following) (?:\w+ )?(?:translation|text|sentence|segment|passage)\b.{0,60}\b(?:is|means|reads|translates|would be|can be translated)\b|\b(?:translates? (?:to|as|into)|translation (?:of|for) (?:the|this|your)|how (?:can|may) i (?:help|assist)|what would you like|here(?:'s| is| are) (?:the|your|a|my)\b.{0,30}\b(?:translation|version)|let me (?:translate|think|know)|the user (?:wants|asks|is asking)|i (?:will|'ll|need to|should) translate|translate (?:every|the|this) (?:segment|text|sentence))/iu

const talk: Suspicion = ({ answer, shown }) => {
  const [words] = TALK.exec(answer) ?? []
  if (words !== undefined && !holdsAny(fold(shown), TRANSLATION_STEMS) && !TALK.test(shown))
    return certain(`it is talk, not a translation: "${shortened(answer)}"`)
  const closer = CLOSERS.find(one => fold(answer).includes(one))
  return closer !== undefined && !fold(shown).includes(closer) ? certain(`"${closer}" stands in it`) : undefined
}

/** Words that hardly a language besides English has. */
const ENGLISH = new Set(
  'the and that this with from which were have has been your you not but they their would could should there what when because please here these those into about my let know need keep kept cannot does did translation translate text sentence original segment answer note names every above below'.split(
    ' ',
  ),
)
const WINDOW = 8
const FEWEST_ENGLISH = 3
const FEWEST_NEW = 2

/**
 * English sentences in an answer in another language, which are not in the source: notes, explanations, instructions. Some of
 * their words must be no words of the source, which an engine may leave untranslated.
 */
const english: Suspicion = ({ answer, shown, to }) => {
  if (to.startsWith('en')) return undefined
  const words = wordsOf(answer)
  const sourceWords = wordsOf(shown)
  const known = new Set(sourceWords)
  const source = ` ${sourceWords.join(' ')} `
  const isOwn = (at: number): boolean =>
    !source.includes(` ${words.slice(at, at + 2).join(' ')} `) &&
    !source.includes(` ${words.slice(Math.max(0, at - 1), at + 1).join(' ')} `)
  const places = words.flatMap((word, at) => (ENGLISH.has(word) && isOwn(at) ? [at] : []))
  const first = places.find((at, index) => {
    const near = places.slice(index).filter(place => place < at + WINDOW)
    return near.length >= FEWEST_ENGLISH && near.filter(place => !known.has(words[place] ?? '')).length >= FEWEST_NEW
  })
  return first === undefined ? undefined : certain(`it talks: "${words.slice(first, first + WINDOW).join(' ')}"`)
}

/** Words of what the engine was told to do. */
const instruction: Suspicion = ({ answer, shown, to, told }) => {
  if (told === undefined) return undefined
  const length = to.startsWith('en') ? 5 : 3
  const words = wordsOf(answer)
  const [instructions, source] = [told, shown].map(text => ` ${wordsOf(text).join(' ')} `)
  const leak = words
    .map((_, at) => words.slice(at, at + length))
    .find(
      part =>
        part.length === length &&
        instructions?.includes(` ${part.join(' ')} `) &&
        !source?.includes(` ${part.join(' ')} `),
    )
  return leak && certain(`it has words of the instructions: "${leak.join(' ')}"`)
}

/** Remarks between brackets that are not at the end, where they were taken off. */
const remark: Suspicion = ({ answer, shown }) => {
  if (/[[(]/.test(shown)) return undefined
  for (const [all, round = '', square = ''] of answer.matchAll(/\(([^()]{2,300})\)|\[([^[\]]{2,300})\]/g)) {
    const inside = fold(round || square).trim()
    const isNote = NOTE_WORDS.some(word => inside.startsWith(word) && /^[\s:：.]/u.test(inside.slice(word.length)))
    if (isNote || holdsAny(inside, TRANSLATION_STEMS)) return certain(`"${shortened(all)}" stands in it`)
  }
  return undefined
}

const lines: Suspicion = ({ answer, shown }) =>
  answer.includes('\n') && !shown.includes('\n') ? certain('it has several lines, the source one') : undefined

const sameLanguage = (from: string, to: string): boolean => from.split('-')[0] === to.split('-')[0]

/** Fewer words of its own may be the same in two languages: "Hotel Central". */
const FEWEST_ECHOED = 2
const FEWEST_SURE = 4
/** Neighbouring languages share many words, but not so many. */
const MOST = 0.85

/** The source itself, also with its figures written otherwise. */
const echo: Suspicion = ({ answer, shown, from, to, ownWords }) => {
  if (sameLanguage(from, to) || ownWords.length < FEWEST_ECHOED) return undefined
  const [one, other] = [lettersOf(shown), lettersOf(answer)]
  if (one === other) {
    const message = 'it is the source itself'
    return ownWords.length >= FEWEST_SURE ? certain(message) : doubtful(message)
  }
  if (other.length > one.length && one.length >= 20 && other.includes(one))
    return certain('the source itself stands in it')
  const answered = wordsOf(answer)
  const known = new Set(answered)
  const source = new Set(wordsOf(shown))
  const kept = ownWords.filter(word => known.has(word)).length
  const own = answered.filter(word => source.has(word)).length
  const isSized = other.length >= 0.8 * one.length && other.length <= 1.2 * one.length
  const isMost = isSized && ownWords.length >= 6 && kept / ownWords.length >= MOST && own / answered.length >= MOST
  return isMost ? doubtful('it has most words of the source') : undefined
}

/** The same few words over and over: a model that does not find its end. */
const stutter: Suspicion = ({ answer, shown }) => {
  const loop = /(.{2,60}?)\1{4,}/su
  const [, part = ''] = loop.exec(answer.slice(0, 2000)) ?? []
  return /\p{L}/u.test(part) && !loop.test(shown)
    ? certain(`"${shortened(part.trim())}" is said over and over`)
    : undefined
}

/** Lengths no translation has; what is less far out, the checks judge with the lengths of each language. */
const length: Suspicion = ({ answer, shown, to, from }) => {
  if (shown.length < 30 || isDense(to) || isDense(from)) return undefined
  const ratio = answer.length / shown.length
  if (ratio < 0.35) return doubtful('it is far shorter than the source')
  return ratio > 3 ? doubtful('it is far longer than the source') : undefined
}

const isDense = (locale: string): boolean => /^(?:zh|ja|ko|th|lo|km|my)\b/.test(locale)

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text).replace(/\s+/g, ' ')

const SUSPICIONS: readonly Suspicion[] = [
  nothing,
  debris,
  code,
  refusal,
  talk,
  instruction,
  english,
  remark,
  lines,
  echo,
  stutter,
  length,
]
