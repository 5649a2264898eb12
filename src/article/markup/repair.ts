import type { Hold, Pieces } from '../../model.ts'
import { checkInlines, type InlineProblem, isInline, pairsOf, sameInline } from './inlines.ts'

/** An inline element and its place: offsets in the words of the target; empty if it stands alone. */
interface Element {
  readonly open: Hold
  readonly close?: Hold
  readonly start: number
  readonly end: number
  /** Whether the engine left it there. */
  readonly found: boolean
  /** Whether nothing in the texts shows its place, so that it was placed by proportion. */
  readonly guessed: boolean
  readonly children: Element[]
}

/** Words and names without markup, and where the markup stood among them. */
interface Words {
  readonly pieces: Pieces
  readonly length: number
  readonly places: readonly { readonly hold: Hold; readonly at: number }[]
}

const lengthOf = (piece: string | Hold): number => (typeof piece === 'string' ? piece.length : piece.target.length)

function wordsOf(pieces: Pieces): Words {
  const words: (string | Hold)[] = []
  const places: { hold: Hold; at: number }[] = []
  let at = 0
  for (const piece of pieces) {
    if (isInline(piece)) places.push({ hold: piece, at })
    else {
      words.push(piece)
      at += lengthOf(piece)
    }
  }
  return { pieces: words, length: at, places }
}

export interface RepairedInlines {
  readonly pieces: Pieces
  /** What was wrong; everything except a changed order is repaired in `pieces`. */
  readonly problems: readonly InlineProblem[]
  /** The markup of the elements whose place is a guess, each once. */
  readonly guessed: readonly string[]
}

/**
 * Puts the inline elements of a source into its translation so that each occurs once and is closed in order: where the
 * engine left it, else around the same words, else in proportion to the source, between words.
 */
export function repairInlines(source: Pieces, target: Pieces): RepairedInlines {
  const problems = checkInlines(source, target)
  if (problems.every(({ kind }) => kind === 'moved')) return { pieces: target, problems, guessed: [] }
  const before = wordsOf(source)
  const after = wordsOf(target)
  const roots = elementsOf(before, after)
  const unclear = problems.flatMap(({ kind, markup }) => (kind === 'doubled' || kind === 'misnested' ? [markup] : []))
  return {
    pieces: apart(interleave(after, flatten(roots, { start: 0, end: after.length })), roots),
    problems,
    guessed: withoutCloses([...unclear, ...guessesOf(roots)], source),
  }
}

/** Puts spaces around inserted placeholders, since they are words. */
function apart(pieces: Pieces, roots: readonly Element[]): Pieces {
  const put = new Set(
    allOf(roots).flatMap(({ open, found }) => (open.kind === 'placeholder' && !found ? [open.id] : [])),
  )
  if (put.size === 0) return pieces
  const isPut = (piece: string | Hold | undefined): boolean =>
    typeof piece === 'object' && piece.kind === 'placeholder' && put.has(piece.id)
  return pieces.flatMap((piece, index): Pieces => {
    const before = pieces[index - 1]
    if (!isPut(piece) && !isPut(before)) return [piece]
    const touches = before !== undefined && ENDS_WORD.test(shownOf(before)) && STARTS_WORD.test(shownOf(piece))
    return touches ? [' ', piece] : [piece]
  })
}

const allOf = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap(element => [element, ...allOf(element.children)])

const ENDS_WORD = /[^\s"“«„‘([{¿¡]$/u
const STARTS_WORD = /^[^\s.,;:!?…"”»’)\]}]/u
const shownOf = (piece: string | Hold): string => (typeof piece === 'string' ? piece : piece.source)

/** Each element once: if both of its ends are unclear, its opening stands for it. */
function withoutCloses(guessed: readonly string[], source: Pieces): readonly string[] {
  const closes = new Set(source.filter(isInline).flatMap(({ kind, source }) => (kind === 'close' ? [source] : [])))
  const opening = guessed.filter(markup => !closes.has(markup))
  return [...new Set(opening.length > 0 ? opening : guessed)]
}

const guessesOf = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap(({ open, guessed, children }) => [...(guessed ? [open.source] : []), ...guessesOf(children)])

const textOf = ({ pieces }: Words, side: 'source' | 'target'): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : piece[side])).join('')

/** The elements of the source as a tree, each with its place in the target. */
function elementsOf(before: Words, after: Words): readonly Element[] {
  const closes = pairsOf(before.places.map(({ hold }) => hold))
  const closing = new Set(closes.values())
  const sourceText = textOf(before, 'target')
  const targetText = textOf(after, 'target')
  const roots: Element[] = []
  const open: Element[] = []
  for (const { hold, at } of before.places) {
    if (closing.has(hold)) open.pop()
    else {
      const close = closes.get(hold)
      const end = close ? (before.places.find(place => place.hold === close)?.at ?? at) : at
      const found = left(after, hold, close)
      const place = found ?? placed({ start: at, end }, sourceText, targetText)
      const element: Element = {
        open: hold,
        ...(close && { close }),
        found: found !== undefined,
        guessed: found === undefined && isGuess({ start: at, end }, { hold, sourceText, targetText }),
        ...place,
        children: [],
      }
      ;(open.at(-1)?.children ?? roots).push(element)
      if (close) open.push(element)
    }
  }
  return roots.map(aroundChildren)
}

