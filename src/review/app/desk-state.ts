import { computed, signal } from '@preact/signals'
import type { DeskArticle, DeskEdition, DeskHead } from '../schemas.ts'
import { getDesk, messageOf } from './api.ts'
import { problem } from './state.ts'

export const head = signal<DeskHead | undefined>(undefined)
export const articles = signal<readonly DeskArticle[]>([])
export const loading = signal(false)

export type Sort = 'changed' | 'title' | 'findings' | 'stale' | 'unread'
export const SORTS: readonly Sort[] = ['changed', 'title', 'findings', 'stale', 'unread']
export const sort = signal<Sort>('changed')
export type Show = 'all' | 'findings' | 'stale' | 'unread'
export const SHOWS: readonly Show[] = ['all', 'findings', 'stale', 'unread']
export const show = signal<Show>('all')
export const words = signal('')

let run = 0

/** Reads the desk; articles appear as they arrive, and stay on the screen while a newer list is read. */
export async function openDesk(): Promise<void> {
  const mine = ++run
  loading.value = true
  const known = new Map(articles.peek().map(article => [article.slug, article]))
  let drawn = 0
  try {
    for await (const line of getDesk()) {
      if (mine !== run) return
      if ('slugs' in line) {
        head.value = line
        const slugs = new Set(line.slugs)
        for (const slug of known.keys()) if (!slugs.has(slug)) known.delete(slug)
        continue
      }
      known.set(line.slug, line)
      // Drawn a few times a second at most, however many there are.
      if (performance.now() - drawn > 150) {
        articles.value = [...known.values()]
        drawn = performance.now()
      }
    }
    articles.value = [...known.values()]
    problem.value = ''
  } catch (error) {
    problem.value = messageOf(error)
  } finally {
    if (mine === run) loading.value = false
  }
}

let timer: ReturnType<typeof setTimeout> | undefined
/** Reads the desk again once the changes on disk have settled. */
export function refreshDesk(): void {
  clearTimeout(timer)
  timer = setTimeout(openDesk, 400)
}

const sum = (article: DeskArticle, of: (edition: DeskEdition) => number): number =>
  article.editions.reduce((total, edition) => total + of(edition), 0)

const AMOUNT: Readonly<Record<Show, (article: DeskArticle) => number>> = {
  all: () => 1,
  findings: article => sum(article, ({ findings }) => findings.error * 1000 + findings.warning),
  stale: article => sum(article, ({ stale }) => stale),
  unread: article => sum(article, ({ unread }) => unread),
}

/** The articles that the search and the filter let through, in the order asked for. */
export const shown = computed<readonly DeskArticle[]>(() => {
  const wanted = words.value.trim().toLowerCase()
  const fits = articles.value.filter(
    article =>
      AMOUNT[show.value](article) > 0 &&
      (wanted === '' || `${article.slug} ${article.title} ${article.deck ?? ''}`.toLowerCase().includes(wanted)),
  )
  const order = sort.value
  if (order === 'title') return fits.toSorted((a, b) => a.title.localeCompare(b.title, a.locale))
  if (order === 'changed') return fits.toSorted((a, b) => b.changed.localeCompare(a.changed))
  return fits.toSorted((a, b) => AMOUNT[order](b) - AMOUNT[order](a))
})
