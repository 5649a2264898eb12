import type { XmlElement } from '../../xml/tree.ts'
import { CORE_20, CORE_22 } from './grammar/namespaces.ts'
import { shown, type Violation } from './model.ts'
import { coreOf, partsOf, structureOf } from './scopes.ts'

/** Whether the root is XLIFF 2 in its own namespace, with the right version. */
export function* rootViolations(document: XmlElement): Generator<Violation> {
  const { version = '' } = document.attributes
  const wanted = version === '2.2' ? CORE_22 : CORE_20
  if (document.namespace === wanted || (document.namespace === CORE_22 && ['2.0', '2.1'].includes(version))) return
  const found =
    document.namespace === ''
      ? 'found <xliff> without a namespace'
      : `found <xliff> in the namespace ${document.namespace}, of version "${version}"`
  yield { element: document, rule: 'namespace', found, expected: `xmlns="${wanted}"` }
}

/** Checks skeletons, and the states and orders of segments. */
export function* documentViolations(document: XmlElement): Generator<Violation> {
  for (const file of coreOf(document, 'file')) {
    for (const skeleton of coreOf(file, 'skeleton')) yield* skeletonViolations(skeleton)
    for (const unit of structureOf(file, 'unit')) {
      yield* orderViolations(unit)
      for (const segment of coreOf(unit, 'segment')) yield* stateViolations(segment)
      if (coreOf(unit, 'segment').length > 0) continue
      yield { element: unit, rule: 'unit', found: `found ${shown(unit)} without a segment`, expected: 'one at least' }
    }
  }
}

function* skeletonViolations(skeleton: XmlElement): Generator<Violation> {
  const isEmpty = skeleton.children.length === 0
  if (isEmpty === (skeleton.attributes.href !== undefined)) return
  const found = isEmpty ? 'found an empty <skeleton> without href' : 'found a <skeleton> with content and href'
  yield { element: skeleton, rule: 'href', found, expected: 'content, or href with the place of the skeleton' }
}

function* stateViolations(segment: XmlElement): Generator<Violation> {
  const { state, subState } = segment.attributes
  if (subState !== undefined && state === undefined) {
    yield { element: segment, rule: 'subState', found: 'found subState without state', expected: 'both' }
  }
  if (state !== undefined && state !== 'initial' && coreOf(segment, 'target').length === 0) {
    const found = `found state="${state}" on a segment without a target`
    yield { element: segment, rule: 'state', found, expected: '"initial", or a target' }
  }
}

/** The targets of a unit have one order: each place from 1 to the number of segments and ignorables is used once. */
function* orderViolations(unit: XmlElement): Generator<Violation> {
  const parts = partsOf(unit)
  const taken = new Map<number, XmlElement>()
  const targets = parts.flatMap((part, index) =>
    coreOf(part, 'target').map(target => ({ target, implicit: index + 1, order: target.attributes.order })),
  )
  const placed = targets.toSorted((one, other) => Number(one.order === undefined) - Number(other.order === undefined))
  for (const { target, implicit, order } of placed) {
    const place = order === undefined ? implicit : Number(order)
    const refuse = (found: string, expected: string): Violation => ({ element: target, rule: 'order', found, expected })
    if (place > parts.length) yield refuse(`found order="${order}" in ${shown(unit)}`, `1 to ${parts.length}`)
    else if (taken.has(place))
      yield refuse(`found the place ${place} of a target taken twice in ${shown(unit)}`, 'each place once')
    taken.set(place, target)
  }
}
