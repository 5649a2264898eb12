import type { XmlElement } from '../../xml/tree.ts'
import { shown, type UnitPart, type UnitSide, type Violation } from './model.ts'
import { isCode, kindOf } from './scopes.ts'

/** Editing hints that contradict each other: section 4.7.3.5 of XLIFF 2.1, Editing Hints. */
export function* hintViolations(side: UnitSide): Generator<Violation> {
  const codes = side.parts.flatMap(({ inlines }) => inlines.filter(isCode))
  for (const element of codes) {
    const { canReorder = 'yes', canCopy, canDelete } = element.attributes
    if (canReorder === 'yes' || (canCopy === 'no' && canDelete === 'no')) continue
    const found = `found ${shown(element)} with canReorder="${canReorder}"`
    yield { element, rule: 'canReorder', found, expected: 'canCopy="no" and canDelete="no" beside it' }
  }
  yield* sequenceViolations(codes)
}

/** Codes of targets that may not be deleted, copied or moved, and were. */
export function* editingViolations(source: UnitSide, target: UnitSide): Generator<Violation> {
  yield* hintViolations(target)
  const sources = new Map(source.parts.map(part => [part.parent, part]))
  for (const part of target.parts) {
    const beside = sources.get(part.parent)
    if (beside) yield* changedCodes(beside, part)
  }
}

const orderOf = ({ attributes }: XmlElement): string => attributes.canReorder ?? 'yes'

/** A sequence that keeps its order begins with `firstNo`; each code after it says `no`. */
function* sequenceViolations(codes: readonly XmlElement[]): Generator<Violation> {
  const bound = new Set(
    codes.filter(({ name, attributes }) => name === 'sc' && (attributes.canReorder ?? 'yes') !== 'yes').map(idOf),
  )
  for (const [index, element] of codes.entries()) {
    if (orderOf(element) !== 'no') continue
    const before = codes[index - 1]
    if (before && orderOf(before) !== 'yes') continue
    // The end of a spanning code comes after what it holds, which may be free.
    if (element.name === 'ec' && bound.has(element.attributes.startRef)) continue
    const place = before ? `after ${shown(before)}, which may move` : 'as the first code'
    const found = `found ${shown(element)} with canReorder="no" ${place}`
    yield { element, rule: 'canReorder', found, expected: 'canReorder="firstNo" on the first code of its sequence' }
  }
}

const idOf = ({ attributes }: XmlElement): string | undefined => attributes.id

const keyOf = (code: XmlElement): string => `${kindOf(code)} ${code.attributes.id ?? code.attributes.startRef}`

/** Codes of a source that its target lacks, doubles or has in another order, though they say that they stay. */
function* changedCodes(source: UnitPart, target: UnitPart): Generator<Violation> {
  const codes = source.inlines.filter(isCode)
  const kept = target.inlines.filter(isCode)
  const places = new Map(kept.map((code, index) => [keyOf(code), index]))
  const pairs = new Set(kept.filter(({ name }) => name === 'pc').map(idOf))
  for (const [index, element] of codes.entries()) {
    const at = places.get(keyOf(element))
    // A pair may be written as one element: `<sc/>…<ec/>` → `<pc>…</pc>`.
    const isInPair = element.name === 'ec' && pairs.has(element.attributes.startRef)
    if (at === undefined && element.attributes.canDelete === 'no' && !isInPair) {
      const found = `found a target without ${shown(element)}, which has canDelete="no"`
      yield { element: target.element, rule: 'canDelete', found, expected: 'every code that may not be deleted' }
    }
    const before = codes[index - 1]
    if (orderOf(element) !== 'no' || at === undefined || !before || orderOf(before) === 'yes') continue
    const neighbour = kept[at - 1]
    if (neighbour && keyOf(neighbour) === keyOf(before)) continue
    const found = `found ${shown(element)} away from ${shown(before)} in a target`
    const expected = 'the order of the source, since it says canReorder="no"'
    yield { element: target.element, rule: 'canReorder', found, expected }
  }
  yield* cloned(codes, kept)
}

const dataOf = ({ attributes }: XmlElement): string | undefined => attributes.dataRef ?? attributes.dataRefStart

/** New codes of a target that point to the data of a code that may not be copied. */
function* cloned(codes: readonly XmlElement[], kept: readonly XmlElement[]): Generator<Violation> {
  const known = new Set(codes.map(keyOf))
  const single = new Map(
    codes.filter(({ attributes }) => attributes.canCopy === 'no').map(code => [dataOf(code), code]),
  )
  for (const element of kept) {
    const data = dataOf(element)
    const base = data === undefined || known.has(keyOf(element)) ? undefined : single.get(data)
    if (!base) continue
    const found = `found ${shown(element)} as a copy of ${shown(base)}`
    yield { element, rule: 'canCopy', found, expected: 'none, since it has canCopy="no"' }
  }
}
