import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Element, OF_HEAD, type Token } from './tokens.ts'

/** Which parts of a page are its article, as in a reader view. */
export interface MainContent {
  /** The ids of the elements that are part of it. */
  readonly elements: ReadonlySet<number>
  /** The folded texts of elements that Readability created, such as a paragraph for bare text in a `<div>`. */
  readonly made: ReadonlySet<string>
  readonly title: string
}

const MARK = 'data-interlinear-'

/**
 * Finds the article of a page with Readability: its elements are marked, and those that Readability keeps are the
 * article's.
 */
export function mainContent(source: string, tokens: readonly Token[]): MainContent | undefined {
  const { document } = parseHTML(marked(source, tokens))
  const found = new Readability<MarkedElement>(document, {
    serializer: root => root as MarkedElement,
    keepClasses: true,
  }).parse()
  if (!found?.content) return undefined
  const elements = new Set<number>()
  const made = new Set<string>()
  for (const element of found.content.querySelectorAll('*')) {
    const marks = element.getAttributeNames().filter(name => name.startsWith(MARK))
    for (const mark of marks) elements.add(Number(mark.slice(MARK.length)))
    const text = marks.length === 0 ? foldText(element.textContent) : ''
    if (text !== '') made.add(text)
  }
  return elements.size === 0 ? undefined : { elements, made, title: found.title ?? '' }
}

/** The part of a DOM element that is needed here. */
interface MarkedElement {
  readonly querySelectorAll: (selector: string) => Iterable<{
    readonly getAttributeNames: () => readonly string[]
    readonly textContent: string
  }>
}

/**
 * The page with each element's id in an attribute: if Readability merges two elements, it keeps the attributes of both.
 * Everything after the head is put in one body, since Readability fails without one.
 */
function marked(source: string, tokens: readonly Token[]): string {
  const headEnd = tokens.find(isBehindHead)?.start ?? 0
  const parts: string[] = ['<html><head>']
  let at = 0
  let isInBody = false
  const writeUntil = (end: number): void => {
    if (!isInBody && headEnd <= end) {
      parts.push(source.slice(at, headEnd), '</head><body>')
      at = headEnd
      isInBody = true
    }
    parts.push(source.slice(at, end))
    at = end
  }
  for (const { kind, name, element, start, end } of tokens) {
    if (end === start) continue
    if (name === 'html' || name === 'head' || name === 'body') {
      writeUntil(start)
      at = end
    } else if (kind === 'open' || kind === 'void') {
      writeUntil(start + 1 + name.length)
      parts.push(` ${MARK}${element.id}`)
    }
  }
  writeUntil(source.length)
  return parts.join('').replace(CLOSING, '')
}

const isOfPage = (name: string): boolean => name === 'html' || name === 'head' || name === ''

/** Whether a body begins here at the latest; a tracking pixel in `<noscript>` begins none. */
const isBehindHead = ({ kind, name, element: { parent } }: Token): boolean =>
  (kind === 'open' || kind === 'void') && !isOfPage(name) && !OF_HEAD.test(name) && !OF_HEAD.test(parent?.name ?? '')

/** A closing tag; one that closes nothing is not a token. */
const CLOSING = /<\/(?:html|body)(?=[\s>])[^<>]*>/gi

/** Only letters and digits: the same for a text with any spacing and encoding. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a text in an element is part of the article. */
export const isWithin = ({ id }: Element, text: string, { elements, made }: MainContent): boolean =>
  elements.has(id) || made.has(foldText(text))
