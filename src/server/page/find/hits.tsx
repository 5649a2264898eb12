import { Fragment } from 'preact'
import type { FindHit, MemoryHit } from '../../answers.ts'
import { placeName } from '../elements/place-name.ts'
import { Diff, inLanguage } from '../elements/texts.tsx'
import { nameOf, t } from '../frame/i18n.ts'
import { link } from '../frame/route.ts'
import { idOf, searched, unticked } from './find-state.ts'

interface FoundProps {
  readonly text: string
  readonly spans: FindHit['inTarget']
}

/** A text with its matches marked. */
export function Found({ text, spans }: FoundProps) {
  return (
    <>
      {spans.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(spans[at - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.[1] ?? 0)}
    </>
  )
}

/** The hits in one edition; for a replacement, each sentence can be left out. */
export function Hits({ hits }: { readonly hits: readonly FindHit[] }) {
  const [first] = hits
  if (!first) return null
  const { slug, locale, title, from } = first
  const choosable = hits.filter(({ after }) => after !== undefined)
  const left = choosable.filter(hit => unticked.value.has(idOf(hit)))
  const name = (
    <>
      <a {...link({ view: 'article', slug, locale })} {...inLanguage(from)}>
        {title}
      </a>{' '}
      <span class="quiet">
        {nameOf(locale)} · {t('find.inSentences', { count: hits.length, number: hits.length })}
      </span>
    </>
  )
  return (
    <section class="hits">
      <h2>
        {choosable.length > 0 && (
          <input
            type="checkbox"
            aria-label={t('find.choose', { title, language: nameOf(locale) })}
            checked={left.length === 0}
            // A property that HTML has no attribute for.
            ref={element => {
              if (element) element.indeterminate = left.length > 0 && left.length < choosable.length
            }}
            onChange={() => setTicked(choosable, left.length > 0)}
          />
        )}
        {name}
      </h2>
      <ul>
        {hits.map(hit => (
          <Hit key={hit.key} hit={hit} />
        ))}
      </ul>
    </section>
  )
}

function setTicked(hits: readonly FindHit[], on: boolean): void {
  const ids = new Set(hits.map(idOf))
  unticked.value = on ? unticked.peek().difference(ids) : unticked.peek().union(ids)
}

function Hit({ hit }: { readonly hit: FindHit }) {
  const { slug, locale, from, key, source, target, inSource, inTarget, before, after, state, syntax } = hit
  const replaces = searched.value?.replacement !== undefined
  return (
    <li class="hit">
      <span class="key">
        {after !== undefined && (
          <input
            type="checkbox"
            aria-label={t('find.chooseOne', { key: placeName(key) })}
            checked={!unticked.value.has(idOf(hit))}
            onChange={event => setTicked([hit], event.currentTarget.checked)}
          />
        )}
        <a {...link({ view: 'article', slug, locale, key })}>{placeName(key)}</a>
        {state === 'final' && <span class="tag">{t('state.final')}</span>}
        {replaces && after === undefined && <span class="tag">{t('find.across')}</span>}
      </span>
      <p class="source" {...inLanguage(from)}>
        <Found text={source} spans={inSource} />
      </p>
      {before !== undefined && after !== undefined ? (
        <Diff before={before} after={after} locale={locale} syntax={syntax} />
      ) : (
        <p class="target" {...inLanguage(locale)}>
          <Found text={target} spans={inTarget} />
        </p>
      )}
    </li>
  )
}

/** Hits only in the translation memory: in imported files, and in former texts of editions. */
export function MemoryHits({ hits }: { readonly hits: readonly MemoryHit[] }) {
  return (
    <section class="hits">
      <h2>{t('tab.matches')}</h2>
      <ul>
        {hits.map(({ from, to, source, target, inSource, inTarget }) => (
          <li key={`${to} ${source} ${target}`} class="hit">
            <span class="key quiet">{nameOf(to)}</span>
            <p class="source" {...inLanguage(from)}>
              <Found text={source} spans={inSource} />
            </p>
            <p class="target" {...inLanguage(to)}>
              <Found text={target} spans={inTarget} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
