import { attributesAt, citationAt, expressionAt, iconAt, keysAt, lineMarkupAt } from './braces.ts'
import { jsxTagAt, moduleAt } from './jsx.ts'
import type { MarkupKind, MarkupSpan } from './markup-span.ts'
import { mathAt } from './math.ts'
import { mystMarkup } from './myst.ts'
import { columnTableAt } from './tables.ts'
import { templateAt } from './templates.ts'

/** A text whose markup is hidden from the Markdown parser: offsets and line ends stay. */
export interface MaskedText {
  readonly text: string
  /** What was hidden, in order. */
  readonly spans: readonly MarkupSpan[]
}

/** Replaces each character of hidden markup: a private-use character, which Markdown takes for a letter. */
export const MASK = '\uE000'
/** The same before a title on the line of a directive, or before the text of an option. */
export const MASK_BEFORE_TITLE = '\uE001'
/**
 * The character beside emphasis, where a letter would make the marks part of a word: `__Update__{ title="May" }`.
 */
export const MASK_BEHIND_MARK = '\u00a0'

/** Gives the end of the markup that starts at an offset; undefined if there is none. */
export type ReadMarkup = (text: string, at: number) => number | undefined

type Readers = readonly (readonly [MarkupKind, ReadMarkup])[]

const READERS: Readonly<Record<string, Readers>> = {
  '{': [
    ['template', templateAt()],
    ['attributes', attributesAt],
    ['expression', expressionAt],
  ],
  $: [['math', mathAt]],
  '\\': [['math', mathAt]],
  '<': [['tag', jsxTagAt]],
  ':': [['object', iconAt]],
  '+': [['object', keysAt]],
  '@': [['object', citationAt]],
  '[': [['object', citationAt]],
}

