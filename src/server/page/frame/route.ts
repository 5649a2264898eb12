import { signal } from '@preact/signals'

export type Route =
  | { readonly view: 'desk' }
  | { readonly view: 'article'; readonly slug: string; readonly locale: string; readonly key?: string }
  | { readonly view: 'names'; readonly slug: string }
  /** A search, as in its address. */
  | { readonly view: 'find'; readonly query: string }

type Address = Pick<Location, 'pathname' | 'hash' | 'search'>

/** Paths are `/?<filters>`, `/article/<slug>/<locale>#<key>`, `/names/<slug>` and `/find?<words>`. */
function readRoute({ pathname, hash, search }: Address): Route {
  const [view, slug, locale] = pathname.split('/').slice(1).map(decodeURIComponent)
  const key = decodeURIComponent(hash.slice(1))
  if (view === 'article' && slug && locale) return { view, slug, locale, ...(key ? { key } : {}) }
  if (view === 'names' && slug) return { view, slug }
  if (view === 'find') return { view, query: search }
  return { view: 'desk' }
}

/** The desk's filter in its address, so that the desk is unchanged when the user comes back to it. */
export const deskQuery = signal(
  readRoute(location).view === 'desk' ? location.search : (sessionStorage.getItem('desk') ?? ''),
)

/** Puts the desk's filter into its address. */
export function keepDeskQuery(query: string): void {
  if (query === deskQuery.peek()) return
  deskQuery.value = query
  sessionStorage.setItem('desk', query)
  if (route.peek().view === 'desk') history.replaceState(null, '', pathOf({ view: 'desk' }))
}

/** Changes the address to that of the present view, without a new entry in the history. */
export function keepAddress(now: Route): void {
  if (now.view === route.peek().view) history.replaceState(null, '', pathOf(now))
}

function pathOf(route: Route): string {
  if (route.view === 'desk') return `/${deskQuery.value}`
  if (route.view === 'find') return `/find${route.query}`
  const parts = [route.view, route.slug, ...(route.view === 'article' ? [route.locale] : [])]
  const hash = route.view === 'article' && route.key ? `#${encodeURIComponent(route.key)}` : ''
  return `/${parts.map(encodeURIComponent).join('/')}${hash}`
}

export const route = signal<Route>(readRoute(location))
addEventListener('popstate', () => {
  const next = readRoute(location)
  if (next.view === 'desk') deskQuery.value = location.search
  route.value = next
})

export function go(next: Route): void {
  history.pushState(null, '', pathOf(next))
  route.value = next
  scrollTo(0, 0)
}

/** Properties of a link that stays in the page, but opens in a new tab if the user wants that. */
export function link(to: Route): { readonly href: string; readonly onClick: (event: MouseEvent) => void } {
  return {
    href: pathOf(to),
    onClick: event => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      go(to)
    },
  }
}
