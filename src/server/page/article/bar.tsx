import { useSignal } from '@preact/signals'
import type { ArticleView } from '../../answers.ts'
import { approveRead, awaitsApproval } from '../edit/approve.ts'
import { showSteps } from '../edit/steps.ts'
import { Menu } from '../elements/menu.tsx'
import { ProgressBar } from '../elements/progress-bar.tsx'
import { inLanguage } from '../elements/texts.tsx'
import { formatNumber, nameOf, t } from '../frame/i18n.ts'
import { go, link } from '../frame/route.ts'
import { activeKey, article, counts, FILTERS, filter, panel, search, small, third, whole } from '../frame/state.ts'
import { layout, toggleLayout } from './layout.ts'
import { AlsoHere } from './present.tsx'
import { Ready } from './ready.tsx'
import { mayRemove, startRemoving } from './remove-article.tsx'
import { showThird } from './third-column.ts'

/**
 * What is fixed below the bar needs the height of the bar, whose controls wrap on narrow screens and in languages with
 * long words.
 */
const barSize = new ResizeObserver(([entry]) => {
  const height = entry?.borderBoxSize[0]?.blockSize ?? 0
  document.documentElement.style.setProperty('--bar', `${height}px`)
})
function measureBar(element: HTMLElement | null): void {
  barSize.disconnect()
  if (element) barSize.observe(element)
}

/** The bar above an edition, always visible: the current place, and actions on the whole edition. */
export function Bar() {
  const isOpen = useSignal(false)
  if (!article.value) return null
  return (
    <div class="bar-row" ref={measureBar}>
      <Place />
      <AlsoHere />
      {!small.value && <Views />}
      {small.value && (
        <button
          type="button"
          class="plain"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value
          }}
        >
          <span aria-hidden="true">⋯</span>
          <span class="sr">{t('article.controls')}</span>
        </button>
      )}
      {small.value && isOpen.value && <Views />}
      {(!small.value || isOpen.value) && <Controls />}
      <Ready />
    </div>
  )
}

/** The current place: the desk, the article, its edition and its progress. */
function Place() {
  const view = article.value
  if (!view) return null
  const units = view.rows.filter(row => row.translate)
  const read = counts.value.all - counts.value.unread
  return (
    <div class="where">
      <a class="crumb" {...link({ view: 'desk' })}>
        {t('desk.title')}
      </a>
      <span aria-hidden="true" class="crumb arrow" />
      <h1 {...inLanguage(view.from)} title={view.title}>
        {view.title}
      </h1>
      <label>
        <span class="sr">{t('article.edition')}</span>
        <select
          value={view.to}
          // The same sentence in another language.
          onChange={event =>
            go({ view: 'article', slug: view.slug, locale: event.currentTarget.value, key: activeKey.peek() })
          }
        >
          {view.editions.map(tag => (
            <option key={tag} value={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
      </label>
      <span class="progress">
        <span>{whole.value ? t('article.read', { read: formatNumber(read), count: counts.value.all }) : '\u00a0'}</span>
        <ProgressBar
          approved={units.filter(row => row.unit?.state === 'final').length}
          read={read}
          units={units.length}
        />
      </span>
    </div>
  )
}

/** Other views of the edition. */
function Views() {
  return (
    <div class="views">
      <button type="button" class="plain" aria-pressed={layout.value === 'text'} onClick={toggleLayout}>
        {t('article.asText')}
      </button>
      <button type="button" class="plain" aria-haspopup="dialog" onClick={() => (panel.value = 'preview')}>
        {t('preview.open')}
      </button>
      <Menu label={t('article.more')}>
        <div class="box">
          <button type="button" class="plain" data-closes aria-haspopup="dialog" onClick={showSteps}>
            {t('steps.open')}
          </button>
          {mayRemove() && (
            <button type="button" class="plain" data-closes aria-haspopup="dialog" onClick={startRemoving}>
              {t('remove.open')}
            </button>
          )}
        </div>
      </Menu>
    </div>
  )
}

/** What is shown of the article, and actions on all of it. */
function Controls() {
  const view = article.value
  if (!view) return null
  const waiting = view.rows.filter(awaitsApproval).length
  return (
    <>
      <fieldset class="choices">
        <legend class="sr">{t('article.show')}</legend>
        {FILTERS.map(name => (
          <button
            key={name}
            type="button"
            aria-pressed={filter.value === name}
            onClick={() => {
              filter.value = name
            }}
          >
            {t(`filter.${name}`)} <span class="number">{whole.value && formatNumber(counts.value[name])}</span>
          </button>
        ))}
      </fieldset>
      <label class="search">
        <span class="sr">{t('article.search')}</span>
        <input
          type="search"
          data-search
          placeholder={t('article.search')}
          value={search.value}
          onInput={event => {
            search.value = event.currentTarget.value
          }}
        />
      </label>
      <button type="button" class="plain" disabled={waiting === 0} onClick={() => void approveRead()}>
        {t('bulk.approve')} {waiting > 0 && <span class="number">{formatNumber(waiting)}</span>}
      </button>
      <ThirdColumn view={view} />
    </>
  )
}

function ThirdColumn({ view }: { readonly view: ArticleView }) {
  return (
    <label class="third">
      {t('article.third')}
      <select
        data-third
        value={third.value?.original ? 'original' : (third.value?.locale ?? '')}
        onChange={event => showThird(event.currentTarget.value)}
      >
        <option value="">{t('article.none')}</option>
        {view.original !== undefined && (
          <option value="original">{t('article.original', { language: nameOf(view.original) })}</option>
        )}
        {view.editions
          .filter(tag => tag !== view.to)
          .map(tag => (
            <option key={tag} value={tag}>
              {nameOf(tag)}
            </option>
          ))}
      </select>
    </label>
  )
}
