import { Parser } from 'htmlparser2'
import type { Span } from '../../../model.ts'
import { VOID } from '../../markup/tags.ts'

/** An element of the document, and its parent. */
export interface Element {
  readonly id: number
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent?: Element
  readonly depth: number
}

/** A tag or comment with its place in the file; a tag that the file omits has an empty span. */
export interface Token extends Span {
  readonly kind: 'open' | 'close' | 'void' | 'comment'
  readonly name: string
  /** The element that opens or closes here, or that contains the comment. */
  readonly element: Element
}

/** The element around the whole file. */
export const ROOT: Element = { id: 0, name: '', attributes: {}, depth: 0 }

/** Deeper elements count as children of the one at this depth: no article is nested so deeply. */
export const MOST_DEPTH = 500

/** Elements that end where the next one begins, so that open ones do not nest. */
const UNNESTED = /^(?:p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|rt|rp)$/
/** With more open elements than this, the parser takes quadratic time. */
const MOST_OPEN = 4000

/**
 * The same text without tags that are nested deeper than in any page; their `<` becomes a space, so that offsets stay.
 */
function boundNesting(source: string): string {
  let open = 0
  return source.replace(/<(\/?)([a-z][a-z0-9-]*)/gi, (tag, slash: string, name: string) => {
    const lower = name.toLowerCase()
    if (VOID.has(lower) || UNNESTED.test(lower)) return tag
    if (slash) open = Math.max(open - 1, 0)
    else if (open >= MOST_OPEN) return ` ${tag.slice(1)}`
    else open++
    return tag
  })
}

/** What a page's head may contain: a browser ends it at any other element. */
export const OF_HEAD = /^(?:title|meta|link|base|style|script|noscript|template)$/

/** The tags and comments of an HTML file in order, paired as in browsers as far as an article needs. */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = []
  const stack: Element[] = [ROOT]
  let ids = 1
  let at = 0
  const inner = (): Element => stack.at(-1) ?? ROOT
  const add = (kind: Token['kind'], element: Element, implied: boolean): void => {
    const start = Math.min(Math.max(parser.startIndex, at), source.length)
    const end = implied ? start : Math.max(Math.min(parser.endIndex + 1, source.length), start)
    tokens.push({ kind, name: element.name, element, start, end })
    at = end
  }
  /** How many heads ended before the parser recognized it. */
  let ended = 0
  const endHead = (): void => {
    const head = stack.pop()
    const start = Math.min(Math.max(parser.startIndex, at), source.length)
    if (head) tokens.push({ kind: 'close', name: 'head', element: head, start, end: start })
    ended++
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes, implied) => {
        if (inner().name === 'head' && !OF_HEAD.test(name)) endHead()
        const parent = inner().depth < MOST_DEPTH ? inner() : (inner().parent ?? inner())
        const element: Element = { id: ids++, name, attributes, parent, depth: parent.depth + 1 }
        if (!VOID.has(name)) stack.push(element)
        add(VOID.has(name) ? 'void' : 'open', element, implied)
      },
      onclosetag: (name, implied) => {
        if (VOID.has(name)) return
        if (name === 'head' && ended > 0) {
          ended--
          return
        }
        const element = stack.pop()
        if (element) add('close', element, implied || source[parser.startIndex + 1] !== '/')
      },
      oncomment: () => add('comment', inner(), false),
      oncdatastart: () => add('comment', inner(), false),
      onprocessinginstruction: () => add('comment', inner(), false),
    },
    { decodeEntities: false },
  )
  parser.end(boundNesting(source))
  return tokens
}
