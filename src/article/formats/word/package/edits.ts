import type { Edit } from '../../../syntax/edits.ts'
import type { XmlElement } from '../../xml/elements.ts'
import type { Package, Part } from './parts.ts'
import { attributeText, elementText, escapeAttribute, escapeXml } from './xml-text.ts'

/** Collects changes in the parts of a file until all are known. */
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

/** The change that sets an attribute, whether the element has it or not; empty if it has this value already. */
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

/** The change that sets the text of an existing element. */
export function setText({ xml }: Part, element: XmlElement | undefined, text: string): readonly Edit[] {
  const known = element && elementText(xml, element)
  return known && known.text.trim() !== '' ? [{ start: known.start, end: known.end, text: escapeXml(text) }] : []
}

/** The change that adds XML at the end of an element's content. */
export const append = ({ end }: XmlElement, xml: string): readonly Edit[] => [{ start: end, end, text: xml }]
