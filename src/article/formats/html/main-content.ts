import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Element, Token } from './tokens.ts'

/** What of a page is its article, as a reader view would show it. */
export interface MainContent {
  /** The ids of the elements that are part of it. */
  readonly elements: ReadonlySet<number>
  /** Its letters and digits, folded. */
  readonly text: string
  readonly title: string
}

const MARK = 'data-interlinear'

/** Finds the article of a page with Readability: its elements are marked, and those it keeps are the article's. */
export function mainContent(source: string, tokens: readonly Token[]): MainContent | undefined {
  const { document } = parseHTML(marked(source, tokens))
  const found = new Readability<MarkedElement>(document, {
    serializer: root => root as MarkedElement,
    keepClasses: true,
  }).parse()
  if (!found?.content) return undefined
  const elements = new Set<number>()
  for (const element of found.content.querySelectorAll(`[${MARK}]`)) elements.add(Number(element.getAttribute(MARK)))
  if (elements.size === 0) return undefined
  return { elements, text: foldText(found.textContent ?? ''), title: found.title ?? '' }
}

/** The part of a DOM element that is needed here. */
interface MarkedElement {
  readonly querySelectorAll: (selector: string) => Iterable<{ readonly getAttribute: (name: string) => string | null }>
}

/** The page with each element's id as an attribute. */
function marked(source: string, tokens: readonly Token[]): string {
  const parts: string[] = []
  let at = 0
  for (const { kind, name, element, start, end } of tokens) {
    if ((kind !== 'open' && kind !== 'void') || end === start) continue
    const after = start + 1 + name.length
    parts.push(source.slice(at, after), ` ${MARK}="${element.id}"`)
    at = after
  }
  parts.push(source.slice(at))
  return parts.join('')
}

/** Letters and digits alone: what stays the same of a text however it is spaced and decoded. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a text in an element is part of the article; one whose own element was merged into another is found by its words. */
export function isWithin(element: Element, text: string, main: MainContent): boolean {
  if (main.elements.has(element.id)) return true
  let around: Element | undefined = element.parent
  while (around && !main.elements.has(around.id)) around = around.parent
  return around !== undefined && main.text.includes(foldText(text))
}
