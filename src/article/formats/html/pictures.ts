import type { Span } from '../../../model.ts'
import type { Piece } from '../../model.ts'
import { htmlEscapes } from './pieces.ts'
import type { Run } from './runs.ts'

/** An attribute of a tag: its name, and its value in double or single quotes. */
export const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|[^\s"'=<>`]+))?/dg

/** The alternative texts of a run's pictures, as captions. */
export const picturesIn = (source: string, run: Run): readonly Piece[] =>
  run.items.flatMap(({ token, start, end }) =>
    token.name === 'img' && token.kind === 'void' ? alternativeText(source, { start, end }, 'alt') : [],
  )

/** What an attribute of a tag says of a picture to those who cannot see it. */
export function alternativeText(source: string, tag: Span, attribute: string): readonly Piece[] {
  for (const { 1: name, indices } of source.slice(tag.start, tag.end).matchAll(ATTRIBUTE)) {
    if (name?.toLowerCase() !== attribute) continue
    const double = indices?.[2]
    const [from, to] = double ?? indices?.[3] ?? [0, 0]
    const text = source.slice(tag.start + from, tag.start + to)
    if (text.trim() === '' || text !== text.trim()) return []
    const escapes = htmlEscapes(text)
    const syntax = double ? 'attribute' : 'attribute-single'
    const given = { role: 'caption', evidence: 'the alternative text of a picture' } as const
    const [start, end] = [tag.start + from, tag.start + to]
    return [{ start, end, text, given, ...(escapes.length > 0 && { escapes }), syntax }]
  }
  return []
}
