import { t } from '../frame/i18n.ts'
import { go } from '../frame/route.ts'
import { announce } from '../frame/state.ts'
import { startAssigning } from './assigning.ts'
import { idOf, openingOf } from './desk-row.tsx'
import { languages, place, setPlace, shown } from './desk-state.ts'

const here = (): number => shown.peek().findIndex(({ slug }) => slug === place.peek())

/** Goes to the next article of the list, or the one before. */
export function walk(step: 1 | -1): void {
  const next = shown.peek()[Math.max(0, here() + step)]
  if (!next || next.slug === place.peek()) {
    announce(t('notice.noMore'))
    return
  }
  setPlace(next.slug)
  // The row is drawn first: a long list draws what is near the screen, and the reader's place.
  requestAnimationFrame(showPlace)
}

/** Gives the focus to the article that the reader is at, and brings it into view. */
export function showPlace(): void {
  const headline = document.getElementById(idOf(place.peek()))?.querySelector<HTMLElement>('.headline')
  headline?.focus({ preventScroll: true })
  headline?.closest('.row')?.scrollIntoView({ block: 'nearest' })
}

/** Opens the article that the reader is at, in its most urgent edition. */
export function openPlace(): void {
  const article = shown.peek()[here()]
  if (article) go(openingOf(article, languages.peek()))
}

/** Asks who is to work on the article that the reader is at. */
export function assignPlace(): void {
  const article = shown.peek()[here()]
  const opening = article && openingOf(article, languages.peek())
  if (opening?.view === 'article' && article?.pending === undefined) startAssigning(opening.slug, [opening.locale])
}
