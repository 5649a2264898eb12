import type { Span } from '../../../../model.ts'
import { xmlEscapes } from '../../../syntax/escapes.ts'
import { plainView } from '../../../syntax/plain.ts'
import { ATTRIBUTE } from '../../html/pictures.ts'
import type { XmlElement } from '../../xml/elements.ts'
import type { FlatText } from '../rich/model.ts'

const SPECIAL = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g

const decode = (raw: string): string =>
  raw.includes('&') ? plainView({ text: raw, escapes: xmlEscapes(raw) }).text : raw

/** The text of a stretch of XML without elements: references and CDATA are decoded, comments left out. */
export function xmlText(xml: string, { start, end }: Span): string {
  const raw = xml.slice(start, end)
  if (!raw.includes('<')) return decode(raw)
  const parts: string[] = []
  let from = 0
  for (const { 0: whole, 1: cdata = '', index } of raw.matchAll(SPECIAL)) {
    parts.push(decode(raw.slice(from, index)), cdata)
    from = index + whole.length
  }
  return [...parts, decode(raw.slice(from))].join('')
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

export const escapeXml = (text: string): string =>
  xmlCharacters(text).replace(/[&<>]/g, sign => REFERENCES[sign] ?? sign)

export const escapeAttribute = (text: string): string =>
  xmlCharacters(text).replace(/[&<>"']/g, sign => REFERENCES[sign] ?? sign)

/** The value of an attribute of an element, with its place. */
export function attributeText(xml: string, { outer, start }: XmlElement, wanted: string): FlatText | undefined {
  const tag = xml.slice(outer.start, start)
  for (const { 1: name, indices } of tag.matchAll(ATTRIBUTE)) {
    const [from, to] = indices?.[2] ?? indices?.[3] ?? []
    if (name !== wanted || from === undefined || to === undefined) continue
    return { start: outer.start + from, end: outer.start + to, text: decode(tag.slice(from, to)) }
  }
  return undefined
}

/** The text of an element without child elements, with its place. */
export const elementText = (xml: string, element: XmlElement): FlatText | undefined =>
  element.children.length > 0 || element.start === element.outer.end
    ? undefined
    : { start: element.start, end: element.end, text: xmlText(xml, element) }

/** A text without the characters that XML cannot contain. */
export const xmlCharacters = (text: string): string =>
  text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
