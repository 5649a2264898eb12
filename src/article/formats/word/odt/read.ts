import { InterlinearError } from '../../../../errors.ts'
import type { Role } from '../../../../model.ts'
import type { Evidence } from '../../../model.ts'
import type { XmlElement } from '../../xml/elements.ts'
import { elementText } from '../package/xml-text.ts'
import type { Line } from '../rich/model.ts'
import { type OdtReading, odtChunks } from './paragraph.ts'

/** The texts of a part: its paragraphs, and separately its notes, which stand below the text. */
export interface OdtLines {
  readonly body: Line[]
  readonly notes: Line[]
}

export interface OdtAround {
  readonly reading: OdtReading
  /** The role of a paragraph whose style has none. */
  readonly given?: Evidence | undefined
  readonly translate?: boolean
}

const ITEM: Evidence = { role: 'list-item', evidence: 'an item of a list' }
const CELL: Evidence = { role: 'paragraph', evidence: 'a cell of a table' }
const NOTE: Evidence = { role: 'paragraph', evidence: 'a footnote or endnote' }
const ALT: Evidence = { role: 'caption', evidence: 'the alternative text of a picture' }

/** Elements whose content is not text of the page. */
const CLOSED: ReadonlySet<string> = new Set([
  'office:annotation',
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'draw:object',
  'text:table-of-content-source',
])

/** Reads the texts in an element. Throws an input error for tracked changes. */
export function odtLines(element: XmlElement, around: OdtAround, into: OdtLines): void {
  const { name } = element
  if (name === 'text:tracked-changes' && element.children.length > 0) throw trackedChanges(around)
  if (CLOSED.has(name)) return
  if (name === 'text:p' || name === 'text:h') {
    paragraph(element, around, into)
    return
  }
  if (name === 'text:note') {
    const body = element.children.find(child => child.name === 'text:note-body')
    if (body) odtLines(body, { ...around, given: NOTE }, { body: into.notes, notes: into.notes })
    return
  }
  if (name === 'svg:desc' || name === 'svg:title') {
    description(element, around, into)
    return
  }
  const given = name === 'text:list-item' ? ITEM : name === 'table:table-cell' ? CELL : undefined
  const inside = given && around.translate !== false ? { ...around, given: around.given ?? given } : around
  for (const child of element.children) odtLines(child, inside, into)
}

const trackedChanges = ({ reading }: OdtAround): InterlinearError =>
  new InterlinearError('input', 'found tracked changes, expected one text.', {
    place: { file: reading.file },
    hint: 'Accept or reject them in the word processor (Edit → Track Changes → Accept All), and save the file.',
  })

function paragraph(element: XmlElement, around: OdtAround, { body, notes }: OdtLines): void {
  const { reading, translate } = around
  const given = translate === false ? around.given : (roleOf(element, reading) ?? around.given)
  const kept = translate === false && { translate }
  body.push({ part: reading.part.name, content: odtChunks(element, reading), ...(given && { given }), ...kept })
  const own = { ...around, given: translate === false ? around.given : undefined }
  for (const child of element.children) odtLines(child, own, { body, notes })
}

/** LibreOffice names its own styles in English in every language. */
const ROLES: readonly (readonly [name: RegExp, role: Role])[] = [
  [/^title$/, 'headline'],
  [/^subtitle$/, 'deck'],
  [/^(?:caption|illustration|figure|drawing|table)$/, 'caption'],
  [/^quotations$/, 'quote'],
  [/^(?:heading(?: \d+)?|contents heading|contents \d+)$/, 'subhead'],
]

function roleOf({ name, attributes }: XmlElement, { styles }: OdtReading): Evidence | undefined {
  const level = attributes['text:outline-level'] ?? '1'
  for (const style of styles.chainOf(attributes['text:style-name'] ?? '')) {
    const found = ROLES.find(([pattern]) => pattern.test(style))
    if (found) return { role: found[1], evidence: `the style “${style}”` }
  }
  return name === 'text:h' ? { role: 'subhead', evidence: `a heading of level ${level}` } : undefined
}

function description(element: XmlElement, { reading, translate }: OdtAround, { body }: OdtLines): void {
  const content = elementText(reading.part.xml, element)
  if (!content || content.text.trim() === '') return
  body.push({ part: reading.part.name, content, given: ALT, ...(translate === false && { translate }) })
}
