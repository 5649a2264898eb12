import { computed, signal } from '@preact/signals'
import type { ArticleView, Row, TermView, TextsView } from '../../answers.ts'

/** The data and the current place of the article view. */
export const article = signal<ArticleView | undefined>(undefined)
/** False while only the first screen of the article has been loaded. */
export const whole = signal(true)
/** The locales of the two columns; used instead of the whole article, so that a save redraws one row and not all. */
export const from = computed(() => article.value?.from ?? 'en')
export const to = computed(() => article.value?.to ?? 'en')
export const terms = signal<Readonly<Record<string, TermView>>>({})
export const problem = signal('')
export const activeKey = signal('')
export const third = signal<TextsView | undefined>(undefined)
/** False while the server cannot be reached: nothing can be saved then, and the page says so. */
export const online = signal(true)

export type Filter = 'all' | 'changed' | 'findings' | 'stale' | 'unread' | 'comments'
export const FILTERS: readonly Filter[] = ['all', 'changed', 'findings', 'stale', 'unread', 'comments']
export const filter = signal<Filter>('all')
export const search = signal('')

/** A text being edited: at the start, and now. */
export interface Draft {
  readonly key: string
  readonly text: string
  readonly base: string
  readonly revision: string
  /** Another person's version, saved during the edit. */
  readonly theirs?: Row
}
export const draft = signal<Draft | undefined>(undefined)
/** The row being edited: unlike the draft, it does not change with every letter. */
export const draftKey = computed(() => draft.value?.key)

/** A sentence that the user wants to approve in spite of objections: they are asked in its row. */
export interface Question {
  readonly key: string
  /** The revision that was shown: for another one the question is asked again. */
  readonly revision: string
  readonly state: 'reviewed' | 'final'
}
export const question = signal<Question | undefined>(undefined)

/** Announced to screen readers, and shown at the foot of the page for a moment. */
export interface Notice {
  readonly text: string
  readonly tone: 'quiet' | 'good' | 'bad'
  readonly id: number
  /** An action for it, with a button. */
  readonly act?: NoticeAct
}
export interface NoticeAct {
  readonly label: string
  readonly run: () => void
}
export const notice = signal<Notice | undefined>(undefined)
let notices = 0
export function announce(text: string, tone: Notice['tone'] = 'quiet', act?: NoticeAct): void {
  notice.value = { text, tone, id: ++notices, ...(act ? { act } : {}) }
}

export type Panel =
  | 'help'
  | 'notes'
  | 'assign'
  | 'rename'
  | 'name'
  | 'preview'
  | 'fixes'
  | 'steps'
  | 'remove'
  | undefined
export const panel = signal<Panel>(undefined)

export const narrow = media('(max-width: 1099px)')
export const small = media('(max-width: 640px)')
export function media(query: string): { readonly value: boolean } {
  const list = matchMedia(query)
  const matches = signal(list.matches)
  list.addEventListener('change', event => {
    matches.value = event.matches
  })
  return matches
}

/**
 * Whether, by the record, nobody has read the text beside its present source, as in a publication; or there is no text.
 */
export const isUnread = ({ unit }: Row): boolean =>
  !unit || unit.target === '' || unit.reads.length === 0 || unit.madeFrom !== undefined

/** The number of unresolved comments. */
export const openComments = ({ unit }: Row): number =>
  (unit?.comments ?? []).filter(({ resolved }) => resolved?.by === undefined).length

const FITS: Readonly<Record<Filter, (row: Row) => boolean>> = {
  all: () => true,
  changed: row => row.unit?.since !== undefined,
  findings: row => row.findings.length > 0,
  stale: row => row.stale !== undefined,
  unread: row => row.translate && isUnread(row),
  comments: row => openComments(row) > 0,
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The rows that match the filter and the search, in reading order. */
export const rows = computed<readonly Row[]>(() => {
  const all = article.value?.rows ?? []
  const words = fold(search.value.trim())
  if (filter.value === 'all' && words === '') return all
  return all.filter(
    row =>
      FITS[filter.value](row) &&
      (words === '' || fold(row.source).includes(words) || fold(row.unit?.target ?? '').includes(words)),
  )
})

export const counts = computed<Readonly<Record<Filter, number>>>(() => {
  const all = article.value?.rows ?? []
  const count = (name: Filter): number => all.filter(FITS[name]).length
  return {
    all: all.filter(row => row.translate).length,
    changed: count('changed'),
    findings: count('findings'),
    stale: count('stale'),
    unread: count('unread'),
    comments: count('comments'),
  }
})

export const activeRow = computed<Row | undefined>(() => article.value?.rows.find(row => row.key === activeKey.value))

/** Replaces rows by their new versions; unchanged ones stay the same objects and are not drawn again. */
export function replaceRows(changed: readonly Row[]): void {
  const view = article.peek()
  if (!view) return
  const news = new Map(changed.map(row => [row.key, row]))
  let same = true
  const all = view.rows.map(old => {
    const row = news.get(old.key)
    if (!row || JSON.stringify(row) === JSON.stringify(old)) return old
    same = false
    return row
  })
  if (!same) article.value = { ...view, rows: all }
}
