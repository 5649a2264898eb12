import { InterlinearError } from '../errors.ts'
import type { BilingualFile, BilingualUnit } from './unit.ts'
import { childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from './xml.ts'

/** Elements whose content is native code, not text: a translator never sees it. */
const NATIVE_CODE = ['ph', 'bpt', 'ept', 'it', 'x', 'bx', 'ex', 'cp']

/** Reads XLIFF 1.2 and 2.x; an element without a target gives an empty one. Throws an input error with the line. */
export function readXliff(text: string, file: string): BilingualFile {
  const document = parseXml(text, file)
  if (document.name !== 'xliff') {
    throw new InterlinearError('input', `found <${document.name}>, expected <xliff>.`, { place: { file, line: 1 } })
  }
  return document.attributes.version?.startsWith('1') ? readVersion1(document) : readVersion2(document)
}

function readVersion1(document: XmlElement): BilingualFile {
  const files = childrenOf(document, 'file')
  const units = files.flatMap(part =>
    [...descendantsOf(part, 'trans-unit')]
      .filter(({ attributes }) => attributes.translate !== 'no')
      .map(unit => unitOf(unit, unit.attributes.id ?? '')),
  )
  const { 'source-language': from, 'target-language': to } = files[0]?.attributes ?? {}
  return { units, ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

function readVersion2(document: XmlElement): BilingualFile {
  const units = [...descendantsOf(document, 'unit')].flatMap(unit => {
    if (unit.attributes.translate === 'no') return []
    const segments = childrenOf(unit, 'segment')
    const id = unit.attributes.id ?? ''
    return segments.map((segment, index) =>
      unitOf(segment, segments.length === 1 ? id : `${id}.${segment.attributes.id ?? index + 1}`),
    )
  })
  const { srcLang: from, trgLang: to } = document.attributes
  return { units, ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

function unitOf(element: XmlElement, id: string): BilingualUnit {
  const textIn = (name: string): string => {
    const [child] = childrenOf(element, name)
    return child ? textOf(child, NATIVE_CODE) : ''
  }
  return { id, source: textIn('source'), target: textIn('target'), line: element.line }
}
