import { useComputed } from '@preact/signals'
import { memo } from 'preact/compat'
import type { DeskArticle, DeskEdition } from '../../answers.ts'
import { ProgressBar } from '../elements/progress-bar.tsx'
import { Sign, type SignName } from '../elements/sign.tsx'
import { inLanguage } from '../elements/texts.tsx'
import { formatDue, formatNumber, formatTime, nameOf, t } from '../frame/i18n.ts'
import { link, type Route } from '../frame/route.ts'
import { startAssigning } from './assigning.ts'
import { asksForComments, place, setPlace } from './desk-state.ts'
import { latenessOf } from './due.ts'
import { mostUrgentFirst } from './urgency.ts'

export const idOf = (slug: string): string => `article-${slug}`

/** The target of the headline's link: the most urgent of the editions shown, or else the names. */
export function openingOf(article: DeskArticle, columns: readonly string[]): Route {
  const { slug, editions, pending = [] } = article
  const known = mostUrgentFirst(
    editions.filter(({ locale }) => columns.includes(locale)),
    Date.now(),
  )[0]
  const locale = known?.locale ?? pending.find(tag => columns.includes(tag)) ?? editions[0]?.locale ?? pending[0]
  return locale === undefined ? { view: 'names', slug } : { view: 'article', slug, locale }
}

interface RowProps {
  readonly article: DeskArticle
  readonly index: number
  /** The languages that are shown. */
  readonly columns: readonly string[]
}

export const DeskRow = memo(({ article, index, columns }: RowProps) => {
  const { slug, title, deck, locale, problem, editions, pending, segments, changed } = article
  const isHere = useComputed(() => place.value === slug).value
  const known = new Map(editions.map(edition => [edition.locale, edition]))
  const said = asksForComments.value ? lastSaid(editions, columns) : undefined
  return (
    <tr
      id={idOf(slug)}
      aria-rowindex={index + 2}
      class={`row ${isHere ? 'here' : ''}`}
      onFocusIn={() => setPlace(slug)}
    >
      <th scope="row" class="story">
        <a class="headline" {...link(openingOf(article, columns))} {...inLanguage(locale)} title={deck ?? title}>
          {title || slug}
        </a>
        {problem && <span class="quiet wrong">{problem}</span>}
        {!problem && said && (
          <span class="quiet">
            <Sign name="comment" /> <bdi>{said.author}</bdi>, {nameOf(said.locale)}:{' '}
            <a {...link({ view: 'article', slug, locale: said.locale, key: said.key })} dir="auto">
              {said.text}
            </a>
          </span>
        )}
        {!problem && !said && (
          <span class="quiet">
            <bdi>{slug}</bdi> · {!pending && `${t('desk.segments', { count: segments })} · `}
            {formatTime(changed)} · <a {...link({ view: 'names', slug })}>{t('desk.names')}</a>
          </span>
        )}
      </th>
      {columns.map(tag => (
        <td key={tag} class="cell">
          <span class="locale" aria-hidden="true">
            {nameOf(tag)}
          </span>
          <EditionCell
            slug={slug}
            locale={tag}
            edition={known.get(tag) ?? (pending?.includes(tag) ? 'pending' : undefined)}
          />
        </td>
      ))}
    </tr>
  )
})

/** The latest comment in the languages shown. */
function lastSaid(editions: readonly DeskEdition[], columns: readonly string[]) {
  const all = editions.flatMap(({ locale, said }) => (said && columns.includes(locale) ? [{ ...said, locale }] : []))
  return all.toSorted((a, b) => (a.time < b.time ? 1 : -1))[0]
}

interface CellProps {
  readonly slug: string
  readonly locale: string
  readonly edition: DeskEdition | 'pending' | undefined
}

