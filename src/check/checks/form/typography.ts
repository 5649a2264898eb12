import { endsWithoutMark } from '../../../languages/index.ts'
import { tell } from '../../../say.ts'
import { lengthScore } from '../../language/length-score.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import { endsIn } from '../../read/ending.ts'
import type { Reading } from '../../read/model.ts'
import { mayHave } from '../../read/reading.ts'
import { asksOnlyInTag } from '../../read/tags.ts'
import { MARK } from '../../read/tokens/characters.ts'
import { sentencesOf } from '../whole/lost-sentences.ts'

/** What ends a sentence in any script; what may close after it. */
const END = '.!?…。！？｡؟۔।॥։።᱾᱿។៕။།༎᠃·'
const CLOSING = `"'“”„»«’‘)]`
const CLOSED = /[.!?…。！？؟۔।॥։።᱾᱿។៕။།༎᠃·:;]["'”»’)\]]*\s*$/u

/** A label without its access key, which Asian languages put in brackets at the end: 印刷…(P) */
const withoutKey = (label: string): string =>
  !label.endsWith(')') ? label : label.replace(/\s?\([_&]?[A-Za-z\d]\)$/, '')

/** The Armenian question mark stands inside the word that is asked about, and Burmese asks with a particle. */
const ASKS_WITHIN = /՞|လား\s*။?\s*$/

/** Some people write the dots of a right-to-left label first. */
const BEGINS_WITH_END = /^_?(?:\.\.\.|…|\.(?=[\p{Script=Arabic}\p{Script=Hebrew}]))/u

/** A sentence that ends before an aside: 추가해야 합니다. (…) */
const ENDED_BEFORE_ASIDE = /[.!?。！？]\s*[(（][^()（）]{1,120}[)）]\s*$/

/** The full stop of an abbreviation ("p.m.", "U.S.") may not end a sentence. */
const ABBREVIATED = /\p{L}\.\p{L}\.["'”’)]*$/u

export const endPunctuation: PairCheck = {
  level: 'warning',
  finds: 'The source ends as a sentence and the target does not, or a mark is doubled.',
  why: 'A full stop that is missing may be the end of a text that is missing.',
  example: ['I have no alternative.', 'No tengo otra opción'],
  pair: ({ source, target, given }) => {
    const twice = markTwice(source, target)
    if (twice !== undefined) return [twice]
    // Most targets do.
    if (endsIn(target.text, END, CLOSING)) return NOTHING
    const [one, other] = [source.text.trimEnd(), withoutKey(target.text.trimEnd())]
    if (other === '' || endsIn(other, END, CLOSING) || !endsIn(one, END, CLOSING)) return NOTHING
    if (/(?<!\.)\.\.["'”’»]*$|["'“‘«]\.["'”’»]$/.test(one) || BEGINS_WITH_END.test(other)) return NOTHING
    if (ASKS_WITHIN.test(other) || ENDED_BEFORE_ASIDE.test(other)) return NOTHING
    if (!/[\p{Ll}\p{Lo}]/u.test(other) || ABBREVIATED.test(one) || CLOSED.test(other)) return NOTHING
    if (given.interface && one.endsWith('?') && !asksForAnswer(source)) return NOTHING
    if (/["”»“)]$/.test(other) && /["”»“)]$/.test(one)) return NOTHING
    // An indented command on a separate line.
    if (/\n(?: {2,}|\t)[^\n]+$/.test(other)) return NOTHING
    const last = other.length
    // Captions and headlines end without a full stop; in Chinese and Japanese all of them do, and Thai has no full
    // stop.
    const isWhole = lengthScore({ source, target }) > SHORTER
    const isCaption = target.language.data.unspaced === 'always' || (mayBeTitle(source) && isWhole)
    const asStyle = isCaption ? { level: 'info' as const } : {}
    return [{ ...tell('end-mark-missing', { mark: one.slice(-1) }), target: [last - 1, last], ...asStyle }]
  },
}

/**
 * A mark that stands twice behind a word, or a comma right before a full stop; three full stops are one mark. The marks are
 * looked for before the word: few stand beside another.
 */
const TWICE = /(?:([.,;:،؛。、，])\1|[,;:，、][.。])(?<=[\p{L}\p{N})»]..)(?=[\s"”»’)]|$)/u

/** The first mark that stands twice, if no mark of the source does. */
function markTwice(source: Reading, target: Reading): Seen | undefined {
  const match = mayHave(target, MARK.doubled) ? TWICE.exec(target.text) : null
  if (match === null || TWICE.test(source.text)) return undefined
  const place = [match.index, match.index + match[0].length] as const
  return { ...tell('mark-twice', { mark: match[0] }), target: place, fix: { target: place, text: match[0].slice(-1) } }
}

/**
 * A target that is so much shorter than its source hardly has the whole caption: "Kyiv tells another story." → Kiev
 * cuenta
 */
const SHORTER = -1.5

/** A text with fewer words may be a caption: "Condoms behind the counter." */
const FEWEST_WORDS = 6
/** A headline often begins with its subject: "Argo: When things are at their worst". */
const HEADED = /^\p{Lu}[^.:;,?!]{0,24}:\s/u

/** Whether a text with a full stop may be a caption or a headline. */
const mayBeTitle = ({ tokens, text }: Reading): boolean =>
  text.trimEnd().endsWith('.') &&
  ((tokens.length < FEWEST_WORDS && (tokens[0]?.text.length ?? 0) > 2 && tokens[0]?.word.common === false) ||
    HEADED.test(text))

const ASIDE = /[?？؟][)\]）]\s*$/

