import { signal, useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { List } from '../elements/list.tsx'
import { nameOf, t } from '../frame/i18n.ts'
import { DeskRow, idOf } from './desk-row.tsx'
import { articles, dense, languages, loading, place, reading, shown } from './desk-state.ts'
import { DeskTexts } from './desk-texts.tsx'
import { DeskTools } from './desk-tools.tsx'
import { showPlace } from './walking.ts'

/** The row with the focus: it stays drawn wherever the list is scrolled to. */
const focused = signal<string | undefined>(undefined)

/** All articles, one in each row, with their editions, one in each column. */
export function DeskPage() {
  const list = shown.value
  return (
    <>
      <h1>{t('desk.title')}</h1>
      <DeskTools />
      <p class="count" role="status">
        {loading.value && articles.value.length === 0 ? t('desk.loading') : t('desk.count', { count: list.length })}
      </p>
      {reading.value && (
        <progress value={reading.value.done} max={reading.value.all} aria-label={t('desk.reading')}>
          {t('desk.reading')}
        </progress>
      )}
      {!loading.value && articles.value.length === 0 && (
        <p class="empty">{t('desk.empty', { command: 'interlinear translate <article> --to es' })}</p>
      )}
      {articles.value.length > 0 && list.length > 0 && <Table />}
      <DeskTexts />
      {articles.value.length > 0 && list.length === 0 && !reading.value && <p class="empty">{t('desk.nothing')}</p>}
    </>
  )
}

function Table() {
  const list = shown.value
  useLayoutEffect(() => {
    if (place.peek() !== '' && (!document.activeElement || document.activeElement === document.body)) showPlace()
  }, [])
  const kept = focused.value ?? (place.value === '' ? undefined : idOf(place.value))
  const { box, isWide } = useWidth()
  return (
    <div ref={box} class={isWide ? 'table-box wide' : 'table-box'}>
      <table
        class={`table ${dense.value ? 'dense' : ''}`}
        // Set by the style object, which the content security policy allows.
        style={{ '--columns': languages.value.length }}
        aria-label={t('desk.articles')}
        aria-rowcount={list.length + 1}
        onFocusIn={event => {
          focused.value = event.target instanceof Element ? event.target.closest('.row')?.id : undefined
        }}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('desk.article')}</th>
            {languages.value.map(tag => (
              <th key={tag} scope="col" title={tag}>
                {nameOf(tag)}
              </th>
            ))}
          </tr>
        </thead>
        <List
          inTable
          items={list}
          height={dense.value ? 32 : 44}
          keep={list.findIndex(({ slug }) => idOf(slug) === kept)}
          draw={(article, index) => (
            <DeskRow key={article.slug} article={article} index={index} columns={languages.value} />
          )}
        />
      </table>
    </div>
  )
}

/** Whether a table is wider than its box: then it scrolls inside, and the page does not scroll sideways. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const wide = useSignal(false)
  useLayoutEffect(() => {
    const element = box.current
    const table = element?.firstElementChild
    if (!element || !table) return
    const sizes = new ResizeObserver(() => {
      wide.value = table.getBoundingClientRect().width > element.clientWidth + 1
    })
    sizes.observe(element)
    sizes.observe(table)
    return () => sizes.disconnect()
  }, [])
  return { box, isWide: wide.value }
}
