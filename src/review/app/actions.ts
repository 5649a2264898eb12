import type { UnitState } from '../../model.ts'
import type { ArticleView, CutRequest, Row, UnitRequest } from '../schemas.ts'
import { ApiError, changeUnit, cutSentence, getArticle, getRows, getTexts } from './api.ts'
import { t } from './i18n.ts'
import { route } from './route.ts'
import { activeKey, activeRow, announce, article, draft, problem, replaceRows, rows, terms, third } from './state.ts'

/** The states that a person gives; `initial` is the tool's own. */
export type Settable = Exclude<UnitState, 'initial'>

/** What can be taken back, newest last. */
interface Done {
  readonly slug: string
  readonly locale: string
  readonly key: string
  /** The unit as our change left it: after another hand's change there is nothing of ours to take back. */
  readonly revision: string
}
const done: Done[] = []

export const messageOf = (error: unknown): string =>
  error instanceof ApiError ? error.message || t('notice.offline') : String(error)

/** Opens an edition, or reads it again after it changed on disk; the reader's place and draft stay. */
export async function openArticle(slug: string, locale: string, key?: string): Promise<void> {
  const same = article.peek()?.slug === slug && article.peek()?.to === locale
  if (!same) {
    article.value = undefined
    draft.value = undefined
    third.value = undefined
  }
  try {
    const view = await latest(slug, locale)
    const now = route.peek()
    if (now.view !== 'article' || now.slug !== slug || now.locale !== locale) return
    const known = new Map(article.peek()?.rows.map(row => [row.key, row]))
    // Rows that did not change stay the same objects, so that nothing of them is drawn again.
    article.value = { ...view, rows: view.rows.map(row => reuse(known.get(row.key), row)) }
    problem.value = ''
    noteConflict()
    if (!same) activeKey.value = view.rows.find(row => row.key === key)?.key ?? firstKey(view.rows)
    await lookUp(slug, locale)
  } catch (error) {
    problem.value = messageOf(error)
  }
}

/** Names and findings come after the texts; a row that was changed meanwhile keeps what its change brought. */
async function lookUp(slug: string, locale: string): Promise<void> {
  let waiting: Row[] = []
  let drawn = performance.now()
  const draw = (): void => {
    const known = new Map(article.peek()?.rows.map(row => [row.key, row]))
    replaceRows(waiting.filter(row => known.get(row.key)?.unit?.revision === row.unit?.revision))
    waiting = []
    drawn = performance.now()
  }
  for await (const part of getRows(slug, locale)) {
    const view = article.peek()
    if (view?.slug !== slug || view.to !== locale) return
    if (part.terms) terms.value = part.terms
    waiting.push(...part.rows)
    if (performance.now() - drawn > 250) draw()
  }
  draw()
}

/** What was asked for before a change of ours was answered may lack it: then it is asked for again. */
async function latest(slug: string, locale: string): Promise<ArticleView> {
  for (;;) {
    const before = answered
    const view = await getArticle(slug, locale)
    if (answered === before && pending === 0) return view
    await settled
  }
}

/** Our own changes: how many have been answered, how many not yet, and the last of them. */
let answered = 0
let pending = 0
let settled: Promise<unknown> = Promise.resolve()

/** A row whose texts are the same keeps the names and findings it has, until they are looked up again. */
function reuse(old: Row | undefined, row: Row): Row {
  if (!old || old.source !== row.source) return row
  return JSON.stringify(old.unit) === JSON.stringify(row.unit) ? old : { ...old, ...row, names: old.names }
}
const firstKey = (all: readonly Row[]): string => all.find(row => row.translate)?.key ?? ''

/** While a text is being edited, another hand may have saved it: then both are shown. */
function noteConflict(): void {
  const mine = draft.peek()
  const theirs = mine && article.peek()?.rows.find(row => row.key === mine.key)
  if (mine && theirs && (theirs.unit?.revision ?? '') !== mine.revision) draft.value = { ...mine, theirs }
}

export function activate(key: string): void {
  if (key === activeKey.peek()) return
  activeKey.value = key
  const now = route.peek()
  if (now.view === 'article') history.replaceState(null, '', `#${encodeURIComponent(key)}`)
}

export type Fit = (row: Row) => boolean

/** Goes to the next row that fits, in the direction given; false when there is none. */
export function move(step: 1 | -1, fits: Fit = row => row.translate): boolean {
  const shown = rows.peek()
  const start = shown.findIndex(row => row.key === activeKey.peek())
  for (let index = start + step; index >= 0 && index < shown.length; index += step) {
    const row = shown[index]
    if (row && fits(row)) {
      activate(row.key)
      return true
    }
  }
  return false
}

async function counted<T>(change: Promise<T>): Promise<T> {
  pending++
  settled = change.catch(() => undefined)
  try {
    return await change
  } finally {
    pending--
    answered++
  }
}

