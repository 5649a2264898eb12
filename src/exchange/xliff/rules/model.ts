import type { XmlElement } from '../../xml/tree.ts'

/** A violation of a rule in an XLIFF file. */
export interface Violation {
  readonly element: XmlElement
  /** The name of the rule, by the specification's section or attribute: `id`, `isolated`, `fragid`. */
  readonly rule: string
  readonly found: string
  readonly expected: string
}

/** The text of an XLIFF 2 unit on one side: every inline element of its segments, in the file's order. */
export interface UnitSide {
  readonly name: 'source' | 'target'
  readonly parts: readonly UnitPart[]
}

/** The inline elements of one `<source>` or `<target>`, and the segment or ignorable around it. */
export interface UnitPart {
  readonly element: XmlElement
  readonly parent: XmlElement
  readonly inlines: readonly XmlElement[]
}

/** An element for messages: `<ec startRef="1">`, `<unit id="u1">`. */
export function shown({ name, prefix, attributes }: XmlElement): string {
  const key = ['id', 'startRef', 'version', 'type'].find(attribute => attributes[attribute] !== undefined)
  const tag = prefix === '' ? name : `${prefix}:${name}`
  return key === undefined ? `<${tag}>` : `<${tag} ${key}="${attributes[key]}">`
}
