import { GFM, type MarkdownConfig, parser } from '@lezer/markdown'
import { Callouts } from './callouts.ts'
import { IndentedFences } from './fences.ts'
import { MASK, MASK_BEHIND_MARK } from './masking/mask.ts'

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

const HIDDEN = MASK.charCodeAt(0)

const hidden: ParseInline = (cx, next, at) => {
  let end = at + 1
  if (next !== HIDDEN && cx.char(end) !== HIDDEN) return -1
  while (cx.char(end) === HIDDEN || (cx.char(end) === 10 && cx.char(end + 1) === HIDDEN)) end++
  return cx.addElement(cx.elt('Hidden', at, end))
}

/** `H~2~O` and `x^2^`: a word between two signs. */
const single =
  (name: string, word: RegExp): ParseInline =>
  (cx, next, at) => {
    if (at > cx.offset && cx.char(at - 1) === next) return -1
    const found = word.exec(cx.slice(at, Math.min(at + MOST_WORD, cx.end)))
    if (!found) return -1
    const end = at + found[0].length
    const marks = [cx.elt(`${name}Mark`, at, at + 1), cx.elt(`${name}Mark`, end - 1, end)]
    return cx.addElement(cx.elt(name, at, end, marks))
  }

const MOST_WORD = 40

/** By the sign that each begins with, which no other begins with. */
const BY_SIGN: ReadonlyMap<number, readonly ParseInline[]> = new Map([
  [HIDDEN, [hidden]],
  [MASK_BEHIND_MARK.charCodeAt(0), [hidden]],
  ['='.charCodeAt(0), [doubled(HIGHLIGHT)]],
  ['~'.charCodeAt(0), [single('Subscript', /^~[^\s~[\]()]{1,30}~(?!~)/)]],
  ['^'.charCodeAt(0), [doubled(INSERT), single('Superscript', /^\^[^\s^[\]()]{1,30}\^(?!\^)/)]],
])

/** One parser for all of them, since each parser is called at every character. */
const ownMarkup: ParseInline = (cx, next, at) => {
  for (const parse of BY_SIGN.get(next) ?? []) {
    const end = parse(cx, next, at)
    if (end >= 0) return end
  }
  return -1
}

const Inlines: MarkdownConfig = {
  defineNodes: [
    'Hidden',
    ...['Highlight', 'Insert', 'Subscript', 'Superscript'].flatMap(name => [name, `${name}Mark`]),
  ],
  parseInline: [{ name: 'Hidden', before: 'Escape', parse: ownMarkup }],
}

/** CommonMark with GitHub's extensions and those of the tools that newsrooms publish with. */
export const MARKDOWN = parser.configure([GFM, Callouts, Inlines])

/** The same for a block that begins with an inline tag, such as `<em>`: the text in it is Markdown. */
export const WITHOUT_HTML_BLOCKS = MARKDOWN.configure({ remove: ['HTMLBlock'] })

/** The same for MDX, which has no code by indentation: the content of a component is indented. */
export const MDX = MARKDOWN.configure([{ remove: ['IndentedCode'] }, IndentedFences])

export const MDX_WITHOUT_HTML_BLOCKS = MDX.configure({ remove: ['HTMLBlock'] })
