import { computed, signal } from '@preact/signals'
import { RANKS, type Rank } from '../../../edition/changes/rank.ts'
import type { DeskArticle, DeskEdition, DeskHead } from '../../answers.ts'
import { getDesk, getDeskArticle, messageOf } from '../frame/api.ts'
import { problem } from '../frame/state.ts'

export const head = signal<DeskHead | undefined>(undefined)
export const articles = signal<readonly DeskArticle[]>([])
export const loading = signal(false)

export type Sort = 'changed' | 'title' | 'findings' | 'stale' | 'unread'
export const SORTS: readonly Sort[] = ['changed', 'title', 'findings', 'stale', 'unread']
export const sort = signal<Sort>('changed')
export type Show = 'all' | 'changed' | 'findings' | 'stale' | 'unread'
export const SHOWS: readonly Show[] = ['all', 'changed', 'findings', 'stale', 'unread']
export const show = signal<Show>('all')
/** How much a change of the source must matter for an edition to count as behind it. */
export const least = signal<Rank>('typo')
export const words = signal('')

let run = 0

/** Reads the desk; articles appear as they arrive, and stay on the screen while a newer list is read. */
export async function openDesk(): Promise<void> {
  const mine = ++run
  loading.value = true
  let known = new Map(articles.peek().map(article => [article.slug, article]))
  let drawn = 0
  try {
    for await (const line of getDesk()) {
      if (mine !== run) return
      if ('articles' in line) {
        head.value = line
        // What is being read again keeps the figures that are on the screen.
        const now = line.articles.map(article => (article.pending ? (known.get(article.slug) ?? article) : article))
        known = new Map(now.map(article => [article.slug, article]))
        articles.value = now
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
/** Reads the desk, or what has changed in it, again once the changes on disk have settled. */
export function refreshDesk(slug?: string): void {
  if (slug === undefined || !articles.peek().some(article => article.slug === slug)) whole = true
  else changed.add(slug)
  clearTimeout(timer)
  timer = setTimeout(refresh, 400)
}
let whole = false
const changed = new Set<string>()

async function refresh(): Promise<void> {
  const slugs = [...changed]
  const all = whole || slugs.length > 20
  changed.clear()
  whole = false
  if (all) return openDesk()
  try {
    const news = new Map((await Promise.all(slugs.map(getDeskArticle))).map(article => [article.slug, article]))
    articles.value = articles.peek().map(article => news.get(article.slug) ?? article)
  } catch (error) {
    problem.value = messageOf(error)
  }
}

const sum = (article: DeskArticle, of: (edition: DeskEdition) => number): number =>
  article.editions.reduce((total, edition) => total + of(edition), 0)

const WEIGHT: Readonly<Record<Rank, number>> = { typo: 1, wording: 10, fact: 1000, name: 1000 }

/** The changes of the source that an edition is behind, as far as the reader wants to know of them. */
export const behindOf = ({ behind }: DeskEdition): readonly (readonly [Rank, number])[] =>
  RANKS.slice(RANKS.indexOf(least.value)).flatMap(rank => (behind[rank] > 0 ? [[rank, behind[rank]] as const] : []))

/** How much there is of what the reader looks for, the gravest first; nothing for an article that has none of it. */
const AMOUNT: Readonly<Record<Show, (article: DeskArticle) => number>> = {
  all: () => 1,
  changed: article => sum(article, edition => edition.sinceRead),
  findings: article => sum(article, ({ findings }) => findings.error * 1000 + findings.warning),
  stale: article => sum(article, edition => behindOf(edition).reduce((all, [rank, n]) => all + WEIGHT[rank] * n, 0)),
  unread: article => sum(article, ({ unread }) => unread),
}

/** What the search looks in, made once for each article. */
const haystacks = new WeakMap<DeskArticle, string>()
function haystackOf(article: DeskArticle): string {
  const known = haystacks.get(article)
  if (known !== undefined) return known
  const haystack = `${article.slug} ${article.title} ${article.deck ?? ''}`.toLowerCase()
  haystacks.set(article, haystack)
  return haystack
}

const byTitle = new Intl.Collator()
let titlePlaces: ReadonlyMap<string, number> = new Map()

/** Where each title stands among all in the order of letters: found out once, since to compare words is slow. */
function placesOf(all: readonly DeskArticle[]): ReadonlyMap<string, number> {
  if (all.some(({ title }) => !titlePlaces.has(title))) {
    const titles = [...new Set(all.map(({ title }) => title))].sort(byTitle.compare)
    titlePlaces = new Map(titles.map((title, place) => [title, place]))
  }
  return titlePlaces
}

const ORDERS: Readonly<Record<Sort, (all: readonly DeskArticle[]) => readonly DeskArticle[]>> = {
  // Times of one form are in the order of their letters.
  changed: all => all.toSorted((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0)),
  title: all => {
    const places = placesOf(all)
    return all.toSorted((a, b) => (places.get(a.title) ?? 0) - (places.get(b.title) ?? 0))
  },
  findings: all => mostFirst(all, AMOUNT.findings),
  stale: all => mostFirst(all, AMOUNT.stale),
  unread: all => mostFirst(all, AMOUNT.unread),
}

function mostFirst(all: readonly DeskArticle[], amountOf: (article: DeskArticle) => number): readonly DeskArticle[] {
  const amounts = new Map(all.map(article => [article, amountOf(article)]))
  return all.toSorted((a, b) => (amounts.get(b) ?? 0) - (amounts.get(a) ?? 0))
}

const sorted = computed(() => ORDERS[sort.value](articles.value))

/** The articles that the search and the filter let through, in the order asked for. */
export const shown = computed<readonly DeskArticle[]>(() => {
  const wanted = words.value.trim().toLowerCase()
  const fits = sorted.value.filter(
    article => AMOUNT[show.value](article) > 0 && (wanted === '' || haystackOf(article).includes(wanted)),
  )
  const wish = [sort.value, show.value, least.value, wanted].join(' ')
  const list = loading.value && wish === standing.wish ? keepPlaces(fits) : fits
  standing = { wish, slugs: list.map(({ slug }) => slug) }
  return list
})

let standing: { readonly wish: string; readonly slugs: readonly string[] } = { wish: '', slugs: [] }

/** While figures still come, what stands in the list stays where it is, and more follows below. */
function keepPlaces(fits: readonly DeskArticle[]): readonly DeskArticle[] {
  const all = new Map(articles.value.map(article => [article.slug, article]))
  const stood = new Set(standing.slugs)
  return [...standing.slugs.flatMap(slug => all.get(slug) ?? []), ...fits.filter(({ slug }) => !stood.has(slug))]
}

/** How many articles have their figures, while some do not. */
export const reading = computed(() => {
  const pending = articles.value.filter(article => article.pending).length
  return pending === 0 ? undefined : { done: articles.value.length - pending, all: articles.value.length }
})
