import type { Comment, Unit } from '../../model.ts'

/** Whether a unit's proposal is a person's text, or one made of it, for the source that the unit has: not a machine's for a later one. */
export const hasOwnProposal = ({ proposal, proposalBy, proposalSource, source }: Unit): boolean =>
  proposal !== undefined && proposalBy === undefined && proposalSource === source

/** Whether a text may be suggested: not where a text for a changed source waits already. */
export const canSuggest = (unit: Unit): boolean => unit.proposal === undefined || hasOwnProposal(unit)

/**
 * The unit with a text suggested beside its own, for a person to take; its text and state stay. A suggestion that was there
 * before goes to the comments. The same unit where that text is suggested already.
 */
export function suggestText(unit: Unit, target: string, stamp: Omit<Comment, 'text'>): Unit {
  if (unit.proposal === target || !canSuggest(unit)) return unit
  const known = unit.comments ?? []
  const text = unit.proposal === undefined ? undefined : `Another proposal: ${unit.proposal}`
  const isNew = text !== undefined && !known.some(comment => comment.text === text)
  return {
    ...unit,
    ...(isNew ? { comments: [...known, { ...stamp, text }] } : {}),
    proposal: target,
    proposalSource: unit.source,
  }
}
