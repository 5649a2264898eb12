import type { Edit } from '../../../syntax/edits.ts'
import { escapeAttribute } from '../package/xml-text.ts'
import { splitDropCap } from './drop-caps.ts'
import { itemsOf, textOfItems } from './items.ts'
import type { Dialect, FlatText, Line } from './model.ts'
import { encodeRuns, readRuns } from './read-runs.ts'
import { rewriteParagraph } from './rewrite.ts'

export const isFlat = (content: Line['content']): content is FlatText => 'text' in content

/** A line's text with its tags; other white space becomes one blank, since a line has no line breaks. */
export const lineText = ({ content, dropCap }: Line): string =>
  (dropCap ? lineText(dropCap).trim() : '') + textOf(content)

const textOf = (content: Line['content']): string =>
  isFlat(content)
    ? encodeRuns(content.text.replace(/[\t\n\r\u2028\u2029]+/g, ' '))
    : textOfItems(itemsOf(content)).replace(/[\n\r\u2028\u2029]/g, ' ')

/** A line's text as a reader sees it. */
export const plainText = (line: Line): string => readRuns(lineText(line)).text.trim()

/** What is needed to write the lines of a file. */
export interface LineWriting {
  readonly xmlOf: (part: string) => string
  readonly dialectOf: (part: string) => Dialect
}

/** The changes, by part, that give a line and its twins another text. */
export function editsOfLine(line: Line, target: string, writing: LineWriting): readonly (readonly [string, Edit])[] {
  const { part, content, twins = [], dropCap } = line
  const [cap, text] = dropCap ? splitDropCap(target) : ['', target]
  const own = isFlat(content)
    ? [flatEdit(content, text)]
    : rewriteParagraph(text, { xml: writing.xmlOf(part), chunks: content, dialect: writing.dialectOf(part) })
  return [
    ...(dropCap ? editsOfLine(dropCap, cap, writing) : []),
    ...own.map(edit => [part, edit] as const),
    ...twins.flatMap(twin => editsOfLine(twin, target, writing)),
  ]
}

const flatEdit = ({ start, end }: FlatText, target: string): Edit => ({
  start,
  end,
  text: escapeAttribute(readRuns(target).text),
})
