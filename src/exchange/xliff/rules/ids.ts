import { elementsOf, type XmlElement } from '../../xml/tree.ts'
import { knownName } from './grammar/namespaces.ts'
import { NMTOKEN } from './grammar/values.ts'
import { shown, type UnitSide, type Violation } from './model.ts'
import { coreOf, isCore, kindOf, partsOf, sideOf, structureOf } from './scopes.ts'

/** Ids that are not unique where they must be: section 4.3.1.21 of XLIFF 2.1, and 4.8 for extensions. */
export function* idViolations(document: XmlElement): Generator<Violation> {
  const files = coreOf(document, 'file')
  yield* twins(files, 'file', 'the <xliff>')
  for (const file of files) {
    const groups = [...structureOf(file, 'group')]
    const units = [...structureOf(file, 'unit')]
    yield* twins(groups, 'group', 'its <file>')
    yield* twins(units, 'unit', 'its <file>')
    for (const owner of [file, ...groups, ...units]) {
      for (const notes of coreOf(owner, 'notes')) yield* twins(coreOf(notes, 'note'), 'note', shown(owner))
      yield* extensionIds(owner)
    }
    for (const unit of units) yield* unitIds(unit)
  }
}

/** Every id that an earlier element has. */
function* twins(elements: readonly XmlElement[], what: string, scope: string): Generator<Violation> {
  const seen = new Set<string>()
  for (const element of elements) {
    const { id } = element.attributes
    if (id === undefined) continue
    if (seen.has(id)) yield doubled(element, id, `each ${what} of ${scope} to have an id of its own`)
    seen.add(id)
  }
}

const doubled = (element: XmlElement, id: string, expected: string): Violation => ({
  element,
  rule: 'id',
  found: `found the id "${id}" of ${shown(element)} a second time`,
  expected,
})

function* unitIds(unit: XmlElement): Generator<Violation> {
  for (const data of coreOf(unit, 'originalData')) yield* twins(coreOf(data, 'data'), 'data', shown(unit))
  const source = sideOf(unit, 'source')
  const parts = partsOf(unit)
  const own = [...parts, ...source.parts.flatMap(({ inlines }) => inlines)]
  yield* twins(own, 'segment, ignorable and inline element', shown(unit))
  yield* targetIds(sideOf(unit, 'target'), source, new Set(own.map(({ attributes }) => attributes.id)))
}

/**
 * An inline element of a target has the id of the same element in the source beside it, or an id that no other element
 * has.
 */
export function* targetIds(
  target: UnitSide,
  source: UnitSide,
  taken: ReadonlySet<string | undefined>,
): Generator<Violation> {
  const seen = new Set<string>()
  const sources = new Map(source.parts.map(({ parent, inlines }) => [parent, inlines]))
  for (const { inlines, parent } of target.parts) {
    const beside = new Map((sources.get(parent) ?? []).map(inline => [inline.attributes.id, inline]))
    for (const element of inlines) {
      const { id } = element.attributes
      if (id === undefined) continue
      if (seen.has(id)) yield doubled(element, id, 'each inline element of a target to have an id of its own')
      seen.add(id)
      const twin = beside.get(id)
      if (twin ? kindOf(twin) === kindOf(element) : !taken.has(id)) continue
      yield {
        element,
        rule: 'id',
        found: `found ${shown(element)} in a target, whose id ${twin ? `is that of ${shown(twin)} in its source` : 'is taken elsewhere in the unit'}`,
        expected: 'the id of the same element in the source beside it, or one that is new in the unit',
      }
    }
  }
}

/** The ids of extension elements are unique for each namespace within the file, group or unit directly around them. */
function* extensionIds(owner: XmlElement): Generator<Violation> {
  const seen = new Set<string>()
  for (const element of extensionsBelow(owner)) {
    const { id, 'xml:id': xmlId } = element.attributes
    for (const value of [id, xmlId]) {
      if (value === undefined) continue
      if (!NMTOKEN.test(value)) {
        yield { element, rule: 'id', found: `found the id "${value}" of ${shown(element)}`, expected: 'an NMTOKEN' }
      }
      const key = `${element.namespace} ${value}`
      if (seen.has(key))
        yield doubled(element, value, `each element of an extension in ${shown(owner)} to have its own`)
      seen.add(key)
    }
  }
}

function* extensionsBelow(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (isCore(child)) continue
    if (knownName(child.namespace) === undefined) yield child
    yield* extensionsBelow(child)
  }
}
