import { useLayoutEffect } from 'preact/hooks'
import type { Row } from '../../answers.ts'
import { showThird } from '../edit/actions.ts'
import { approveRead, awaitsApproval } from '../edit/approve.ts'
import { List } from '../elements/list.tsx'
import { ProgressBar } from '../elements/progress-bar.tsx'
import { inLanguage } from '../elements/texts.tsx'
import { formatNumber, nameOf, t } from '../frame/i18n.ts'
import { go } from '../frame/route.ts'
import {
  activeKey,
  article,
  counts,
  FILTERS,
  filter,
  narrow,
  panel,
  problem,
  rows,
  search,
  third,
  whole,
} from '../frame/state.ts'
import { Inspector } from './inspector.tsx'
import { AlsoHere } from './present.tsx'
import { UnitRow } from './unit.tsx'

/** One edition beside its source, in reading order. */
export function ArticlePage() {
  const view = article.value
  useScroll()
  if (!view) return problem.value ? null : <p class="empty">{t('article.loading')}</p>
  const shown = rows.value
  const body = shown.filter(row => row.translate)
  const furniture = shown.filter(row => !row.translate)
  const place = body.findIndex(row => row.key === activeKey.value)
  return (
    <>
      <h1 class="sr" {...inLanguage(view.from)}>
        {view.title}
      </h1>
      <Bar />
      <div class={`desk-and-inspector ${third.value ? 'three' : ''}`}>
        <div class="reading">
          <ColumnHeads />
          <div role="feed" class="rows" aria-label={t('article.units')} aria-busy={!whole.value}>
            <List
              items={body}
              height={86}
              keep={place}
              draw={(row, index) => (
                <UnitRow
                  key={row.key}
                  row={row}
                  index={index}
                  size={body.length}
                  starts={row.block !== body[index - 1]?.block}
                />
              )}
            />
          </div>
          {body.length === 0 && <p class="empty">{t('article.nothing')}</p>}
          {furniture.length > 0 && <Furniture rows={furniture} />}
        </div>
        {!narrow.value && (
          <aside class="inspector" aria-label={t('inspector.title')}>
            <Inspector />
          </aside>
        )}
      </div>
    </>
  )
}

/** Brings the row the reader is at into view and gives it the focus, unless they are typing somewhere. */
function useScroll(): void {
  const key = activeKey.value
  const loaded = article.value !== undefined
  useLayoutEffect(() => {
    if (!loaded || !key) return
    const element = document.getElementById(`unit-${key}`)
    if (!element) return
    const typing = document.activeElement?.closest('input, textarea, select, dialog, [contenteditable]')
    if (!typing && !element.contains(document.activeElement)) element.focus({ preventScroll: true })
    const box = element.getBoundingClientRect()
    const top = document.querySelector('.bar-row')?.getBoundingClientRect().bottom ?? 0
    const tall = box.height > innerHeight - top - 32
    const low = tall ? box.top > innerHeight / 2 : box.bottom > innerHeight - 24
    if (box.top < top + 8 || low) {
      element.scrollIntoView({ block: tall ? 'start' : 'center' })
    }
  }, [key, loaded])
}

/** What sticks below the bar must know how high it is: its controls wrap on narrow screens and in long languages. */
const barSize = new ResizeObserver(([entry]) => {
  const height = entry?.borderBoxSize[0]?.blockSize ?? 0
  document.documentElement.style.setProperty('--bar', `${height}px`)
})
function measureBar(element: HTMLElement | null): void {
  barSize.disconnect()
  if (element) barSize.observe(element)
}

function Bar() {
  const view = article.value
  if (!view) return null
  const units = view.rows.filter(row => row.translate)
  const waiting = units.filter(awaitsApproval).length
  const read = counts.value.all - counts.value.unread
  return (
    <div class="bar-row" ref={measureBar}>
      <div class="where">
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
          <ProgressBar
            approved={units.filter(row => row.unit?.state === 'final').length}
            read={read}
            units={units.length}
          />
          {whole.value && t('article.read', { read: formatNumber(read), count: counts.value.all })}
        </span>
      </div>
      <AlsoHere />
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
      <button type="button" class="plain" aria-haspopup="dialog" onClick={() => (panel.value = 'preview')}>
        {t('preview.open')}
      </button>
      <button type="button" class="plain" disabled={waiting === 0} onClick={() => void approveRead()}>
        {t('bulk.approve')} {waiting > 0 && <span class="number">{formatNumber(waiting)}</span>}
      </button>
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
    </div>
  )
}

function ColumnHeads() {
  const view = article.value
  if (!view) return null
  return (
    <div class="heads" aria-hidden="true">
      <span>{nameOf(view.from)}</span>
      <span>{nameOf(view.to)}</span>
      {third.value && <span>{nameOf(third.value.locale)}</span>}
    </div>
  )
}

/** Bylines of the web: kept in the article, never translated, out of the way. */
function Furniture({ rows: list }: { readonly rows: readonly Row[] }) {
  const view = article.value
  return (
    <details class="furniture">
      <summary>{t('article.furniture', { count: list.length })}</summary>
      <ul>
        {list.map(row => (
          <li key={row.key} {...inLanguage(view?.from ?? 'en')}>
            {row.source}
          </li>
        ))}
      </ul>
    </details>
  )
}
