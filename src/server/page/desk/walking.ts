import { t } from '../frame/i18n.ts'
import { go } from '../frame/route.ts'
import { announce } from '../frame/state.ts'
import { startAssigning } from './assigning.ts'
import { idOf, openingOf } from './desk-row.tsx'
import { languages, place, setPlace, shown } from './desk-state.ts'

const here = (): number => shown.peek().findIndex(({ slug }) => slug === place.peek())

/** Selects the next article of the list, or the one before. */
export function walk(step: 1 | -1): void {
  const next = shown.peek()[Math.max(0, here() + step)]
  if (!next || next.slug === place.peek()) {
    announce(t('notice.noMore'))
    return
  }
  setPlace(next.slug)
  // The row is drawn first: a long list draws only rows near the screen, and the current one.
  requestAnimationFrame(showPlace)
}

/** Gives the focus to the current article, and scrolls it into view. */
export function showPlace(): void {
  const headline = document.getElementById(idOf(place.peek()))?.querySelector<HTMLElement>('.headline')
  headline?.focus({ preventScroll: true })
  headline?.closest('.row')?.scrollIntoView({ block: 'nearest' })
}

/** Opens the current article, in its most urgent edition. */
export function openPlace(): void {
  const article = shown.peek()[here()]
  if (article) go(openingOf(article, languages.peek()))
}

/** Opens the assignment of the current article. */
export function assignPlace(): void {
  const article = shown.peek()[here()]
  const opening = article && openingOf(article, languages.peek())
  if (opening?.view === 'article' && article?.pending === undefined) startAssigning(opening.slug, [opening.locale])
}
