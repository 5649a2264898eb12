import type { Span } from '../../../model.ts'
import { type Element, ROOT, type Token } from './tokens.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements inside a sentence; every other element ends it. */
const PHRASING = words(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark math meter output picture ' +
    'progress q rp rt ruby s samp script select small span strike strong style sub sup svg textarea time tt u var wbr button ' +
    // Those of NITF, which say what a word names.
    'alt-code chron city classifier copyrite country event frac function lang location money name.family name.given num ' +
    'object.title org person postaddr pronounce region state story.date sublocation virtloc',
)
/** Names with a hyphen are components, which are inline; those of NITF are blocks. */
const BLOCK = /^(?:media-|nitf-table|custom-table)/
/** Elements whose content is not text of the article. */
const OPAQUE = words(
  'audio button canvas code head iframe kbd math noembed noframes noscript object option pre rp rt rtc samp script select style svg ' +
    'template textarea title var video xmp plaintext',
)
/** Those of them that a reader reads on the page. */
const SHOWN = words('code kbd samp var')

/** Something inside a run: markup, or an element that stays unchanged. */
export interface RunItem extends Span {
  readonly kind: 'open' | 'close' | 'void'
  readonly token: Token
  /** Whether the content of the element, which the item covers, is read on the page. */
  readonly shown: boolean
}

/** A stretch of text and inline markup between two block boundaries. */
export interface Run extends Span {
  /** The block that it stands in. */
  readonly element: Element
  readonly items: readonly RunItem[]
}

export const isPhrasing = (name: string): boolean => PHRASING.has(name) || (name.includes('-') && !BLOCK.test(name))

const keepsInside = (token: Token, foreign: (element: Element) => boolean): boolean =>
  OPAQUE.has(token.name) || (isPhrasing(token.name) && foreign(token.element))

/** Splits a file into runs; `foreign` tells whether an inline element is not translated. */
export function runsOf(
  source: string,
  tokens: readonly Token[],
  foreign: (element: Element) => boolean,
): readonly Run[] {
  const runs: Run[] = []
  let items: RunItem[] = []
  let start = 0
  let block = ROOT
  const flush = (end: number, next: number): void => {
    runs.push({ start, end, element: block, items })
    items = []
    start = next
  }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    if (token.kind === 'open' && keepsInside(token, foreign)) {
      index = closingOf(tokens, index)
      const end = tokens[index]?.end ?? source.length
      const shown = isPhrasing(token.name) && (!OPAQUE.has(token.name) || SHOWN.has(token.name))
      if (isPhrasing(token.name)) items.push({ kind: 'void', token, shown, start: token.start, end })
      else flush(token.start, end)
    } else if (token.kind === 'comment' || isPhrasing(token.name)) {
      const again = token.name === 'br' && endsInBreak(source, items, token.start)
      if (again) flush(token.start, token.end)
      else
        items.push({
          kind: token.kind === 'comment' ? 'void' : token.kind,
          token,
          shown: false,
          start: token.start,
          end: token.end,
        })
    } else {
      flush(token.start, token.end)
      block = token.kind === 'open' ? token.element : (token.element.parent ?? ROOT)
    }
  }
  flush(source.length, source.length)
  return runs
}

/** The index of the token that closes the element opened at an index, else of the last token. */
function closingOf(tokens: readonly Token[], index: number): number {
  const opened = tokens[index]?.element
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind === 'close' && token.element === opened) return at
  }
  return tokens.length - 1
}

/** Whether a line break is right before an offset: two of them end a paragraph. */
function endsInBreak(source: string, items: readonly RunItem[], offset: number): boolean {
  const last = items.at(-1)
  return last?.token.name === 'br' && last.kind === 'void' && /^\s*$/.test(source.slice(last.end, offset))
}
