import { grammarOf } from '../../languages/grammar.ts'
import { isDense } from '../../languages/index.ts'
import type { Hold, Pieces } from '../../model.ts'
import { isShown, sameHold } from '../markup/pieces.ts'
import { type Signs, sharedSigns } from './batch/signs.ts'

/** An element with two ends: its words, and their place in the reader's text. */
interface Around {
  readonly open: Hold
  readonly words: string
  readonly start: number
  readonly end: number
  readonly length: number
  /** The element that encloses it, if any. */
  readonly parent: Hold | undefined
}

/** By which factor the fraction of a text inside an element may differ between two languages. */
const MORE = 2.5
/** The same if one of the two uses a sign for what the other says in a word. */
const FAR_MORE = 4.5
const FEWEST = 0.12
/** How far an element may move, as a fraction of its sentence; one name of a hundred moves farther. */
const FAR = 0.45

export interface MarkupAsked {
  readonly asked: Pieces
  readonly answered: Pieces
  readonly from: string
  readonly to: string
  /** The signs of a part of the source or of the answer. */
  readonly signsOf: (words: string, locale: string) => Signs
}

/** The first element that seems to enclose other words than in the source: "the <a>map</a>" → "<a>12 деревень</a>". */
export function misplacedMarkup({ asked, answered, from, to, signsOf }: MarkupAsked): string | undefined {
  const here = aroundsIn(asked)
  if (here.length === 0) return undefined
  const there = aroundsIn(answered)
  const turns = isDense(from) || isDense(to) || grammarOf(to).verbLast === true
  const moved: { readonly from: number; readonly to: number; readonly name: string }[] = []
  for (const one of here) {
    const other = there.find(({ open }) => sameHold(open, one.open))
    if (!other) continue
    const name = one.open.source
    if (one.parent === undefined && other.parent !== undefined) return name
    if (sharedSigns(signsOf(one.words, from), signsOf(other.words, to)) > 0) continue
    if (
      isOfOtherSize(one, other, turns ? FAR_MORE : MORE) ||
      (!turns && Math.abs(middleOf(one) - middleOf(other)) > FAR)
    )
      return name
    if (hasOtherSigns(one, other, { asked, answered, from, to, signsOf })) return name
    moved.push({ from: middleOf(one), to: middleOf(other), name })
  }
  if (turns) return undefined
  for (const [index, one] of moved.entries())
    for (const other of moved.slice(index + 1)) if (tookPlaces(one, other)) return one.name
  return undefined
}

const middleOf = ({ start, end, length }: Around): number => (start + end) / 2 / Math.max(1, length)

/** Whether two elements exchanged their places. */
const tookPlaces = (one: Move, other: Move): boolean =>
  Math.abs(one.from - other.from) > 0.2 && Math.abs(one.from - other.to) < 0.15 && Math.abs(other.from - one.to) < 0.15

interface Move {
  readonly from: number
  readonly to: number
}

function isOfOtherSize(one: Around, other: Around, most: number): boolean {
  const [before, after] = [one, other].map(({ start, end, length }) => (end - start) / Math.max(1, length))
  if (before === undefined || after === undefined || before === 0 || after === 0) return before !== after
  const ratio = before > after ? before / after : after / before
  return ratio > most && Math.abs(before - after) > FEWEST
}

/** Whether a figure or name inside the element stands outside it in the answer, or the other way round. */
function hasOtherSigns(one: Around, other: Around, { asked, answered, from, to, signsOf }: MarkupAsked): boolean {
  const [inside, within] = [signsOf(one.words, from), signsOf(other.words, to)]
  if (inside.size === 0 && within.size === 0) return false
  const [outside, without] = [signsOf(othersIn(asked, one), from), signsOf(othersIn(answered, other), to)]
  const shared = sharedSigns(inside, within)
  return shared === 0 && (sharedSigns(inside, without) > 0 || sharedSigns(within, outside) > 0)
}

const othersIn = (pieces: Pieces, { start, end }: Around): string => {
  const text = shownText(pieces)
  return `${text.slice(0, start)} … ${text.slice(end)}`
}

const shownOf = (piece: string | Hold): string =>
  typeof piece === 'string' ? piece : isShown(piece) ? (piece.kind === 'name' ? piece.target : piece.source) : ''

const shownText = (pieces: Pieces): string => pieces.map(shownOf).join('')

function aroundsIn(pieces: Pieces): readonly Around[] {
  const length = shownText(pieces).length
  const open: { readonly hold: Hold; readonly start: number; words: string }[] = []
  const found: Around[] = []
  let at = 0
  for (const piece of pieces) {
    const shown = shownOf(piece)
    at += shown.length
    for (const one of open) one.words += shown
    if (typeof piece === 'string' || isShown(piece)) continue
    if (piece.kind === 'open') open.push({ hold: piece, start: at, words: '' })
    const last = piece.kind === 'close' ? open.pop() : undefined
    if (last)
      found.push({
        ...{ open: last.hold, words: last.words, start: last.start, end: at, length },
        parent: open.at(-1)?.hold,
      })
  }
  return found
}
