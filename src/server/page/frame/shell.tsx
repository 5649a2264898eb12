import { useEffect } from 'preact/hooks'
import { ArticlePage } from '../article/article.tsx'
import { Preview } from '../article/preview/preview.tsx'
import { RemoveArticle } from '../article/remove-article.tsx'
import { Assign } from '../desk/assign.tsx'
import { DeskPage } from '../desk/desk.tsx'
import { Steps } from '../edit/step-list.tsx'
import { FindPage } from '../find/find.tsx'
import { findAddress } from '../find/find-query.ts'
import { Fixes } from '../fixes/fixes.tsx'
import { NamesPage } from '../names/names.tsx'
import { NameDialog } from '../names/new-name.tsx'
import { Picked } from '../names/picked.tsx'
import { Rename } from '../names/rename.tsx'
import { Help } from './help.tsx'
import { chooseLanguage, LANGUAGES, language, t } from './i18n.ts'
import { NewsroomTools, Notes } from './newsroom-tools.tsx'
import { link, route } from './route.ts'
import { activeKey, announce, notice, online, panel, problem } from './state.ts'

/** The whole page: masthead, the view of the path, the notice at its foot, and the dialogs. */
export function Shell() {
  const { view } = route.value
  return (
    <>
      <button type="button" class="skip" onClick={toMain}>
        {t('shell.skip')}
      </button>
      <Masthead />
      {!online.value && (
        <p class="offline" role="alert">
          {t('notice.offline')}
        </p>
      )}
      <main id="main" tabIndex={-1} class={view}>
        {problem.value !== '' && (online.value || problem.value !== t('notice.offline')) && (
          <p class="problem" role="alert">
            {problem.value}
          </p>
        )}
        {view === 'desk' && <DeskPage />}
        {view === 'article' && <ArticlePage />}
        {view === 'names' && <NamesPage />}
        {view === 'find' && <FindPage />}
      </main>
      <NoticeLine />
      {panel.value === 'help' && <Help />}
      {panel.value === 'notes' && <Notes />}
      {panel.value === 'assign' && <Assign />}
      {panel.value === 'rename' && <Rename />}
      {panel.value === 'name' && <NameDialog />}
      <Picked />
      {panel.value === 'fixes' && <Fixes />}
      {panel.value === 'preview' && <Preview />}
      {panel.value === 'steps' && <Steps />}
      {panel.value === 'remove' && <RemoveArticle />}
    </>
  )
}

function toMain(): void {
  document.getElementById('main')?.focus()
}

function choose(tag: string): void {
  chooseLanguage(tag).catch(() => announce(t('notice.offline'), 'bad'))
}

function Masthead() {
  const now = route.value
  const here = (view: string) => (now.view === view ? { 'aria-current': 'page' as const } : {})
  return (
    <header class="masthead">
      <a class="nameplate" {...link({ view: 'desk' })}>
        Interlinear
      </a>
      <nav aria-label={t('shell.views')}>
        <a {...link({ view: 'desk' })} {...here('desk')}>
          {t('desk.title')}
        </a>
        <a {...link({ view: 'find', query: findAddress(now) })} {...here('find')}>
          {t('find.title')}
        </a>
        {(now.view === 'article' || now.view === 'names') && (
          <a {...link({ view: 'names', slug: now.slug })} {...here('names')}>
            {t('names.title')}
          </a>
        )}
      </nav>
      <div class="tools">
        <NewsroomTools />
        <label>
          <span class="sr">{t('shell.language')}</span>
          <select value={language.value} onChange={event => choose(event.currentTarget.value)}>
            {[...LANGUAGES].map(([tag, { name }]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="plain" aria-haspopup="dialog" onClick={() => (panel.value = 'help')}>
          <span aria-hidden="true">?</span>
          <span class="sr">{t('keys.help')}</span>
        </button>
      </div>
    </header>
  )
}

/** The button disappears with its notice: the sentence gets the focus, or the page. */
function closeNotice(): void {
  notice.value = undefined
  const place = document.getElementById(`unit-${activeKey.peek()}`) ?? document.getElementById('main')
  place?.focus({ preventScroll: true })
}

/** Two live regions, so that screen readers announce the same words a second time. */
function NoticeLine() {
  const now = notice.value
  useEffect(() => {
    if (!now || now.tone === 'bad') return
    const timer = setTimeout(
      () => {
        if (notice.peek() === now) notice.value = undefined
      },
      now.act ? 10_000 : 4000,
    )
    return () => clearTimeout(timer)
  }, [now])
  return (
    <div class={`notice ${now?.tone ?? ''}`} data-shown={now !== undefined}>
      <p role="status">{now && now.tone !== 'bad' && now.id % 2 === 0 ? now.text : ''}</p>
      <p role="status">{now && now.tone !== 'bad' && now.id % 2 === 1 ? now.text : ''}</p>
      <p role="alert">{now?.tone === 'bad' ? now.text : ''}</p>
      {now?.act && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            notice.value = undefined
            now.act?.run()
          }}
        >
          {now.act.label}
        </button>
      )}
      {now && (
        <button type="button" class="plain" onClick={closeNotice}>
          {t('shell.close')}
        </button>
      )}
    </div>
  )
}
