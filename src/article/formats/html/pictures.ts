import type { Piece } from '../../model.ts'
import { htmlEscapes } from './pieces.ts'
import type { Run } from './runs.ts'

/** An attribute of a tag: its name, and its value in double or single quotes. */
export const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|[^\s"'=<>`]+))?/dg

/** The alternative texts of a run's pictures, as captions. */
export function picturesIn(source: string, run: Run): readonly Piece[] {
  return run.items.flatMap(({ token, start, end }): readonly Piece[] => {
    if (token.name !== 'img' || token.kind !== 'void') return []
    for (const { 1: name, indices } of source.slice(start, end).matchAll(ATTRIBUTE)) {
      if (name?.toLowerCase() !== 'alt') continue
      const double = indices?.[2]
      const [from, to] = double ?? indices?.[3] ?? [0, 0]
      const text = source.slice(start + from, start + to)
      if (text.trim() === '' || text !== text.trim()) return []
      const escapes = htmlEscapes(text)
      const syntax = double ? 'attribute' : 'attribute-single'
      const given = { role: 'caption', evidence: 'the alternative text of a picture' } as const
      return [{ start: start + from, end: start + to, text, given, ...(escapes.length > 0 && { escapes }), syntax }]
    }
    return []
  })
}
