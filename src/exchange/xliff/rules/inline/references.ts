import type { XmlElement } from '../../../xml/tree.ts'
import { shown, type UnitSide, type Violation } from '../model.ts'
import { coreOf } from '../scopes.ts'

/** The possible targets of references in a text. */
export interface ReferenceScope {
  /** The unit or match with the original data. */
  readonly owner: XmlElement
  readonly sides: readonly UnitSide[]
  /** The ids of the units of its file. */
  readonly units: ReadonlySet<string | undefined>
}

/** References of inline codes to data, units and other codes that are missing or not allowed. */
export function* referenceViolations({ owner, sides, units }: ReferenceScope): Generator<Violation> {
  const data = new Set(coreOf(owner, 'originalData').flatMap(each => coreOf(each, 'data').map(idOf)))
  const inlines = sides.flatMap(({ parts }) => parts.flatMap(part => part.inlines))
  // Of two elements with the same id, the source's is used.
  const byId = new Map(inlines.toReversed().map(inline => [idOf(inline), inline]))
  for (const element of inlines) {
    yield* dataReferences(element, { data, owner })
    yield* flowReferences(element, units)
    yield* copyReference(element, byId)
    yield* halfPairs(element)
    yield* typeViolations(element)
  }
}

const idOf = ({ attributes }: XmlElement): string | undefined => attributes.id

const DATA_REFERENCES = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const

interface Data {
  readonly data: ReadonlySet<string | undefined>
  readonly owner: XmlElement
}

function* dataReferences(element: XmlElement, { data, owner }: Data): Generator<Violation> {
  for (const name of DATA_REFERENCES) {
    const value = element.attributes[name]
    if (value === undefined || data.has(value)) continue
    const found = `found ${name}="${value}" on ${shown(element)}, and no <data> of that id`
    yield { element, rule: name, found, expected: `the id of a <data> in the <originalData> of ${shown(owner)}` }
  }
}

function* flowReferences(element: XmlElement, units: ReadonlySet<string | undefined>): Generator<Violation> {
  for (const name of ['subFlows', 'subFlowsStart', 'subFlowsEnd']) {
    const missing = element.attributes[name]
      ?.trim()
      .split(/\s+/)
      .find(id => !units.has(id))
    if (missing === undefined) continue
    const found = `found "${missing}" in ${name} of ${shown(element)}, and no unit of that id`
    yield { element, rule: name, found, expected: 'ids of units of the same <file>, apart by spaces' }
  }
}

/** A code without original data is copied by `copyOf`; one with data, by a reference to the same data. */
function* copyReference(element: XmlElement, byId: ReadonlyMap<string | undefined, XmlElement>): Generator<Violation> {
  const { copyOf } = element.attributes
  if (copyOf === undefined) return
  const refuse = (found: string, expected: string): Violation => ({ element, rule: 'copyOf', found, expected })
  const base = byId.get(copyOf)
  if (DATA_REFERENCES.some(name => element.attributes[name] !== undefined)) {
    yield refuse(`found ${shown(element)} with copyOf and original data`, 'one of them')
  }
  if (!base || base === element)
    yield refuse(`found copyOf="${copyOf}", and no code of that id`, 'the id of another code of the unit')
  else if (base.name !== element.name)
    yield refuse(`found a copy of ${shown(base)} as ${shown(element)}`, `<${base.name}>`)
  else if (base.attributes.canCopy === 'no') {
    yield refuse(`found a copy of ${shown(base)}`, 'none, since it has canCopy="no"')
  } else if (DATA_REFERENCES.some(name => base.attributes[name] !== undefined)) {
    yield refuse(`found copyOf for ${shown(base)}, which has original data`, 'a reference to the same data')
  }
}

const PAIRS = [
  ['dataRefStart', 'dataRefEnd'],
  ['equivStart', 'equivEnd'],
  ['subFlowsStart', 'subFlowsEnd'],
] as const

/** An attribute of a `<pc>` for its start needs the one for its end. */
function* halfPairs(element: XmlElement): Generator<Violation> {
  if (element.name !== 'pc') return
  for (const [start, end] of PAIRS) {
    const [one, other] = [element.attributes[start], element.attributes[end]]
    if ((one === undefined) === (other === undefined)) continue
    const [there, lacking] = one === undefined ? [end, start] : [start, end]
    yield {
      element,
      rule: lacking,
      found: `found ${there} on ${shown(element)} without ${lacking}`,
      expected: 'both or neither',
    }
  }
}

/** The subtypes that the specification defines, and the type that each needs. */
const SUBTYPES: Readonly<Record<string, string>> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
}

function* typeViolations(element: XmlElement): Generator<Violation> {
  const { type, subType } = element.attributes
  if (subType === undefined) return
  const refuse = (found: string, expected: string): Violation => ({ element, rule: 'subType', found, expected })
  const wanted = Object.hasOwn(SUBTYPES, subType) ? SUBTYPES[subType] : undefined
  if (type === undefined) yield refuse(`found subType on ${shown(element)} without type`, 'both')
  if (!/^[^\s:]+:[^\s:]+$/.test(subType)) {
    yield refuse(`found subType="${subType}"`, 'a prefix and a value, as in my:value')
  } else if (subType.startsWith('xlf:') && wanted === undefined) {
    yield refuse(`found subType="${subType}"`, `one of ${Object.keys(SUBTYPES).join(', ')}, or another prefix`)
  } else if (wanted !== undefined && type !== undefined && type !== wanted) {
    yield refuse(`found subType="${subType}" with type="${type}"`, `type="${wanted}"`)
  }
}
