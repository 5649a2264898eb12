import { addedWords, seemsOfAnother } from '../../../check/index.ts'
import { grammarOf } from '../../../languages/grammar.ts'
import { isDense, isUnspaced, languageTag } from '../../../languages/index.ts'
import { inEnglish, say } from '../../../say.ts'
import { type Examined, type Oddity, shortened } from '../problem.ts'
import { evidenceOf, foundIn } from '../resemblance.ts'
import { OPENERS, POINTERS } from '../words/label-words.ts'
import { exchangedPlaces } from './exchanged.ts'
import { otherScript } from './foreign-letters.ts'

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

/** No mark that ends the sentence, although the source is a sentence: "この橋は2019年に最後に点検され" */
const noEnd: Oddity = ({ answer, source }) =>
  /[\p{L}\p{N}][.!?]["”]?$/u.test(source.text) && /[\p{L}\p{M},、،]$/u.test(answer.text) && wordCount(source.text) > 2
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

/** A polite answer as the first sentence, in a script without spaces: かしこまりました。 */
const politeSentence: Oddity = ({ answer, source, to }) => {
  if (!isDense(to)) return undefined
  const first = /^([^。.!！,、،]{1,20})[。.!！、,،]/u.exec(answer.folded())?.[1]
  if (first === undefined || !OPENERS.includes(first) || POINTERS.includes(first) || SURE.test(source.folded()))
    return undefined
  return say('answer-begins', { words: first })
}

/** A few words about translating, if the source is about something else. */
const speaksOfIt: Oddity = ({ answer, source }) =>
  answer.text.length < 45 && answer.isOfTranslation() && !source.isOfTranslation()
    ? say('answer-is-talk', { words: answer.text })
    : undefined

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
    if (mark) return say('no-counterpart', { words: here.text.slice(mark.start, mark.end) })
  }
  return undefined
}

/** A few untranslated words with capitals: names, or a title that should have been translated. */
const stayed: Oddity = ({ answer, source, from, to }) =>
  languageTag(from) !== languageTag(to) &&
  source.words().length >= 2 &&
  source.letters() === answer.letters() &&
  !/\d/.test(source.text)
    ? say('answer-echo', {})
    : undefined

/** A label of a word or two, or a polite word with a comma: "Resumen: …", "Claro, …". */
const opening: Oddity = ({ answer, source }) => {
  const folded = answer.folded().replace(/^[¡¿"“«„]+/u, '')
  const polite = /^([\p{L}\p{M}' ]{2,20})[,،]\s/u.exec(folded)?.[1]
  if (polite !== undefined && OPENERS.includes(polite) && !POINTERS.includes(polite) && !SURE.test(source.folded()))
    return say('answer-begins', { words: polite })
  const label = /^[\p{L}\p{N}]{2,20}(?: [\p{L}\p{N}]{1,20})?[:：]\s/u.exec(answer.text)?.[0]
  if (label === undefined || /[:：–—-]\s|["“«„]/.test(source.text)) return undefined
  // Headlines have this form, and so have references to an address.
  if (!/[.!?]["”]?$/u.test(source.text) || /[:：]\s(?:https?:|www\.|\{)/.test(answer.text)) return undefined
  const isNamed =
    foundIn(evidenceOf(`a ${source.text}`), label) > 0 ||
    source.words().some(word => word.length > 3 && label.toLowerCase().includes(word.slice(0, 4)))
  return isNamed || isCapitals(label) ? undefined : say('answer-begins', { words: label.trim() })
}
const SURE = /\b(?:sure|certainly|of course|clear|natural|well|yes|ok|definite|evident|obvious|absolut|indeed|undoubt)/

const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text)

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
  const small = tokens.filter(({ kind, text, lower }) => kind === 'word' && text === lower && text.length > 1).length
  return small >= (grammarOf(to).analytic ? WORDS : MORE_WORDS)
    ? say('answer-no-everyday', { language: language.name })
    : undefined
}

const ODDITIES: readonly Oddity[] = [
  otherScript,
  quotesLost,
  quotesChanged,
  added,
  ofAnother,
  exchangedPlaces,
  otherEnd,
  noEnd,
  twiceInRow,
  shortSentence,
  stayed,
  opening,
  politeSentence,
  speaksOfIt,
  lostDay,
  dateline,
  titled,
  noEveryday,
]
