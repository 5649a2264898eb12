import { joined } from '../coded-text.ts'
import {
  type CodedText,
  type ExchangeHashes,
  OWN,
  type ReceivedFile,
  type ReceivedNote,
  type ReceivedUnit,
} from '../model.ts'
import { parseXml } from '../xml/parse.ts'
import { childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/tree.ts'
import { codedTextOf, type OriginalData, originalDataOf } from './codes.ts'
import { METADATA } from './rules/grammar/namespaces.ts'
import { refuseInvalid } from './rules/validate.ts'
import { refuseInvalid1, versionOf } from './version.ts'

/**
 * Reads the units of a returned XLIFF file; a unit that a tool cut into segments is joined again. Throws an input error
 * with line and rule for an invalid file; a lost code is no error in a file that we wrote.
 */
export function receiveXliff(text: string, file: string): ReceivedFile {
  const document = parseXml(text, file)
  if (versionOf(document, file) === 1) {
    refuseInvalid1(document, file)
    return receive1(document)
  }
  refuseInvalid(document, file, { forgivesCodes: isOwn(document) })
  return receive2(document)
}

/** Whether we wrote the file: then nothing depends on its codes. */
const isOwn = (document: XmlElement): boolean =>
  childrenOf(document, 'file').some(file => metadataOf(file).has('article'))

/** Our own metadata on an element, by type. */
const metadataOf = (element: XmlElement): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(element, 'metadata')
      .filter(({ namespace }) => METADATA.test(namespace))
      .flatMap(metadata => childrenOf(metadata, 'metaGroup'))
      .filter(({ attributes }) => attributes.category === OWN)
      .flatMap(group => childrenOf(group, 'meta'))
      .map(meta => [meta.attributes.type ?? '', textOf(meta)]),
  )

function receive2(document: XmlElement): ReceivedFile {
  const units = childrenOf(document, 'file').flatMap(file => {
    // Some tools drop unknown data; `original` is kept.
    const slug = metadataOf(file).get('article') ?? file.attributes.original
    return [...descendantsOf(file, 'unit')].map(unit => ({ ...unitOf2(unit), ...(slug === undefined ? {} : { slug }) }))
  })
  const { srcLang: from, trgLang: to } = document.attributes
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), units }
}

function unitOf2(unit: XmlElement): ReceivedUnit {
  const { id = '', name } = unit.attributes
  const data = originalDataOf(unit)
  const metadata = metadataOf(unit)
  const parts = unit.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && ['segment', 'ignorable'].includes(child.name),
  )
  const side = (part: XmlElement, which: string): XmlElement | undefined => childrenOf(part, which)[0]
  const sources = parts.map(part => side(part, 'source'))
  // The text between segments stays unless the target has another one.
  const targets = parts.map((part, index) => {
    const target = side(part, 'target') ?? (part.name === 'ignorable' ? sources[index] : undefined)
    return { target, order: Number(target?.attributes.order ?? index + 1) }
  })
  const hasTarget = parts.some(part => part.name === 'segment' && side(part, 'target') !== undefined)
  return {
    key: metadata.size > 0 ? (name ?? id) : id,
    line: unit.line,
    source: together(sources, data),
    target: hasTarget
      ? together(
          targets.toSorted((one, other) => one.order - other.order).map(({ target }) => target),
          data,
        )
      : [],
    hashes: hashesOf(metadata.get('source'), metadata.get('target')),
    notes: childrenOf(unit, 'notes').flatMap(notes =>
      childrenOf(notes, 'note').flatMap(note => noteOf(note, note.attributes.category)),
    ),
  }
}

const together = (texts: readonly (XmlElement | undefined)[], data: OriginalData): CodedText =>
  joined(texts.flatMap(text => (text ? codedTextOf(text, data) : [])))

const hashesOf = (source: string | undefined, target: string | undefined): ExchangeHashes => ({
  ...(source === undefined ? {} : { source }),
  ...(target === undefined ? {} : { target }),
})

/** A note that is not ours: ours have our name. */
function noteOf(note: XmlElement, from: string | undefined): readonly ReceivedNote[] {
  const text = textOf(note).trim()
  if (text === '' || from?.startsWith(`${OWN}:`)) return []
  return [{ text, ...(from ? { author: from } : {}) }]
}

function receive1(document: XmlElement): ReceivedFile {
  const files = childrenOf(document, 'file')
  const units = files.flatMap(file => {
    const slug = file.attributes.original
    return [...descendantsOf(file, 'trans-unit')].map(unit => ({
      ...unitOf1(unit),
      ...(slug === undefined ? {} : { slug }),
    }))
  })
  const { 'source-language': from, 'target-language': to } = files[0]?.attributes ?? {}
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), units }
}

function unitOf1(unit: XmlElement): ReceivedUnit {
  const { id = '' } = unit.attributes
  const [source] = childrenOf(unit, 'source')
  const [target] = childrenOf(unit, 'target')
  const contexts = new Map(
    childrenOf(unit, 'context-group')
      .filter(({ attributes }) => attributes.name === OWN)
      .flatMap(group => childrenOf(group, 'context'))
      .map(context => [context.attributes['context-type'], textOf(context)]),
  )
  return {
    key: id,
    line: unit.line,
    source: source ? codedTextOf(source, new Map()) : [],
    target: target ? codedTextOf(target, new Map()) : [],
    hashes: hashesOf(contexts.get(`x-${OWN}-source`), contexts.get(`x-${OWN}-target`)),
    notes: childrenOf(unit, 'note').flatMap(note => noteOf(note, note.attributes.from)),
  }
}
