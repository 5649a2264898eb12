import type { Span } from '../../model.ts'
import { doubledBefore } from '../text/doubled.ts'
import { isEdge } from '../text/form-lookup.ts'
import type { NamePair } from './model.ts'
import type { ListedForms, ReadyRenderings } from './ready-renderings.ts'

/**
 * Whether each name of a source stands in its target once and exactly as the glossary renders it, apart from the others
 * and without another form of these names beside it. Then nothing is wrong about them. Most targets are so, and need no
 * further search.
 */
export function areAllAsListed({ mentions, target, locale }: NamePair, ready: ReadyRenderings): boolean {
  const spans: Span[] = []
  for (const { term, form } of mentions) {
    const forms = term && ready.formsOf(term, locale)
    if (forms === undefined) continue
    const span = onlySpanOf(form, forms, target)
    if (span === undefined || spans.some(({ start, end }) => span.start < end && span.end > start)) return false
    if (term?.type === 'person' && doubledBefore(target, span) !== undefined) return false
    spans.push(span)
  }
  return true
}

/** The place of a source form's rendering, if it is there once, and no other form of the name outside it. */
function onlySpanOf(form: string, { all, byRendered }: ListedForms, target: string): Span | undefined {
  const rendering = byRendered.get(form)
  const start = rendering === undefined ? -1 : target.indexOf(rendering)
  if (rendering === undefined || start < 0) return undefined
  const end = start + rendering.length
  if (!isEdge(target, start) || !isEdge(target, end)) return undefined
  for (const other of all) {
    const first = target.indexOf(other)
    if (first >= 0 && (first < start || target.indexOf(other, end - other.length + 1) >= 0)) return undefined
  }
  return { start, end }
}
