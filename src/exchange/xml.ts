import { SaxesParser } from 'saxes'
import { InterlinearError } from '../errors.ts'

/** An element with what it holds, in the file's order. */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
  readonly line: number
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** Elements inside elements, beyond which a file is no translation. */
const DEEPEST = 200

/**
 * Reads an XML file whose document type, if it has one, declares nothing: nothing can be fetched or multiplied. Throws an
 * input error with file, line and column.
 */
export function parseXml(text: string, file: string): XmlElement {
  const parser = new SaxesParser({ position: true })
  const root: OpenElement = { name: '', attributes: {}, children: [], line: 1 }
  const open: OpenElement[] = [root]
  const refuse = (message: string, hint?: string): never => {
    throw new InterlinearError('input', message, {
      place: { file, line: parser.line, column: parser.column + 1 },
      ...(hint ? { hint } : {}),
    })
  }
  parser.on('error', error => refuse(`not valid XML: ${error.message.replace(/^\d+:\d+:\s*/, '')}`))
  parser.on('doctype', doctype => {
    if (doctype.includes('[')) {
      refuse('found a document type (<!DOCTYPE) with declarations, expected plain XML.', 'Save the file without it.')
    }
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) refuse(`found elements more than ${DEEPEST} deep.`)
    const element: OpenElement = {
      name: localName(name),
      attributes: plain(attributes),
      children: [],
      line: parser.line,
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const addText = (piece: string): void => void open.at(-1)?.children.push(piece)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text.replace(/^\ufeff/, '')).close()
  const [document] = root.children.filter(child => typeof child !== 'string')
  return document ?? refuse('found no element, expected XML.')
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const plain = (attributes: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, String(value)]))

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string'

/** The child elements of a name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter(isElement).filter(child => child.name === name)

/** The elements of a name at any depth, in the file's order. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue
    if (child.name === name) yield child
    yield* descendantsOf(child, name)
  }
}

/** The text of an element as a reader sees it: inline markup counts for nothing, what it encloses stays. */
export const textOf = (element: XmlElement, native: readonly string[] = []): string =>
  element.children
    .map(child => (typeof child === 'string' ? child : native.includes(child.name) ? '' : textOf(child, native)))
    .join('')
