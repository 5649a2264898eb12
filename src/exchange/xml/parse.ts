import { type SaxesAttributeNS, SaxesParser } from 'saxes'
import { InterlinearError } from '../../errors.ts'
import type { ForeignAttribute, XmlElement } from './tree.ts'

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/** The deepest nesting of elements that is accepted: no translation has more. */
const DEEPEST = 200

const XML = 'http://www.w3.org/XML/1998/namespace'
const XMLNS = 'http://www.w3.org/2000/xmlns/'

/**
 * Reads an XML file. A document type, if there is one, must not declare anything, so that nothing is fetched or
 * expanded. Throws an input error with file, line and column.
 */
export function parseXml(text: string, file: string): XmlElement {
  const plain = text.replace(/^\ufeff/, '')
  const parser = new SaxesParser({ position: true, xmlns: true })
  const lines = lineCounter(plain)
  const root: OpenElement = { ...NOTHING, children: [], line: 1, column: 1 }
  const open: OpenElement[] = [root]
  let place = { line: 1, column: 1 }
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
  // The parser is after the character that ends the element's name.
  parser.on('opentagstart', ({ name }) => {
    place = lines(parser.position - name.length - 2)
  })
  parser.on('opentag', ({ local, prefix, uri, attributes }) => {
    if (open.length > DEEPEST) refuse(`found elements more than ${DEEPEST} deep.`)
    const element = { name: local, prefix, namespace: uri, ...attributesOf(attributes), children: [], ...place }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const addText = (piece: string): void => void open.at(-1)?.children.push(piece)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(plain).close()
  const [document] = root.children.filter(child => typeof child !== 'string')
  return document ?? refuse('found no element, expected XML.')
}

const NOTHING = { name: '', prefix: '', namespace: '', attributes: {}, foreign: [] }

function attributesOf(all: Readonly<Record<string, SaxesAttributeNS>>): Pick<XmlElement, 'attributes' | 'foreign'> {
  const attributes: (readonly [string, string])[] = []
  const foreign: ForeignAttribute[] = []
  for (const { local: name, prefix, uri: namespace, value } of Object.values(all)) {
    if (namespace === XMLNS) continue
    if (namespace === '') attributes.push([name, value])
    else if (namespace === XML) attributes.push([`xml:${name}`, value])
    else foreign.push({ namespace, prefix, name, value })
  }
  return { attributes: Object.fromEntries(attributes), foreign }
}

/** Gives the line and column of offsets in ascending order, counted from 1. */
function lineCounter(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  let end = text.indexOf('\n')
  return offset => {
    while (end >= 0 && end < offset) {
      line++
      start = end + 1
      end = text.indexOf('\n', start)
    }
    return { line, column: offset - start + 1 }
  }
}
