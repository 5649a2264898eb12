import type { Fix, UnitState } from '../../../model.ts'
import { editsOf, withEdits } from '../../../text-edits.ts'
import type { Row } from '../../answers.ts'
import type { UnitRequest } from '../../requests.ts'
import { counted } from '../article/opening.ts'
import { placeName } from '../elements/place-name.ts'
import { changeUnit, messageOf } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { route } from '../frame/route.ts'
import {
  activeKey,
  activeRow,
  announce,
  article,
  draft,
  type NoticeAct,
  question,
  replaceRows,
  rows,
} from '../frame/state.ts'
import { dropDraft, keptDraft } from './drafts.ts'
import { showConflict } from './editing.ts'
import { noteUndoable, undoOf } from './undoable.ts'

/** The states that a person gives; `initial` is the tool's own. */
export type Settable = Exclude<UnitState, 'initial'>

/** The sentence that the reader changed last: undo finds the way back to it. */
let changedLast: { readonly slug: string; readonly locale: string; readonly key: string } | undefined

export function activate(key: string): void {
  if (key === activeKey.peek()) return
  activeKey.value = key
  question.value = undefined
  const now = route.peek()
  if (now.view === 'article') history.replaceState(null, '', `#${encodeURIComponent(key)}`)
}

export type Fit = (row: Row) => boolean

/** The next row that fits, in the direction given; undefined when there is none. */
export function neighbour(step: 1 | -1, fits: Fit = row => row.translate): Row | undefined {
  const shown = rows.peek()
  const start = shown.findIndex(row => row.key === activeKey.peek())
  return step === 1 ? shown.slice(start + 1).find(fits) : shown.slice(0, Math.max(0, start)).findLast(fits)
}

/** What can be taken back is done and undone in the order of the keys, however fast they are pressed. */
let turn: Promise<unknown> = Promise.resolve()
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = turn.then(act)
  turn = mine.catch(() => undefined)
  return mine
}

