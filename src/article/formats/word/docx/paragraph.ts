import type { XmlElement } from '../../xml/elements.ts'
import type { Part } from '../package/parts.ts'
import { xmlText } from '../package/xml-text.ts'
import { type Chunk, type Formatting, plainOf, type TextToken, type Token, type VoidName } from '../rich/model.ts'
import { type FieldMark, fieldsOf, isLinkField, linkOf } from './fields.ts'
import { formatOfRun, type Styles } from './styles.ts'
import { childNamed, isOn, type XmlNames } from './xml-names.ts'

/** What is needed to read the paragraphs of a part. */
export interface ParagraphReading {
  readonly part: Part
  readonly names: XmlNames
  readonly styles: Styles
  /** The address of a link by its id in the part's relationships. */
  readonly addressOf: (id: string) => string | undefined
}

/** Elements around runs that readers do not see. */
const AROUND: ReadonlySet<string> = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdt', 'w:sdtContent'])

/** Elements in and between runs that need not be kept: proofreading marks, and old page breaks. */
const NOISE: ReadonlySet<string> = new Set([
  'w:rPr',
  'w:pPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:proofErr',
  'w:lastRenderedPageBreak',
])

interface Collecting {
  readonly tokens: Token[]
  /** Where fields begin, where their results begin, and where they end, with the number of tokens before each. */
  readonly fields: FieldMark[]
  hasMore: boolean
}

/** Reads a paragraph: the texts of its runs, what stands between them, and its links. */
export function chunksOf(paragraph: XmlElement, reading: ParagraphReading): readonly Chunk[] {
  const read = paragraph.children.map(child => {
    const into: Collecting = { tokens: [], fields: [], hasMore: false }
    collect(child, into, reading)
    return { ...child.outer, ...into }
  })
  return fieldsOf(read, reading)
}

function collect(element: XmlElement, into: Collecting, reading: ParagraphReading): void {
  const { names } = reading
  const name = names.of(element)
  if (name === 'w:r') collectRun(element, into, reading)
  else if (name === 'w:hyperlink') {
    const { part } = reading
    const markup = linkOf(addressOfLink(element, reading))
    into.tokens.push({ kind: 'open', markup, xml: part.xml.slice(element.outer.start, element.start) })
    for (const child of element.children) collect(child, into, reading)
    into.tokens.push({ kind: 'close', markup: '</a>', xml: part.xml.slice(element.end, element.outer.end) })
  } else if (name === 'w:fldSimple') collectSimpleField(element, into, reading)
  else if (AROUND.has(name)) for (const child of element.children) collect(child, into, reading)
  else if (name === 'm:oMath' || name === 'm:oMathPara')
    into.tokens.push(voidOf('math', element, { reading, plain: '\uFFFC' }))
  else if (!NOISE.has(name)) into.hasMore = true
}

function addressOfLink(element: XmlElement, { names, addressOf }: ParagraphReading): string {
  const id = names.attribute(element, 'r:id')
  const anchor = names.attribute(element, 'w:anchor')
  return ((id !== undefined && addressOf(id)) || '') + (anchor === undefined ? '' : `#${anchor}`)
}

function collectSimpleField(element: XmlElement, into: Collecting, reading: ParagraphReading): void {
  const { part, names } = reading
  const inside: Collecting = { tokens: [], fields: [], hasMore: false }
  for (const child of element.children) collect(child, inside, reading)
  const code = names.attribute(element, 'w:instr') ?? ''
  if (isLinkField(code)) {
    into.tokens.push({ kind: 'open', markup: linkOf(code), xml: part.xml.slice(element.outer.start, element.start) })
    into.tokens.push(...inside.tokens)
    into.tokens.push({ kind: 'close', markup: '</a>', xml: part.xml.slice(element.end, element.outer.end) })
  } else into.tokens.push(voidOf('field', element, { reading, plain: plainOf(inside.tokens) }))
}

interface VoidReading {
  readonly reading: ParagraphReading
  readonly plain: string
  /** The properties of its run. */
  readonly run?: { readonly properties: string }
}

