import type { Comment, Unit } from '../../model.ts'

/** Whether a unit's proposal is a person's text, or one made of it, for the source that the unit has: not a machine's for a later one. */
export const hasOwnProposal = ({ proposal, proposalBy, proposalSource, proposalFrom, source }: Unit): boolean =>
  proposal !== undefined && proposalBy === undefined && (proposalFrom !== undefined || proposalSource === source)

/** A text that waits beside a person's until somebody decides. */
export interface WaitingText {
  readonly text: string
  /** Who proposed it; unknown where a merge or a change of the glossary left it. */
  readonly by?: string
}

/** The text that an import, a merge or a change of the glossary left beside a person's; undefined where none waits. */
export function waitingText(unit: Unit): WaitingText | undefined {
  const { proposal, proposalFrom } = unit
  if (proposal === undefined || !hasOwnProposal(unit)) return undefined
  return { text: proposal, ...(proposalFrom && { by: proposalFrom.author }) }
}

/** The unit without anything that is proposed beside its text. */
export function withoutProposal(unit: Unit): Unit {
  const { proposal: _, proposalSource: __, proposalBy: ___, proposalFrom: ____, ...rest } = unit
  return rest
}

/** The comments with a text that waited, where another takes its place: by who proposed it, else by the one given. */
export function commentsWithProposal(unit: Unit, stamp?: Omit<Comment, 'text'>): Pick<Unit, 'comments'> {
  const known = unit.comments ?? []
  const by = unit.proposalFrom ?? stamp
  const waiting = waitingText(unit)
  const text = `Another proposal: ${waiting?.text}`
  if (!waiting || !by || known.some(comment => comment.text === text)) return {}
  return { comments: [...known, { ...by, text }] }
}

/** Whether a text may be suggested: not where a text for a changed source waits already. */
export const canSuggest = (unit: Unit): boolean => unit.proposal === undefined || hasOwnProposal(unit)

/**
 * The unit with a text suggested beside its own, for a person to take; its text and state stay. A suggestion that was there
 * before goes to the comments. The same unit where that text is suggested already.
 */
export function suggestText(unit: Unit, target: string, stamp: Omit<Comment, 'text'>): Unit {
  if (unit.proposal === target || !canSuggest(unit)) return unit
  const comments = commentsWithProposal(unit, stamp)
  return { ...withoutProposal(unit), ...comments, proposal: target, proposalSource: unit.source }
}
