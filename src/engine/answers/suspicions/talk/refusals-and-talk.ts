import { languageOf, languageTag } from '../../../../languages/index.ts'
import { NOTE_WORDS } from '../../../../languages/model-talk.ts'
import { say } from '../../../../say.ts'
import { certain, doubtful, type Suspicion, shortened } from '../../problem.ts'
import { sharesEvidence } from '../../resemblance.ts'
import { fold } from '../../text-facts.ts'
import { CLOSERS, TRANSLATION_STEMS } from '../../words/label-words.ts'
import { APOLOGIES, REFUSALS } from '../../words/refusal-phrases.ts'

const AI_WORDS = /\b(?:AI|ИИ|ШІ|IA|KI|YZ|GPT|ChatGPT|OpenAI|LLM)\b|language model|人工智能|言語モデル|언어 모델/u

/** A refusal, or talk about the task, that the source has nothing like. */
export const refusal: Suspicion = ({ answer, source, from }) => {
  if (!sentenceStarts(answer.folded()).some(isRefusal)) return undefined
  const apologies = languageOf(APOLOGIES, from)
  if (holdsAny(source.folded(), apologies ?? APOLOGIES.en ?? [])) return undefined
  // A person or a machine says it there: "As an AI, I have no opinions," it replied.
  if (holdsAny(source.folded(), languageOf(REFUSALS, from) ?? [])) return undefined
  // If nothing is known of the source's language, an answer with the same content may be right.
  if (!apologies && sharesEvidence(source.text, answer.text)) return undefined
  const isKnown = apologies !== undefined || AI_WORDS.test(answer.text) || answer.isOfTranslation()
  const message = say('answer-is-talk', { words: shortened(answer.text) })
  return isKnown ? certain(message) : doubtful(message)
}

/** No phrase of the list is shorter. */
const OPENING = 3
const REFUSALS_BY_OPENING = Map.groupBy(Object.values(REFUSALS).flat(), phrase => phrase.slice(0, OPENING))

const isRefusal = (start: string): boolean =>
  REFUSALS_BY_OPENING.get(start.slice(0, OPENING))?.some(phrase => start.startsWith(phrase)) ?? false

/** A text from its first letter, and from the beginning of each of its first sentences. */
const sentenceStarts = (text: string): readonly string[] =>
  text
    .slice(0, 300)
    .split(/(?<=[.!?。！？\n])\s*/u)
    .slice(0, 4)
    .map(sentence => sentence.replace(/^[^\p{L}\p{N}]+/u, ''))

const holdsAny = (text: string, list: readonly string[]): boolean => list.some(one => text.includes(one))

/** What a chat says about its work, anywhere in the answer. */
const TALK =
  /\b(?:this|the|your|following) (?:\w+ )?(?:translation|text|sentence|segment|passage)\b.{0,60}\b(?:is|means|reads|translates|would be|can be translated)\b|\b(?:translates? (?:to|as|into)|translation (?:of|for) (?:the|this|your)|how (?:can|may) i (?:help|assist)|what would you like|here(?:'s| is| are) (?:the|your|a|my)\b.{0,30}\b(?:translation|version)|let me (?:translate|think|know)|the user (?:wants|asks|is asking)|i (?:will|'ll|need to|should) translate|translate (?:every|the|this) (?:segment|text|sentence))/iu

/** All such talk has one of these words. */
const TALK_WORDS = /translat|sentence|segment|passage|version| text\b|the user|assist|help|would you like|let me/

export const talk: Suspicion = ({ answer, source }) => {
  const folded = answer.folded()
  const words = TALK_WORDS.test(folded) ? TALK.exec(folded)?.[0] : undefined
  if (words !== undefined && !source.isOfTranslation() && !TALK.test(source.folded()))
    return certain(say('answer-is-talk', { words: shortened(answer.text) }))
  if (source.isOfTranslation()) return undefined
  const closer = CLOSERS.find(one => folded.includes(one))
  return closer !== undefined && !source.folded().includes(closer)
    ? certain(say('answer-has', { words: closer }))
    : undefined
}

/** Words that hardly any language but English has. */
const ENGLISH = new Set(
  'the and that this with from which were have has been your you not but they their would could should there what when because please here these those into about my let know need keep kept cannot does did translation translate text sentence original segment answer note names every above below'.split(
    ' ',
  ),
)
const WINDOW = 8
const FEWEST_ENGLISH = 3
const FEWEST_NEW = 2

/**
 * English sentences in an answer in another language that the source lacks: notes, explanations, instructions. Some of
 * their words must be missing from the source, since an engine may leave its words untranslated.
 */
export const english: Suspicion = ({ answer, source, to }) => {
  if (languageTag(to) === 'en') return undefined
  const words = answer.words()
  const isNew = (word: string): boolean => !source.folded().includes(word)
  if (words.filter(word => ENGLISH.has(word) && isNew(word)).length < FEWEST_NEW) return undefined
  const text = spaced(source.words())
  const isOwn = (at: number): boolean =>
    !text.includes(spaced(words.slice(at, at + 2))) && !text.includes(spaced(words.slice(Math.max(0, at - 1), at + 1)))
  const places = words.flatMap((word, at) => (ENGLISH.has(word) && isOwn(at) ? [at] : []))
  const first = places.find((at, index) => {
    const near = places.slice(index).filter(place => place < at + WINDOW)
    return near.length >= FEWEST_ENGLISH && near.filter(place => isNew(words[place] ?? '')).length >= FEWEST_NEW
  })
  return first === undefined
    ? undefined
    : certain(say('answer-talks', { words: words.slice(first, first + WINDOW).join(' ') }))
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `

/** Words of the engine's instructions. */
export const instruction: Suspicion = ({ answer, source, to, told }) => {
  if (told === undefined) return undefined
  const length = languageTag(to) === 'en' ? 5 : 3
  const words = answer.words()
  const [instructions, own] = [spaced(told.words()), spaced(source.words())]
  const leak = words
    .map((_, at) => words.slice(at, at + length))
    .find(part => part.length === length && instructions.includes(spaced(part)) && !own.includes(spaced(part)))
  return leak && certain(say('answer-instructions', { words: leak.join(' ') }))
}

/** Remarks between brackets that are not at the end, where they would have been removed. */
export const remark: Suspicion = ({ answer, source }) => {
  if (!/[[(]/.test(answer.text) || /[[(]/.test(source.text)) return undefined
  for (const [all, round = '', square = ''] of answer.text.matchAll(/\(([^()]{2,300})\)|\[([^[\]]{2,300})\]/g)) {
    const inside = fold(round || square).trim()
    const isNote = NOTE_WORDS.some(word => inside.startsWith(word) && /^[\s:：.]/u.test(inside.slice(word.length)))
    if (isNote || holdsAny(inside, TRANSLATION_STEMS)) return certain(say('answer-has', { words: shortened(all) }))
  }
  return undefined
}