export const questionMark: PairCheck = {
  level: 'warning',
  finds: 'A question became a statement, or a statement a question.',
  why: 'It is another claim, or another sentence.',
  needs: ['question'],
  example: ['Does Germany want to lead?', 'Alemania quiere liderar.'],
  pair: ({ source, target, given }) => {
    // "Whether to save" may be a question; a question in brackets is an aside.
    if (/^whether\b|^if\b/i.test(source.text) || [source.text, target.text].some(text => ASIDE.test(text)))
      return NOTHING
    if (asksOnlyInTag(source) && !/[?？؟;]/.test(target.text)) return NOTHING
    if (asksInside(source) && !asksAnywhere(target)) return [tell('question-lost', {})]
    if (asksInQuotes(source) && quotesWithoutQuestion(target)) return [tell('question-lost', {})]
    const asks = [source.text, target.text].map(text => endsIn(text, '?？؟;', CLOSING))
    if (ASKS_WITHIN.test(target.text)) return NOTHING
    if (/(?:!|…|\.\.\.)[\s"'”»’)\]]*$/u.test(target.text)) return NOTHING
    if (target.text.trim() === '' || asks[0] === asks[1] || /[?？؟]/.test(asks[0] ? target.text : source.text))
      return NOTHING
    if (target.language.data.questionMark !== ';' && /;\s*$/.test(target.text)) return NOTHING
    // "Isn't it time to go" is a question without its mark.
    const first = source.tokens[0]?.lower ?? ''
    if (asks[1] && source.language.askers.has(first)) return NOTHING
    // Thai asks with words alone: ทำไม.
    if (asks[0] && endsWithoutMark(target.language.locale)) return NOTHING
    // Japanese asks with a particle: 多いのか。
    if (asks[0] && asksByWord(target)) return NOTHING
    // "Couldn't save, try again?" and "two folders?" need no answer: programs say this in other ways.
    const asStyle = given.interface && asks[0] && !asksForAnswer(source) ? { level: 'info' as const } : {}
    return [{ ...tell(asks[0] ? 'question-lost' : 'question-added', {}), ...asStyle }]
  },
}

/** Whether a quotation ends in a question: “Who would live there?” */
const asksInQuotes = ({ text }: Reading): boolean => /[?？؟]["”»“」]/.test(text)

/** Whether a text quotes and asks nothing, with a mark or with a word: 「…なのか」 */
const quotesWithoutQuestion = (reading: Reading): boolean =>
  (reading.quotes >= 2 || /[「『]/.test(reading.text)) &&
  !/[?？؟;՞]/.test(reading.text) &&
  !asksByWord(reading) &&
  ![...reading.text.matchAll(QUOTED)].some(([text]) => asksByWord({ ...reading, text })) &&
  !/[かの][」』]/.test(reading.text) &&
  !endsWithoutMark(reading.language.locale)

const QUOTED = /["“«„「『][^"“”«»„「」『』]{1,300}["”»“」』]/gu

/** Whether the last sentence opens with a question word: "Delete this range? Are you sure?" */
function asksForAnswer({ text, tokens, language }: Reading): boolean {
  const asked = text.lastIndexOf('?')
  const before = text.slice(0, asked)
  const start = Math.max(...['. ', '! ', '? ', ': ', '; ', '\n'].map(mark => before.lastIndexOf(mark)))
  const first = tokens.find(token => token.start > start)
  if (first === undefined || !language.askers.has(first.lower)) return false
  // "Couldn't save, try again?", "Did you mean this?"
  return !/^(?:\w+n['’]t|did you (?:mean|forget))\b/i.test(text.slice(first.start))
}

/**
 * Whether a question stands before another sentence: "Is it safe? Nobody knows." A question between quotation marks may
 * become reported speech.
 */
function asksInside({ text, quotes }: Reading): boolean {
  const end = quotes === 0 ? text.indexOf('? ') : -1
  if (end < 0 || !/\p{Lu}/u.test(text.charAt(end + 2))) return false
  const [asked = ''] = text
    .slice(0, end)
    .split(/[.!?]\s/)
    .slice(-1)
  return asked.split(' ').length >= FEWEST_ASKING
}

/** A shorter question waits for no answer: "Tired? Try a nap." */
const FEWEST_ASKING = 3

/** Whether a text asks, or joins the question to what follows: "Wer abnehmen will, isst weniger." */
const asksAnywhere = (reading: Reading): boolean =>
  /[?？؟;՞]/.test(reading.text) ||
  sentencesOf(reading) < 2 ||
  reading.text.split(/[.。!！…]/).some(text => asksByWord({ ...reading, text }))

/** Whether a text ends with a word that asks, with or without a question mark. */
function asksByWord({ text, language }: Reading): boolean {
  const { askingEnd } = language.data
  if (askingEnd === undefined) return false
  const last = text.replace(/(?<![\s.。」』”"！!）)])[\s.。」』”"！!）)]+$/u, '')
  return askingEnd.split(' ').some(end => last.endsWith(end))
}

/** A mark after words, as in a sentence; not in "!=", "(?P" or "???". */
const BEHIND_WORDS: Readonly<Record<'?' | '!', RegExp>> = {
  '?': /[\p{L}\p{N}\ue001"”»')\]…][?!]*\?(?=[\s"”»')\].,;:!?…]|$)/u,
  '!': /[\p{L}\p{N}\ue001"”»')\]…][?!]*!(?=[\s"”»')\].,;:!?…]|$)/u,
}

const endsWords = (mark: '?' | '!', text: string): boolean => text.includes(mark) && BEHIND_WORDS[mark].test(text)

export const invertedMark: PairCheck = {
  level: 'warning',
  finds: 'A Spanish question or exclamation has no mark at its beginning.',
  why: 'Spanish opens with ¿ and ¡.',
  needs: ['question', 'exclamation'],
  into: ({ data }) => data.openingMarks !== undefined,
  example: ['Is it allowed?', 'Está permitido?'],
  pair: ({ target }) => {
    const lacks = (open: string, close: '?' | '!'): boolean =>
      endsWords(close, target.text) && !target.text.includes(open)
    const missing =
      lacks('¿', '?') && !target.text.includes('¡') ? '¿' : lacks('¡', '!') && !target.text.includes('¿') ? '¡' : ''
    if (!missing) return NOTHING
    const at = openingOf(target.text, missing === '¿' ? '?' : '!')
    const fix = at === undefined ? {} : { fix: { target: [at, at] as const, text: missing, safe: true as const } }
    return [{ ...tell('opening-mark-missing', { mark: missing }), ...fix }]
  },
}

/** Where the sentence of a mark begins; undefined if the mark may belong to one clause only. */
function openingOf(text: string, mark: string): number | undefined {
  const end = text.indexOf(mark)
  const before = text.slice(0, end)
  const start = Math.max(...['. ', '! ', '? ', ': ', '… ', '\n'].map(sign => before.lastIndexOf(sign) + sign.length), 0)
  const sentence = before.slice(before.search(/[.!?:…]\s|\n/) < 0 ? 0 : start)
  const letter = sentence.search(/[\p{L}\p{N}\ue001]/u)
  if (letter < 0 || /[,;]/.test(sentence)) return undefined
  return end - sentence.length + letter
}
