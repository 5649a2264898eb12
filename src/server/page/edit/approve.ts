import type { Finding } from '../../../model.ts'
import type { Row } from '../../answers.ts'
import { counted, lookedUp, opened, readAgain } from '../article/opening.ts'
import { approveAll as approveInOneStep, messageOf } from '../frame/api.ts'
import { formatNumber, t } from '../frame/i18n.ts'
import { announce, article, isUnread, openComments, question } from '../frame/state.ts'
import { atLeast, inTurn, setState } from './actions.ts'
import { takeBackButton } from './bulk.ts'

/** The states that confirm a sentence. */
export type Approval = 'reviewed' | 'final'

/** The objections to approving a sentence as it is. */
export interface Objections {
  /** Its source has changed in a fact or a name. */
  readonly behind: 'fact' | 'name' | undefined
  /** Its other errors; they are asked about only at an approval. */
  readonly errors: readonly Finding[]
  /** The number of unresolved comments; they are asked about only at an approval. */
  readonly comments: number
}

/** The objections to approving a row; undefined if there are none. */
export function objectionsTo(row: Row, state: Approval): Objections | undefined {
  const { stale, findings } = row
  const behind = stale === 'fact' || stale === 'name' ? stale : undefined
  const errors = findings.filter(
    ({ code, level, locale }) =>
      state === 'final' && level === 'error' && locale !== undefined && (code !== 'stale' || behind === undefined),
  )
  const comments = state === 'final' ? openComments(row) : 0
  return behind === undefined && errors.length + comments === 0 ? undefined : { behind, errors, comments }
}

/** Asks in the row if there are objections to approving it; the second time for the same text, it gives false. */
export function asksFirst(row: Row, wanted: Approval): boolean {
  const state = atLeast(row, wanted)
  const asked = question.peek()
  const revision = row.unit?.revision ?? ''
  question.value = undefined
  if (asked?.key === row.key && asked.revision === revision && asked.state === state) return false
  if (!objectionsTo(row, state)) return false
  question.value = { key: row.key, revision, state }
  return true
}

/** Approves a row, or asks first. */
export async function approve(row: Row, state: Approval): Promise<void> {
  if (!lookedUp.has(row.key)) await opened
  const now = article.peek()?.rows.find(({ key }) => key === row.key) ?? row
  if (!asksFirst(now, state)) await setState(state, now)
}

/** Whether somebody has read the present text of a row beside its present source, and nobody has approved it. */
export const awaitsApproval = (row: Row): boolean => row.translate && !isUnread(row) && row.unit?.state !== 'final'

/** Whether the only objections are comments: these are asked about for all sentences together. */
const isNoWorse = (objections: Objections | undefined): boolean =>
  !objections || (objections.behind === undefined && objections.errors.length === 0)

/**
 * Approves all read sentences, and says how many it left out because of objections. If others have findings that are no
 * objections, or open comments, it first says how many, and continues after a confirmation.
 */
export async function approveRead(asked = false): Promise<void> {
  await opened
  const view = article.peek()
  if (!view) return
  const read = view.rows.filter(awaitsApproval)
  const good = read.filter(row => isNoWorse(objectionsTo(row, 'final')))
  const warned = good.filter(({ findings }) => findings.some(({ locale }) => locale !== undefined)).length
  const comments = good.reduce((sum, row) => sum + openComments(row), 0)
  if (warned + comments > 0 && !asked) {
    const goOn = { label: t('ask.yes'), run: () => void approveRead(true) }
    const told = [
      ...(warned > 0 ? [t('bulk.warned', { warned: formatNumber(warned) })] : []),
      ...(comments > 0 ? [t('bulk.commented', { count: comments })] : []),
    ]
    return announce(told.join(' '), 'bad', goOn)
  }
  try {
    const changes = good.map(({ key, unit }) => ({ key, revision: unit?.revision ?? '' }))
    const { applied, undo } = await inTurn(() => counted(approveInOneStep(view, { changes })))
    const left = read.length - applied
    const told = t('bulk.done', { done: formatNumber(applied) })
    const rest = left > 0 ? ` ${t('bulk.left', { left: formatNumber(left) })}` : ''
    announce(told + rest, left > 0 ? 'quiet' : 'good', takeBackButton(undo, readAgain))
    await readAgain()
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
}
