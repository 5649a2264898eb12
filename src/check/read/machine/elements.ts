import type { Inline, InlineElement } from '../../../model.ts'
import type { Reading } from '../model.ts'
import { shownOf } from './reader-view.ts'

/** Elements without a closing tag, and those that divide a text rather than enclose words. */
const ALONE = /^(?:br|hr|img|wbr|input|ph|x|bx|ex|sc|ec|p|div|li|ul|ol|table|tr|td|th|h[1-6])$/i

/** The elements around words of a text that is written with tags: `<a href="…">our map</a>`. */
export const elementsInTags = (reading: Reading): readonly InlineElement[] => readTags(reading).elements

/** The tags of a text that are half an element: opened and never closed, or closed and never opened. */
export const halvesInTags = (reading: Reading): readonly HalfElement[] => readTags(reading).halves

/** A tag without its other half. */
export interface HalfElement {
  readonly name: string
  readonly label: string
  readonly lacks: 'start' | 'end'
}

function readTags({ parts }: Reading): {
  readonly elements: readonly InlineElement[]
  readonly halves: readonly HalfElement[]
} {
  const found: InlineElement[] = []
  const open: { readonly name: string; readonly label: string; readonly start: number; readonly index: number }[] = []
  const unopened: HalfElement[] = []
  let hidden = 0
  for (const part of parts) {
    const at = part.start - hidden
    hidden += part.end - part.start - shownOf(part).length
    const [, closes, name = ''] = /^<(\/?)([A-Za-z0-9]+)(?=[\s/>])/.exec(part.text) ?? []
    // A tag that is never closed is read as a word: `<file>`.
    if (
      (part.kind !== 'tag' && part.kind !== 'identifier') ||
      name === '' ||
      ALONE.test(name) ||
      part.text.endsWith('/>')
    )
      continue
    if (!closes) {
      open.push({ name: name.toLowerCase(), label: part.text, start: at, index: found.length + open.length })
      continue
    }
    const last = open.findLastIndex(one => one.name === name.toLowerCase())
    const [one] = last < 0 ? [] : open.splice(last, 1)
    if (one) found.push({ label: one.label, name: one.name, start: one.start, end: at })
    else unopened.push({ name: name.toLowerCase(), label: part.text, lacks: 'start' })
  }
  const unclosed = open.map(({ name, label }): HalfElement => ({ name, label, lacks: 'end' }))
  return { elements: inOrder(found), halves: [...unclosed, ...unopened] }
}

/** The elements of a text that was read without markup: `[our map](https://…)`, `**so**`. */
export function elementsOfInlines(inlines: readonly Inline[]): readonly InlineElement[] {
  const closes = new Map(inlines.flatMap(inline => (inline.kind === 'close' ? [[inline.id, inline] as const] : [])))
  return inOrder(
    inlines.flatMap(({ kind, pair, start, end, markup = '' }): readonly InlineElement[] => {
      const close = kind === 'open' && pair !== undefined ? closes.get(pair) : undefined
      if (!close) return []
      const label = markup.startsWith('<') ? markup : `${markup}…${close.markup ?? ''}`
      return [{ label, name: nameOf(markup, close.markup ?? ''), start: end, end: Math.max(close.start, end, start) }]
    }),
  )
}

/** The name of an element of Markdown or HTML, without the target of a link. */
function nameOf(open: string, close: string): string {
  const tag = /^<([A-Za-z0-9]+)/.exec(open)?.[1]
  return tag?.toLowerCase() ?? (close.startsWith(']') ? 'a' : open.replaceAll('_', '*'))
}

const inOrder = (elements: readonly InlineElement[]): readonly InlineElement[] =>
  elements.toSorted((one, other) => one.start - other.start || other.end - one.end)
