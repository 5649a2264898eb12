import { GFM, type MarkdownConfig, parser } from '@lezer/markdown'
import { Callouts } from './callouts.ts'
import { MASK } from './masking/mask.ts'

const HIGHLIGHT = { resolve: 'Highlight', mark: 'HighlightMark' }
const INSERT = { resolve: 'Insert', mark: 'InsertMark' }

type ParseInline = NonNullable<MarkdownConfig['parseInline']>[number]['parse']

/** `==marked==` and `^^inserted^^`. */
const doubled =
  (type: typeof HIGHLIGHT): ParseInline =>
  (cx, next, at) => {
    if (cx.char(at + 1) !== next || cx.char(at + 2) === next) return -1
    const before = cx.slice(Math.max(at - 1, cx.offset), at)
    const after = cx.slice(at + 2, at + 3)
    return cx.addDelimiter(type, at, at + 2, /\S/.test(after), /\S/.test(before))
  }

const hidden: ParseInline = (cx, next, at) => {
  let end = at + 1
  while (cx.char(end) === next || (cx.char(end) === 10 && cx.char(end + 1) === next)) end++
  return cx.addElement(cx.elt('Hidden', at, end))
}

/** By the sign that each begins with, which begins nothing else. */
const BY_SIGN: ReadonlyMap<number, ParseInline> = new Map([
  [MASK.charCodeAt(0), hidden],
  ['='.charCodeAt(0), doubled(HIGHLIGHT)],
  ['^'.charCodeAt(0), doubled(INSERT)],
])

const Inlines: MarkdownConfig = {
  defineNodes: ['Hidden', 'Highlight', 'HighlightMark', 'Insert', 'InsertMark'],
  // One parser for all of them, since each is asked at every character.
  parseInline: [{ name: 'Hidden', before: 'Escape', parse: (cx, next, at) => BY_SIGN.get(next)?.(cx, next, at) ?? -1 }],
}

/** CommonMark with GitHub's extensions and those of the tools that newsrooms publish with. */
export const MARKDOWN = parser.configure([GFM, Callouts, Inlines])

/** The same for MDX, which has no code by indentation: what stands within a component is indented. */
export const MDX = MARKDOWN.configure({ remove: ['IndentedCode'] })
