import { addedWords, seemsOfAnother } from '../../../check/index.ts'
import { calendarOf } from '../../../languages/calendar.ts'
import { grammarOf } from '../../../languages/grammar.ts'
import { endsWithoutMark, isDense, isUnspaced, languageTag } from '../../../languages/index.ts'
import { MODEL_TALK } from '../../../languages/model-talk.ts'
import { onceEach } from '../../../once.ts'
import { inEnglish, say } from '../../../say.ts'
import { marklessAlone } from '../batch/markless.ts'
import { type Examined, type Oddity, shortened } from '../problem.ts'
import { evidenceOf, foundIn } from '../resemblance.ts'
import type { TextFacts } from '../text-facts.ts'
import { OPENERS, POINTERS } from '../words/label-words.ts'
import { anonymousLetter } from './anonymous.ts'
import { exchangedPlaces } from './exchanged.ts'
import { latinWords, otherScript } from './foreign-letters.ts'
import { languageNamed } from './language-named.ts'
import { otherPerson } from './persons.ts'
import { isLong, saysAll, saysMore } from './says-all.ts'

/** The first oddity of an answer that is not certainly a failure; its text is for a person to read. */
export function oddityOf(examined: Examined): string | undefined {
  for (const oddity of ODDITIES) {
    const seen = oddity(examined)
    if (seen !== undefined) return typeof seen === 'string' ? seen : inEnglish(seen)
  }
  return undefined
}