function voidOf(name: VoidName, { outer }: XmlElement, { reading, plain, run }: VoidReading): Token {
  const { part, names } = reading
  const own = part.xml.slice(outer.start, outer.end)
  const r = names.written('w:r')
  const xml = run ? `<${r}>${run.properties}${own}</${r}>` : own
  return { kind: 'void', name, plain, xml, ...outer }
}

function collectRun(run: XmlElement, into: Collecting, reading: ParagraphReading): void {
  const { part, names, styles } = reading
  const properties = childNamed(names, run, 'w:rPr')
  if (properties && isHidden(properties, names)) {
    into.hasMore = true
    return
  }
  const raw = properties ? part.xml.slice(properties.outer.start, properties.outer.end) : ''
  const own = properties ? formatOfRun(properties, { part, names, formatOf: styles.formatOf }) : { marks: [], rest: '' }
  const context = { run, format: { ...own, raw }, reading }
  for (const child of run.children) collectInRun(child, into, context)
}

const isHidden = (properties: XmlElement, names: XmlNames): boolean => {
  const vanish = childNamed(names, properties, 'w:vanish')
  return vanish !== undefined && isOn(names.attribute(vanish, 'w:val'))
}

interface RunContext {
  readonly run: XmlElement
  readonly format: Formatting
  readonly reading: ParagraphReading
}

/** Elements that stand for one sign; a soft hyphen is left out, since it is wrong in another language. */
const SIGNS: Readonly<Record<string, string>> = { 'w:noBreakHyphen': '\u2011', 'w:softHyphen': '' }

/** Elements inside a sentence. */
const WITHIN: Readonly<Record<string, readonly [name: VoidName, plain: string]>> = {
  'w:tab': ['tab', '\t'],
  'w:ptab': ['tab', '\t'],
  'w:cr': ['br', '\n'],
  'w:footnoteReference': ['note', ''],
  'w:endnoteReference': ['note', ''],
  'w:sym': ['sym', '\uFFFC'],
}

function collectInRun(child: XmlElement, into: Collecting, { run, format, reading }: RunContext): void {
  const { part, names } = reading
  const name = names.of(child)
  const text = (value: string, isSign: boolean): TextToken => {
    return { kind: 'text', text: value, format, ...child.outer, ...(isSign && { isSign }) }
  }
  const add = (kind: VoidName, plain: string): void => {
    into.tokens.push(voidOf(kind, child, { reading, plain, run: { properties: format.raw } }))
  }
  const within = WITHIN[name]
  if (name === 'w:t') into.tokens.push(text(xmlText(part.xml, child).replace(/[\t\n\r]/g, ' '), false))
  else if (SIGNS[name] !== undefined) into.tokens.push(text(SIGNS[name], true))
  else if (within) add(...within)
  else if (name === 'w:br' && !/^(?:page|column)$/.test(names.attribute(child, 'w:type') ?? '')) add('br', '\n')
  else if (isInlinePicture(child, names)) add('img', '\uFFFC')
  else if (name === 'w:fldChar' || name === 'w:instrText') {
    const type = name === 'w:instrText' ? 'code' : (names.attribute(child, 'w:fldCharType') ?? '')
    const code = name === 'w:instrText' ? xmlText(part.xml, child) : ''
    into.fields.push({ type, code, run, element: child, tokens: into.tokens.length })
  } else if (name === 'w:ruby') {
    // A reading belongs to its word and stays with it.
    const base: Collecting = { tokens: [], fields: [], hasMore: false }
    for (const inner of childNamed(names, child, 'w:rubyBase')?.children ?? []) collect(inner, base, reading)
    into.tokens.push(text(plainOf(base.tokens), true))
  } else if (!NOISE.has(name)) into.hasMore = true
}

/** Whether a picture stands in the line like a letter; a floating picture does not. */
const isInlinePicture = (element: XmlElement, names: XmlNames): boolean =>
  (names.of(element) === 'w:drawing' && childNamed(names, element, 'wp:inline') !== undefined) ||
  names.of(element) === 'w:object'
