import { InterlinearError } from '../../../../errors.ts'
import { canonicalLocale } from '../../../../locale.ts'
import type { Locale, Metadata } from '../../../../model.ts'
import { descendants, type XmlElement } from '../../xml/elements.ts'
import type { ReadDocument } from '../document.ts'
import { FLAT, openPackage, type Package, type Part } from '../package/parts.ts'
import { elementText } from '../package/xml-text.ts'
import { encrypted } from '../package/zip.ts'
import { headlineFirst, withTwins } from '../rich/headline.ts'
import type { Line } from '../rich/model.ts'
import { mostOf } from '../rich/most.ts'
import { ODT_DIALECT } from './dialect.ts'
import { type OdtAround, type OdtLines, odtLines } from './read.ts'
import { type OdtStyles, readOdtStyles } from './styles.ts'

/** The parts that an edition is written in; in a flat file they are all the same. */
export interface OdtParts {
  readonly content: Part
  readonly styles: Part | undefined
  readonly meta: Part | undefined
  /** The text of the document. */
  readonly text: XmlElement
}

/** Reads an OpenDocument text: `.odt`, or a single XML file, `.fodt`. */
export const readOdt: ReadDocument = (bytes, name) => {
  const file = openPackage(bytes, '.odt', name)
  const parts = odtParts(file)
  const { content, styles, meta, text } = parts
  const found: OdtLines = { body: [], notes: [] }
  const own = readOdtStyles([content, styles])
  odtLines(text, { reading: { file: name, part: content, styles: own } }, found)
  const running: OdtLines = { body: [], notes: [] }
  if (styles) for (const edge of edgesOf(styles)) odtLines(edge, runningIn(styles, name), running)
  const lines = headlineFirst([...found.body, ...found.notes])
  return {
    file,
    lines: [...withTwins(lines, [...running.body, ...textIn(meta, 'dc:title')]), ...descriptionOf(meta)],
    metadata: metadataOf(meta),
    proofingLocale: proofingLocaleOf(parts, own),
    dialectOf: () => ODT_DIALECT,
  }
}

/** The parts of an OpenDocument text. Throws an input error for another kind of archive. */
export function odtParts(file: Package): OdtParts {
  const flat = file.part(FLAT)
  if (/\bencryption-data\b/.test(file.part('META-INF/manifest.xml')?.xml ?? '')) throw encrypted(file.file)
  const content = flat ?? file.part('content.xml')
  const body = content?.root.children.find(({ name }) => name === 'office:body')
  const text = body?.children.find(({ name }) => name === 'office:text')
  if (!content || !text) {
    const other = body?.children[0]?.name
    const found = other
      ? `an OpenDocument file of another kind (<${other}>)`
      : 'a zip archive without a text (content.xml)'
    throw new InterlinearError('input', `found ${found}, expected an OpenDocument text (.odt).`, {
      place: { file: file.file },
      hint: 'Open it in a word processor, and save it as .odt.',
    })
  }
  return { content, text, styles: flat ?? file.part('styles.xml'), meta: flat ?? file.part('meta.xml') }
}

/** The headers and footers of pages. */
const edgesOf = ({ root }: Part): readonly XmlElement[] =>
  descendants(root).filter(({ name }) => /^style:(?:header|footer)(?:-left|-first)?$/.test(name))

const runningIn = (styles: Part, file: string): OdtAround => ({
  reading: { file, part: styles, styles: readOdtStyles([styles]) },
  given: { role: 'boilerplate', evidence: 'a header or footer of the page' },
  translate: false,
})

/** A text of the file's properties. */
function textIn(meta: Part | undefined, wanted: string): readonly Line[] {
  const own = meta?.root.children.find(({ name }) => name === 'office:meta')
  const element = own?.children.find(({ name }) => name === wanted)
  const content = meta && element && elementText(meta.xml, element)
  return content && content.text.trim() !== '' ? [{ part: meta.name, content }] : []
}

const descriptionOf = (meta: Part | undefined): readonly Line[] =>
  textIn(meta, 'dc:description').map(line => ({
    ...line,
    given: { role: 'caption', evidence: 'the description among the properties of the file' },
  }))

const propertyOf = (meta: Part | undefined, name: string): string | undefined =>
  textIn(meta, name).flatMap(({ content }) => ('text' in content ? content.text.trim() : []))[0]

function metadataOf(meta: Part | undefined): Metadata {
  const author = propertyOf(meta, 'meta:initial-creator') ?? propertyOf(meta, 'dc:creator')
  const date = propertyOf(meta, 'meta:creation-date')
  return { ...(author && { author }), ...(date && { date }) }
}

/** The language of most of the text, else of the file's properties, else of its styles. */
function proofingLocaleOf({ content, text, styles, meta }: OdtParts, own: OdtStyles): Locale | undefined {
  const lengths = new Map<string, number>()
  let total = 0
  for (const { name, attributes, start, end } of descendants(text)) {
    if (name !== 'text:p' && name !== 'text:h') continue
    const length = end - start
    total += length
    const language = own.languageOf('paragraph', attributes['text:style-name'] ?? '')
    if (language) lengths.set(language, (lengths.get(language) ?? 0) + length)
  }
  const said = mostOf(lengths, total) ?? propertyOf(meta, 'dc:language') ?? defaultOf(styles ?? content)
  return said === undefined ? undefined : canonicalLocale(said)
}

function defaultOf({ root }: Part): string | undefined {
  const style = descendants(root).find(
    ({ name, attributes }) => name === 'style:default-style' && attributes['style:family'] === 'paragraph',
  )
  const properties = style?.children.find(({ name }) => name === 'style:text-properties')
  const { 'fo:language': language, 'fo:country': country } = properties?.attributes ?? {}
  if (language === undefined || language === 'none') return undefined
  return country && country !== 'none' ? `${language}-${country}` : language
}
