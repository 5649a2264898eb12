import { addedOpinion, addedWords, seemsOfAnother } from '../../../check/index.ts'
import { calendarOf } from '../../../languages/calendar.ts'
import { grammarOf } from '../../../languages/grammar.ts'
import { endsWithoutMark, isDense, isUnspaced, languageTag } from '../../../languages/index.ts'
import { MODEL_TALK } from '../../../languages/model-talk.ts'
import { onceEach } from '../../../once.ts'
import { inEnglish, say } from '../../../say.ts'
import { marklessAlone } from '../batch/markless.ts'
import { wordCount } from '../count.ts'
import type { Examined, Oddity } from '../problem.ts'
import type { TextFacts } from '../text-facts.ts'
import { anonymousLetter } from './facts/anonymous.ts'
import { exchangedPlaces } from './facts/exchanged.ts'
import { otherPerson } from './facts/persons.ts'
import { pronounForCountry } from './facts/pronoun-for-country.ts'
import { quotesChanged, quotesLost } from './facts/quotes.ts'
import { dateline, opening, politeSentence, sentenceMore, shortSentence } from './length/added-parts.ts'
import { latinWords, otherScript } from './letters/foreign-letters.ts'
import { languageNamed } from './talk/language-named.ts'

/** The first oddity of an answer that is not certainly a failure; its text is for a person to read. */
export function oddityOf(examined: Examined): string | undefined {
  for (const oddity of ODDITIES) {
    const seen = oddity(examined)
    if (seen !== undefined) return typeof seen === 'string' ? seen : inEnglish(seen)
  }
  return undefined
}

/** Added words in brackets, added place names, and untranslated words of the source. */
const added: Oddity = ({ both }) => addedWords(both())

/** An opinion or a title: "well-deserved", "Dr". */
const opinion: Oddity = ({ both }) => addedOpinion(both())

/** Another sentence, by meanings, marks and lengths. */
const ofAnother: Oddity = ({ both }) => (seemsOfAnother(both()) ? say('answer-of-another', {}) : undefined)

