import type { Finding } from '../../../model.ts'
import type { Row } from '../../answers.ts'
import { counted, lookedUp, opened, readAgain } from '../article/opening.ts'
import { approveAll as approveInOneStep, messageOf } from '../frame/api.ts'
import { formatNumber, t } from '../frame/i18n.ts'
import { announce, article, isUnread, openComments, question } from '../frame/state.ts'
import { atLeast, inTurn, setState } from './actions.ts'
import { takeBackButton } from './bulk.ts'

/** The states that say that a sentence is good as it is. */
export type Approval = 'reviewed' | 'final'

/** What stands against approving a sentence as it is. */
export interface Objections {
  /** It was made from a source with another fact or name. */
  readonly behind: 'fact' | 'name' | undefined
  /** What else the checks call an error in it; only asked about where the sentence is approved for good. */
  readonly errors: readonly Finding[]
  /** How many comments ask for something still; the same is true of them. */
  readonly comments: number
}

/** What stands against approving a row; undefined where nothing does. */
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

/** Asks in the row where something stands against approving it; asked once more for the same text, it says false. */
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

/** Whether no more than comments stands against a sentence: they are asked about for all together. */
const isNoWorse = (objections: Objections | undefined): boolean =>
  !objections || (objections.behind === undefined && objections.errors.length === 0)

/**
 * Approves all that somebody has read, and says how many sentences it left out because something stands against them. Where
 * others have findings that do not, or open comments, it says first how many, and goes on when it is told to.
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
