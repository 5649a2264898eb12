import type { Metadata } from '../../../../model.ts'
import { localName } from '../../xml/elements.ts'
import type { ReadDocument } from '../document.ts'
import { openPackage, type Part } from '../package/parts.ts'
import { elementText } from '../package/xml-text.ts'
import { headlineFirst, withTwins } from '../rich/headline.ts'
import type { Line } from '../rich/model.ts'
import { wordDialect } from './dialect.ts'
import { proofingLocaleOf } from './language.ts'
import { wordParts } from './parts.ts'
import { linesOf, type PartReading } from './read.ts'
import { readStyles } from './styles.ts'

/** Reads a Word file. */
export const readDocx: ReadDocument = (bytes, name) => {
  const file = openPackage(bytes, '.docx', name)
  const parts = wordParts(file)
  const { main, core, others } = parts
  const styles = readStyles(parts.styles)
  const read = (part: Part, reading: Omit<PartReading, 'styles'> = {}): readonly Line[] =>
    linesOf(part, file, { styles, ...reading })
  const texts = others.flatMap(([type, part]) => (type === 'footnotes' || type === 'endnotes' ? read(part, NOTE) : []))
  const running = others.flatMap(([type, part]) => (type === 'header' || type === 'footer' ? read(part, RUNNING) : []))
  const lines = headlineFirst([...read(main), ...texts])
  return {
    file,
    lines: [...withTwins(lines, [...running, ...titleOf(core)]), ...descriptionOf(core)],
    metadata: metadataOf(core),
    proofingLocale: proofingLocaleOf(parts),
    dialectOf: part => wordDialect(file.part(part) ?? main),
  }
}

const NOTE: Omit<PartReading, 'styles'> = { given: { role: 'paragraph', evidence: 'a footnote or endnote' } }
const RUNNING: Omit<PartReading, 'styles'> = {
  given: { role: 'boilerplate', evidence: 'a header or footer of the page' },
  translate: false,
}

/** The texts of the core properties by name: `title`, `description`, `creator`. */
const coreText = (core: Part | undefined, name: string): Line | undefined => {
  const element = core?.root.children.find(child => localName(child) === name)
  const content = core && element && elementText(core.xml, element)
  return content && content.text.trim() !== '' ? { part: core.name, content } : undefined
}

const titleOf = (core: Part | undefined): readonly Line[] => {
  const line = coreText(core, 'title')
  return line ? [line] : []
}

const descriptionOf = (core: Part | undefined): readonly Line[] => {
  const line = coreText(core, 'description')
  return line
    ? [{ ...line, given: { role: 'caption', evidence: 'the description among the properties of the file' } }]
    : []
}

function metadataOf(core: Part | undefined): Metadata {
  const text = (name: string): string | undefined => {
    const content = coreText(core, name)?.content
    return content && 'text' in content ? content.text.trim() : undefined
  }
  const [author, date] = [text('creator'), text('created')]
  return { ...(author && { author }), ...(date && { date }) }
}