/** An element with a guessed place, widened to contain its children with known places. */
function aroundChildren(element: Element): Element {
  const children = element.children.map(aroundChildren)
  const known = element.found ? [] : children.filter(({ found }) => found)
  const start = Math.min(element.start, ...known.map(child => child.start))
  const end = Math.max(element.end, ...known.map(child => child.end))
  const guessed = element.guessed && known.length === 0
  return { ...element, start, end, found: element.found || known.length > 0, guessed, children }
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Where the engine left an element, if it left all of it. */
function left({ places }: Words, open: Hold, close: Hold | undefined): Range | undefined {
  const first = places.findIndex(({ hold }) => sameInline(hold, open))
  const start = places[first]?.at
  if (start === undefined || !close) return start === undefined ? undefined : { start, end: start }
  const end = places.find(({ hold }, index) => index > first && sameInline(hold, close))?.at
  return end === undefined ? undefined : { start, end }
}

/** The place around the same words if the target has them once, else in proportion, at word boundaries. */
function placed({ start, end }: Range, source: string, target: string): Range {
  const words = source.slice(start, end)
  const at = words.trim() === '' ? -1 : target.indexOf(words)
  if (at >= 0 && target.indexOf(words, at + 1) < 0) return { start: at, end: at + words.length }
  const wish = (offset: number): number =>
    source.length === 0 ? 0 : Math.round((offset / source.length) * target.length)
  const from = nearest(wish(start), target, startsWord)
  if (start === end) return { start: from, end: start >= source.length ? target.length : from }
  return { start: from, end: Math.max(nearest(wish(end), target, endsWord), wordEnd(target, from)) }
}

interface Guessing {
  readonly hold: Hold
  readonly sourceText: string
  readonly targetText: string
}

/**
 * Whether neither the same words nor an end of the text show where an element belongs; a placeholder may be anywhere.
 */
function isGuess({ start, end }: Range, { hold, sourceText, targetText }: Guessing): boolean {
  const words = sourceText.slice(start, end)
  const isOnce = words.trim() !== '' && targetText.split(words).length === 2
  const isWhole = start === 0 && end >= sourceText.length && hold.kind !== 'void'
  const isAtEnd = start === end && hold.kind !== 'placeholder' && (start === 0 || start >= sourceText.length)
  return !isOnce && !isWhole && !isAtEnd
}

const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/u.test(sign)
const startsWord = (text: string, at: number): boolean => isSpace(text[at - 1]) && !isSpace(text[at])
const endsWord = (text: string, at: number): boolean => !isSpace(text[at - 1]) && isSpace(text[at])

/** The nearest offset at which a test holds; it always holds at the ends of the text. */
function nearest(wish: number, text: string, test: (text: string, at: number) => boolean): number {
  for (let distance = 0; ; distance++) {
    const before = wish - distance
    const after = wish + distance
    if (before <= 0) return 0
    if (test(text, before)) return before
    if (after >= text.length) return text.length
    if (test(text, after)) return after
  }
}

function wordEnd(text: string, from: number): number {
  const space = text.slice(from).search(/\s/u)
  return space < 0 ? text.length : from + space
}

/** The holds with their places in order, each element inside its parent and after the sibling before it. */
function flatten(elements: readonly Element[], within: Range): readonly { readonly hold: Hold; readonly at: number }[] {
  let from = within.start
  return elements
    .toSorted((one, other) => one.start - other.start)
    .flatMap(({ open, close, children, ...span }) => {
      const start = Math.min(Math.max(span.start, from), within.end)
      const end = Math.min(Math.max(span.end, start), within.end)
      from = close ? end : start
      const inner = flatten(children, { start, end })
      return [{ hold: open, at: start }, ...inner, ...(close ? [{ hold: close, at: end }] : [])]
    })
}

/** Words and holds as one text; a hold inside a name goes before the name. */
function interleave({ pieces }: Words, places: readonly { readonly hold: Hold; readonly at: number }[]): Pieces {
  const whole: (string | Hold)[] = []
  let next = 0
  let at = 0
  for (const piece of pieces) {
    const end = at + lengthOf(piece)
    let from = at
    for (let place = places[next]; place && place.at < end; place = places[++next]) {
      if (typeof piece === 'string' && place.at > from) {
        whole.push(piece.slice(from - at, place.at - at))
        from = place.at
      }
      whole.push(place.hold)
    }
    whole.push(typeof piece === 'string' ? piece.slice(from - at) : piece)
    at = end
  }
  return [...whole, ...places.slice(next).map(({ hold }) => hold)].filter(piece => piece !== '')
}
