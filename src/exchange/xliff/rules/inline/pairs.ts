import type { XmlElement } from '../../../xml/tree.ts'
import { shown, type UnitSide, type Violation } from '../model.ts'

/** The part of the file that a side is checked in: a unit, or a match. */
export interface PairScope {
  readonly side: UnitSide
  /** Its name in messages. */
  readonly scope: string
  /** Ids of elements in segments without a target: the other half of a pair may still come. */
  readonly awaited: ReadonlySet<string | undefined>
}

/**
 * Start and end codes, and start and end markers: each needs its partner after it in the same unit, unless it is
 * isolated.
 */
export function* pairViolations({ side, scope, awaited }: PairScope): Generator<Violation> {
  const place = `the ${side.name} of ${scope}`
  const halves = halvesOf(side)
  for (const start of halves.sc) yield* startCode(start, { halves, place, awaited })
  for (const end of halves.ec) yield* endCode(end, { halves, place, awaited })
  const [opens, closes] = [byId(halves.sm), Map.groupBy(halves.em, ({ element }) => element.attributes.startRef)]
  for (const { element, index } of halves.sm) {
    const { id } = element.attributes
    const [partner, ...more] = closes.get(id) ?? []
    if (partner ? more.length === 0 && partner.index > index : awaited.has(id)) continue
    yield unpaired(element, `<em startRef="${id}"> after it`, place)
  }
  for (const { element, index } of halves.em) {
    const { startRef } = element.attributes
    const open = opens.get(startRef)
    if (open ? open.index < index : awaited.has(startRef)) continue
    yield unpaired(element, `<sm id="${startRef}"> before it`, place)
  }
}

interface Placed {
  readonly element: XmlElement
  readonly index: number
}

interface Halves {
  readonly sc: readonly Placed[]
  readonly ec: readonly Placed[]
  readonly sm: readonly Placed[]
  readonly em: readonly Placed[]
  readonly startCodes: ReadonlyMap<string | undefined, Placed>
  readonly endCodes: ReadonlyMap<string | undefined, readonly Placed[]>
}

function halvesOf({ parts }: UnitSide): Halves {
  const placed = parts.flatMap(part => part.inlines).map((element, index) => ({ element, index }))
  const named = (name: string): readonly Placed[] => placed.filter(({ element }) => element.name === name)
  const [sc, ec, sm, em] = [named('sc'), named('ec'), named('sm'), named('em')]
  return {
    ...{ sc, ec, sm, em },
    startCodes: byId(sc.filter(({ element }) => !isIsolated(element))),
    endCodes: Map.groupBy(ec, ({ element }) => element.attributes.startRef),
  }
}

const byId = (placed: readonly Placed[]): ReadonlyMap<string | undefined, Placed> =>
  new Map(placed.map(each => [each.element.attributes.id, each]))

interface Search {
  readonly halves: Halves
  readonly place: string
  readonly awaited: PairScope['awaited']
}

const unpaired = (element: XmlElement, partner: string, place: string): Violation => ({
  element,
  rule: element.name === 'sc' || element.name === 'ec' ? 'isolated' : element.name,
  found: `found ${shown(element)} without its partner`,
  expected: `one ${partner} in ${place}`,
})

const isIsolated = ({ attributes }: XmlElement): boolean => attributes.isolated === 'yes'

function* startCode({ element, index }: Placed, { halves, place, awaited }: Search): Generator<Violation> {
  const { id } = element.attributes
  const [partner, ...more] = halves.endCodes.get(id) ?? []
  if (isIsolated(element)) {
    if (!partner) return
    const found = `found ${shown(element)} with isolated="yes" and its end code in the same unit`
    yield { element, rule: 'isolated', found, expected: 'isolated only where the end code is in another unit' }
    return
  }
  if (!partner && awaited.has(id)) return
  if (!partner || more.length > 0 || partner.index < index) {
    yield unpaired(element, `<ec startRef="${id}"> after it`, place)
    return
  }
  yield* unlike(element, partner.element)
}

function* endCode({ element, index }: Placed, { halves, place, awaited }: Search): Generator<Violation> {
  const { id, startRef, dir } = element.attributes
  if (isIsolated(element)) {
    if (id !== undefined && startRef === undefined) return
    const found = `found ${shown(element)} with isolated="yes" and ${startRef === undefined ? 'no id' : 'startRef'}`
    yield { element, rule: 'isolated', found, expected: 'an id, and no startRef' }
    return
  }
  if (startRef === undefined || id !== undefined) {
    const found = `found <ec> with ${startRef === undefined ? 'no startRef' : 'an id'}`
    yield { element, rule: 'startRef', found, expected: 'startRef and no id, unless isolated is yes' }
    return
  }
  if (dir !== undefined) {
    yield { element, rule: 'dir', found: `found dir on ${shown(element)}`, expected: 'dir only where isolated is yes' }
  }
  const start = halves.startCodes.get(startRef)
  if (start ? start.index > index : !awaited.has(startRef)) {
    yield unpaired(element, `<sc id="${startRef}"> before it`, place)
  }
}

const SHARED = ['canCopy', 'canDelete', 'canOverlap'] as const

/** Editing hints of a start code that its end code does not repeat. */
function* unlike(start: XmlElement, end: XmlElement): Generator<Violation> {
  const hint = ({ attributes }: XmlElement, name: string): string => attributes[name] ?? 'yes'
  for (const name of SHARED) {
    if (hint(start, name) !== hint(end, name)) yield differing(name, [start, end], hint(start, name))
  }
  const wanted = hint(start, 'canReorder') === 'firstNo' ? 'no' : hint(start, 'canReorder')
  if (hint(end, 'canReorder') !== wanted) yield differing('canReorder', [start, end], wanted)
}

const differing = (name: string, [start, end]: readonly [XmlElement, XmlElement], wanted: string): Violation => ({
  element: end,
  rule: name,
  found: `found ${name}="${end.attributes[name] ?? 'yes'}" on ${shown(end)}`,
  expected: `"${wanted}", as ${shown(start)} needs it`,
})
