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

/** The states that a person sets; `initial` is set only by the tool. */
export type Settable = Exclude<UnitState, 'initial'>

/** The last sentence that the user changed: undo goes back to it. */
let changedLast: { readonly slug: string; readonly locale: string; readonly key: string } | undefined

export function activate(key: string): void {
  if (key === activeKey.peek()) return
  activeKey.value = key
  question.value = undefined
  const now = route.peek()
  if (now.view === 'article') history.replaceState(null, '', `#${encodeURIComponent(key)}`)
}

export type Fit = (row: Row) => boolean

/** The next matching row in a direction; undefined if there is none. */
export function neighbour(step: 1 | -1, fits: Fit = row => row.translate): Row | undefined {
  const shown = rows.peek()
  const start = shown.findIndex(row => row.key === activeKey.peek())
  return step === 1 ? shown.slice(start + 1).find(fits) : shown.slice(0, Math.max(0, start)).findLast(fits)
}

/** Undoable changes and undos are made in the order of the keys, however fast they are pressed. */
let turn: Promise<unknown> = Promise.resolve()
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = turn.then(act)
  turn = mine.catch(() => undefined)
  return mine
}

/** The row after a change; undefined if it was not saved, after a message. */
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

/**
 * The revision that a waiting change was made for. Our own earlier changes update it; those of other people never do.
 */
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

/** Gives a row another text or state, as an undoable change. False if it could not be saved, after a message. */
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

/** Sets the state of a unit, by default of the current one. False if it could not be saved. */
export async function setState(wanted: Settable, row = activeRow.peek()): Promise<boolean> {
  if (!row?.unit || row.unit.target === '') return true
  const state = atLeast(row, wanted)
  if (draft.peek()?.key === row.key) return saveDraft(state)
  const saved = await revise(row, { state })
  if (saved) announce(t(`notice.${state}`), 'good', takeBack(row.key))
  return saved
}

/** Accepting an approved sentence approves it again: accepting never lowers a state. */
export const atLeast = <T extends Settable>({ unit }: Row, wanted: T): T | 'final' =>
  wanted === 'reviewed' && unit?.state === 'final' ? 'final' : wanted

/** Records that the texts of a row have been read. False if that could not be saved. */
export async function markRead(row = activeRow.peek()): Promise<boolean> {
  const view = article.peek()
  const revision = row?.unit?.revision
  if (!row || revision === undefined || row.unit?.target === '') return true
  const saved = await inTurn(() => change(row, { kind: 'read', revision }, view))
  if (saved) announce(t('notice.read'), 'good')
  return saved !== undefined
}

/** Takes an offered text: the machine's, a match, an earlier version. */
export async function useText(row: Row, target: string): Promise<void> {
  const editing = draft.peek()
  if (editing?.key === row.key) draft.value = { ...editing, text: target }
  else if (await revise(row, { target })) announce(t('notice.saved'), 'good', takeBack(row.key))
}

/** Applies a fix to the text of a row, as an undoable change; or to the open editor, if it is open. */
export async function useFix(row: Row, fix: Fix): Promise<void> {
  const { target = '' } = row.unit ?? {}
  if (!fits(row, fix)) return announce(t('notice.fixedOtherwise'))
  await useText(row, withEdits(target, editsOf(fix)))
}

/** Whether a fix is for the present text, and not for a draft that has another one. */
export const fits = (row: Row, { target: [, end] }: Fix): boolean => {
  const { target = '' } = row.unit ?? {}
  const mine = draft.value
  return end <= target.length && (mine?.key !== row.key || mine.text === target)
}

/** Applies the first fix of the current row. */
export async function useFirstFix(row = activeRow.peek()): Promise<void> {
  const fix = row?.findings.find(({ locale, fix: known }) => locale !== undefined && known)?.fix
  if (row && fix) await useFix(row, fix)
  else announce(t('notice.noFix'))
}

/** Opens the editor on the current row. */
export function edit(row = activeRow.peek()): void {
  if (!row?.translate) return
  activate(row.key)
  if (draft.peek()?.key === row.key) return
  const { target = '', revision = '' } = row.unit ?? {}
  const { text, base, revision: seen } = keptDraft(row.key) ?? { text: target, base: target, revision }
  // A kept draft for an older text needs a choice between the two.
  const fits = seen === revision || base === target
  draft.value = { key: row.key, text, base, ...(fits ? { revision } : { revision: seen, theirs: row }) }
  if (!fits) showConflict()
}

/** Closes the editor; unsaved text is kept, and offered again on its row. */
export function closeDraft(): void {
  draft.value = undefined
}

/** Closes the editor and discards its text. */
export function discardDraft(): void {
  const mine = draft.peek()
  draft.value = undefined
  if (mine) dropDraft(mine.key)
}

/** Saves the open editor; it stays open, and this gives false, if it could not be saved. */
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
  // Text that was typed during the save stays in the editor.
  if (draft.peek()?.key === mine.key && draft.peek()?.text === mine.text) discardDraft()
  else if (keptDraft(mine.key)?.text === mine.text) dropDraft(mine.key)
  announce(t(state ? `notice.${state}` : 'notice.saved'), 'good', takeBack(row.key))
  return true
}

/** A button on the notice of a change, which undoes it. */
const takeBack = (key: string): NoticeAct => ({
  label: t('unit.undo'),
  run: () => {
    activate(key)
    void undo()
  },
})

/**
 * Undoes the user's last change of the current sentence, and says what it was. If there is none, goes to the sentence
 * that they changed last, and says what can be undone there.
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

/** Goes to the sentence that the user changed last, if that can be undone. */
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

/** Dismisses a finding, with the reason; one about the source in all editions. */
export async function dismiss(row: Row, code: string, why: Dismissed): Promise<void> {
  if (await change(row, { kind: 'dismiss', code, ...why })) announce(t('notice.dismissed'), 'good')
}

export async function reopen(row: Row, code: string, about?: 'source'): Promise<void> {
  if (await change(row, { kind: 'reopen', code, ...(about ? { about } : {}) })) announce(t('notice.reopened'), 'good')
}
