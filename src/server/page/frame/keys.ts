import { signal } from '@preact/signals'
import type { Row } from '../../answers.ts'
import { tab } from '../article/inspector/inspector-tab.ts'
import { toggleLayout } from '../article/layout.ts'
import { lookedUp, opened } from '../article/opening.ts'
import { assignPlace, openPlace, walk } from '../desk/walking.ts'
import {
  activate,
  closeDraft,
  edit,
  type Fit,
  markRead,
  neighbour,
  saveDraft,
  setState,
  undo,
  useFirstFix,
} from '../edit/actions.ts'
import { type Approval, asksFirst } from '../edit/approve.ts'
import { insertMissing, insertPart, useFirstName } from '../edit/editing.ts'
import { showSteps } from '../edit/steps.ts'
import { findAddress } from '../find/find-query.ts'
import { startName } from '../names/picked-words.ts'
import { t } from './i18n.ts'
import { go, route } from './route.ts'
import { activeRow, announce, draft, isUnread, panel, question } from './state.ts'

/** One action of a key; `name` is its string under `keys.`, shown on `?`. */
interface Binding {
  readonly keys: readonly string[]
  readonly name: string
  /** Gives a promise if it must wait before it can decide; later keys wait for it. */
  readonly run: (event: KeyboardEvent) => void | Promise<void>
}

const focus = (selector: string) => (): void => {
  const go = (): void => {
    const element = document.querySelector<HTMLElement>(selector)
    element?.focus()
    element?.scrollIntoView({ block: 'nearest' })
  }
  if (document.querySelector(selector)) go()
  else {
    // The actions on a sentence are in the inspector's first tab.
    tab.value = 'sentence'
    requestAnimationFrame(go)
  }
}

/** The keys of the article view, while no text is being edited. */
export const READING: readonly Binding[] = [
  { keys: ['j', 'ArrowDown'], name: 'next', run: () => step(1) },
  { keys: ['k', 'ArrowUp'], name: 'previous', run: () => step(-1) },
  { keys: ['n'], name: 'nextFinding', run: () => step(1, row => row.findings.length > 0) },
  { keys: ['p'], name: 'previousFinding', run: () => step(-1, row => row.findings.length > 0) },
  { keys: ['s'], name: 'nextStale', run: () => step(1, row => row.stale !== undefined) },
  { keys: ['u'], name: 'nextUnread', run: () => step(1, row => row.translate && isUnread(row)) },
  { keys: ['e', 'Enter'], name: 'edit', run: () => edit() },
  { keys: ['a'], name: 'accept', run: () => acceptAndMove('reviewed') },
  { keys: ['f'], name: 'approve', run: () => acceptAndMove('final') },
  { keys: ['l'], name: 'read', run: () => readAndMove() },
  { keys: ['r'], name: 'reject', run: () => void setState('translated') },
  { keys: ['z'], name: 'undo', run: () => void undo() },
  { keys: ['q'], name: 'fix', run: () => void useFirstFix() },
  { keys: ['d'], name: 'dismiss', run: focus('[data-dismiss]') },
  { keys: ['c'], name: 'comment', run: focus('[data-comment]') },
  { keys: ['v'], name: 'changes', run: focus('[data-changes]') },
  { keys: ['x'], name: 'cut', run: focus('[data-cut]') },
  { keys: ['t'], name: 'third', run: focus('[data-third]') },
  { keys: ['o'], name: 'text', run: () => toggleLayout() },
  { keys: ['b'], name: 'addName', run: () => startName() },
]

/** The keys of the desk. */
export const DESK: readonly Binding[] = [
  { keys: ['j', 'ArrowDown'], name: 'nextArticle', run: () => walk(1) },
  { keys: ['k', 'ArrowUp'], name: 'previousArticle', run: () => walk(-1) },
  { keys: ['Enter'], name: 'openArticle', run: () => openPlace() },
  { keys: ['w'], name: 'assign', run: () => assignPlace() },
]

/** The keys inside the editor. */
export const WRITING: readonly Binding[] = [
  { keys: ['Control+Enter'], name: 'save', run: () => void saveAndMove() },
  { keys: ['Control+Shift+Enter'], name: 'saveApprove', run: () => void saveDraft('final') },
  { keys: ['Escape'], name: 'close', run: () => closeDraft() },
  { keys: ['Alt+1'], name: 'insert', run: event => insertPart(Number(event.code.slice(-1))) },
  { keys: ['Alt+n'], name: 'useName', run: () => useFirstName() },
  { keys: ['Alt+m'], name: 'useMarkup', run: () => insertMissing() },
]

/** The keys that work everywhere. */
export const EVERYWHERE: readonly Binding[] = [
  { keys: ['/'], name: 'search', run: focus('[data-search]') },
  { keys: ['g'], name: 'desk', run: () => go({ view: 'desk' }) },
  { keys: ['m'], name: 'names', run: () => goToNames() },
  { keys: ['h'], name: 'find', run: () => go({ view: 'find', query: findAddress(route.peek()) }) },
  { keys: ['y'], name: 'steps', run: () => showSteps() },
  { keys: ['?'], name: 'help', run: () => toggleHelp() },
]