/** What can be taken back is done and undone in the order of the keys, however fast they are pressed. */
let turn: Promise<unknown> = Promise.resolve()
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = turn.then(act)
  turn = mine.catch(() => undefined)
  return mine
}

/** The row as the change left it; undefined when it was not saved, which has been said by then. */
async function change(row: Row, request: UnitRequest, view = article.peek()): Promise<Row | undefined> {
  if (!view) return undefined
  try {
    const answer = await counted(changeUnit({ slug: view.slug, locale: view.to, key: row.key }, request))
    const now = article.peek()
    if (now?.slug === view.slug && now.to === view.to) replaceRows([answer.row])
    if (!answer.conflict) return answer.row
    announce(t('notice.conflict'), 'bad')
    const mine = draft.peek()
    if (mine?.key === row.key) draft.value = { ...mine, theirs: answer.row }
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
  return undefined
}

function revise(
  row: Row,
  values: { readonly target?: string; readonly state?: Settable },
  revision = row.unit?.revision ?? '',
): Promise<boolean> {
  const view = article.peek()
  return inTurn(async () => {
    const saved = await change(row, { kind: 'revise', revision, ...values }, view)
    if (!saved || !view) return false
    if (saved.unit) done.push({ slug: view.slug, locale: view.to, key: row.key, revision: saved.unit.revision })
    if (done.length > 500) done.shift()
    return true
  })
}

/** Marks a unit as read and good; without an argument the one the reader is at. */
export async function setState(state: Settable, row = activeRow.peek()): Promise<void> {
  if (!row?.unit || row.unit.target === '') return
  if (draft.peek()?.key === row.key) return saveDraft(state)
  if (await revise(row, { state })) announce(t(`notice.${state}`), 'good')
}

/** Takes a text offered beside the unit: the machine's, a match, an earlier version. */
export async function useText(row: Row, target: string): Promise<void> {
  const editing = draft.peek()
  if (editing?.key === row.key) draft.value = { ...editing, text: target }
  else if (await revise(row, { target })) announce(t('notice.saved'), 'good')
}

/** Opens the editor on the row the reader is at. */
export function edit(row = activeRow.peek()): void {
  if (!row?.translate) return
  activate(row.key)
  if (draft.peek()?.key === row.key) return
  const text = row.unit?.target ?? ''
  draft.value = { key: row.key, text, base: text, revision: row.unit?.revision ?? '' }
}

export function cancelDraft(): void {
  draft.value = undefined
}

/** Saves what is being written; it stays open when it could not be saved. */
export async function saveDraft(state?: Settable): Promise<void> {
  const mine = draft.peek()
  const row = mine && article.peek()?.rows.find(({ key }) => key === mine.key)
  if (!mine || !row) return
  if (mine.text === (row.unit?.target ?? '') && !state) return cancelDraft()
  const saved = await revise(
    row,
    { target: mine.text, ...(state ? { state } : {}) },
    mine.theirs?.unit?.revision ?? mine.revision,
  )
  if (!saved) return
  if (draft.peek()?.key === mine.key) cancelDraft()
  announce(t(state ? `notice.${state}` : 'notice.saved'), 'good')
}

export function undo(): Promise<void> {
  return inTurn(async () => {
    const last = done.at(-1)
    const view = article.peek()
    const row = last && view?.rows.find(({ key }) => key === last.key)
    if (!last || view?.slug !== last.slug || view.to !== last.locale || !row) return announce(t('notice.nothingToUndo'))
    activate(last.key)
    if (await change(row, { kind: 'undo', revision: last.revision })) {
      done.pop()
      announce(t('notice.undone'), 'good')
    }
  })
}

export async function dismiss(row: Row, code: string, reason: string): Promise<void> {
  if (await change(row, { kind: 'dismiss', code, reason })) announce(t('notice.dismissed'), 'good')
}

export async function reopen(row: Row, code: string): Promise<void> {
  if (await change(row, { kind: 'reopen', code })) announce(t('notice.reopened'), 'good')
}

export async function comment(row: Row, text: string): Promise<boolean> {
  const saved = await change(row, { kind: 'comment', text })
  if (saved) announce(t('notice.commented'), 'good')
  return saved !== undefined
}

/** Moves the end of a sentence, in the article and all its editions. */
export async function cut(row: Row, request: CutRequest): Promise<void> {
  const view = article.peek()
  if (!view) return
  try {
    const { key } = await cutSentence(view.slug, row.key, request)
    await openArticle(view.slug, view.to)
    activate(key)
    announce(t(`cut.${request.kind}Done`), 'good')
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
  }
}

export async function showThird(locale: string): Promise<void> {
  const view = article.peek()
  if (!view) return
  if (locale === '') third.value = undefined
  else {
    try {
      third.value = await getTexts(view.slug, locale)
    } catch (error) {
      announce(messageOf(error), 'bad')
    }
  }
}