const INTERESTING =
  /^(?:[^\n]+\n)? {0,3}-{2,}(?: +-{2,})+ *$|^(?: {0,3}-{10,}|\+[-=:]{3,}\+[-=:+]*) *$|^[\t >]*(?:`{3,}|~{3,})[^\n]*|^(?:import|export)\b|^[\t >]*(?:-+8<-|\[TOC\]|\[\[_?TOC_?\]\]|\\[a-z]+\s*$)|[`{$<\\:+@[]/gim

/** Hides templates, attributes, formulas, components and the like, except inside code. */
export function maskMarkup(source: string): MaskedText {
  const directives = mystMarkup(source)
  const text = hide(source, directives)
  const spans: MarkupSpan[] = []
  const code = codeSkipper(text)
  // A new expression for each text, since it has a state.
  const interesting = new RegExp(INTERESTING)
  const failures = new Map<MarkupKind, number>()
  const readers = { ...READERS, '{': [['template', templateAt()] as const, ...(READERS['{'] ?? []).slice(1)] }
  for (let found = interesting.exec(text); found; found = interesting.exec(text)) {
    const at = found.index
    const past = code(found[0], at)
    if (past !== undefined) {
      interesting.lastIndex = past
      continue
    }
    const span = markupAt(text, { at, sign: found[0], readers, failures })
    if (span) spans.push(span)
    interesting.lastIndex = span?.end ?? at + (found[0] === '\\' ? 2 : 1)
  }
  if (directives.length === 0) return { text: hide(text, spans), spans }
  const all = [...directives, ...spans].toSorted((one, other) => one.start - other.start)
  return { text: hide(text, spans), spans: all }
}

interface Place {
  readonly at: number
  /** The character, or the beginning of the line, that is found there. */
  readonly sign: string
  readonly readers: typeof READERS
  /** How often each kind of markup was looked for without success. */
  readonly failures: Map<MarkupKind, number>
}

/** No article has more unclosed openings, and looking for their ends is slow. */
const MOST_FAILURES = 1000

function markupAt(text: string, { at, sign, readers, failures }: Place): MarkupSpan | undefined {
  for (const [kind, read] of readersOf(sign, readers)) {
    const failed = failures.get(kind) ?? 0
    const end = failed > MOST_FAILURES ? undefined : read(text, at)
    if (end !== undefined && end > at) return { start: at, end, kind }
    if (kind !== 'object') failures.set(kind, failed + 1)
  }
  return undefined
}

function readersOf(sign: string, readers: typeof READERS): Readers {
  if (sign === 'import' || sign === 'export') return [['module', moduleAt]]
  if (sign.endsWith('8<-')) return [['object', lineMarkupAt]]
  if (/^(?:[^\n]*\n)? {0,3}(?:--|\+-|\+=)/.test(sign)) return [['table', columnTableAt]]
  return sign.length > 1 ? [['object', lineMarkupAt]] : (readers[sign] ?? [])
}

/**
 * The mask of a line. Line ends stay, and so does what stands before the text, which may belong to a list or a
 * quotation.
 */
const hidden = (markup: string): string =>
  markup
    .split('\n')
    .map((line, index) => {
      const before = index === 0 ? '' : (/^[\t >]*/.exec(line)?.[0] ?? '')
      return before + MASK.repeat(line.length - before.length)
    })
    .join('\n')

/** Emphasis that ends with a full stop ends before a space, and not before a letter: `**Stop.**{% endnote %}`. */
const ENDS_WITH_STOP = /[.,;:!?…%"'\p{Pe}\p{Pf}][*_]{1,3}$/u
/** The same at its beginning: `{% note %}**“Stop”**`. */
const BEGINS_WITH_QUOTE = /^[*_]{1,3}["'¿¡\p{Ps}\p{Pi}]/u

const isBehindMark = (text: string, at: number, kind: MarkupKind): boolean =>
  (kind === 'attributes' && text[at - 1] === '_') ||
  (kind === 'template' && ENDS_WITH_STOP.test(text.slice(Math.max(at - 5, 0), at)))

const isBeforeMark = (text: string, at: number, kind: MarkupKind): boolean =>
  kind === 'template' && BEGINS_WITH_QUOTE.test(text.slice(at, at + 5))

function hide(text: string, spans: readonly MarkupSpan[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, kind } of spans) {
    const isTitled = kind === 'directive' && text.charAt(end).trim() !== ''
    const before = isBehindMark(text, start, kind) ? MASK_BEHIND_MARK : ''
    const after = isBeforeMark(text, end, kind) ? MASK_BEHIND_MARK : ''
    const inside = text.slice(start + before.length, end - after.length)
    parts.push(
      text.slice(from, start),
      before,
      isTitled ? MASK_BEFORE_TITLE.repeat(end - start) : hidden(inside),
      after,
    )
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

const OPAQUE = /<(script|style|pre|textarea)\b/iy

/** Makes a function that gives the end of code or of a comment at an offset. An unsuccessful search is not repeated. */
function codeSkipper(text: string): (sign: string, at: number) => number | undefined {
  const hopeless = new Set<string>()
  const endOf = (key: string, closing: RegExp, at: number): number | undefined => {
    if (hopeless.has(key)) return undefined
    closing.lastIndex = at
    const found = closing.exec(text)
    if (!found) hopeless.add(key)
    return found ? found.index + found[0].length : undefined
  }
  return (sign, at) => {
    const fence = /[`~]{3,}/.exec(sign)?.[0]
    if (fence) {
      const mark = fence.charAt(0)
      const end = at + sign.length
      // An info string with a backtick is not a fence, but a span of code.
      if (mark === '`' && sign.slice(sign.indexOf(fence) + fence.length).includes('`')) return end
      return endOf(fence, new RegExp(`^[\\t >]*${mark}{${fence.length},}[\\t ]*$`, 'gm'), end) ?? end
    }
    if (sign === '`') {
      const run = /`+/y
      run.lastIndex = at
      const ticks = run.exec(text)?.[0] ?? sign
      const after = at + ticks.length
      const end = endOf(ticks, new RegExp(`(?<!\`)\`{${ticks.length}}(?!\`)|\\n[\\t ]*\\n`, 'g'), after)
      return end === undefined || text[end - 1] === '\n' ? after : end
    }
    if (sign !== '<') return undefined
    if (text.startsWith('<!--', at)) return endOf('<!--', /-->/g, at) ?? at + 4
    OPAQUE.lastIndex = at
    const name = OPAQUE.exec(text)?.[1]?.toLowerCase()
    return name ? endOf(name, new RegExp(`</${name}\\s*>`, 'gi'), at) : undefined
  }
}
