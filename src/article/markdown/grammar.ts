import { GFM, type MarkdownConfig, parser } from '@lezer/markdown'
import { Callouts } from './callouts.ts'
import { MASK } from './masking/mask.ts'

const HIGHLIGHT = { resolve: 'Highlight', mark: 'HighlightMark' }
const INSERT = { resolve: 'Insert', mark: 'InsertMark' }

/** `==marked==` and `^^inserted^^`. */
const doubled = (name: string, sign: string, type: typeof HIGHLIGHT) => ({
  name,
  after: 'Emphasis',
  parse: (cx: Parameters<NonNullable<MarkdownConfig['parseInline']>[number]['parse']>[0], _: number, at: number) => {
    if (cx.slice(at, at + 3).replace(sign, '') !== cx.slice(at + 2, at + 3) || cx.slice(at, at + 2) !== sign) return -1
    if (cx.slice(at + 2, at + 3) === sign.charAt(0)) return -1
    const before = cx.slice(Math.max(at - 1, cx.offset), at)
    const after = cx.slice(at + 2, at + 3)
    return cx.addDelimiter(type, at, at + 2, /\S/.test(after), /\S/.test(before))
  },
})

const Inlines: MarkdownConfig = {
  defineNodes: ['Hidden', 'Highlight', 'HighlightMark', 'Insert', 'InsertMark'],
  parseInline: [
    {
      name: 'Hidden',
      before: 'Escape',
      parse: (cx, next, at) => {
        if (next !== MASK.charCodeAt(0)) return -1
        let end = at + 1
        while (cx.char(end) === next || (cx.char(end) === 10 && cx.char(end + 1) === next)) end++
        return cx.addElement(cx.elt('Hidden', at, end))
      },
    },
    doubled('Highlight', '==', HIGHLIGHT),
    doubled('Insert', '^^', INSERT),
  ],
}

/** CommonMark with GitHub's extensions and those of the tools that newsrooms publish with. */
export const MARKDOWN = parser.configure([GFM, Callouts, Inlines])

/** The same for MDX, which has no code by indentation: what stands within a component is indented. */
export const MDX = MARKDOWN.configure({ remove: ['IndentedCode'] })
