import { allBelow, type XmlElement } from '../../../xml/tree.ts'
import { shown, type Violation } from '../model.ts'
import { coreOf, inlinesOf, isCore, partsOf, structureOf } from '../scopes.ts'
import { type Fragment, readFragment } from './fragment.ts'

/** The files, groups and units of a document by their ids, so that many references are resolved quickly. */
export interface Places {
  readonly file: (id: string | undefined) => XmlElement | undefined
  readonly within: (file: XmlElement, name: 'group' | 'unit', id: string | undefined) => XmlElement | undefined
}

export function placesIn(document: XmlElement): Places {
  const files = new Map(coreOf(document, 'file').map(file => [file.attributes.id, file]))
  const byName = (name: 'group' | 'unit') =>
    new Map(
      [...files.values()].map(file => [
        file,
        new Map([...structureOf(file, name)].map(each => [each.attributes.id, each])),
      ]),
    )
  const known = { group: byName('group'), unit: byName('unit') }
  return { file: id => files.get(id), within: (file, name, id) => known[name].get(file)?.get(id) }
}

/** The elements around a reference. */
export interface Around {
  readonly document: XmlElement
  readonly places: Places
  readonly file: XmlElement
  readonly group?: XmlElement | undefined
  readonly unit: XmlElement
}

/** Violations of a reference that begins with `#`: its form, or a missing target. */
export function* fragmentViolations(element: XmlElement, around: Around): Generator<Violation> {
  const { ref } = element.attributes
  if (!ref?.startsWith('#')) return
  const refuse = (found: string, expected: string): Violation => ({ element, rule: 'fragid', found, expected })
  const fragment = readFragment(ref)
  if (typeof fragment === 'string') {
    yield refuse(`found ref="${ref}" on ${shown(element)}: ${fragment}`, 'selectors as in #f=f1/u=u1/n=n1')
  } else if (resolve(fragment, around) === undefined) {
    yield refuse(`found ref="${ref}" on ${shown(element)}, and nothing there`, 'the place of an element of this file')
  }
}

/** The target of a fragment; `module` for an element of a module or extension, whose prefixes do not give its name. */
export function resolve({ selectors, isAbsolute }: Fragment, around: Around): XmlElement | 'module' | undefined {
  const ids = new Map(selectors.map(({ prefix, id }) => [prefix, id]))
  const leaf = selectors.at(-1)
  const file = ids.has('f') ? around.places.file(ids.get('f')) : isAbsolute ? undefined : around.file
  if (!file || !leaf) return undefined
  const group = ids.has('g') ? around.places.within(file, 'group', ids.get('g')) : undefined
  const unit = ids.has('u')
    ? around.places.within(file, 'unit', ids.get('u'))
    : ids.has('f') || ids.has('g')
      ? undefined
      : around.unit
  if ((ids.has('g') && !group) || (ids.has('u') && !unit)) return undefined
  if (group && unit && ![...structureOf(group, 'unit')].includes(unit)) return undefined
  const owner = unit ?? group ?? file
  switch (leaf.prefix) {
    case 'f':
    case 'g':
    case 'u':
      return owner
    case 'n':
      return withId(
        coreOf(owner, 'notes').flatMap(notes => coreOf(notes, 'note')),
        leaf.id,
      )
    case 'd':
      return withId(
        coreOf(owner, 'originalData').flatMap(data => coreOf(data, 'data')),
        leaf.id,
      )
    case 't':
      return unit && withId(inlinesIn(unit, 'target'), leaf.id)
    case '':
      return unit && withId([...partsOf(unit), ...inlinesIn(unit, 'source')], leaf.id)
    default:
      return withId(
        [...allBelow(owner)].filter(each => !isCore(each)),
        leaf.id,
      )
        ? 'module'
        : undefined
  }
}

const withId = (elements: Iterable<XmlElement>, id: string | undefined): XmlElement | undefined =>
  [...elements].find(({ attributes }) => attributes.id === id || attributes['xml:id'] === id)

const inlinesIn = (unit: XmlElement, side: 'source' | 'target'): readonly XmlElement[] =>
  partsOf(unit).flatMap(part => coreOf(part, side).flatMap(inlinesOf))
