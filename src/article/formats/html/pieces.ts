import { decodeHTML } from 'entities/decode'
import type { Escape, Span } from '../../../model.ts'
import { type InlineDraft, numberInlines } from '../../markup/tags.ts'
import type { Piece } from '../../model.ts'
import type { Run, RunItem } from './runs.ts'

const SPACES = '[\\t\\n\\f\\r ]'
const ESCAPE = new RegExp(`&(?:#x[0-9a-f]+|#[0-9]+|[a-z][a-z0-9]*);?|${SPACES}+`, 'gi')
const SHOWN_OBJECT = '\uFFFC'

/** Parts of a text that are not read literally: character references, and white space that a browser collapses. */
export function htmlEscapes(text: string): readonly Escape[] {
  const escapes: Escape[] = []
  for (const { 0: written, index } of text.matchAll(ESCAPE)) {
    const plain = written.startsWith('&') ? decodeHTML(written) : ' '
    if (plain !== written) escapes.push({ start: index, end: index + written.length, plain })
  }
  return escapes
}

const shifted = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })

/** The content of an element as it is read: without tags, decoded. */
const readAs = (markup: string): string => decodeHTML(markup.replace(/<[^<>]*>/g, '')).replace(/[\t\n\f\r ]+/g, ' ')

/** The text of a run without markup around all of it; undefined if it has no text. */
export function pieceOfRun(source: string, run: Run): Piece | undefined {
  const core = peel(source, run)
  const { start, end } = core
  const gaps = gapsOf(core, core.items)
  const strays = gaps.flatMap(gap => strayTags(source, gap))
  const markup = [...core.items, ...strays].toSorted((one, other) => one.start - other.start)
  const texts = gapsOf(core, markup)
  if (!texts.some(text => /\S/.test(decodeHTML(source.slice(text.start, text.end))))) return undefined
  const escapes = texts.flatMap(text =>
    htmlEscapes(source.slice(text.start, text.end)).map(found => shifted(found, text.start - start)),
  )
  const drafts = [
    ...core.items.filter(item => item.end > item.start).map(item => inlineOf(source, item)),
    ...strays.map(stray => ({ ...stray, kind: 'void' as const })),
  ]
  const inlines = numberInlines(drafts.map(draft => shifted(draft, -start)))
  return {
    start,
    end,
    text: source.slice(start, end),
    ...(inlines.length > 0 && { inlines }),
    ...(escapes.length > 0 && { escapes }),
    syntax: 'html',
  }
}

function inlineOf(source: string, { start, end, kind, token, shown }: RunItem): InlineDraft {
  const inside = shown ? readAs(source.slice(start, end)) : token.name === 'br' ? '\n' : ''
  const plain = token.name === 'img' ? SHOWN_OBJECT : inside
  return { start, end, kind, key: token.name, ...(plain !== '' && { plain }) }
}

/** Tags that the parser dropped, such as a closing tag without an opening one. */
function strayTags(source: string, gap: Span): readonly Span[] {
  const found: Span[] = []
  for (let at = source.indexOf('<', gap.start); at >= 0 && at < gap.end; at = source.indexOf('<', at + 1)) {
    if (!/[a-z/!?]/i.test(source[at + 1] ?? '')) continue
    const close = source.indexOf('>', at)
    if (close < 0 || close >= gap.end) break
    found.push({ start: at, end: close + 1 })
    at = close
  }
  return found
}

/** The stretches of a span that no item covers. */
function gapsOf({ start, end }: Span, items: readonly Span[]): readonly Span[] {
  const gaps: Span[] = []
  let from = start
  for (const item of items) {
    if (item.start > from) gaps.push({ start: from, end: item.start })
    from = Math.max(from, item.end)
  }
  if (end > from) gaps.push({ start: from, end })
  return gaps
}

interface Core extends Span {
  readonly items: readonly RunItem[]
}

/** Removes white space, comments and pictures at the ends, and pairs of tags around everything. */
function peel(source: string, run: Run): Core {
  let { start, end } = run
  let first = 0
  let last = run.items.length
  const trim = (): void => {
    const ceiling = run.items[first]?.start ?? end
    while (start < ceiling && /\s/.test(source[start] ?? '')) start++
    const floor = run.items[last - 1]?.end ?? start
    while (end > floor && /\s/.test(source[end - 1] ?? '')) end--
  }
  for (;;) {
    trim()
    const opening = run.items[first]
    const closing = run.items[last - 1]
    if (first >= last || !opening || !closing) break
    if (opening.start === start && isOutside(opening, 'close')) {
      start = opening.end
      first++
    } else if (closing.end === end && isOutside(closing, 'open')) {
      end = closing.start
      last--
    } else if (opening.start === start && closing.end === end && isPair(opening, closing)) {
      start = opening.end
      end = closing.start
      first++
      last--
    } else break
  }
  return { start, end, items: run.items.slice(first, last) }
}

const isPair = (opening: RunItem, closing: RunItem): boolean =>
  opening.kind === 'open' && closing.kind === 'close' && opening.token.element === closing.token.element

/** Whether an item shows nothing, or belongs to an element that begins or ends outside the run. */
const isOutside = ({ kind, shown }: RunItem, side: 'open' | 'close'): boolean =>
  kind === side || (kind === 'void' && !shown)
