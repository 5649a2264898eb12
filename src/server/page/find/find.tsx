import type { FindHit } from '../../answers.ts'
import { articles, head } from '../desk/desk-state.ts'
import { StepList } from '../edit/step-list.tsx'
import { steps } from '../edit/steps.ts'
import { CheckBox } from '../elements/check-box.tsx'
import { List } from '../elements/list.tsx'
import { nameOf, t } from '../frame/i18n.ts'
import type { Find } from './find-query.ts'
import {
  hasMore,
  hits,
  idOf,
  memory,
  replaceAll,
  replaceable,
  running,
  search,
  searched,
  takeBack,
  ticked,
  trouble,
  unticked,
  wanted,
} from './find-state.ts'
import { Hits, MemoryHits } from './hits.tsx'

const change = (values: Partial<Find>): void => {
  wanted.value = { ...wanted.peek(), ...values }
}

/** Find and replace in all texts, with their sources beside them. */
export function FindPage() {
  const groups = [...Map.groupBy(hits.value, ({ slug, locale }) => `${locale} ${slug}`).values()]
  return (
    <>
      <h1>{t('find.title')}</h1>
      <Fields />
      <Undoable />
      {trouble.value !== '' && (
        <p class="problem" role="alert">
          {trouble.value}
        </p>
      )}
      <p class="count" role="status">
        {searched.value && !trouble.value && t('find.count', { count: hits.value.length })}
        {running.value && ` ${t('find.running')}`}
        {hasMore.value && ` ${t('find.more')}`}
      </p>
      <ReplaceBar />
      <List items={groups} height={140} draw={group => <Hits key={nameOfGroup(group)} hits={group} />} />
      {memory.value.length > 0 && <MemoryHits hits={memory.value} />}
    </>
  )
}

const nameOfGroup = ([first]: readonly FindHit[]): string => `${first?.locale} ${first?.slug}`

function Fields() {
  const { text, isRegex, matchCase, wholeWords, replacement } = wanted.value
  return (
    <search>
      <form
        class="find-form"
        onSubmit={event => {
          event.preventDefault()
          void search()
        }}
      >
        <label class="words">
          {t('find.text')}
          <input
            type="search"
            data-search
            required
            dir="auto"
            maxLength={1000}
            value={text}
            onInput={event => change({ text: event.currentTarget.value })}
          />
        </label>
        {replacement !== undefined && (
          <label class="words">
            {t('find.with')}
            <input
              dir="auto"
              value={replacement}
              onInput={event => change({ replacement: event.currentTarget.value })}
            />
          </label>
        )}
        <Place />
        <div class="options">
          <CheckBox checked={replacement !== undefined} set={on => change({ replacement: on ? '' : undefined })}>
            {t('find.replace')}
          </CheckBox>
          <CheckBox checked={matchCase} set={on => change({ matchCase: on })}>
            {t('find.case')}
          </CheckBox>
          <CheckBox checked={wholeWords} set={on => change({ wholeWords: on })}>
            {t('find.words')}
          </CheckBox>
          <CheckBox checked={isRegex} set={on => change({ isRegex: on })}>
            {t('find.regex')}
          </CheckBox>
          <button type="submit" class="main">
            {t(replacement === undefined ? 'find.search' : 'find.preview')}
          </button>
        </div>
      </form>
    </search>
  )
}

/** Where to search: languages, side, and one article or all of them. */
function Place() {
  const { slug, locales, side, replacement } = wanted.value
  const all = [...new Set([...(head.value?.locales ?? []), ...locales])]
  const several = locales.length > 1 ? locales.join(',') : undefined
  const title = articles.value.find(article => article.slug === slug)?.title ?? slug
  return (
    <div class="options">
      <label class="sort">
        {t('find.language')}
        <select
          value={locales.join(',')}
          onChange={event => change({ locales: event.currentTarget.value.split(',').filter(Boolean) })}
        >
          <option value="">{t('desk.allLanguages')}</option>
          {several && <option value={several}>{locales.map(nameOf).join(', ')}</option>}
          {all.map(tag => (
            <option key={tag} value={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
      </label>
      {replacement === undefined && (
        <label class="sort">
          {t('find.side')}
          <select
            value={side}
            onChange={event => {
              const { value } = event.currentTarget
              change({ side: value === 'source' || value === 'target' ? value : 'both' })
            }}
          >
            {(['both', 'source', 'target'] as const).map(name => (
              <option key={name} value={name}>
                {t(`find.${name}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {slug !== '' && (
        <span class="tag">
          {t('find.inArticle')} <bdi>{title}</bdi>{' '}
          <button type="button" class="plain small" onClick={() => change({ slug: '' })}>
            {t('find.everywhere')}
          </button>
        </span>
      )}
    </div>
  )
}

/** Replaces in all ticked sentences. */
function ReplaceBar() {
  const find = searched.value
  if (find?.replacement === undefined || replaceable().length === 0) return null
  const chosen = ticked()
  return (
    <div class="actions replace">
      <button type="button" class="main" disabled={chosen.length === 0} onClick={() => void replaceAll()}>
        {t('find.apply', { count: chosen.length })}
      </button>
      <button type="button" onClick={() => (unticked.value = new Set())}>
        {t('find.all')}
      </button>
      <button type="button" onClick={() => (unticked.value = new Set(replaceable().map(idOf)))}>
        {t('find.none')}
      </button>
      <span class="quiet hint">{t('find.asSaved')}</span>
    </div>
  )
}

/** Replacements and renames, each undoable as one step. */
function Undoable() {
  const replaced = steps.value.filter(({ kind }) => kind === 'replace' || kind === 'rename')
  if (replaced.length === 0) return null
  return <StepList steps={replaced.slice(0, 5)} takeBack={step => void takeBack(step)} />
}
