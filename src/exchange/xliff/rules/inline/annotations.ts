import type { XmlElement } from '../../../xml/tree.ts'
import { readFragment } from '../fragments/fragment.ts'
import { type Around, fragmentViolations, resolve } from '../fragments/resolve.ts'
import { shown, type UnitSide, type Violation } from '../model.ts'
import { coreOf } from '../scopes.ts'

/** Violations of annotations, `<mrk>` and `<sm>`, by their type: section 4.7.4 of XLIFF 2.1. */
export function* annotationViolations(sides: readonly UnitSide[], around: Around): Generator<Violation> {
  for (const { parts } of sides) {
    for (const { inlines } of parts) {
      for (const element of inlines) {
        if (element.name !== 'mrk' && element.name !== 'sm') continue
        yield* fragmentViolations(element, around)
        yield* byType(element, around)
      }
    }
  }
}

function* byType(element: XmlElement, around: Around): Generator<Violation> {
  const { type = 'generic', translate, value, ref } = element.attributes
  const refuse = (rule: string, found: string, expected: string): Violation => ({ element, rule, found, expected })
  if (
    type === 'generic' &&
    translate === undefined &&
    value === undefined &&
    ref === undefined &&
    element.foreign.length === 0
  ) {
    yield refuse('translate', `found ${shown(element)}, which says nothing`, 'translate="yes" or "no", or another type')
  }
  if (type === 'mtc:match' && ref !== undefined) {
    yield refuse('ref', `found ref on ${shown(element)}`, 'none, since the match points here')
  }
  if (type !== 'comment') return
  if ((value === undefined) === (ref === undefined)) {
    const found = `found ${shown(element)} with ${value === undefined ? 'neither value nor ref' : 'value and ref'}`
    yield refuse('comment', found, 'the comment in value, or ref with the place of its note')
  }
  if (ref !== undefined && !isNoteOf(ref, around)) {
    yield refuse(
      'comment',
      `found ref="${ref}" on ${shown(element)}`,
      'the place of a note of the same unit, as in #n=n1',
    )
  }
}

function isNoteOf(ref: string, around: Around): boolean {
  const fragment = ref.startsWith('#') ? readFragment(ref) : ''
  if (typeof fragment === 'string') return false
  const note = resolve(fragment, around)
  const notes = coreOf(around.unit, 'notes').flatMap(each => coreOf(each, 'note'))
  return notes.some(each => each === note)
}
