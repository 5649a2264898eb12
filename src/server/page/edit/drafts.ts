import { effect, signal } from '@preact/signals'
import { t } from '../frame/i18n.ts'
import { announce, article, draft } from '../frame/state.ts'

/** A typed text that is not saved, kept in the browser's storage until it is saved or discarded. */
export interface KeptDraft {
  readonly text: string
  /** The text at the start of editing, and its revision. */
  readonly base: string
  readonly revision: string
}

/** The sentences of the edition on the screen with a kept draft. */
export const unsaved = signal<ReadonlySet<string>>(new Set())

/** The start of the names of an edition's drafts in the storage; slugs, locales and keys have no spaces. */
const prefixOf = (slug: string, locale: string): string => `draft ${slug} ${locale} `

const prefix = (): string | undefined => {
  const view = article.peek()
  return view && prefixOf(view.slug, view.to)
}

/** Finds the drafts of the edition on the screen. */
function findDrafts(): void {
  const start = prefix()
  const names = start === undefined ? [] : Object.keys(localStorage).filter(name => name.startsWith(start))
  const keys = new Set(names.map(name => name.slice(start?.length)))
  const known = unsaved.peek()
  if (keys.size !== known.size || [...keys].some(key => !known.has(key))) unsaved.value = keys
}

export function keptDraft(key: string): KeptDraft | undefined {
  const start = prefix()
  const text = start === undefined ? null : localStorage.getItem(start + key)
  // Only this page uses names with this start.
  return text === null ? undefined : (JSON.parse(text) as KeptDraft)
}

export function dropDraft(key: string): void {
  const start = prefix()
  if (start !== undefined) localStorage.removeItem(start + key)
  findDrafts()
}

function keep(key: string, kept: KeptDraft): void {
  const start = prefix()
  if (start === undefined) return
  try {
    localStorage.setItem(start + key, JSON.stringify(kept))
    if (!unsaved.peek().has(key)) findDrafts()
  } catch {
    // The storage is full, or the browser allows none.
    announce(t('notice.notKept'), 'bad')
  }
}

/** Keeps the open editor's text with every letter, so that it survives the page however that ends. */
export function startDrafts(): void {
  effect(() => {
    const mine = draft.value
    if (!mine) return
    const { key, text, base, revision } = mine
    if (text === base) dropDraft(key)
    else keep(key, { text, base, revision })
  })
  effect(() => {
    if (article.value) findDrafts()
  })
  // Another tab has kept or dropped a draft.
  addEventListener('storage', findDrafts)
}
