import { headOf } from '../../../../languages/index.ts'
import { listOf } from '../../../../languages/word-lists.ts'
import type { Locale } from '../../../../model.ts'
import type { Turn } from './turns.ts'

/** Turns of one speaker in a row: a sentence may run over several of them. */
export type Flow = readonly [Turn, ...Turn[]]

/** A pause that ends a sentence and a paragraph, in milliseconds. */
const LONGEST_PAUSE = 5000
const PARAGRAPH_PAUSE = 1500
/**
 * A paragraph with so many characters ends with the next sentence; after so many characters without a full stop it ends
 * anyway.
 */
const LONG_PARAGRAPH = 600
const LONGEST_SENTENCE = 400
/** Two cues that share a larger fraction of the shorter one's time are not said one after the other. */
const MOST_OVERLAP = 0.4

const SENTENCE_END = /[.．。।۔؟!?！？…]["'”’»›)\]」』]*$/u
const DOTS = /(?:\.{2,4}|…)$/
const GOES_ON = /^(?:\.{2,4}|…)\s*\p{L}/u

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** Whether a turn continues an interrupted one: "went..." and "...to the shop". */
export const takesUp = (before: string, after: string): boolean => DOTS.test(before) && GOES_ON.test(after)

/**
 * Whether a sentence continues, as between "The mayor of" and "the city": a cue without a voice belongs to the voice
 * before.
 */
const isMiddle = (before: string, after: string): boolean =>
  !endsSentence(before) && /^(?:<[^<>]*>|[^\p{L}\p{N}<])*\p{Ll}/u.test(after)

interface Open {
  readonly turns: [Turn, ...Turn[]]
  /** Characters in total, and since the last end of a sentence. */
  length: number
  unfinished: number
}

/**
 * In a file with full stops at least this fraction of the turns ends with a mark; Chinese, Japanese, Korean and Thai
 * subtitles have none.
 */
const WITH_STOPS = 0.15
const FEWEST_TURNS = 4
const MAY_LACK_STOPS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]["'”’»›)\]」』]*$/u
/** A comma, a dash or dots: the sentence continues. */
const UNFINISHED = /[,;:、，；：—–―-]["'”’»›)\]」』]*$|(?:\.{2,4}|…)$/u

/** Whether a text is unfinished at the end of its cue, in a language and a file without full stops. */
type IsUnfinished = (text: string) => boolean

/**
 * How a file without full stops is read: a cue is a sentence unless it ends with a comma or a word that needs another
 * one.
 */
function withoutStops(source: string, turns: readonly Turn[], locale: Locale): IsUnfinished | undefined {
  const texts = turns.filter(({ kind }) => kind === 'speech').map(({ start, end }) => source.slice(start, end))
  const open = texts.filter(text => !endsSentence(text))
  if (texts.length < FEWEST_TURNS || open.length < (1 - WITH_STOPS) * texts.length) return undefined
  if (open.filter(text => MAY_LACK_STOPS.test(text)).length < open.length / 2) return undefined
  const dangling = listOf(headOf(locale)?.dangling ?? '')
  return text => UNFINISHED.test(text) || dangling.some(word => text.endsWith(word))
}

/** Joins turns into flows. A sound between them does not interrupt a sentence; songs and other speakers do. */
export function flowsOf(source: string, turns: readonly Turn[], locale: Locale): readonly Flow[] {
  const isUnfinished = withoutStops(source, turns, locale)
  const flows: Open[] = []
  let open: Open | undefined
  let soundUntil: number | undefined
  for (const turn of turns) {
    if (turn.kind === 'music' || (turn.kind === 'sound' && turn.marked)) open = undefined
    if (turn.kind === 'sound') soundUntil = turn.cue.to
    if (turn.kind !== 'speech') continue
    const text = source.slice(turn.start, turn.end)
    if (open && goesOn(source, open, { turn, text, soundUntil, isUnfinished })) open.turns.push(turn)
    else {
      open = { turns: [turn], length: 0, unfinished: 0 }
      flows.push(open)
    }
    open.length += text.length
    open.unfinished = endsSentence(text) ? 0 : open.unfinished + text.length
    soundUntil = undefined
  }
  return flows.map(flow => flow.turns)
}

interface Next {
  readonly turn: Turn
  readonly text: string
  /** When a sound between the two ended. */
  readonly soundUntil: number | undefined
  readonly isUnfinished: IsUnfinished | undefined
}

function goesOn(source: string, { turns, length, unfinished }: Open, next: Next): boolean {
  const { turn, text, soundUntil, isUnfinished } = next
  const last = turns.at(-1) ?? turns[0]
  const [before, after] = [last.cue, turn.cue]
  const said = source.slice(last.start, last.end)
  const isSameVoice = turn.voice === last.voice || (turn.voice === undefined && isMiddle(said, text))
  if (turn.marked || !isSameVoice || after.from < before.from) return false
  if (isUnfinished?.(said) === false && !GOES_ON.test(text)) return false
  const pause = after.from - before.to
  if (before !== after && -pause > MOST_OVERLAP * Math.min(before.to - before.from, after.to - after.from)) return false
  const silence = after.from - Math.max(before.to, soundUntil ?? 0)
  if (silence > LONGEST_PAUSE || pause > 2 * LONGEST_PAUSE || unfinished > LONGEST_SENTENCE) return false
  const ends = endsSentence(said) && !takesUp(said, text)
  return !ends || (soundUntil === undefined && pause < PARAGRAPH_PAUSE && length < LONG_PARAGRAPH)
}
