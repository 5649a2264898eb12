import type { ArticleView, Row, RowFound } from '../../answers.ts'
import { loadChipFields } from '../edit/target-field.tsx'
import { setUndoable } from '../edit/undoable.ts'
import { ApiError, getArticle, getFound, getUndo, messageOf } from '../frame/api.ts'
import { route } from '../frame/route.ts'
import {
  activeKey,
  article,
  draft,
  filter,
  problem,
  replaceRows,
  rows,
  search,
  terms,
  third,
  whole,
} from '../frame/state.ts'
import { hasChips, loadSyntaxes } from '../markup/pieces.ts'

/** Settles when everything about the rows has been loaded, their findings last. */
export let opened: Promise<void> = Promise.resolve()

/** Keys of the rows whose names and findings have been loaded. */
export const lookedUp = new Set<string>()

/** Opens an edition, or loads it again after it changed on disk; the current place and the draft are kept. */
export function openArticle(slug: string, locale: string, key?: string): Promise<void> {
  opened = open(slug, locale, key)
  return opened
}

/** Loads the edition on the screen again. */
export async function readAgain(): Promise<void> {
  const view = article.peek()
  if (view) await openArticle(view.slug, view.to)
}

/** Goes to a sentence of the edition on the screen, even if the filter or the search hides it. */
export function goToSentence(key: string): void {
  if (!article.peek()?.rows.some(row => row.key === key)) return
  if (!rows.peek().some(row => row.key === key)) {
    filter.value = 'all'
    search.value = ''
  }
  activeKey.value = key
}

async function open(slug: string, locale: string, key?: string): Promise<void> {
  const same = article.peek()?.slug === slug && article.peek()?.to === locale
  if (!same) {
    article.value = undefined
    draft.value = undefined
    third.value = undefined
    activeKey.value = ''
    lookedUp.clear()
  }
  try {
    const view = await latest(slug, locale, first => {
      // A requested sentence further on must be loaded before it can be shown.
      if (same || !isShown(slug, locale) || (key && !first.rows.some(row => row.key === key))) return
      whole.value = false
      void loadSyntaxes(first.rows.map(({ syntax }) => syntax))
      article.value = first
      activeKey.value = key ?? firstKey(first.rows)
    })
    if (!isShown(slug, locale)) return
    const known = new Map(article.peek()?.rows.map(row => [row.key, row]))
    await loadSyntaxes(view.rows.map(({ syntax }) => syntax))
    if (view.rows.some(row => hasChips(row, row.unit?.target ?? ''))) loadChipFields()
    if (!isShown(slug, locale)) return
    // Unchanged rows stay the same objects, so that they are not drawn again.
    article.value = { ...view, rows: view.rows.map(row => reuse(known.get(row.key), row)) }
    whole.value = true
    problem.value = ''
    noteConflict()
    if (activeKey.peek() === '') activeKey.value = view.rows.find(row => row.key === key)?.key ?? firstKey(view.rows)
    void learnUndo(slug, locale)
    await lookUp(slug, locale)
  } catch (error) {
    problem.value = messageOf(error)
  }
}

/** Loads which changes from before a reload can still be undone. */
async function learnUndo(slug: string, locale: string): Promise<void> {
  const before = answered
  const all = await getUndo(slug, locale).catch(() => undefined)
  // The answer to a later change of ours is newer.
  if (all && isShown(slug, locale) && answered === before && pending === 0) setUndoable(all)
}

function isShown(slug: string, locale: string): boolean {
  const now = route.peek()
  return now.view === 'article' && now.slug === slug && now.locale === locale
}

/** Loads names and findings after the texts; a row that was changed meanwhile keeps those of its change. */
async function lookUp(slug: string, locale: string): Promise<void> {
  let waiting: RowFound[] = []
  const seen = new Set<string>()
  let drawn = performance.now()
  const draw = (): void => {
    const known = new Map(article.peek()?.rows.map(row => [row.key, row]))
    replaceRows(waiting.flatMap(found => withFound(known.get(found.key), found) ?? []))
    waiting = []
    for (const key of seen) lookedUp.add(key)
    drawn = performance.now()
  }
  for await (const part of getFound(slug, locale)) {
    const view = article.peek()
    if (view?.slug !== slug || view.to !== locale) return
    if (part.terms) terms.value = part.terms
    waiting.push(...part.rows)
    for (const { key } of part.rows) seen.add(key)
    if (performance.now() - drawn > 250) draw()
  }
  draw()
}

/** Adds names and findings to the row; undefined if its texts have changed since. */
function withFound(row: Row | undefined, { revision, ...found }: RowFound): Row | undefined {
  if (!row || row.source !== found.source || row.unit?.revision !== revision) return undefined
  const { block, role, translate, unit, markup, syntax } = row
  return {
    ...found,
    block,
    role,
    translate,
    ...(markup ? { markup } : {}),
    ...(syntax ? { syntax } : {}),
    ...(unit ? { unit } : {}),
  }
}

/** If one of our saves was pending during a request, its answer may not contain that save: it is requested again. */
async function latest(slug: string, locale: string, onFirst: (first: ArticleView) => void): Promise<ArticleView> {
  for (;;) {
    const before = answered
    const view = await wholeArticle(slug, locale, onFirst)
    if (answered === before && pending === 0) return view
    await settled
  }
}

async function wholeArticle(...[slug, locale, onFirst]: Parameters<typeof latest>): Promise<ArticleView> {
  let view: ArticleView | undefined
  for await (const part of getArticle(slug, locale)) {
    if ('slug' in part) onFirst(part)
    view = 'slug' in part ? part : view && { ...view, rows: [...view.rows, ...part.rows] }
  }
  if (!view) throw new ApiError(0, '')
  return view
}

/** Our own changes: the number of answered ones, the number of pending ones, and the last one. */
let answered = 0
let pending = 0
let settled: Promise<unknown> = Promise.resolve()

/** Counts a change of ours as pending until it is answered. */
export async function counted<T>(change: Promise<T>): Promise<T> {
  pending++
  settled = change.catch(() => undefined)
  try {
    return await change
  } finally {
    pending--
    answered++
  }
}

/** A row with the same texts keeps its names and findings until they are loaded again. */
function reuse(old: Row | undefined, row: Row): Row {
  if (!old || old.source !== row.source) return row
  return JSON.stringify(old.unit) === JSON.stringify(row.unit) ? old : { ...old, ...row, names: old.names }
}
const firstKey = (all: readonly Row[]): string => all.find(row => row.translate)?.key ?? ''

/** If somebody else saved a text while it is being edited here, both are shown. */
function noteConflict(): void {
  const mine = draft.peek()
  const theirs = mine && article.peek()?.rows.find(row => row.key === mine.key)
  if (mine && theirs && (theirs.unit?.revision ?? '') !== mine.revision) draft.value = { ...mine, theirs }
}
