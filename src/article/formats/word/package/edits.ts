import type { Edit } from '../../../syntax/edits.ts'
import type { XmlElement } from '../../xml/elements.ts'
import type { Package, Part } from './parts.ts'
import { attributeText, elementText, escapeAttribute, escapeXml } from './xml-text.ts'

/** Changes in the parts of a file, gathered until all are known. */
export interface PartEdits {
  readonly add: (part: Part, edits: readonly Edit[]) => void
  readonly applied: (file: Package) => Uint8Array
}

export function gatherEdits(): PartEdits {
  const edits = new Map<string, Edit[]>()
  return {
    add: ({ name }, own) => {
      const known = edits.get(name) ?? []
      edits.set(name, known)
      known.push(...own)
    },
    applied: file => file.withEdits(edits),
  }
}

/** The change that gives an attribute a value, whether the element has it or not; none where it has it already. */
export function setAttribute(
  { xml }: Part,
  element: XmlElement,
  [name, value]: readonly [string, string],
): readonly Edit[] {
  const known = attributeText(xml, element, name)
  if (known) return known.text === value ? [] : [{ start: known.start, end: known.end, text: escapeAttribute(value) }]
  const at = element.start - (xml.slice(element.outer.start, element.start).endsWith('/>') ? 2 : 1)
  return [{ start: at, end: at, text: ` ${name}="${escapeAttribute(value)}"` }]
}

/** The change that gives an element a text, where it has one already. */
export function setText({ xml }: Part, element: XmlElement | undefined, text: string): readonly Edit[] {
  const known = element && elementText(xml, element)
  return known && known.text.trim() !== '' ? [{ start: known.start, end: known.end, text: escapeXml(text) }] : []
}

/** The change that puts XML behind all that an element holds. */
export const append = ({ end }: XmlElement, xml: string): readonly Edit[] => [{ start: end, end, text: xml }]
