import type { Comment, Unit } from '../../model.ts'

/**
 * Whether a unit's proposal is for the source that the unit has, and by a person or made from a person's text; not a
 * machine's for a later source.
 */
export const hasOwnProposal = ({ proposal, proposalBy, proposalSource, proposalFrom, source }: Unit): boolean =>
  proposal !== undefined && proposalBy === undefined && (proposalFrom !== undefined || proposalSource === source)

/** A proposal beside a person's text, until somebody decides on it. */
export interface WaitingText {
  readonly text: string
  /** Who proposed it; undefined after a merge or a change of the glossary. */
  readonly by?: string
}

/**
 * The proposal of an import, a merge or a change of the glossary beside a person's text; undefined if there is none.
 */
export function waitingText(unit: Unit): WaitingText | undefined {
  const { proposal, proposalFrom } = unit
  if (proposal === undefined || !hasOwnProposal(unit)) return undefined
  return { text: proposal, ...(proposalFrom && { by: proposalFrom.author }) }
}

/** The unit without its proposal. */
export function withoutProposal(unit: Unit): Unit {
  const { proposal: _, proposalSource: __, proposalBy: ___, proposalFrom: ____, ...rest } = unit
  return rest
}

/**
 * The comments with the present proposal added, when another one replaces it. The author is the proposal's, or else
 * that of `stamp`.
 */
export function commentsWithProposal(unit: Unit, stamp?: Omit<Comment, 'text'>): Pick<Unit, 'comments'> {
  const known = unit.comments ?? []
  const by = unit.proposalFrom ?? stamp
  const waiting = waitingText(unit)
  const text = `Another proposal: ${waiting?.text}`
  if (!waiting || !by || known.some(comment => comment.text === text)) return {}
  return { comments: [...known, { ...by, text }] }
}

/** Whether a text may be suggested: not if a proposal for a changed source is there already. */
export const canSuggest = (unit: Unit): boolean => unit.proposal === undefined || hasOwnProposal(unit)

/**
 * The unit with a text proposed beside its own, for a person to take; its text and state stay. An earlier proposal is
 * added to the comments. The same unit if that text is already proposed.
 */
export function suggestText(unit: Unit, target: string, stamp: Omit<Comment, 'text'>): Unit {
  if (unit.proposal === target || !canSuggest(unit)) return unit
  const comments = commentsWithProposal(unit, stamp)
  return { ...withoutProposal(unit), ...comments, proposal: target, proposalSource: unit.source }
}
