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

/** `H~2~O` and `x^2^`: a word between two signs. */
const single = (name: string, sign: string, word: RegExp) => ({
  name,
  before: 'Link',
  parse: (
    cx: Parameters<NonNullable<MarkdownConfig['parseInline']>[number]['parse']>[0],
    next: number,
    at: number,
  ): number => {
    if (next !== sign.charCodeAt(0) || (at > cx.offset && cx.char(at - 1) === next)) return -1
    const found = word.exec(cx.slice(at, Math.min(at + MOST_WORD, cx.end)))
    if (!found) return -1
    const end = at + found[0].length
    const marks = [cx.elt(`${name}Mark`, at, at + 1), cx.elt(`${name}Mark`, end - 1, end)]
    return cx.addElement(cx.elt(name, at, end, marks))
  },
})

const MOST_WORD = 40

const Inlines: MarkdownConfig = {
  defineNodes: [
    'Hidden',
    ...['Highlight', 'Insert', 'Subscript', 'Superscript'].flatMap(name => [name, `${name}Mark`]),
  ],
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
    single('Subscript', '~', /^~[^\s~[\]()]{1,30}~(?!~)/),
    single('Superscript', '^', /^\^[^\s^[\]()]{1,30}\^(?!\^)/),
  ],
}

/** CommonMark with GitHub's extensions and those of the tools that newsrooms publish with. */
export const MARKDOWN = parser.configure([GFM, Callouts, Inlines])

/** The same for MDX, which has no code by indentation: what stands within a component is indented. */
export const MDX = MARKDOWN.configure({ remove: ['IndentedCode'] })
