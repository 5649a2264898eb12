import { effect } from '@preact/signals'
import { render } from 'preact'
import type { ServerEvent } from '../answers.ts'
import { goToSentence, openArticle } from './article/opening.ts'
import { openDesk, readFilter, refreshDesk } from './desk/desk-state.ts'
import { startDrafts } from './edit/drafts.ts'
import { openFind } from './find/find-state.ts'
import { follow } from './frame/follow.ts'
import { startLanguage, t } from './frame/i18n.ts'
import { startKeys } from './frame/keys.ts'
import { me, readNotes, showPresence, startNewsroom, tellAgain } from './frame/newsroom.ts'
import { route } from './frame/route.ts'
import { Shell } from './frame/shell.tsx'
import { announce, article, online } from './frame/state.ts'
import { openNames } from './names/names-state.ts'

/** Loads what has changed by an event, if it is on the screen. */
function onEvent(event: ServerEvent): void {
  const now = route.peek()
  if (event.kind === 'presence') showPresence(event)
  else if (event.kind === 'note') void (event.account === me.peek()?.account && readNotes())
  else if (now.view === 'desk') refreshDesk('slug' in event ? event.slug : undefined)
  else if (now.view === 'find' || ('slug' in event && event.slug !== now.slug)) return
  else if (now.view === 'names') void openNames(now.slug)
  // With the requested sentence, which may not have been shown yet.
  else if (!('locale' in event) || event.locale === now.locale) void openArticle(now.slug, now.locale, now.key)
}

// Requested first: the answer is on its way while the page is drawn.
effect(() => {
  const now = route.value
  if (now.view === 'desk') {
    readFilter()
    void openDesk()
  }
  if (now.view === 'article') {
    const { key } = now
    // If it is open already, as after a change of the address by hand, only the sentence is new.
    void openArticle(now.slug, now.locale, key).then(() => key && route.peek() === now && goToSentence(key))
  }
  if (now.view === 'names') void openNames(now.slug)
  if (now.view === 'find') void openFind(now.query)
})

const refresh = (): void => onEvent({ kind: 'glossary' })

await startLanguage()
const root = document.getElementById('page')
if (root) render(<Shell />, root)
startKeys()
startDrafts()
void startNewsroom()

effect(() => {
  const now = route.value
  const title = now.view === 'article' ? article.value?.title : undefined
  document.title = [
    title ?? (now.view === 'names' ? t('names.title') : t(now.view === 'find' ? 'find.title' : 'desk.title')),
    'Interlinear',
  ].join(' · ')
})

let seen = false
let returns = 0
void follow({
  onEvent,
  onReturn: missed => {
    if (missed) refresh()
    if (returns++ > 0) tellAgain()
  },
  onLine: up => {
    if (up && seen && !online.peek()) {
      announce(t('notice.back'), 'good')
      refresh()
    }
    seen = true
    online.value = up
  },
})
