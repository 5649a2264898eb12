import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'

const OPENING = /^(`{3,}(?=[^`]*$)|~{3,})[\t ]*/

/** Adds the code of one line, or the line end before it. */
function addLine(cx: BlockContext, line: Line, parts: ReturnType<BlockContext['elt']>[]): void {
  const from = cx.lineStart + line.basePos
  const to = cx.lineStart + line.text.length
  parts.push(...line.markers)
  if (from < to) parts.push(cx.elt('CodeText', from, to))
}

/** How many of the quotations and lists around it a line continues; the parser's types do not name it. */
const depthOf = (line: Line): number => Number(Reflect.get(line, 'depth'))

/**
 * Fences of MDX, which has no code by indentation: the fence that ends the code may be indented by any number of
 * columns, as in a component.
 */
export const IndentedFences: MarkdownConfig = {
  parseBlock: [
    {
      name: 'FencedCode',
      parse: (cx, line) => {
        const [opening = '', fence = ''] = OPENING.exec(line.text.slice(line.pos)) ?? []
        if (fence === '') return false
        const from = cx.lineStart + line.pos
        const info = line.text.trimEnd().length
        const parts = [cx.elt('CodeMark', from, from + fence.length)]
        const infoFrom = line.pos + opening.length
        if (infoFrom < info) parts.push(cx.elt('CodeInfo', cx.lineStart + infoFrom, cx.lineStart + info))
        let to = cx.lineStart + line.text.length
        while (cx.nextLine() && depthOf(line) >= cx.depth) {
          to = cx.lineStart + line.text.length
          const own = line.text.slice(line.pos).trimEnd()
          if (own.length >= fence.length && own === fence.charAt(0).repeat(own.length)) {
            parts.push(...line.markers, cx.elt('CodeMark', cx.lineStart + line.pos, to))
            cx.nextLine()
            break
          }
          addLine(cx, line, parts)
        }
        cx.addElement(cx.elt('FencedCode', from, to, parts))
        return true
      },
    },
  ],
}
