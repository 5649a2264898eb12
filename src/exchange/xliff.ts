import { InterlinearError } from '../errors.ts'
import type { BilingualFile, BilingualUnit } from './unit.ts'
import { childrenOf, descendantsOf, parseXml, textOf, type XmlElement } from './xml.ts'

/** Elements whose content is native code, not text: a translator never sees it. */
const NATIVE_CODE = ['ph', 'bpt', 'ept', 'it', 'x', 'bx', 'ex', 'cp']

/** Inline elements that a target must have as its source has them; annotations (mrk) are a translator's own. */
const INLINES = [...NATIVE_CODE.filter(name => name !== 'cp'), 'g', 'pc', 'sc', 'ec']

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
  const [source] = childrenOf(element, 'source')
  const [target] = childrenOf(element, 'target')
  const text = (side: XmlElement | undefined): string => (side ? textOf(side, NATIVE_CODE) : '')
  const inlines = { source: inlinesOf(source), target: inlinesOf(target) }
  const unit = { id, source: text(source), target: text(target), line: element.line }
  return inlines.source.length + inlines.target.length === 0 ? unit : { ...unit, inlines }
}

/** The inline elements of a side in its order, as a reader of the file knows them: `<ph id="1"/>`. */
function inlinesOf(side: XmlElement | undefined): readonly string[] {
  return (side?.children ?? []).flatMap(child => {
    if (typeof child === 'string') return []
    const inner = inlinesOf(child)
    if (!INLINES.includes(child.name)) return inner
    const id = child.attributes.id ?? child.attributes.startRef ?? child.attributes.rid
    return [id === undefined ? `<${child.name}/>` : `<${child.name} id="${id}"/>`, ...inner]
  })
}
