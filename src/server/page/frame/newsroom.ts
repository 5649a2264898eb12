import { computed, effect, signal } from '@preact/signals'
import type { MeView } from '../../answers.ts'
import type { Note, Place, Present } from '../../newsroom/room/model.ts'
import { client, getMe, getNotes, seeNotes, tellPresence } from './api.ts'
import { route } from './route.ts'
import { activeKey, article, draftKey, online } from './state.ts'

/** The signed-in person; undefined on a laptop, without accounts. */
export const me = signal<MeView | undefined>(undefined)

/** The user's notifications, the latest first. */
export const notes = signal<readonly Note[]>([])
export const unseen = computed(() => notes.value.filter(({ seen }) => !seen).length)

/** Other pages on the same edition. */
const present = signal<readonly Present[]>([])
/** The people at each sentence, once each. */
export const presentIn = computed<ReadonlyMap<string, readonly Present[]>>(() =>
  Map.groupBy(
    present.value.filter(
      ({ key }, at, all) => all.findIndex(one => one.key === key && one.name === all[at]?.name) === at,
    ),
    ({ key }) => key,
  ),
)
export const presentNames = computed<readonly string[]>(() => [...new Set(present.value.map(({ name }) => name))])

/**
 * How long the user must stay at a place before others are told; and how often a page says that it is still open, in
 * milliseconds.
 */
const [SETTLED, ALIVE] = [400, 20_000]
/** How often notifications of other servers are requested, in milliseconds. */
const AGAIN = 60_000

/** Finds out whether this is a newsroom; if so, starts sending the user's place and receiving notifications. */
export async function startNewsroom(): Promise<void> {
  me.value = await getMe()
  if (!me.value) return
  let timer: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const place = placeNow()
    if (!online.value) return
    clearTimeout(timer)
    timer = setTimeout(() => void tellPresence(place), SETTLED)
  })
  setInterval(() => void (online.peek() && tellPresence(placeNow())), ALIVE)
  addEventListener('pagehide', () => void tellPresence(undefined))
  setInterval(() => void readNotes(), AGAIN)
  await readNotes()
}

/** Loads what was missed while the page did not listen; the present people are sent when a page announces itself. */
export function tellAgain(): void {
  if (!me.peek()) return
  void readNotes()
  void tellPresence(undefined).then(() => tellPresence(placeNow()))
}

function placeNow(): Place | undefined {
  const now = route.value
  if (now.view !== 'article' || article.value === undefined) return undefined
  return {
    slug: now.slug,
    locale: now.locale,
    key: draftKey.value ?? activeKey.value,
    editing: draftKey.value !== undefined,
  }
}

export async function readNotes(): Promise<void> {
  notes.value = (await getNotes()) ?? notes.peek()
}

/** Marks all shown notifications as seen. */
export async function markSeen(): Promise<void> {
  const [latest] = notes.peek()
  if (!latest || unseen.peek() === 0) return
  notes.value = notes.peek().map(note => ({ ...note, seen: true }))
  await seeNotes(latest.id)
}

interface Told {
  readonly slug: string
  readonly locale: string
  readonly people: readonly Present[]
}

export function showPresence({ slug, locale, people }: Told): void {
  const now = route.peek()
  if (now.view !== 'article' || now.slug !== slug || now.locale !== locale) return
  present.value = people.filter(one => one.client !== client)
}

let shown = ''
// The people of one edition are not those of the next.
effect(() => {
  const now = route.value
  const edition = now.view === 'article' ? `${now.slug}/${now.locale}` : ''
  if (edition !== shown) present.value = []
  shown = edition
})
