import type { XmlElement } from '../../xml/elements.ts'
import type { Part } from '../package/parts.ts'
import { type Formatting, MARKS, type Mark } from '../rich/model.ts'
import { isSymbolFont } from '../rich/symbol-fonts.ts'

/** The styles of a file. */
export interface OdtStyles {
  /** The names of a paragraph style and of its ancestors, its own first. */
  readonly chainOf: (style: string) => readonly string[]
  /** The formatting that nested text styles give to a text. */
  readonly formatOf: (styles: readonly string[]) => Omit<Formatting, 'raw'>
  /** The language of a style in a family: `text` or `paragraph`. */
  readonly languageOf: (family: string, style: string) => string | undefined
}

interface Style {
  readonly parent: string | undefined
  /** The attributes of its text properties. */
  readonly text: Readonly<Record<string, string>>
}

const MOST_PARENTS = 20

/** Reads the styles of a part and of the whole file; the part's own come first. */
export function readOdtStyles(parts: readonly (Part | undefined)[]): OdtStyles {
  const styles = new Map<string, Style>()
  for (const part of parts) {
    for (const container of part?.root.children ?? []) {
      if (container.name !== 'office:automatic-styles' && container.name !== 'office:styles') continue
      for (const element of container.children) {
        const { 'style:name': name, 'style:family': family } = element.attributes
        const key = `${family} ${name}`
        if (element.name === 'style:style' && !styles.has(key)) styles.set(key, styleOf(element))
      }
    }
  }
  const chain = (family: string, style: string): readonly (readonly [string, Style | undefined])[] => {
    const found: [string, Style | undefined][] = []
    for (let name: string | undefined = style; name !== undefined && found.length < MOST_PARENTS; ) {
      const one: Style | undefined = styles.get(`${family} ${name}`)
      found.push([name, one])
      name = one?.parent
    }
    return found
  }
  const textOf = (style: string): Readonly<Record<string, string>> =>
    Object.assign(
      {},
      ...chain('text', style)
        .toReversed()
        .map(([, one]) => one?.text ?? {}),
    )
  return {
    chainOf: style => chain('paragraph', style).map(([name]) => readableName(name)),
    formatOf: names => formatOf(Object.assign({}, ...names.map(textOf))),
    languageOf: (family, style) => chain(family, style).flatMap(([, one]) => languageIn(one?.text) ?? [])[0],
  }
}

const styleOf = ({ attributes, children }: XmlElement): Style => ({
  parent: attributes['style:parent-style-name'],
  text: children.find(({ name }) => name === 'style:text-properties')?.attributes ?? {},
})

/** Special characters in names of styles are written as numbers: `Heading_20_1` → `heading 1`. */
const readableName = (name: string): string =>
  name.replace(/_([0-9a-f]{2})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).toLowerCase()

const languageIn = (text: Readonly<Record<string, string>> | undefined): string | undefined => {
  const { 'fo:language': language, 'fo:country': country } = text ?? {}
  if (language === undefined || language === 'none' || language === 'zxx') return undefined
  return country === undefined || country === 'none' ? language : `${language}-${country}`
}

/** Invisible attributes: languages, revisions, fonts from pasted words, letter spacing. */
const UNSEEN =
  /^(?:fo:(?:language|country|script|letter-spacing|hyphenate.*)|style:(?:rfc-language-tag.*|font-name|font-style-name|letter-kerning|.*-(?:asian|complex)|font-charset|font-family-generic|font-pitch)|officeooo:.*|loext:.*|fo:.*-(?:asian|complex))$/

function formatOf(text: Readonly<Record<string, string>>): Omit<Formatting, 'raw'> {
  const marks = new Set<Mark>()
  const rest: string[] = []
  for (const [name, value] of Object.entries(text)) {
    if (UNSEEN.test(name) && !(name === 'style:font-name' && isSymbolFont(value))) continue
    const mark = markOf(name, value)
    if (mark === undefined) rest.push(`${name}=${value}`)
    else if (mark !== null) marks.add(mark)
  }
  return { marks: MARKS.filter(mark => marks.has(mark)), rest: rest.sort().join(' ') }
}

/** The mark that an attribute sets; null if it removes one; undefined for another attribute. */
function markOf(name: string, value: string): Mark | null | undefined {
  switch (name) {
    case 'fo:font-weight':
      return value === 'bold' || Number(value) >= 600 ? 'b' : null
    case 'fo:font-style':
      return value === 'normal' ? null : 'i'
    case 'style:text-underline-style':
      return value === 'none' ? null : 'u'
    case 'style:text-line-through-style':
      return value === 'none' ? null : 's'
    case 'style:text-position':
      return /^(?:super|[1-9])/.test(value) ? 'sup' : /^(?:sub|-)/.test(value) ? 'sub' : null
    default:
      return /^style:text-(?:underline|line-through)-/.test(name) ? null : undefined
  }
}
