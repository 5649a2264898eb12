import { elementsOf, type XmlElement } from '../../../xml/tree.ts'
import { shown, type UnitPart, type UnitSide, type Violation } from '../model.ts'
import { isCode, isCore } from '../scopes.ts'

/** A code, or one end of a code that encloses text: one element may be both ends, or two elements one each. */
interface CodeEnd {
  readonly element: XmlElement
  readonly end: 'start' | 'end' | 'alone'
  /** The same in a source and its target, however the code is written. */
  readonly key: string
  /** `canReorder` of this end; the end of a first code is bound to it. */
  readonly order: string
}

/** The codes of a text in the order of their ends. */
function codeEndsOf(text: XmlElement): readonly CodeEnd[] {
  return elementsOf(text).flatMap((element): readonly CodeEnd[] => {
    if (!isCore(element)) return []
    const inner = codeEndsOf(element)
    if (!isCode(element)) return inner
    const { id, startRef, canReorder: order = 'yes' } = element.attributes
    if (element.name === 'ph') return [{ element, end: 'alone', key: `ph ${id}`, order }]
    if (element.name === 'sc') return [{ element, end: 'start', key: `start ${id}`, order }]
    if (element.name === 'ec') return [{ element, end: 'end', key: `end ${startRef ?? id}`, order }]
    return [
      { element, end: 'start', key: `start ${id}`, order },
      ...inner,
      { element, end: 'end', key: `end ${id}`, order: order === 'firstNo' ? 'no' : order },
    ]
  })
}

/** Editing hints that contradict each other: section 4.7.3.5 of XLIFF 2.1, Editing Hints. */
export function* hintViolations(side: UnitSide): Generator<Violation> {
  const codes = side.parts.flatMap(({ element }) => codeEndsOf(element))
  for (const { element } of codes.filter(({ end, element }) => end !== 'end' || element.name === 'ec')) {
    const { canReorder = 'yes', canCopy, canDelete } = element.attributes
    if (canReorder === 'yes' || (canCopy === 'no' && canDelete === 'no')) continue
    const found = `found ${shown(element)} with canReorder="${canReorder}"`
    yield { element, rule: 'canReorder', found, expected: 'canCopy="no" and canDelete="no" beside it' }
  }
  yield* sequenceViolations(codes)
}

/** Codes in targets that were deleted, copied or moved although this is not allowed. */
export function* editingViolations(source: UnitSide, target: UnitSide): Generator<Violation> {
  yield* hintViolations(target)
  const sources = new Map(source.parts.map(part => [part.parent, part]))
  for (const part of target.parts) {
    const beside = sources.get(part.parent)
    if (beside) yield* changedCodes(beside, part)
  }
}

/** A sequence with a fixed order begins with `firstNo`; each code after it has `no`. */
function* sequenceViolations(codes: readonly CodeEnd[]): Generator<Violation> {
  const bound = new Set(codes.filter(({ end, order }) => end === 'start' && order !== 'yes').map(({ key }) => key))
  for (const [index, { element, end, key, order }] of codes.entries()) {
    const before = codes[index - 1]
    if (order !== 'no' || (before && before.order !== 'yes')) continue
    // The end of a code comes after its content, which may be free.
    if (end === 'end' && bound.has(key.replace('end', 'start'))) continue
    const place = before ? `after ${shown(before.element)}, which may move` : 'as the first code'
    const found = `found ${shown(element)} with canReorder="no" ${place}`
    yield { element, rule: 'canReorder', found, expected: 'canReorder="firstNo" on the first code of its sequence' }
  }
}

/** Codes of a source that its target lacks, doubles or reorders although they must stay. */
function* changedCodes(source: UnitPart, target: UnitPart): Generator<Violation> {
  const codes = codeEndsOf(source.element)
  const kept = codeEndsOf(target.element)
  const places = new Map(kept.map(({ key }, index) => [key, index]))
  for (const [index, { element, key, order, end }] of codes.entries()) {
    const at = places.get(key)
    if (at === undefined && element.attributes.canDelete === 'no' && (end !== 'end' || element.name === 'ec')) {
      const found = `found a target without ${shown(element)}, which has canDelete="no"`
      yield { element: target.element, rule: 'canDelete', found, expected: 'every code that may not be deleted' }
    }
    const before = codes[index - 1]
    if (order !== 'no' || at === undefined || !before || before.order === 'yes') continue
    if (kept[at - 1]?.key === before.key) continue
    const found = `found ${shown(element)} away from ${shown(before.element)} in a target`
    const expected = 'the order of the source, since it says canReorder="no"'
    yield { element: target.element, rule: 'canReorder', found, expected }
  }
  yield* cloned(codes, kept)
}

const dataOf = ({ attributes }: XmlElement): string | undefined => attributes.dataRef ?? attributes.dataRefStart

/** New codes of a target that refer to the data of a code that may not be copied. */
function* cloned(codes: readonly CodeEnd[], kept: readonly CodeEnd[]): Generator<Violation> {
  const known = new Set(codes.map(({ key }) => key))
  const single = new Map(
    codes
      .map(({ element }) => element)
      .filter(({ attributes }) => attributes.canCopy === 'no')
      .map(code => [dataOf(code), code]),
  )
  for (const { element, key, end } of kept) {
    const data = dataOf(element)
    const base = data === undefined || known.has(key) || end === 'end' ? undefined : single.get(data)
    if (!base) continue
    const found = `found ${shown(element)} as a copy of ${shown(base)}`
    yield { element, rule: 'canCopy', found, expected: 'none, since it has canCopy="no"' }
  }
}
