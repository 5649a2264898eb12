import { SaxesParser } from 'saxes'
import { InterlinearError } from '../../../errors.ts'
import type { Span } from '../../../model.ts'

/** An element of an XML file; its span is the content between its tags. */
export interface XmlElement extends Span {
  /** Where its opening tag starts, and where its closing tag ends. */
  readonly outer: Span
  /** Its name with the prefix, as the file writes it. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent?: XmlElement
  readonly children: readonly XmlElement[]
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent?: XmlElement
  readonly children: XmlElement[]
  readonly outer: { readonly start: number; end: number }
  readonly start: number
  end: number
}

/** Deeper files are not articles. */
const MOST_DEPTH = 1000

interface XmlReading {
  readonly file: string
  readonly base: number
  /** More elements are refused. */
  readonly most?: number
}

/**
 * Reads XML strictly: only XML's own entities are resolved, and nothing is fetched. Throws an input error with file,
 * line and column. `base` is the offset of the text, after a byte order mark.
 */
export function readXml(text: string, { file, base, most = Number.POSITIVE_INFINITY }: XmlReading): XmlElement {
  const parser = new SaxesParser({ position: true, fileName: '' })
  const stack: Open[] = []
  let root: XmlElement | undefined
  let count = 0
  parser.on('error', error => {
    const [, line, column, message] = /^(\d+):(\d+): (.*)$/s.exec(error.message) ?? []
    throw new InterlinearError('input', `not well-formed XML: ${message ?? error.message}`, {
      place: { file, ...(line && { line: Number(line) }), ...(column && { column: Number(column) + 1 }) },
      cause: error,
    })
  })
  parser.on('opentag', ({ name, attributes: read }) => {
    const attributes = Object.fromEntries(Object.entries(read).map(([key, value]) => [key, String(value)]))
    const parent = stack.at(-1)
    const at = base + parser.position
    // The value of an attribute has no `<`.
    const outer = { start: base + text.lastIndexOf('<', parser.position - 1), end: at }
    const element: Open = { name, attributes, ...(parent && { parent }), children: [], outer, start: at, end: at }
    if (stack.length >= MOST_DEPTH) {
      throw new InterlinearError('input', `found elements nested deeper than ${MOST_DEPTH}.`, { place: { file } })
    }
    if (++count > most) {
      throw new InterlinearError('input', `found more than ${most} elements.`, { place: { file } })
    }
    parent?.children.push(element)
    root ??= element
    stack.push(element)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = stack.pop()
    if (!element || isSelfClosing) return
    element.end = text.lastIndexOf('</', parser.position - 1) + base
    element.outer.end = base + parser.position
  })
  parser.write(text).close()
  if (!root) throw new InterlinearError('input', 'found no element, expected XML.', { place: { file } })
  return root
}

/** The name of an element without its prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1)

/** All elements inside an element, itself first, in the file's order. */
export function descendants(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = []
  const waiting: XmlElement[] = [root]
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    found.push(element)
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index]
      if (child) waiting.push(child)
    }
  }
  return found
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find(child => child.name === name || localName(child) === name)
