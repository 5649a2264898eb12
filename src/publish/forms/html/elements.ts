import type { HtmlToken } from '../../../article/index.ts'

/** The start tags of the elements around an offset of a page, from the outermost to the innermost. */
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

/** Elements that a head may have; any other closes it in browsers. */
const HEAD: ReadonlySet<string> = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title'])

/**
 * The last offset of a page at which the head can be extended: before the closing tag, or before the first element that
 * closes the head in browsers. Undefined for a page without a head.
 */
export function headEndOf(tokens: readonly HtmlToken[]): number | undefined {
  const isWritten = ({ start, end }: HtmlToken): boolean => end > start
  const from = tokens.findIndex(token => token.kind === 'open' && token.name === 'head' && isWritten(token))
  if (from < 0) return tokens.find(token => token.kind === 'open' && token.name === 'html' && isWritten(token))?.end
  const head = tokens[from]?.element.id
  let child = tokens[from]?.end ?? 0
  for (const token of tokens.slice(from + 1)) {
    if (token.element.id === head) return token.start
    if (token.kind !== 'open' && token.kind !== 'void') continue
    if (token.element.parent?.id === head) child = token.start
    if (!HEAD.has(token.name)) return child
  }
  return undefined
}
