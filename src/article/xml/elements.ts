import { SaxesParser } from 'saxes'
import { InterlinearError } from '../../errors.ts'
import type { Span } from '../../model.ts'

/** An element of an XML file; its span is what stands between its tags. */
export interface XmlElement extends Span {
  /** With its prefix, as the file writes it. */
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
  readonly start: number
  end: number
}

/** Deeper files are no article. */
const MOST_DEPTH = 1000

/**
 * Reads XML strictly: no entity but XML's own is resolved, and nothing is fetched. Throws an input error with file, line and
 * column. `base` is the offset of the text, after a byte order mark.
 */
export function readXml(text: string, { file, base }: { readonly file: string; readonly base: number }): XmlElement {
  const parser = new SaxesParser({ position: true, fileName: '' })
  const stack: Open[] = []
  let root: XmlElement | undefined
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
    const element: Open = { name, attributes, ...(parent && { parent }), children: [], start: at, end: at }
    if (stack.length >= MOST_DEPTH) {
      throw new InterlinearError('input', `found elements nested deeper than ${MOST_DEPTH}.`, { place: { file } })
    }
    parent?.children.push(element)
    root ??= element
    stack.push(element)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = stack.pop()
    if (element && !isSelfClosing) element.end = text.lastIndexOf('</', parser.position - 1) + base
  })
  parser.write(text).close()
  if (!root) throw new InterlinearError('input', 'found no element, expected XML.', { place: { file } })
  return root
}

/** The name of an element without its prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1)

/** All elements within one, itself first, in the file's order. */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* within(child)
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find(child => child.name === name || localName(child) === name)
