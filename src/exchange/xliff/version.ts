import { InterlinearError } from '../../errors.ts'
import { childrenOf, descendantsOf, type XmlElement } from '../xml/tree.ts'

const DOCUMENT = /^urn:oasis:names:tc:xliff:document:([12])\.\d$/

/** XLIFF 1 or 2, by the namespace of the root, or else by its version. Throws an input error for any other file. */
export function versionOf(document: XmlElement, file: string): 1 | 2 {
  const { name, namespace, attributes, line, column } = document
  if (name !== 'xliff') {
    throw new InterlinearError('input', `found <${name}>, expected <xliff>.`, { place: { file, line, column } })
  }
  const major = DOCUMENT.exec(namespace)?.[1] ?? (namespace === '' ? (attributes.version ?? '').charAt(0) : '')
  if (major === '1' || major === '2') return Number(major) === 1 ? 1 : 2
  const found = namespace === '' ? `version "${attributes.version ?? ''}"` : `the namespace ${namespace}`
  throw new InterlinearError('input', `found <xliff> of ${found}, expected XLIFF 1.2, 2.0, 2.1 or 2.2.`, {
    place: { file, line, column },
  })
}

/**
 * Throws an input error if an XLIFF 1 file lacks something required: a version, files with languages and a body, and
 * units with an id and one source. Tools add their own elements and attributes, so nothing more is required.
 */
export function refuseInvalid1(document: XmlElement, file: string): void {
  const refuse = ({ line, column }: XmlElement, found: string, expected: string): never => {
    throw new InterlinearError('input', `not valid XLIFF 1.2: ${found}, expected ${expected}.`, {
      place: { file, line, column },
    })
  }
  const files = childrenOf(document, 'file')
  if (files.length === 0) refuse(document, 'found <xliff> without a <file>', 'one at least')
  for (const part of files) {
    if (!part.attributes['source-language']) {
      refuse(part, 'found <file> without source-language', 'the language of its sources')
    }
    if (childrenOf(part, 'body').length !== 1) refuse(part, 'found <file> without one <body>', 'one')
    for (const unit of descendantsOf(part, 'trans-unit')) {
      if (unit.attributes.id === undefined) refuse(unit, 'found <trans-unit> without an id', 'one')
      for (const [name, least] of [
        ['source', 1],
        ['target', 0],
      ] as const) {
        const count = childrenOf(unit, name).length
        if (count >= least && count <= 1) continue
        const found = `found <trans-unit id="${unit.attributes.id}"> with ${count} <${name}>`
        refuse(unit, found, least === 1 ? 'one' : 'one at most')
      }
    }
  }
}
