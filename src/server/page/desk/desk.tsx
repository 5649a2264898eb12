import { type Signal, signal } from '@preact/signals'
import { memo } from 'preact/compat'
import { RANKS } from '../../../edition/changes/rank.ts'

import type { DeskArticle, DeskEdition } from '../../answers.ts'
import { List } from '../elements/list.tsx'
import { ProgressBar } from '../elements/progress-bar.tsx'
import { inLanguage } from '../elements/texts.tsx'
import { formatNumber, formatTime, nameOf, t } from '../frame/i18n.ts'
import { link } from '../frame/route.ts'
import {
  articles,
  behindOf,
  head,
  least,
  loading,
  reading,
  SHOWS,
  SORTS,
  show,
  shown,
  sort,
  words,
} from './desk-state.ts'

const idOf = (slug: string): string => `article-${slug}`
/** The card that has the focus: it stays drawn wherever the list is scrolled to. */
const focused = signal<string | undefined>(undefined)

/** All articles with all their editions. */
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
      <div
        role="feed"
        class="articles"
        aria-label={t('desk.articles')}
        onFocusIn={event => {
          focused.value = event.target instanceof Element ? event.target.closest('.card')?.id : undefined
        }}
      >
        <List
          items={list}
          height={150}
          keep={list.findIndex(({ slug }) => idOf(slug) === focused.value)}
          draw={(article, index) => (
            <ArticleCard key={article.slug} article={article} index={index} size={list.length} />
          )}
        />
      </div>
    </>
  )
}

function DeskTools() {
  return (
    <search class="toolbar">
      <label class="search">
        <span class="sr">{t('desk.search')}</span>
        <input
          type="search"
          data-search
          placeholder={t('desk.search')}
          value={words.value}
          onInput={event => {
            words.value = event.currentTarget.value
          }}
        />
      </label>
      <fieldset class="choices">
        <legend class="sr">{t('desk.show')}</legend>
        {SHOWS.map(name => (
          <button
            key={name}
            type="button"
            aria-pressed={show.value === name}
            onClick={() => {
              show.value = name
            }}
          >
            {t(`filter.${name}`)}
          </button>
        ))}
      </fieldset>
      <Choice label={t('desk.least')} chosen={least} names={RANKS} say={rank => t(`least.${rank}`)} />
      <Choice label={t('desk.sort')} chosen={sort} names={SORTS} say={name => t(`sort.${name}`)} />
    </search>
  )
}

interface ChoiceProps<T> {
  readonly label: string
  readonly chosen: Signal<T>
  readonly names: readonly T[]
  readonly say: (name: T) => string
}

function Choice<T extends string>({ label, chosen, names, say }: ChoiceProps<T>) {
  return (
    <label class="sort">
      {label}
      <select
        value={chosen.value}
        onChange={event => {
          chosen.value = names.find(name => name === event.currentTarget.value) ?? chosen.value
        }}
      >
        {names.map(name => (
          <option key={name} value={name}>
            {say(name)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface CardProps {
  readonly article: DeskArticle
  readonly index: number
  readonly size: number
}

const ArticleCard = memo(({ article, index, size }: CardProps) => {
  const { slug, title, deck, locale, problem, editions, pending } = article
  const known = new Map(editions.map(edition => [edition.locale, edition]))
  return (
    <article
      id={idOf(slug)}
      class="card"
      aria-labelledby={`title-${slug}`}
      aria-posinset={index + 1}
      aria-setsize={size}
    >
      <div class="story">
        <h2 id={`title-${slug}`} {...inLanguage(locale)}>
          {title || slug}
        </h2>
        {deck && <p {...inLanguage(locale)}>{deck}</p>}
        <p class="quiet">
          <bdi>{slug}</bdi> · {!pending && `${t('desk.segments', { count: article.segments })} · `}
          {formatTime(article.changed)} · <a {...link({ view: 'names', slug })}>{t('desk.names')}</a>
        </p>
        {problem && <p class="problem">{problem}</p>}
      </div>
      <ul class="editions">
        {(head.value?.locales ?? editions.map(edition => edition.locale)).map(tag => (
          <li key={tag}>
            <EditionCell
              slug={slug}
              locale={tag}
              edition={known.get(tag) ?? (pending?.includes(tag) ? 'pending' : undefined)}
            />
          </li>
        ))}
      </ul>
    </article>
  )
})

interface CellProps {
  readonly slug: string
  readonly locale: string
  readonly edition: DeskEdition | 'pending' | undefined
}

function EditionCell({ slug, locale, edition }: CellProps) {
  if (!edition) {
    return (
      <span class="cell absent">
        <span class="locale">{locale}</span>
        <span class="quiet">
          <span aria-hidden="true">—</span>
          <span class="sr">{t('desk.absent')}</span>
        </span>
      </span>
    )
  }
  if (edition === 'pending') {
    return (
      <a class="cell" {...link({ view: 'article', slug, locale })} title={nameOf(locale)}>
        <span class="locale">{locale}</span>
        <span class="bar" aria-hidden="true" />
        <span class="facts">
          <span aria-hidden="true">…</span>
          <span class="sr">, {t('desk.reading')}</span>
        </span>
      </a>
    )
  }
  const { units, states, findings, unread } = edition
  const behind = behindOf(edition)
  const stale = behind.reduce((all, [, count]) => all + count, 0)
  const read = units === 0 ? 0 : Math.floor((100 * (units - unread)) / units)
  return (
    <a class="cell" {...link({ view: 'article', slug, locale })} title={nameOf(locale)}>
      <span class="locale">{locale}</span>
      <ProgressBar approved={states.final} read={units - unread} units={units} />
      <span class="facts">
        <span>{t('desk.read', { percent: formatNumber(read) })}</span>
        {findings.error > 0 && (
          <Badge tone="error" text={t('level.error', { count: findings.error })} sign="✕" count={findings.error} />
        )}
        {findings.warning > 0 && (
          <Badge
            tone="warning"
            text={t('level.warning', { count: findings.warning })}
            sign="!"
            count={findings.warning}
          />
        )}
        {stale > 0 && (
          <Badge
            tone="stale"
            text={[
              t('desk.stale', { count: stale }),
              ...behind.map(([rank, count]) => `${t(`rank.${rank}`)}: ${formatNumber(count)}`),
            ].join(', ')}
            sign="↻"
            count={stale}
          />
        )}
        {edition.problem && <Badge tone="error" text={edition.problem} sign="✕" count={1} />}
      </span>
    </a>
  )
}

interface BadgeProps {
  readonly tone: string
  readonly text: string
  readonly sign: string
  readonly count: number
}

/** A number with a sign to see, and words to hear. */
export function Badge({ tone, text, sign, count }: BadgeProps) {
  return (
    <span class={`badge ${tone}`}>
      <span aria-hidden="true">
        {sign} {formatNumber(count)}
      </span>
      <span class="sr">, {text}</span>
    </span>
  )
}