/** Moves to another row. Says that there are no more only after all rows have been loaded. */
async function step(direction: 1 | -1, fits?: Fit): Promise<void> {
  let row = neighbour(direction, fits)
  if (!row) {
    await opened
    row = neighbour(direction, fits)
  }
  if (row) activate(row.key)
  else announce(t('notice.noMore'))
}

/**
 * Moves on at once, so that the next key is for the next sentence; comes back if it could not be saved. If there are
 * objections, it stays and asks; they are known only when the findings have been loaded.
 */
async function acceptAndMove(state: Approval): Promise<void> {
  if (!lookedUp.has(activeRow.peek()?.key ?? '')) await opened
  const row = activeRow.peek()
  if (row && !asksFirst(row, state)) moveOn(row, setState(state, row))
}

function readAndMove(): void {
  const row = activeRow.peek()
  if (row) moveOn(row, markRead(row))
}

/** Moves on at once; comes back if it could not be saved. */
function moveOn(row: Row, saved: Promise<boolean>): void {
  const next = neighbour(1)
  if (next) activate(next.key)
  void saved.then(done => {
    if (!done) activate(row.key)
  })
}

/** Moves on after the save: to the row that was next before, since a filter may no longer show this one. */
async function saveAndMove(): Promise<void> {
  const next = neighbour(1)
  if ((await saveDraft()) && next && !draft.peek()) activate(next.key)
}

function goToNames(): void {
  const now = route.peek()
  if (now.view === 'article') go({ view: 'names', slug: now.slug })
}

function toggleHelp(): void {
  panel.value = panel.peek() === 'help' ? undefined : 'help'
}

/** Whether plain letters are keys; users who dictate, or touch keys by accident, can turn them off. */
export const letters = signal(localStorage.getItem('letters') !== 'off')
export function setLetters(on: boolean): void {
  localStorage.setItem('letters', on ? 'on' : 'off')
  letters.value = on
}

/** `Control+Shift+Enter` for an event; a letter is the one printed on its key if the layout is not Latin. */
function chordOf(event: KeyboardEvent): string {
  const latin = /^[\x20-\x7e]$/.test(event.key) || event.key.length > 1
  const plain = latin ? event.key : event.code.replace(/^Key/, '').toLowerCase()
  const digit = event.altKey && /^Digit[1-9]$/.test(event.code) ? '1' : undefined
  const key = digit ?? (event.altKey ? event.code.replace(/^Key/, '').toLowerCase() || plain : plain)
  const shift = event.shiftKey && event.key.length > 1
  return [(event.ctrlKey || event.metaKey) && 'Control', event.altKey && 'Alt', shift && 'Shift', key]
    .filter(Boolean)
    .join('+')
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

function onKey(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return
  const chord = chordOf(event)
  const target = event.target
  const writing = target instanceof HTMLElement && target.closest('[data-editor]') !== null
  if (writing) {
    press(WRITING, chord, event)
    return
  }
  // Two texts need a choice: no key makes it, and Escape closes the editor.
  if (target instanceof HTMLElement && target.closest('[data-conflict]')) {
    if (chord === 'Escape') closeDraft()
    return
  }
  if (chord === 'Escape' && question.peek() && !isField(target)) {
    leaveQuestion(event)
    return
  }
  // A dialog keeps its keys: Escape closes it, also from a field in it.
  if (document.querySelector('dialog[open]')) return
  if (chord === 'Escape' && isField(target)) {
    leaveField(event)
    return
  }
  if (isField(target)) return
  if (chord.length === 1 && !letters.peek()) return
  // A button or link keeps Enter for itself.
  const busy = target instanceof HTMLElement && target.closest('a, button, summary') !== null
  if (busy && (chord === 'Enter' || chord === ' ')) return
  const { view } = route.peek()
  if (view === 'article' && pressInTurn(chord, event)) return
  if (view === 'desk' && press(DESK, chord, event)) return
  press(EVERYWHERE, chord, event)
}

function press(bindings: readonly Binding[], chord: string, event: KeyboardEvent): boolean {
  const binding = bindings.find(({ keys }) => keys.includes(chord))
  if (!binding) return false
  event.preventDefault()
  binding.run(event)
  return true
}

/** A key that cannot decide yet, since findings are still loading. */
let held: Promise<void> | undefined

/** The keys of the article act in the order in which they were pressed, even if one of them must wait. */
function pressInTurn(chord: string, event: KeyboardEvent): boolean {
  const binding = READING.find(({ keys }) => keys.includes(chord))
  if (!binding) return false
  event.preventDefault()
  const mine = held ? held.then(() => binding.run(event)) : binding.run(event)
  if (!mine) return true
  held = mine
  void mine.finally(() => {
    if (held === mine) held = undefined
  })
  return true
}

/** Escape leaves the sentence as it is. */
function leaveQuestion(event: KeyboardEvent): void {
  question.value = undefined
  leaveField(event)
}

/** Escape returns the focus to the row. */
function leaveField(event: KeyboardEvent): void {
  event.preventDefault()
  const row = activeRow.peek()
  if (row) document.getElementById(`unit-${row.key}`)?.focus()
  else if (event.target instanceof HTMLElement) event.target.blur()
}

export function startKeys(): void {
  document.addEventListener('keydown', onKey)
}
