import { InterlinearError } from '../../../errors.ts'
import { elementsOf, type XmlElement } from '../../xml/tree.ts'
import { documentViolations, rootViolations } from './document.ts'
import { type Around, placesIn } from './fragments/resolve.ts'
import { idViolations } from './ids.ts'
import { annotationViolations } from './inline/annotations.ts'
import { editingViolations, hintViolations } from './inline/editing-hints.ts'
import { pairViolations } from './inline/pairs.ts'
import { referenceViolations } from './inline/references.ts'
import { languageViolations } from './languages.ts'
import type { UnitSide, Violation } from './model.ts'
import { moduleAttributeViolations } from './modules/module-attributes.ts'
import { commonModuleViolations, unitModuleViolations } from './modules/modules.ts'
import { coreOf, isCore, sideOf } from './scopes.ts'
import { structureViolations } from './structure.ts'

export interface Validation {
  /** Whether to accept a file in which codes of a target were lost, copied or moved although its source forbids it. */
  readonly forgivesCodes?: boolean
}

/**
 * Throws an input error for the first violation in an XLIFF 2 file, with its line, the rule and what was expected: the
 * constraints of XLIFF 2.1, and the additions of 2.2.
 */
export function refuseInvalid(document: XmlElement, file: string, validation: Validation = {}): void {
  const [first] = violationsIn(document, validation)
  if (!first) return
  const { element, rule, found, expected } = first
  throw new InterlinearError(
    'input',
    `not valid XLIFF ${document.attributes.version ?? '2'}: ${found}, expected ${expected} (rule ${rule}).`,
    {
      place: { file, line: element.line, column: element.column },
    },
  )
}

/** Every violation in an XLIFF 2 file. Rules on content are checked only if the structure is right. */
function* violationsIn(document: XmlElement, validation: Validation = {}): Generator<Violation> {
  const isBroken = yield* counted(rootViolations(document))
  if (isBroken || (yield* counted(structureViolations(document)))) return
  yield* documentViolations(document)
  yield* languageViolations(document)
  yield* idViolations(document)
  const places = placesIn(document)
  for (const file of coreOf(document, 'file')) {
    yield* moduleAttributeViolations(file)
    const arounds = [...unitsIn(file, { document, places, file })]
    const units = new Set(arounds.map(({ unit }) => unit.attributes.id))
    for (const owner of ownersIn(file)) yield* commonModuleViolations(owner)
    for (const around of arounds) yield* unitViolations(around, { units, ...validation })
  }
}

/** Passes violations on, and returns whether there was any. */
function* counted(violations: Iterable<Violation>): Generator<Violation, boolean> {
  let any = false
  for (const violation of violations) {
    any = true
    yield violation
  }
  return any
}

function* unitViolations(
  around: Around,
  { units, forgivesCodes }: Validation & { readonly units: ReadonlySet<string | undefined> },
): Generator<Violation> {
  const { unit } = around
  const [source, target] = [sideOf(unit, 'source'), sideOf(unit, 'target')]
  const scope = `unit "${unit.attributes.id}"`
  yield* pairViolations({ side: source, scope, awaited: new Set() })
  yield* pairViolations({ side: target, scope, awaited: untranslatedIds(source) })
  yield* hintViolations(source)
  if (!forgivesCodes) yield* editingViolations(source, target)
  yield* referenceViolations({ owner: unit, sides: [source, target], units })
  yield* annotationViolations([source, target], around)
  yield* unitModuleViolations(around, units)
}

/** The ids of inline elements in segments without a target. */
const untranslatedIds = (source: UnitSide): ReadonlySet<string | undefined> =>
  new Set(
    source.parts
      .filter(({ parent }) => coreOf(parent, 'target').length === 0)
      .flatMap(({ inlines }) => inlines.map(({ attributes }) => attributes.id ?? attributes.startRef)),
  )

function* unitsIn(element: XmlElement, around: Omit<Around, 'unit'>): Generator<Around> {
  for (const child of elementsOf(element)) {
    if (!isCore(child)) continue
    if (child.name === 'unit') yield { ...around, unit: child }
    if (child.name === 'group') yield* unitsIn(child, { ...around, group: child })
  }
}

/** A file with its groups and units. */
function* ownersIn(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of elementsOf(element)) {
    if (isCore(child) && (child.name === 'unit' || child.name === 'group')) yield* ownersIn(child)
  }
}
