import { decodeHTML } from 'entities/decode'
import type { Escape } from '../../../../model.ts'
import { type InlineDraft, numberInlines } from '../../../markup/tags.ts'
import { type PlainView, plainView, type Written } from '../../../syntax/plain.ts'
import { VOIDS, type VoidName } from './model.ts'

/** A tag in texts of documents: `<b>`, `</a>`, `<note id="1"/>`, `<field id="1">3</field>`. */
export interface RunTag {
  readonly kind: 'open' | 'close' | 'void'
  readonly name: string
  readonly markup: string
  readonly start: number
  readonly end: number
  /** What a reader sees in its place. */
  readonly plain: string
}

const TAG =
  /<field\b[^<>]*>[^<>]*<\/field>|<(\/?)(a|b|i|u|s|sup|sub|span|tab|br|note|img|math|sym|field)(?=[\s/>])[^<>]*>/g
const REFERENCE = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,30});/gi

const PLAIN: Readonly<Partial<Record<string, string>>> = {
  tab: '\t',
  br: '\n',
  img: '\uFFFC',
  math: '\uFFFC',
  sym: '\uFFFC',
}
const VOID: ReadonlySet<string> = new Set<VoidName>(VOIDS)

/** The tags of a text, in its order. */
export function runTags(text: string): readonly RunTag[] {
  return [...text.matchAll(TAG)].map(({ 0: markup, 1: slash, 2: name = 'field', index }) => {
    const isVoid = VOID.has(name)
    const inside = slash === undefined ? decodeRuns(markup.slice(markup.indexOf('>') + 1, markup.lastIndexOf('<'))) : ''
    return {
      kind: isVoid ? 'void' : slash ? 'close' : 'open',
      name,
      markup,
      start: index,
      end: index + markup.length,
      plain: slash === undefined ? inside : isVoid && !slash ? (PLAIN[name] ?? '') : '',
    }
  })
}

/** Text of a document with the signs of tags as references. */
export const encodeRuns = (text: string): string =>
  text.replace(/[&<>]/g, sign => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))

export const decodeRuns = (text: string): string => text.replace(REFERENCE, reference => decodeHTML(reference))

/** A text with its tags and references as inline elements and escapes. */
export function markedRuns(text: string): Written {
  const tags = runTags(text)
  const drafts = tags.map(({ kind, name, start, end, plain }): InlineDraft => {
    return { kind, key: name, start, end, ...(plain !== '' && { plain }) }
  })
  const escapes: Escape[] = []
  let next = 0
  for (const { 0: written, index } of text.matchAll(REFERENCE)) {
    while ((tags[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++
    const isInTag = (tags[next]?.start ?? Number.POSITIVE_INFINITY) <= index
    const plain = decodeHTML(written)
    if (!isInTag && plain !== written) escapes.push({ start: index, end: index + written.length, plain })
  }
  return { text, inlines: numberInlines(drafts), escapes }
}

/** Reads a text of a document without its tags. */
export const readRuns = (text: string): PlainView => plainView(markedRuns(text))
