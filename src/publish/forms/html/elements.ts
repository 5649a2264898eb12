import type { HtmlToken } from '../../../article/index.ts'

/** The start tags of the elements that an offset of a page stands in, from the outermost to the innermost. */
export function elementsAt(tokens: readonly HtmlToken[], offset: number): readonly HtmlToken[] {
  const open: HtmlToken[] = []
  for (const token of tokens) {
    if (token.start >= offset) break
    if (token.kind === 'open') open.push(token)
    else if (token.kind === 'close') {
      const at = open.findLastIndex(({ element }) => element.id === token.element.id)
      if (at >= 0) open.splice(at)
    }
  }
  return open
}
