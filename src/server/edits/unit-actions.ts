import { hashPair, hashText, type MachineText, type UnitAction } from '../../edition/index.ts'
import type { Segment, Unit } from '../../model.ts'
import type { UnitRequest } from '../requests.ts'

/** A requested change, by a person on the page or by a program in the name of one. */
export type AskedChange = UnitRequest & { readonly byProgram?: boolean }

/** The author and time of comments. */
export interface Said {
  readonly request: UnitRequest
  readonly author: string
  readonly time: string
  /** The source that it is about. */
  readonly source: string
}

export function commentActions({ request, author, time }: Omit<Said, 'source'>): readonly UnitAction[] {
  switch (request.kind) {
    case 'comment': {
      const { text, about } = request
      return [{ do: 'comment', comment: { author, time, text, ...(about ? { about } : {}) } }]
    }
    // Only the author may change a comment.
    case 'reword':
      return [{ do: 'reword', comment: { author, time: request.time }, text: request.text, time }]
    case 'resolve':
      return [{ do: 'resolve', comment: request, time, ...(request.done ? { by: author } : {}) }]
    default:
      return []
  }
}

/** Dismisses a finding about the source, or reopens it. */
export function dismissalActions({
  request,
  author,
  source,
}: Pick<Said, 'request' | 'author' | 'source'>): readonly UnitAction[] {
  if ((request.kind !== 'dismiss' && request.kind !== 'reopen') || request.about !== 'source') return []
  const { code, about } = request
  if (request.kind === 'reopen') return [{ do: 'restore', code, about }]
  return [{ do: 'dismiss', dismissal: { code, reason: request.reason, by: author, hash: hashText(source), about } }]
}

/** Whether a request is about the source, or about a comment on it. */
export function isAboutSource(request: UnitRequest, { comments = [] }: Unit): boolean {
  if (request.kind === 'comment' || request.kind === 'dismiss' || request.kind === 'reopen')
    return request.about === 'source'
  if (request.kind !== 'reword' && request.kind !== 'resolve') return false
  return comments.some(({ time, about }) => time === request.time && about === 'source')
}

export interface Situation {
  readonly segment: Segment
  readonly unit: Unit
  readonly author: string
  readonly time: string
  /** The engine's offer that is equal to a text, if any. */
  readonly offerOf: (text: string) => MachineText | undefined
}

export function actionsOf(
  request: Exclude<AskedChange, { kind: 'undo' }>,
  { segment, unit, author, time, offerOf }: Situation,
): readonly UnitAction[] {
  const reader = { by: author, time }
  switch (request.kind) {
    case 'revise': {
      const { target, state } = request
      const made = target === undefined ? undefined : offerOf(target)
      // The maker of a program's text is unknown, and no person has read it here.
      const maker = request.byProgram ? { origin: 'import' as const } : { reader }
      return [
        ...(target === undefined || target === unit.target
          ? []
          : [{ do: 'edit' as const, target, source: segment.text, ...maker, ...(made && { made }) }]),
        ...(state === 'reviewed' || state === 'final'
          ? [{ do: 'approve' as const, source: segment.text, state, reader }]
          : []),
        ...(state === 'translated' ? [{ do: 'reopen' as const }] : []),
      ]
    }
    case 'read':
      return [{ do: 'read', reader }]
    case 'comment':
    case 'reword':
    case 'resolve':
      return commentActions({ request, author, time })
    case 'dismiss': {
      const { code, reason, about } = request
      if (about === 'source') return dismissalActions({ request, author, source: segment.text })
      return [{ do: 'dismiss', dismissal: { code, reason, by: author, hash: hashPair(unit.source, unit.target) } }]
    }
    case 'reopen':
      return [{ do: 'restore', code: request.code, ...(request.about ? { about: request.about } : {}) }]
  }
}
