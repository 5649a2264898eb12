import type { DeskEdition } from '../../answers.ts'
import { dueTime, latenessOf } from './due.ts'

/** Whether everything in an edition is approved, and nothing has come up since. */
export const isDone = ({ states, units, findings, behind, problem }: DeskEdition): boolean =>
  problem === undefined && states.final === units && findings.error === 0 && behind.fact + behind.name === 0

/** How urgent an edition is: numbers of which the first difference decides; a higher one is more urgent. */
export type Urgency = readonly number[]

/** Late before wrong, wrong before unread; finished editions come last, even if they were due. */
function urgencyOf(edition: DeskEdition, now: number): Urgency {
  const { due, problem, behind, findings, unread, comments } = edition
  if (isDone(edition)) return [0]
  const lateness = due === undefined ? 'later' : latenessOf(due, now)
  const wrong = behind.fact + behind.name
  return [
    1,
    { overdue: 2, today: 1, later: 0 }[lateness],
    problem === undefined ? 0 : 1,
    wrong > 0 ? 1 : 0,
    findings.error > 0 ? 1 : 0,
    due === undefined ? Number.NEGATIVE_INFINITY : -dueTime(due),
    wrong + findings.error,
    behind.wording + findings.warning,
    comments,
    unread,
  ]
}

export function compareUrgency(one: Urgency, other: Urgency): number {
  const at = one.findIndex((figure, index) => figure !== (other[index] ?? 0))
  return at < 0 ? 0 : (other[at] ?? 0) > (one[at] ?? 0) ? 1 : -1
}

/** The editions of an article, the most urgent first. */
export const mostUrgentFirst = (editions: readonly DeskEdition[], now: number): readonly DeskEdition[] =>
  editions
    .map(edition => ({ edition, urgency: urgencyOf(edition, now) }))
    .sort((a, b) => compareUrgency(a.urgency, b.urgency))
    .map(({ edition }) => edition)

/** The urgency of the most urgent of these editions. */
export function greatestUrgency(editions: readonly DeskEdition[], now: number): Urgency {
  let most: Urgency = []
  for (const edition of editions) {
    const urgency = urgencyOf(edition, now)
    if (compareUrgency(urgency, most) < 0) most = urgency
  }
  return most
}
