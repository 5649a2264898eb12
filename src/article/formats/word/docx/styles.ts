import type { Role } from '../../../../model.ts'
import type { XmlElement } from '../../xml/elements.ts'
import type { Part } from '../package/parts.ts'
import { type Formatting, MARKS, type Mark } from '../rich/model.ts'
import { isSymbolFont } from '../rich/symbol-fonts.ts'
import { childNamed, isOn, namesOf, type XmlNames } from './xml-names.ts'

/** The styles of a file. */
export interface Styles {
  /** The role of paragraphs in a style, and its name. */
  readonly roleOf: (style: string | undefined) => { readonly role: Role | 'heading'; readonly name: string } | undefined
  /** Whether paragraphs in a style are items of a list. */
  readonly isList: (style: string | undefined) => boolean
  /** The formatting that a character style gives to a text. */
  readonly formatOf: (style: string) => Omit<Formatting, 'raw'>
}

interface Style {
  readonly name: string
  readonly basedOn: string | undefined
  readonly isList: boolean
  readonly isHeading: boolean
  readonly format: Omit<Formatting, 'raw'>
}

/** Word names its own styles in English in every language; the ids are translated: `Überschrift1` is "heading 1". */
const ROLES: readonly (readonly [name: RegExp, role: Role | 'heading'])[] = [
  [/^title$/, 'headline'],
  [/^subtitle$/, 'deck'],
  [/^(?:heading \d|toc heading)$/, 'heading'],
  [/^caption$/, 'caption'],
  [/^(?:intense )?quote$|^block text$|^quotations$/, 'quote'],
  [/^toc \d$/, 'subhead'],
]

const NO_STYLES: Styles = {
  roleOf: () => undefined,
  isList: () => false,
  formatOf: style => ({ marks: [], rest: style }),
}

export function readStyles(part: Part | undefined): Styles {
  if (!part) return NO_STYLES
  const names = namesOf(part.root)
  const styles = new Map<string, Style>()
  for (const element of part.root.children) {
    const id = names.of(element) === 'w:style' ? names.attribute(element, 'w:styleId') : undefined
    if (id !== undefined && styles.size < 10_000) styles.set(id, styleOf(element, { part, names }))
  }
  const find = <T>(style: string | undefined, pick: (one: Style) => T | undefined): T | undefined => {
    let at = style === undefined ? undefined : styles.get(style)
    for (let round = 0; at && round < MOST_BASES; round++) {
      const found = pick(at)
      if (found !== undefined) return found
      at = at.basedOn === undefined ? undefined : styles.get(at.basedOn)
    }
    return undefined
  }
  return {
    roleOf: style =>
      find(style, ({ name, isHeading }) => {
        const role = ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? (isHeading ? 'heading' : undefined)
        return role && { role, name }
      }),
    isList: style => find(style, ({ isList }) => isList || undefined) ?? false,
    formatOf: style => styles.get(style)?.format ?? { marks: [], rest: style },
  }
}

const MOST_BASES = 20

function styleOf(element: XmlElement, { part, names }: { readonly part: Part; readonly names: XmlNames }): Style {
  const value = (parent: XmlElement | undefined, name: string): string | undefined =>
    names.attribute(childNamed(names, parent, name), 'w:val')
  const paragraph = childNamed(names, element, 'w:pPr')
  const level = value(paragraph, 'w:outlineLvl')
  const run = childNamed(names, element, 'w:rPr')
  const format = run ? formatOfRun(run, { part, names, formatOf: NO_STYLES.formatOf }) : { marks: [], rest: '' }
  return {
    name: (value(element, 'w:name') ?? '').toLowerCase(),
    basedOn: value(element, 'w:basedOn'),
    isList: childNamed(names, paragraph, 'w:numPr') !== undefined,
    isHeading: level !== undefined && Number(level) < 9,
    format,
  }
}

/** Run properties that are invisible, or that come with pasted words: languages, spelling checks, spacing, fonts. */
const UNSEEN: ReadonlySet<string> = new Set(
  'w:lang w:rFonts w:noProof w:spacing w:kern w:w w:snapToGrid w:webHidden w:bCs w:iCs w:szCs w:rtl w:cs w:fitText w:rPrChange w:eastAsianLayout'.split(
    ' ',
  ),
)

interface FormatReading {
  readonly part: Part
  readonly names: XmlNames
  readonly formatOf: Styles['formatOf']
}

/** The formatting that the properties of a run give to its text. */
export function formatOfRun(properties: XmlElement, { part, names, formatOf }: FormatReading): Omit<Formatting, 'raw'> {
  const marks = new Set<Mark>()
  const rest: string[] = []
  for (const child of properties.children) {
    const name = names.of(child)
    const value = names.attribute(child, 'w:val')
    const mark = markOf(name, value)
    if (name === 'w:rStyle' && value !== undefined) {
      const style = formatOf(value)
      for (const one of style.marks) marks.add(one)
      if (style.rest !== '') rest.push(style.rest)
    } else if (mark) {
      if (isOn(value)) marks.add(mark)
      else marks.delete(mark)
    } else if (isSeen(child, name) && value !== 'auto') rest.push(part.xml.slice(child.outer.start, child.outer.end))
  }
  return { marks: MARKS.filter(mark => marks.has(mark)), rest: rest.join('') }
}

const isSeen = ({ attributes }: XmlElement, name: string): boolean =>
  !UNSEEN.has(name) || (name === 'w:rFonts' && Object.values(attributes).some(isSymbolFont))

function markOf(name: string, value: string | undefined): Mark | undefined {
  if (name === 'w:vertAlign') return value === 'superscript' ? 'sup' : value === 'subscript' ? 'sub' : undefined
  const found: Readonly<Record<string, Mark>> = {
    'w:b': 'b',
    'w:i': 'i',
    'w:u': 'u',
    'w:strike': 's',
    'w:dstrike': 's',
  }
  return found[name]
}
