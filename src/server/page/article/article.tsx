import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Row } from '../../answers.ts'
import { activate } from '../edit/actions.ts'
import { List } from '../elements/list.tsx'
import { inLanguage } from '../elements/texts.tsx'
import { nameOf, t } from '../frame/i18n.ts'
import {
  activeKey,
  article,
  draftKey,
  filter,
  narrow,
  panel,
  problem,
  rows,
  search,
  third,
  whole,
} from '../frame/state.ts'
import { Bar } from './bar.tsx'
import { Inspector } from './inspector/inspector.tsx'
import { layout } from './layout.ts'
import { UnitRow } from './unit.tsx'

/** One edition beside its source, in reading order. */
export function ArticlePage() {
  const view = article.value
  useFilter()
  useScroll()
  useFocus()
  if (!view) return problem.value ? null : <p class="empty">{t('article.loading')}</p>
  const shown = rows.value
  const body = shown.filter(row => row.translate)
  const furniture = shown.filter(row => !row.translate)
  const place = body.findIndex(row => row.key === activeKey.value)
  return (
    <>
      <Bar />
      <div class={`desk-and-inspector ${third.value ? 'three' : ''} ${layout.value === 'text' ? 'as-text' : ''}`}>
        <div class="reading">
          <ColumnHeads />
          <div role="feed" class="rows" aria-label={t('article.units')} aria-busy={!whole.value}>
            <List
              items={body}
              height={86}
              keep={place}
              whole={whole.value}
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

/** Scrolls the current row into view and gives it the focus, unless the user is typing somewhere. */
function useScroll(): void {
  const key = activeKey.value
  const loaded = article.value !== undefined
  const shape = layout.value
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
  }, [key, loaded, shape])
}

/** If a filter or a search hides the current sentence, selects the first one that is shown, or none. */
function useFilter(): void {
  const wanted = `${filter.value} ${search.value}`
  const before = useRef(wanted)
  useLayoutEffect(() => {
    if (before.current === wanted) return
    before.current = wanted
    const shown = rows.peek().filter(row => row.translate)
    if (!shown.some(({ key }) => key === activeKey.peek())) activate(shown[0]?.key ?? '')
  }, [wanted])
}

/** If the focused element is removed, such as a sentence that the filter hides, the nearest sentence gets the focus. */
function useFocus(): void {
  const shown = rows.value
  const busy = panel.value !== undefined || draftKey.value !== undefined
  const before = useRef<readonly Row[]>([])
  useEffect(() => {
    const last = before.current
    before.current = shown
    if (busy || (document.activeElement && document.activeElement !== document.body)) return
    const at = last.findIndex(({ key }) => key === activeKey.peek())
    const near = [...last.slice(Math.max(0, at)), ...last.slice(0, Math.max(0, at)).reverse()]
    const next = near.find(({ key }) => shown.some(row => row.key === key && row.translate))
    if (next) activate(next.key)
    const element = next && document.getElementById(`unit-${next.key}`)
    ;(element ?? document.getElementById('main'))?.focus({ preventScroll: true })
  }, [shown, busy])
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

/** Bylines of web pages: kept in the article, never translated, and folded away. */
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
