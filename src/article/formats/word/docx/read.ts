import type { Evidence } from '../../../model.ts'
import { descendants, type XmlElement } from '../../xml/elements.ts'
import type { Package, Part } from '../package/parts.ts'
import { attributeText } from '../package/xml-text.ts'
import { lineText } from '../rich/lines.ts'
import type { Line } from '../rich/model.ts'
import { withDropCaps } from './drop-caps.ts'
import { chunksOf, type ParagraphReading } from './paragraph.ts'
import { type Relations, readRelations } from './relations.ts'
import type { Styles } from './styles.ts'
import { refuseChanges } from './tracked-changes.ts'
import { childNamed, namesOf, type XmlNames } from './xml-names.ts'

/** The surroundings of a paragraph. */
interface Around {
  readonly reading: ParagraphReading
  /** The role of a paragraph whose style has none. */
  readonly given?: Evidence | undefined
  readonly translate?: boolean
}

/** The texts of a part, in order. */
export function linesOf(part: Part, file: Package, { styles, ...around }: PartReading): readonly Line[] {
  const relations = readRelations(file, part.name)
  const names = namesOf(part.root)
  refuseChanges(part, names, file.file)
  const reading: ParagraphReading = { part, names, styles, addressOf: id => addressOf(relations, id) }
  return linesIn(part.root, { reading, ...around })
}

export interface PartReading {
  readonly styles: Styles
  readonly given?: Evidence
  readonly translate?: boolean
}

const addressOf = (relations: Relations, id: string): string | undefined => relations.byId.get(id)?.target

/** Elements whose content is not text of the page. */
const CLOSED: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:sectPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'm:oMathPara',
  'm:oMath',
])

function linesIn(element: XmlElement, around: Around): readonly Line[] {
  const { names } = around.reading
  const name = names.of(element)
  if (name === 'w:p') return linesOfParagraph(element, around)
  if (CLOSED.has(name) || isSeparator(element, names)) return []
  if (name === 'mc:AlternateContent') return alternatives(element, around)
  const within = name === 'w:tc' ? { ...around, given: around.given ?? CELL } : around
  return withDropCaps(element, names, child => linesIn(child, within))
}

const CELL: Evidence = { role: 'paragraph', evidence: 'a cell of a table' }

/** Whether a footnote is only the separator line above footnotes. */
const isSeparator = (element: XmlElement, names: XmlNames): boolean =>
  /^w:(?:foot|end)note$/.test(names.of(element)) &&
  /[sS]eparator|Notice$/.test(names.attribute(element, 'w:type') ?? '')

function linesOfParagraph(paragraph: XmlElement, around: Around): readonly Line[] {
  const { reading } = around
  const { names, part } = reading
  const properties = childNamed(names, paragraph, 'w:pPr')
  const given = roleOf(properties, around)
  const own: Line = {
    part: part.name,
    content: chunksOf(paragraph, reading),
    ...(given && { given }),
    ...(around.translate === false && { translate: false }),
  }
  const boxes = paragraph.children
    .filter(child => child !== properties)
    .flatMap(child => objectsIn(child, { ...around, given: around.translate === false ? around.given : undefined }))
  return [own, ...boxes]
}

function roleOf(properties: XmlElement | undefined, { reading, given, translate }: Around): Evidence | undefined {
  const { names, styles } = reading
  if (translate === false) return given
  const value = (name: string): string | undefined => names.attribute(childNamed(names, properties, name), 'w:val')
  const style = value('w:pStyle')
  const found = styles.roleOf(style)
  const level = value('w:outlineLvl')
  if (found?.role === 'heading') return { role: 'subhead', evidence: `the style “${found.name}”` }
  if (found) return { role: found.role, evidence: `the style “${found.name}”` }
  if (level !== undefined && Number(level) < 9)
    return { role: 'subhead', evidence: `outline level ${Number(level) + 1}` }
  const numbering = childNamed(names, properties, 'w:numPr')
  const isItem = numbering
    ? names.attribute(childNamed(names, numbering, 'w:numId'), 'w:val') !== '0'
    : styles.isList(style)
  return isItem && given === undefined ? { role: 'list-item', evidence: 'an item of a list' } : given
}

/** What a paragraph contains outside its line: text boxes, and the descriptions of pictures. */
function objectsIn(element: XmlElement, around: Around): readonly Line[] {
  const { names } = around.reading
  const name = names.of(element)
  if (name === 'mc:AlternateContent') return alternatives(element, around)
  if (name === 'w:txbxContent') return element.children.flatMap(child => linesIn(child, around))
  const inside = element.children.flatMap(child => objectsIn(child, around))
  if (name === 'wp:docPr') return [...descriptionOf(element, around), ...inside]
  return DRAWN.test(name) ? [...altOf(element, around), ...inside] : inside
}

/** Pictures and shapes in Word's format before 2010. */
const DRAWN = /^v:(?:shape|rect|roundrect|oval|line|polyline|arc|curve|group|image)$/

/** The most elements in a drawing: its extent, its properties and its picture. */
const MOST_IN_DRAWING = 12

const ALT: Evidence = { role: 'caption', evidence: 'the alternative text of a picture' }

function descriptionOf(element: XmlElement, { reading, translate, given }: Around): readonly Line[] {
  const { part } = reading
  const content = attributeText(part.xml, element, 'descr')
  if (!content || content.text.trim() === '') return []
  // The picture inside a drawing repeats the description.
  const drawing = element.parent
  const copies =
    drawing && drawing.children.length <= MOST_IN_DRAWING
      ? descendants(drawing).filter(other => other !== element && other.attributes.descr !== undefined)
      : []
  const twins = copies.flatMap((other): readonly Line[] => {
    const copy = attributeText(part.xml, other, 'descr')
    return copy?.text === content.text ? [{ part: part.name, content: copy }] : []
  })
  const kept = translate === false && { translate, given: given ?? ALT }
  return [{ part: part.name, content, given: ALT, ...(twins.length > 0 && { twins }), ...kept }]
}

function altOf(element: XmlElement, { reading: { part }, translate, given }: Around): readonly Line[] {
  const content = attributeText(part.xml, element, 'alt')
  if (!content || content.text.trim() === '') return []
  return [{ part: part.name, content, given: ALT, ...(translate === false && { translate, given: given ?? ALT }) }]
}

/** Of two versions of the same content, the first is read; equal texts of the other change with it. */
function alternatives(element: XmlElement, around: Around): readonly Line[] {
  const [first, ...others] = element.children.map(child => child.children.flatMap(inner => insideOf(inner, around)))
  return (first ?? []).map((line, index) => {
    const isSame = (copy: Line | undefined): boolean => copy !== undefined && lineText(copy) === lineText(line)
    // One of them may have an alternative text that the other lacks.
    const twins = others.flatMap(lines => {
      const copy = lines.length === first?.length ? lines[index] : lines.find(isSame)
      return copy && isSame(copy) ? [copy] : []
    })
    return twins.length > 0 ? { ...line, twins: [...(line.twins ?? []), ...twins] } : line
  })
}

const insideOf = (element: XmlElement, around: Around): readonly Line[] =>
  /^w:(?:p|tbl|sdt)$/.test(around.reading.names.of(element)) ? linesIn(element, around) : objectsIn(element, around)