/** The row as the change left it; undefined when it was not saved, which has been said by then. */
export async function change(row: Row, request: UnitRequest, view = article.peek()): Promise<Row | undefined> {
  if (!view) return undefined
  try {
    const answer = await counted(changeUnit({ slug: view.slug, locale: view.to, key: row.key }, request))
    const now = article.peek()
    if (now?.slug === view.slug && now.to === view.to) replaceRows([answer.row])
    if (!answer.conflict) {
      if (now?.slug === view.slug && now.to === view.to) noteUndoable(row.key, answer.undo)
      return answer.row
    }
    announce(t('notice.conflict'), 'bad')
    const mine = draft.peek()
    if (mine?.key === row.key) {
      draft.value = { ...mine, theirs: answer.row }
      showConflict()
    }
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
  return undefined
}

/** The revision that a waiting change was asked for on. Our own changes before it move it on; another person's never do. */
interface Base {
  readonly key: string
  revision: string
}
const waiting = new Set<Base>()

function followOwn(revision: string, saved: Row): void {
  const { key } = saved
  const now = saved.unit?.revision ?? ''
  for (const base of waiting) if (base.key === key && base.revision === revision) base.revision = now
  const mine = draft.peek()
  if (mine?.key === key && mine.revision === revision) draft.value = { ...mine, revision: now }
}

/** Gives a row another text or state, as a change that can be taken back. False when it could not be saved, which has been said. */
function revise(
  row: Row,
  values: { readonly target?: string; readonly state?: Settable },
  revision = row.unit?.revision ?? '',
): Promise<boolean> {
  const view = article.peek()
  const base: Base = { key: row.key, revision }
  waiting.add(base)
  return inTurn(async () => {
    waiting.delete(base)
    const saved = await change(row, { kind: 'revise', revision: base.revision, ...values }, view)
    if (!saved?.unit || !view) return false
    followOwn(base.revision, saved)
    changedLast = { slug: view.slug, locale: view.to, key: row.key }
    return true
  })
}

/** Marks a unit as read and good; without an argument the one the reader is at. False when that could not be saved. */
export async function setState(wanted: Settable, row = activeRow.peek()): Promise<boolean> {
  if (!row?.unit || row.unit.target === '') return true
  const state = atLeast(row, wanted)
  if (draft.peek()?.key === row.key) return saveDraft(state)
  const saved = await revise(row, { state })
  if (saved) announce(t(`notice.${state}`), 'good', takeBack(row.key))
  return saved
}

/** Who accepts what is approved already, approves it: only a draft is less than it was. */
export const atLeast = <T extends Settable>({ unit }: Row, wanted: T): T | 'final' =>
  wanted === 'reviewed' && unit?.state === 'final' ? 'final' : wanted

/** Says that the texts of a row have been read as they are. False when that could not be saved. */
export async function markRead(row = activeRow.peek()): Promise<boolean> {
  const view = article.peek()
  const revision = row?.unit?.revision
  if (!row || revision === undefined || row.unit?.target === '') return true
  const saved = await inTurn(() => change(row, { kind: 'read', revision }, view))
  if (saved) announce(t('notice.read'), 'good')
  return saved !== undefined
}

/** Takes a text offered beside the unit: the machine's, a match, an earlier version. */
export async function useText(row: Row, target: string): Promise<void> {
  const editing = draft.peek()
  if (editing?.key === row.key) draft.value = { ...editing, text: target }
  else if (await revise(row, { target })) announce(t('notice.saved'), 'good', takeBack(row.key))
}

/** Puts a fix into the text of a row, as a change that can be taken back; into what is being written on it, where that is open. */
export async function useFix(row: Row, fix: Fix): Promise<void> {
  const { target = '' } = row.unit ?? {}
  if (!fits(row, fix)) return announce(t('notice.fixedOtherwise'))
  await useText(row, withEdits(target, editsOf(fix)))
}

/** Whether a fix is for the text that stands there: none is for a draft that says something else already. */
export const fits = (row: Row, { target: [, end] }: Fix): boolean => {
  const { target = '' } = row.unit ?? {}
  const mine = draft.value
  return end <= target.length && (mine?.key !== row.key || mine.text === target)
}

/** Puts the first fix of the row the reader is at into its text. */
export async function useFirstFix(row = activeRow.peek()): Promise<void> {
  const fix = row?.findings.find(({ locale, fix: known }) => locale !== undefined && known)?.fix
  if (row && fix) await useFix(row, fix)
  else announce(t('notice.noFix'))
}

/** Opens the editor on the row the reader is at. */
export function edit(row = activeRow.peek()): void {
  if (!row?.translate) return
  activate(row.key)
  if (draft.peek()?.key === row.key) return
  const { target = '', revision = '' } = row.unit ?? {}
  const { text, base, revision: seen } = keptDraft(row.key) ?? { text: target, base: target, revision }
  // What was written on another text than the present one waits for a choice between the two.
  const fits = seen === revision || base === target
  draft.value = { key: row.key, text, base, ...(fits ? { revision } : { revision: seen, theirs: row }) }
  if (!fits) showConflict()
}

/** Closes the editor; what was written and not saved is kept, and offered again on its row. */
export function closeDraft(): void {
  draft.value = undefined
}

/** Closes the editor and throws away what was written in it. */
export function discardDraft(): void {
  const mine = draft.peek()
  draft.value = undefined
  if (mine) dropDraft(mine.key)
}

/** Saves what is being written; it stays open, and this gives false, when it could not be saved. */
export async function saveDraft(state?: Settable): Promise<boolean> {
  const mine = draft.peek()
  const row = mine && article.peek()?.rows.find(({ key }) => key === mine.key)
  if (!mine || !row) return false
  if (mine.theirs) {
    announce(t('notice.conflict'), 'bad')
    showConflict()
    return false
  }
  if (mine.text === (row.unit?.target ?? '') && !state) {
    discardDraft()
    return true
  }
  const saved = await revise(row, { target: mine.text, ...(state ? { state } : {}) }, mine.revision)
  if (!saved) return false
  // What was written while it was being saved stays open.
  if (draft.peek()?.key === mine.key && draft.peek()?.text === mine.text) discardDraft()
  else if (keptDraft(mine.key)?.text === mine.text) dropDraft(mine.key)
  announce(t(state ? `notice.${state}` : 'notice.saved'), 'good', takeBack(row.key))
  return true
}

/** A button on what is said of a change: it takes the change back. */
const takeBack = (key: string): NoticeAct => ({
  label: t('unit.undo'),
  run: () => {
    activate(key)
    void undo()
  },
})

/**
 * Takes back the reader's last change of the sentence they are at, and says what that was. Where there is none, it goes to the
 * sentence that they changed last, and says what could be taken back there.
 */
export function undo(): Promise<void> {
  return inTurn(async () => {
    const view = article.peek()
    const row = activeRow.peek()
    const last = row && undoOf(row)
    if (!view || !row || !last) return findUndoable()
    const undone = await change(row, { kind: 'undo', revision: last.revision })
    if (!undone) return
    followOwn(last.revision, undone)
    announce(t('notice.undone', { what: t(`undo.${last.what}`), key: placeName(row.key) }), 'good')
  })
}

/** Goes to the sentence that the reader changed last, where that can be taken back. */
function findUndoable(): void {
  const view = article.peek()
  const isHere = changedLast?.slug === view?.slug && changedLast?.locale === view?.to
  const row = view?.rows.find(({ key }) => isHere && key === changedLast?.key)
  const last = row && undoOf(row)
  if (!row || !last) {
    announce(t('notice.nothingToUndo'))
    return
  }
  activate(row.key)
  announce(t('notice.undoHere', { what: t(`undo.${last.what}`), key: placeName(row.key) }))
}

interface Dismissed {
  readonly reason: string
  readonly about?: 'source'
}

/** Lets a finding stand, with the reason; one about the source in all editions. */
export async function dismiss(row: Row, code: string, why: Dismissed): Promise<void> {
  if (await change(row, { kind: 'dismiss', code, ...why })) announce(t('notice.dismissed'), 'good')
}

export async function reopen(row: Row, code: string, about?: 'source'): Promise<void> {
  if (await change(row, { kind: 'reopen', code, ...(about ? { about } : {}) })) announce(t('notice.reopened'), 'good')
}
