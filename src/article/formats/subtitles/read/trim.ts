import type { Escape, Span } from '../../../../model.ts'
import { type InlineDraft, numberInlines } from '../../../markup/tags.ts'

/** A stretch of text with its markup, both counted from the same offset. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly InlineDraft[]
}

const SPACES = /[\s\u200b\ufeff]*/y
/** `- ` before what one of several speakers says; `-5` and `--` do not count. */
const DASH = /(?:[-‐‑–—⁃―][ \t\u00a0]+(?=\S)|[-‐‑–—⁃―](?=[^\s\d.,\-–—]))/y
/** `>>`: another speaker. */
const ARROWS = /(?:>{2,3}|(?:&gt;){2,3})[ \t]*/y
/** `(MAN)`, `(in Russian)`, `（田中）` before speech. */
const ASIDE = /[(（]([^()（）\n]{1,40})[)）][:：]?/y
const LABEL_END = /[:：][ \t]*/y

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/**
 * The end of the speaker's mark at an offset: of a dash, of arrows, or of a name with its colon; the offset itself if
 * there is none.
 */
export function speakerEnd(text: string, at: number, labelled: (rest: string) => string | undefined): number {
  const mark = matchAt(DASH, text, at) ?? matchAt(ARROWS, text, at)
  if (mark) return at + mark.length
  const label = labelled(text.slice(at, at + 140))
  return label === undefined ? at : at + label.length + (matchAt(LABEL_END, text, at + label.length)?.length ?? 0)
}

/** The end of a remark about the way of speaking before the speech: in capitals, or a few small words. */
export function asideEnd(text: string, at: number): number {
  ASIDE.lastIndex = at
  const match = ASIDE.exec(text)
  if (!match) return at
  const { 0: aside, 1: words = '' } = match
  const isRemark = !/\p{Ll}/u.test(words) || (!/^\p{Lu}/u.test(words) && words.split(' ').length <= 3)
  const goesOn = /^\s*\p{Ll}/u.test(text.slice(at + aside.length, at + aside.length + 40))
  return isRemark && !goesOn && /\p{L}/u.test(words) ? at + aside.length : at
}

export const spacesEnd = (text: string, at: number): number => at + (matchAt(SPACES, text, at)?.length ?? 0)

/**
 * The text without what belongs to its cue: tags around all of it, positions, sounds and speakers before it, sounds
 * after it.
 */
export function withoutFrame({ text, marks }: MarkedText, labelled: (rest: string) => string | undefined): Span {
  const tags = numberInlines(marks)
  const byStart = new Map(tags.map(tag => [tag.start, tag]))
  const byEnd = new Map(tags.map(tag => [tag.end, tag]))
  let start = 0
  let end = text.length
  const isOutside = (id: number | undefined): boolean => {
    const partner = id === undefined ? undefined : tags[id]
    return !partner || partner.start < start || partner.end > end
  }
  const backToText = (): number => {
    let at = end
    while (at > start && /[\s\u200b]/.test(text.charAt(at - 1))) at--
    return at
  }
  for (;;) {
    const before = { start, end }
    start = Math.min(spacesEnd(text, start), end)
    end = backToText()
    const opening = byStart.get(start)
    const closing = byEnd.get(end)
    const encloses = opening?.kind === 'open' && closing?.kind === 'close' && opening.pair === closing.id
    if (
      opening &&
      opening.end <= end &&
      (opening.kind === 'void' ||
        encloses ||
        isOutside(opening.pair) ||
        isBeforeSpeaker({ text, byStart, labelled }, start))
    ) {
      start = opening.end
    } else {
      const speaker = speakerEnd(text, start, labelled)
      start = Math.min(end, speaker > start ? speaker : asideEnd(text, start))
    }
    if (closing && closing.start >= start && (closing.kind === 'void' || encloses || isOutside(closing.pair)))
      end = closing.start
    if (start === before.start && end === before.end) return { start, end }
  }
}

interface Tagged {
  readonly text: string
  readonly byStart: ReadonlyMap<number, Span>
  readonly labelled: (rest: string) => string | undefined
}

/** `<i>- No.</i> Yes.`, `<b>KOVAL:</b> Yes.`: the dash or the name stands inside the tag. */
function isBeforeSpeaker({ text, byStart, labelled }: Tagged, start: number): boolean {
  let at = start
  for (let tag = byStart.get(at); tag; tag = byStart.get(at)) at = tag.end
  return at > start && speakerEnd(text, at, labelled) > at
}

const LINE_BREAKS = /[\r\n]\s*/g

/** The line breaks of a text, each with the tags that are closed before it and opened again after it. */
export function breaksOf({ text, marks }: MarkedText, plain: string): readonly Escape[] {
  const reopened = reopenedIn(text, marks)
  return [...text.matchAll(LINE_BREAKS)].map(({ 0: line, index }) => {
    const end = index + line.length
    let start = index
    while (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t') start--
    const { closed, opened } = reopened({ start, end })
    return { start: start - closed.length, end: end + opened.length, plain }
  })
}

/** The tags that end before a gap and begin again unchanged after it: `</i>` and `<i>`. */
export interface Reopened {
  readonly closed: string
  readonly opened: string
}

/** Makes a function that gives the tags that a gap interrupts. */
export function reopenedIn(text: string, drafts: readonly InlineDraft[]): (gap: Span) => Reopened {
  const marks = numberInlines(drafts)
  const byStart = new Map(marks.map(mark => [mark.start, mark]))
  const byEnd = new Map(marks.map(mark => [mark.end, mark]))
  return gap => {
    let { start, end } = gap
    for (;;) {
      const [close, open] = [byEnd.get(start), byStart.get(end)]
      const opener = close?.kind === 'close' && close.pair !== undefined ? marks[close.pair] : undefined
      if (!close || !opener || open?.kind !== 'open') break
      if (text.slice(opener.start, opener.end) !== text.slice(open.start, open.end)) break
      start = close.start
      end = open.end
    }
    return { closed: text.slice(start, gap.start), opened: text.slice(gap.end, end) }
  }
}