const QUOTES = /["“”«»„「」『』]|[‘‚‹](?=\S)|(?<=[\p{L}\p{N}.,!?])[’›](?!\p{L})|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/u

/** Quoted words that nothing marks as quoted any more. */
const quotesLost: Oddity = ({ answer, source }) =>
  source.reading().quotes >= 2 && !QUOTES.test(answer.text) && !/^\s?[-–—]/u.test(answer.text)
    ? say('answer-no-quotes', {})
    : undefined

const QUOTATION = /[“„"«「『]([^“”„"«»「」『』]*)[”“"»」』]/gu

/** The fraction of a text between quotation marks. */
const quotedShare = (text: string): number =>
  [...text.matchAll(QUOTATION)].reduce((sum, [all]) => sum + all.length, 0) / text.length

/** A quotation of which a part became the paper's own words, or that the source lacks. */
const quotesChanged: Oddity = ({ answer, source }) => {
  const [asked, said] = [source.reading().quotes, answer.reading().quotes]
  if (asked >= 4 && said >= 2 && said < asked && quotedShare(source.text) > 0.3)
    return quotedShare(answer.text) < 0.6 * quotedShare(source.text) ? say('answer-no-quotes', {}) : undefined
  if (asked > 0 || said < 2 || QUOTES.test(source.text)) return undefined
  const added = [...answer.text.matchAll(QUOTATION)].find(([, inside = '']) => inside.split(/\s+/).length >= 4)
  return added && say('nothing-in-source', { words: shortened(added[0]) })
}

/** Added words in brackets, added place names, and untranslated words of the source. */
const added: Oddity = ({ answer, source }) => addedWords(source.side(), answer.side())

/** Another sentence, by meanings, marks and lengths. */
const ofAnother: Oddity = ({ answer, source }) =>
  seemsOfAnother(source.side(), answer.side()) ? say('answer-of-another', {}) : undefined

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

const twiceInRow: Oddity = ({ answer, source }) => {
  const twice = TWICE.exec(answer.text)?.[0]
  return twice === undefined || TWICE.test(source.text) || source.text.includes(twice)
    ? undefined
    : say('answer-over-and-over', { words: twice.split(' ')[0] ?? twice })
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0

/** A few words as a separate sentence before or after: "Gracias.", "Fuente: Reuters." */
const shortSentence: Oddity = ({ answer, source, from, to }) => {
  if (isDense(from) || isDense(to)) return undefined
  const came = answer.sentences()
  if (came.length <= source.sentences().length || QUOTES.test(source.text)) return undefined
  const shortest = source.sentences().reduce((least, one) => Math.min(least, wordCount(one)), 99)
  const edge = [came.at(-1) ?? '', came[0] ?? ''].find(one => wordCount(one) <= 3 && wordCount(one) < shortest - 2)
  if (edge === undefined || foundIn(source.evidence(), edge) > 0) return undefined
  return say('nothing-in-source', { words: edge })
}

/** A sentence behind or before the others, which say all that the source does without it. */
const sentenceMore: Oddity = ({ answer, source, to }) => {
  if (endsWithoutMark(to)) return partMore({ source, answer })
  const came = answer.sentences()
  // 「我不知道。」守門員說。 is one sentence in other scripts: who says it stands behind the quotation.
  const spoken = Number(SAYS_WHO.test(source.text) && /["”」』»]$/u.test(came.at(-2) ?? ''))
  if (came.length < 2 || came.length - spoken <= source.sentences().length) return undefined
  for (const one of [came.at(-1) ?? '', came[0] ?? '']) {
    const rest = one === came[0] ? came.slice(1) : came.slice(0, -1)
    if (
      wordCount(one) >= FEWEST_MORE &&
      foundIn(source.evidence(), one) === 0 &&
      saysAll(rest.join(' '), { source, answer })
    )
      return say('nothing-in-source', { words: shortened(one) })
  }
  return undefined
}

/** The same in a language that ends sentences with a space: a part at an end of a text that is too long by it. */
function partMore({ source, answer }: Pick<Examined, 'source' | 'answer'>): ReturnType<Oddity> {
  const parts = answer.text.split(/\s+/)
  if (parts.length < 2 || !isLong(answer.text, { source, answer })) return undefined
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  const isMore = saysMore(parts.slice(0, -1).join(' '), { source, answer })
  return isMore || saysMore(parts.slice(1).join(' '), { source, answer })
    ? say('nothing-in-source', { words: shortened(isMore ? last : first) })
    : undefined
}

/** A quotation with words behind it, in the same sentence. */
const SAYS_WHO = /[,.!?…]["”»」』],?\s?\p{Ll}/u

/** A shorter one may be a part of a sentence that was cut in two. */
const FEWEST_MORE = 1

/** A polite answer as the first sentence of a script without spaces: かしこまりました。 */
const politeSentence: Oddity = ({ answer, source, to }) => {
  if (!isDense(to)) return undefined
  const first = /^([^。.!！,、،]{1,20})[。.!！、,،]/u.exec(answer.folded())?.[1]
  if (first === undefined || !OPENERS.includes(first) || POINTERS.includes(first) || SURE.test(source.folded()))
    return undefined
  return say('answer-begins', { words: first })
}

/** Words that speak of translating, where the source does not. */
const speaksOfIt: Oddity = ({ answer, source, to }) => {
  if (source.isOfTranslation() || source.mayBeOfTranslation() || MAY_SPEAK.test(source.folded())) return undefined
  if (answer.text.length < 45 && answer.isOfTranslation()) return say('answer-is-talk', { words: answer.text })
  const found = ofTranslation(to.split('-')[0] ?? to).exec(answer.folded())?.[0]
  return found === undefined ? undefined : say('nothing-in-source', { words: found })
}

/** What languages say with a word for translating as well. */
const MAY_SPEAK = /interpret|transfer|remit|convert|turn|render|version|word|language/

const ofTranslation = onceEach((language: string): RegExp => {
  const word = Object.hasOwn(MODEL_TALK, language) ? MODEL_TALK[language]?.word : undefined
  return word === undefined
    ? /(?!)/u
    : new RegExp(String.raw`(?:(?<![\p{L}\p{M}])|(?<=\p{Lo}))(?:${word})[\p{L}\p{M}]{0,12}`, 'u')
})

/** A month or weekday that is missing from the answer, without a figure in its place. */
const lostDay: Oddity = ({ answer, source, to }) => {
  // "Sonntagmorgen" is one word.
  if (grammarOf(to).compounding) return undefined
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
    if (mark && !saysDay(answer, mark.senses[0], to))
      return say('no-counterpart', { words: here.text.slice(mark.start, mark.end) })
  }
  return undefined
}

const AFTER_NAME = /\S \p{Lu}\p{Ll}+ $/u

/** Whether a word of the answer is made of the day's name: "úterý" → "úterní", "Sonntag" → "sonntägliche". */
function saysDay(answer: TextFacts, sense: { readonly kind: string } | undefined, to: string): boolean {
  if (sense?.kind !== 'weekday' || !('value' in sense)) return false
  const names = calendarOf(to).weekdays.get(Number(sense.value)) ?? []
  return names.some(name => answer.folded().includes(name.toLowerCase().slice(0, Math.max(3, name.length - 2))))
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

/** Words that are spoken about: "Kindergarten", "Zeitgeist". */
const ALL_QUOTED = /^(?:["“„«][^"“”„«»]{1,30}["”“»][,;]?\s?){2,}$/u

/** A label of a word or two, and a polite word with a comma: "Resumen: …", "Claro, …". */
const opening: Oddity = ({ answer, source, to }) => {
  const folded = answer.folded().replace(/^[¡¿"“«„]+/u, '')
  const polite = /^([\p{L}\p{M}' ]{2,20})[,،]\s/u.exec(folded)?.[1]
  if (polite !== undefined && OPENERS.includes(polite) && !POINTERS.includes(polite) && !SURE.test(source.folded()))
    return say('answer-begins', { words: polite })
  const label = LABEL.exec(answer.text)?.[0]
  if (label === undefined || /[:：–—-]\s|[:：]$|["“«„「]/.test(source.text)) return undefined
  // Headlines are written so, and so are references to an address.
  if (!/[.!?。！？।]["”]?$/u.test(source.text) || /[:：]\s?(?:https?:|www\.|\{)/.test(answer.text)) return undefined
  // A longer one is too much where what follows says all that the source does.
  const isForeign = isUnspaced(to) && /^[\p{Script=Latin}\s]+.$/u.test(label)
  const isShort = isUnspaced(to) ? isForeign || label.length <= FEW_SIGNS : wordCount(label) <= FEW_WORDS
  if (!isShort && !saysAll(answer.text.slice(label.length), { source, answer })) return undefined
  const isNamed =
    foundIn(evidenceOf(`a ${source.text}`), label) > 0 ||
    source.words().some(word => word.length > 3 && label.toLowerCase().includes(word.slice(0, 4)))
  return isNamed || isCapitals(label) ? undefined : say('answer-begins', { words: label.trim() })
}

/** What stands before a colon, and no sentence ends in it. */
const LABEL = /^[\p{L}\p{M}\p{N}][^:：.。\n"“«„「]{0,60}[:：](?=\s|[\p{Lo}\p{Lu}])/u
const FEW_WORDS = 2
const FEW_SIGNS = 5

const SURE = /\b(?:sure|certainly|of course|clear|natural|well|yes|ok|definite|evident|obvious|absolut|indeed|undoubt)/

const isCapitals = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

/** A dateline with a dash or in brackets at the beginning: "MADRID — …". */
const dateline: Oddity = ({ answer, source }) => {
  const place = /^(\p{Lu}[\p{Lu}\s,.]{2,30}|\p{Lu}\p{L}{2,20}(?:, \d{1,2}[^–—-]{0,20})?)\s[–—-]\s/u.exec(
    answer.text,
  )?.[0]
  if (place === undefined || /[–—:]|\s-\s/.test(source.text)) return undefined
  return say('answer-begins', { words: place.trim() })
}

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

/** Words of no language, or of an unknown one: "lorem ipsum dolor sit amet". */
const noEveryday: Oddity = ({ answer, source, to }) => {
  const { language, everyday, tokens } = answer.reading()
  if (everyday > 0 || isUnspaced(to) || isDense(to) || !language.knows.has('common') || source.reading().everyday < 2)
    return undefined
  // A quotation may stay as it is.
  const known = new Set(source.words())
  const small = tokens.filter(
    ({ kind, text, lower }) => kind === 'word' && text === lower && text.length > 1 && !known.has(lower),
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
  anonymousLetter,
  marklessAlone,
]