const endOf = (text: string): string => /(?:\.{3}|[.!?:;…,])(?=["”»’'）)」』\s]*$)/u.exec(text)?.[0] ?? ''

/** An end that changes the meaning: an exclamation, a pause, an announced list. */
const otherEnd: Oddity = ({ answer, source }) => {
  const end = endOf(answer.text)
  const own = endOf(source.text)
  if (end === '' || end === '.' || end === '?' || end === own || own === '?' || own === '') return undefined
  if (own === '!' || /…|\.{3}/.test(own)) return undefined
  return say('answer-ends', { words: answer.text.slice(-12).trim() })
}

/** Nothing that ends a sentence, where the source is one: "この橋は2019年に最後に点検され" */
const noEnd: Oddity = ({ answer, source, to }) =>
  !endsWithoutMark(to) &&
  /[\p{L}\p{N}][.!?]["”]?$/u.test(source.text) &&
  /[\p{L}\p{M},、،]$/u.test(answer.text) &&
  wordCount(source.text) > 2
    ? say('answer-ends', { words: answer.text.slice(-12).trim() })
    : undefined

/** The same word twice in a row, with a capital or without. */
const TWICE = /(?<![\p{L}\p{M}\p{N}-])(\p{L}{4,}) \1(?![\p{L}\p{M}\p{N}-])/u

/** The same word on both sides of a short one, which other languages say twice: "step by step" → adım adım. */
const TWICE_WITH = /(?<![\p{L}\p{M}\p{N}-])(\p{L}{3,}) \p{L}{1,5} \1(?![\p{L}\p{M}\p{N}-])/iu

const twiceInRow: Oddity = ({ answer, source }) => {
  const twice = TWICE.exec(answer.text)?.[0]
  if (twice === undefined || TWICE.test(source.text) || TWICE_WITH.test(source.text)) return undefined
  return source.text.includes(twice) ? undefined : say('answer-over-and-over', { words: twice.split(' ')[0] ?? twice })
}

/** Words that speak of translating, where the source does not. */
const speaksOfIt: Oddity = ({ answer, source, to }) => {
  if (source.isOfTranslation() || source.mayBeOfTranslation() || MAY_SPEAK.test(source.folded())) return undefined
  if (answer.text.length < 45 && answer.isOfTranslation()) return say('answer-is-talk', { words: answer.text })
  const found = ofTranslation(languageTag(to)).exec(answer.folded())?.[0]
  return found === undefined ? undefined : say('nothing-in-source', { words: found })
}

/** Other meanings of the words for translating. */
const MAY_SPEAK = /interpret|transfer|remit|convert|turn|render|version|word|language/

const ofTranslation = onceEach((language: string): RegExp => {
  const word = Object.hasOwn(MODEL_TALK, language) ? MODEL_TALK[language]?.word : undefined
  return word === undefined
    ? /(?!)/u
    : new RegExp(String.raw`(?:(?<![\p{L}\p{M}])|(?<=\p{Lo}))(?:${word})[\p{L}\p{M}]{0,12}`, 'u')
})

/** A month or weekday that is missing from the answer, without a figure in its place. */
const lostDay: Oddity = ({ answer, source, to }) => {
  const [here, there] = [source.reading(), answer.reading()]
  for (const kind of ['month', 'weekday'] as const) {
    if (!there.language.knows.has(kind)) continue
    const named = (marks: typeof here.marks): boolean =>
      marks.some(({ senses }) => senses.length === 1 && senses[0]?.kind === kind)
    if (!named(here.marks) || there.marks.some(({ senses }) => senses.some(sense => sense.kind === kind))) continue
    if (kind === 'month' && /\p{N}/u.test(there.text)) continue
    const mark = here.marks.find(({ senses }) => senses[0]?.kind === kind)
    // "Brian May", "Fox News Sunday"
    if (mark && AFTER_NAME.test(here.text.slice(0, mark.start))) continue
    // "May I come in?", "March on!"
    if (mark && kind === 'month' && isFirstWord(here.text, mark)) continue
    if (mark && !saysDay(answer, mark.senses[0], to))
      return say('no-counterpart', { words: here.text.slice(mark.start, mark.end) })
  }
  return undefined
}

/** Whether a word opens a sentence and a word in small letters, or "I", follows: its capital shows nothing. */
const isFirstWord = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /(?:^|[.!?:"“„«] ?)$/u.test(text.slice(0, start)) && /^ (?:\p{Ll}|I\b)/u.test(text.slice(end))

const AFTER_NAME = /\S \p{Lu}\p{Ll}+ $/u

/** Whether a word of the answer is made of the day's or month's name: "úterý" → "úterní", "September" → "Septembertag". */
function saysDay(answer: TextFacts, sense: { readonly kind: string } | undefined, to: string): boolean {
  if (sense === undefined || !('value' in sense)) return false
  const { months, weekdays } = calendarOf(to)
  const isMonth = sense.kind === 'month'
  const names = (isMonth ? months : weekdays).get(Number(sense.value)) ?? []
  return names.some(name =>
    answer.folded().includes(name.toLowerCase().slice(0, isMonth ? name.length : Math.max(3, name.length - 2))),
  )
}

/** A few words with capitals that stayed as they are: names, or a title that nobody translated. */
const stayed: Oddity = ({ answer, source, from, to }) =>
  languageTag(from) !== languageTag(to) &&
  source.words().length >= 2 &&
  source.letters() === answer.letters() &&
  !/\d/.test(source.text) &&
  !isListOfAcronyms(source.text) &&
  !ALL_QUOTED.test(answer.text)
    ? say('answer-echo', {})
    : undefined

/** "NASA, ESA, JAXA": names of organizations, one each between the signs of a list. */
const isListOfAcronyms = (text: string): boolean => text.split(LIST_SIGN).every(item => /^\p{Lu}{2,6}\.?$/u.test(item))

const LIST_SIGN = /\s?[,;/|·•、]\s?/u

/** Quoted words that the sentence is about: "Kindergarten", "Zeitgeist". */
const ALL_QUOTED = /^(?:["“„«][^"“”„«»]{1,30}["”“»][,;]?\s?){2,}$/u

/** Every word with a capital, where the source has small letters. */
const titled: Oddity = ({ answer, source, to }) => {
  if (grammarOf(to).capitals) return undefined
  const words = answer.text.match(/(?<![\p{L}\p{M}’'-])\p{L}[\p{L}\p{M}]*/gu) ?? []
  const small = words.filter(word => /^\p{Ll}/u.test(word)).length
  const big = words.filter(word => /^\p{Lu}\p{Ll}/u.test(word)).length
  if (words.length < 5 || small > 0 || big < words.length * 0.8) return undefined
  return (source.text.match(/(?<![\p{L}\p{M}’'-])\p{Ll}{3,}/gu)?.length ?? 0) >= 2
    ? say('answer-titled', {})
    : undefined
}

/** So many words without an everyday word are hardly a sentence. */
const WORDS = 5
/** The same for languages that use one word for several, and for Cyrillic, where endings often replace such words. */
const MORE_WORDS = 9

/** Each word with the one after it, as one text: "a long war" → a long, long war. */
const neighbours = (words: readonly { readonly lower: string }[]): readonly string[] =>
  words.slice(1).map(({ lower }, at) => `${words[at]?.lower} ${lower}`)

/** Words of no language, or of an unknown one: "lorem ipsum dolor sit amet". */
const noEveryday: Oddity = ({ answer, source, to }) => {
  const { language, everyday, tokens } = answer.reading()
  if (everyday > 0 || isUnspaced(to) || isDense(to) || !language.knows.has('common') || source.reading().everyday < 2)
    return undefined
  const words = tokens.filter(({ kind }) => kind === 'word')
  // A quotation may stay as it is: two words or more that stand side by side in the source as well.
  const kept = new Set(neighbours(source.reading().tokens.filter(({ kind }) => kind === 'word')))
  const pairs = neighbours(words)
  const small = words.filter(
    ({ text, lower }, at) =>
      text === lower &&
      text.length > 1 &&
      // "adım adım, sokak sokak" are two words.
      lower !== words[at - 1]?.lower &&
      !kept.has(pairs[at - 1] ?? '') &&
      !kept.has(pairs[at] ?? ''),
  ).length
  return small >= (grammarOf(to).analytic ? WORDS : MORE_WORDS)
    ? say('answer-no-everyday', { language: language.name })
    : undefined
}

const ODDITIES: readonly Oddity[] = [
  otherScript,
  latinWords,
  quotesLost,
  quotesChanged,
  added,
  opinion,
  ofAnother,
  exchangedPlaces,
  otherEnd,
  noEnd,
  twiceInRow,
  shortSentence,
  sentenceMore,
  stayed,
  opening,
  politeSentence,
  speaksOfIt,
  lostDay,
  dateline,
  titled,
  noEveryday,
  languageNamed,
  otherPerson,
  pronounForCountry,
  anonymousLetter,
  marklessAlone,
]