function EditionCell({ slug, locale, edition }: CellProps) {
  if (!edition) {
    return (
      <span class="quiet">
        <span aria-hidden="true">—</span>
        <span class="sr">{t('desk.absent')}</span>
      </span>
    )
  }
  const opened = link({ view: 'article', slug, locale })
  if (edition === 'pending') {
    return (
      <a class="edition" {...opened}>
        <span class="sr">{nameOf(locale)}, </span>
        <span class="bar" aria-hidden="true" />
        <span class="facts">
          <span aria-hidden="true">…</span>
          <span class="sr">{t('desk.reading')}</span>
        </span>
      </a>
    )
  }
  const { units, states, unread } = edition
  const read = units === 0 ? 0 : Math.floor((100 * (units - unread)) / units)
  return (
    <>
      <a class="edition" {...opened}>
        <span class="sr">{nameOf(locale)}, </span>
        <span class="facts">
          <span class="share">{t('desk.read', { percent: formatNumber(read) })}</span>
          <Badges edition={edition} />
        </span>
        <ProgressBar approved={states.final} read={units - unread} units={units} />
      </a>
      <Assignment slug={slug} edition={edition} />
    </>
  )
}

/** An edition's findings, source changes and comments. */
function Badges({ edition }: { readonly edition: DeskEdition }) {
  const { findings, behind, comments, problem } = edition
  const [grave, light] = [behind.fact + behind.name, behind.typo + behind.wording]
  const ranks = (['name', 'fact', 'wording', 'typo'] as const).filter(rank => behind[rank] > 0)
  return (
    <>
      {problem && <Badge tone="error" text={problem} sign="error" count={1} />}
      {findings.error > 0 && (
        <Badge tone="error" text={t('level.error', { count: findings.error })} sign="error" count={findings.error} />
      )}
      {grave + light > 0 && (
        <Badge
          tone={grave > 0 ? 'behind grave' : 'behind'}
          text={[
            t('desk.stale', { count: grave + light }),
            ...ranks.map(rank => `${t(`rank.${rank}`)}: ${formatNumber(behind[rank])}`),
          ].join(', ')}
          sign="behind"
          count={grave + light}
        />
      )}
      {findings.warning > 0 && (
        <Badge
          tone="warning"
          text={t('level.warning', { count: findings.warning })}
          sign="warning"
          count={findings.warning}
        />
      )}
      {comments > 0 && (
        <Badge tone="comment" text={t('unit.comments', { count: comments })} sign="comment" count={comments} />
      )}
    </>
  )
}

interface BadgeProps {
  readonly tone: string
  readonly text: string
  readonly sign: SignName
  readonly count: number
}

/** A number with a sign, and words for screen readers and as a tooltip. */
function Badge({ tone, text, sign, count }: BadgeProps) {
  return (
    <span class={`badge ${tone}`} title={text}>
      <span aria-hidden="true">
        <Sign name={sign} />
        {formatNumber(count)}
      </span>
      <span class="sr">, {text}</span>
    </span>
  )
}

/** The assignee and due time of an edition, as a button that changes both. */
function Assignment({ slug, edition }: { readonly slug: string; readonly edition: DeskEdition }) {
  const { locale, assigned, due } = edition
  const lateness = due === undefined ? 'later' : latenessOf(due, Date.now())
  const isSet = assigned !== undefined || due !== undefined
  return (
    <button
      type="button"
      class={`plain assignment ${isSet ? 'set' : ''}`}
      aria-haspopup="dialog"
      title={isSet ? assigned : undefined}
      onClick={() => startAssigning(slug, [locale])}
    >
      {assigned !== undefined && (
        <span class="who">
          <Sign name="person" />
          <bdi>{assigned}</bdi>
        </span>
      )}
      {due !== undefined && (
        <span class={`due ${lateness}`}>
          <Sign name="clock" />
          {lateness === 'overdue' && <span class="sr">{t('assign.overdue')} </span>}
          <time dateTime={due}>{formatDue(due)}</time>
        </span>
      )}
      {!isSet && <Sign name="person" />}
      <span class="sr">{t(isSet ? 'assign.change' : 'assign.open', { language: nameOf(locale) })}</span>
    </button>
  )
}
