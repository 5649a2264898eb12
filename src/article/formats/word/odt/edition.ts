import { directionOf } from '../../../../languages/script.ts'
import { isLanguageOf } from '../../../../locale.ts'
import type { Locale } from '../../../../model.ts'
import type { Edit } from '../../../syntax/edits.ts'
import { descendants, type XmlElement } from '../../xml/elements.ts'
import type { DocumentEdition, PlaceEdition } from '../document.ts'
import { append, gatherEdits, setAttribute, setText } from '../package/edits.ts'
import { openPackage, type Part } from '../package/parts.ts'
import { escapeXml } from '../package/xml-text.ts'
import { type ScriptKind, scriptKindOf } from '../script-kind.ts'
import { odtParts } from './document.ts'

/** The attributes of a language and its country, by the kind of its script. */
const ATTRIBUTES: Readonly<Record<ScriptKind, readonly [language: string, country: string]>> = {
  latin: ['fo:language', 'fo:country'],
  asian: ['style:language-asian', 'style:country-asian'],
  complex: ['style:language-complex', 'style:country-complex'],
}

/** An OpenDocument text as an edition: its language and direction, its title, and paragraphs below its text. */
export const placeInOdt: PlaceEdition = (bytes, edition) => {
  const file = openPackage(bytes, '.odt', '')
  const { content, styles, meta, text } = odtParts(file)
  const edits = gatherEdits()
  for (const part of new Set([content, styles ?? content])) {
    edits.add(part, languageEdits(part, edition))
    if (directionOf(edition.from) !== directionOf(edition.to)) edits.add(part, directionEdits(part, edition.to))
  }
  const properties = meta?.root.children.find(({ name }) => name === 'office:meta')
  if (meta && properties) edits.add(meta, metaEdits(meta, properties, edition))
  const below = edition.below.map(line => `<text:p>${escapeXml(line)}</text:p>`)
  if (below.length > 0) edits.add(content, append(text, below.join('')))
  return edits.applied(file)
}

function metaEdits(meta: Part, properties: XmlElement, { to, title }: DocumentEdition): readonly Edit[] {
  const find = (wanted: string): XmlElement | undefined => properties.children.find(({ name }) => name === wanted)
  const language = find('dc:language')
  const own = language ? setText(meta, language, to) : append(properties, `<dc:language>${escapeXml(to)}</dc:language>`)
  return [...setText(meta, find('dc:title'), title), ...own]
}

/** The country that LibreOffice's language tag needs for Chinese, if the locale names none. */
const countryOf = (locale: Locale): string => {
  const { region, language } = new Intl.Locale(locale)
  return region ?? (language === 'zh' ? new Intl.Locale(locale).maximize().region : undefined) ?? 'none'
}

/** Replaces the source's language, and the default style's, with the edition's, in the attributes for its script. */
function languageEdits(part: Part, { from, to }: DocumentEdition): readonly Edit[] {
  const [own, other] = [ATTRIBUTES[scriptKindOf(from)], ATTRIBUTES[scriptKindOf(to)]]
  return descendants(part.root).flatMap((element): readonly Edit[] => {
    if (element.name !== 'style:text-properties') return []
    const isDefault =
      element.parent?.attributes['style:family'] === 'paragraph' && element.parent.name === 'style:default-style'
    const language = element.attributes[own[0]]
    if (!isDefault && (language === undefined || !isLanguageOf(from, language))) return []
    const values = [new Intl.Locale(to).language, countryOf(to)]
    return other.flatMap((name, index) => setAttribute(part, element, [name, values[index] ?? '']))
  })
}

/** Reverses the writing direction where it is set; the page and the default style always get one. */
function directionEdits(part: Part, to: Locale): readonly Edit[] {
  const [here, there] = directionOf(to) === 'rtl' ? ['rl-tb', /^lr(?:-tb)?$/] : ['lr-tb', /^rl(?:-tb)?$/]
  return descendants(part.root).flatMap((element): readonly Edit[] => {
    const { name, parent, attributes } = element
    const isPage = name === 'style:page-layout-properties'
    const isDefault = name === 'style:paragraph-properties' && parent?.name === 'style:default-style'
    const mode = attributes['style:writing-mode']
    return isPage || isDefault || (mode !== undefined && there.test(mode))
      ? setAttribute(part, element, ['style:writing-mode', here])
      : []
  })
}
