import { computed, signal } from '@preact/signals'
import type { DeskArticle, DeskEdition, DeskHead } from '../../answers.ts'
import { getDesk, getDeskArticle, messageOf } from '../frame/api.ts'
import { deskQuery, keepDeskQuery } from '../frame/route.ts'
import { problem } from '../frame/state.ts'
import {
  asksOfEditions,
  type DeskFilter,
  editionsIn,
  fits,
  fromQuery,
  placeIn,
  type Sort,
  toQuery,
} from './desk-filter.ts'
import { dueTime } from './due.ts'
import { compareUrgency, greatestUrgency, type Urgency } from './urgency.ts'

export const head = signal<DeskHead | undefined>(undefined)
export const articles = signal<readonly DeskArticle[]>([])
export const loading = signal(false)

/** The languages that the user works in, kept by the browser. */
export const mine = signal<readonly string[]>(readMine())
/** Rows as low as their text allows. */
export const dense = signal(localStorage.getItem('dense') === 'on')
export const filter = signal<DeskFilter>(fromQuery(deskQuery.peek(), mine.peek()))

function readMine(): readonly string[] {
  return (localStorage.getItem('languages') ?? '').split(' ').filter(Boolean)
}

export function setDense(on: boolean): void {
  localStorage.setItem('dense', on ? 'on' : 'off')
  dense.value = on
}

/** Stores the user's own languages, and shows those. */
export function setMine(languages: readonly string[]): void {
  localStorage.setItem('languages', languages.join(' '))
  mine.value = languages
  setFilter({ languages })
}

/** The current article. */
export const place = signal(placeIn(deskQuery.peek()))

/** Changes the filter, and the address with it. */
export function setFilter(change: Partial<DeskFilter>): void {
  filter.value = { ...filter.peek(), ...change }
  keepAddress()
}

export function setPlace(slug: string): void {
  if (slug === place.peek()) return
  place.value = slug
  keepAddress()
}

const keepAddress = (): void => keepDeskQuery(toQuery(filter.peek(), { languages: mine.peek(), at: place.peek() }))

/** Shows the desk of the address; what it already shows is kept. */
export function readFilter(): void {
  const wanted = fromQuery(deskQuery.peek(), mine.peek())
  if (JSON.stringify(wanted) !== JSON.stringify(filter.peek())) filter.value = wanted
  place.value = placeIn(deskQuery.peek())
}

let run = 0

/** Loads the desk; articles appear as they arrive, and stay on the screen while a newer list is loaded. */
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
        // An article that is loaded again keeps its figures on the screen.
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

/** Loads the list of the desk without figures, if it is not known yet. */
export async function readHead(): Promise<void> {
  if (head.peek()) return
  for await (const line of getDesk()) {
    if (!('articles' in line)) continue
    head.value = line
    articles.value = line.articles
    return
  }
}

/** Replaces an article by its new version. */
export function putArticle(article: DeskArticle): void {
  articles.value = articles.peek().map(each => (each.slug === article.slug ? article : each))
}

let timer: ReturnType<typeof setTimeout> | undefined
/** Loads the desk, or what changed in it, again once the changes on disk have settled. */
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

/** The searched text, made once for each article. */
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

/** The rank of each title in alphabetical order, computed once, since comparing words is slow. */
function placesOf(all: readonly DeskArticle[]): ReadonlyMap<string, number> {
  if (all.some(({ title }) => !titlePlaces.has(title))) {
    const titles = [...new Set(all.map(({ title }) => title))].sort(byTitle.compare)
    titlePlaces = new Map(titles.map((title, place) => [title, place]))
  }
  return titlePlaces
}

/** The languages that are shown, each as a column. */
export const languages = computed<readonly string[]>(() => {
  const all = head.value?.locales ?? []
  const wanted = all.filter(locale => chosen.value.includes(locale))
  return wanted.length > 0 ? wanted : all
})
/** Separate from the rest of the filter, so that a change of the search does not sort again. */
const chosen = computed(() => keepSame(filter.value.languages))
/** Whether the filter is about comments: then each article shows its latest one. */
export const asksForComments = computed(
  () => filter.value.marks.includes('commented') || filter.value.marks.includes('addressed'),
)
const order = computed(() => filter.value.sort)
let sameLanguages: readonly string[] = []
function keepSame(wanted: readonly string[]): readonly string[] {
  if (wanted.join() !== sameLanguages.join()) sameLanguages = wanted
  return sameLanguages
}

// Times of the same form sort like texts.
const latestFirst = (a: DeskArticle, b: DeskArticle): number =>
  a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0

const ORDERS: Readonly<Record<Sort, (all: readonly DeskArticle[]) => readonly DeskArticle[]>> = {
  urgent: all => {
    const now = Date.now()
    const urgency = new Map(all.map(each => [each, greatestUrgency(editionsIn(each, languages.value), now)]))
    const of = (each: DeskArticle): Urgency => urgency.get(each) ?? []
    return all.toSorted((a, b) => compareUrgency(of(a), of(b)) || latestFirst(a, b))
  },
  changed: all => all.toSorted(latestFirst),
  due: all => {
    const times = new Map(all.map(each => [each, firstDue(editionsIn(each, languages.value))]))
    return all.toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || latestFirst(a, b))
  },
  title: all => {
    const places = placesOf(all)
    return all.toSorted((a, b) => (places.get(a.title) ?? 0) - (places.get(b.title) ?? 0))
  },
}

/** When the first of these editions is due; those without a due time come last. */
const firstDue = (editions: readonly DeskEdition[]): number =>
  Math.min(Number.MAX_VALUE, ...editions.flatMap(({ due }) => (due === undefined ? [] : [dueTime(due)])))

const sorted = computed(() => ORDERS[order.value](articles.value))

/** The articles that match the search and the filter, in the selected order. */
export const shown = computed<readonly DeskArticle[]>(() => {
  const words = filter.value.words.trim().toLowerCase()
  const asker = { author: head.value?.author ?? '', now: Date.now() }
  const asks = asksOfEditions(filter.value)
  const isWanted = (edition: DeskEdition): boolean => fits(edition, filter.value, asker)
  const wanted = sorted.value.filter(
    article =>
      (words === '' || haystackOf(article).includes(words)) &&
      (!asks || editionsIn(article, languages.value).some(isWanted)),
  )
  const key = JSON.stringify(filter.value)
  const list = loading.value && key === standing.wish ? keepPlaces(wanted) : wanted
  standing = { wish: key, slugs: list.map(({ slug }) => slug) }
  return list
})

let standing: { readonly wish: string; readonly slugs: readonly string[] } = { wish: '', slugs: [] }

/** While figures are still loading, listed articles keep their places, and others follow below. */
function keepPlaces(wanted: readonly DeskArticle[]): readonly DeskArticle[] {
  const all = new Map(articles.value.map(article => [article.slug, article]))
  const stood = new Set(standing.slugs)
  return [...standing.slugs.flatMap(slug => all.get(slug) ?? []), ...wanted.filter(({ slug }) => !stood.has(slug))]
}

/** The number of articles with figures, while some have none. */
export const reading = computed(() => {
  const pending = articles.value.filter(article => article.pending).length
  return pending === 0 ? undefined : { done: articles.value.length - pending, all: articles.value.length }
})

/** The checks with findings in the editions shown, in alphabetical order. */
export const kinds = computed<readonly string[]>(() => {
  const codes = new Set<string>()
  for (const article of articles.value) {
    for (const edition of editionsIn(article, languages.value)) for (const code in edition.kinds) codes.add(code)
  }
  return [...codes].sort()
})
