import { allBelow, childrenOf, elementsOf, type XmlElement } from '../../xml/tree.ts'
import { knownName } from './grammar/namespaces.ts'
import type { UnitPart, UnitSide } from './model.ts'

/** Whether an element is one of XLIFF's core, not of a module or an extension. */
export const isCore = ({ namespace }: XmlElement): boolean => knownName(namespace) === 'xlf'

/** The child elements of the core with this name. */
export const coreOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(element, name).filter(isCore)

/** The groups or units of a file or group, at any depth. */
export function* structureOf(element: XmlElement, name: 'group' | 'unit'): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (!isCore(child)) continue
    if (child.name === name) yield child
    if (child.name === 'group') yield* structureOf(child, name)
  }
}

/** The segments and ignorables of a unit. */
export const partsOf = (unit: XmlElement): readonly XmlElement[] =>
  elementsOf(unit).filter(child => isCore(child) && (child.name === 'segment' || child.name === 'ignorable'))

/** The inline elements of a `<source>` or `<target>`, at any depth, in the file's order. */
export const inlinesOf = (text: XmlElement): readonly XmlElement[] => [...allBelow(text)].filter(isCore)

/** The texts of a unit on one side. */
export function sideOf(unit: XmlElement, name: UnitSide['name']): UnitSide {
  return { name, parts: partsOf(unit).flatMap(parent => partOf(parent, name)) }
}

/** The text of a match on one side: a scope of its own. */
export const sideOfMatch = (match: XmlElement, name: UnitSide['name']): UnitSide => ({
  name,
  parts: partOf(match, name),
})

const partOf = (parent: XmlElement, name: UnitSide['name']): readonly UnitPart[] =>
  coreOf(parent, name).map(element => ({ element, parent, inlines: inlinesOf(element) }))

/** Inline elements for codes of the original; the others are annotations. */
export const isCode = ({ name }: XmlElement): boolean => ['ph', 'pc', 'sc', 'ec'].includes(name)

/** The kinds of inline elements that may be the same thing: a pair may be written as one element or as two. */
export const kindOf = ({ name }: XmlElement): string =>
  name === 'sc' ? 'pc' : name === 'sm' ? 'mrk' : name === 'ec' ? 'ec' : name
