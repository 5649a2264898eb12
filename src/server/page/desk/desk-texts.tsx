import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { FindHit } from '../../answers.ts'
import { inLanguage } from '../elements/texts.tsx'
import { findAddress, NOTHING } from '../find/find-query.ts'
import { toQuery } from '../find/find-state.ts'
import { Found } from '../find/hits.tsx'
import { findTexts } from '../frame/api.ts'
import { nameOf, t } from '../frame/i18n.ts'
import { link } from '../frame/route.ts'
import { filter } from './desk-state.ts'

/** How many sentences are shown on the desk, and how long after the last key texts are searched, in milliseconds. */
const [MOST, PAUSE] = [4, 350]
/** The fewest letters to search for: a shorter word is everywhere. */
const LEAST = 3

const found = signal<readonly FindHit[]>([])

/** Sentences that match the desk's search, below the articles whose headlines match. */
export function DeskTexts() {
  const { words, languages } = filter.value
  useEffect(() => {
    found.value = []
    if (words.trim().length < LEAST) return
    const stop = new AbortController()
    const timer = setTimeout(() => void look(stop.signal), PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [words, languages])
  const hits = found.value
  if (hits.length === 0) return null
  return (
    <section class="desk-texts" aria-label={t('find.inTexts')}>
      <h2>{t('find.inTexts')}</h2>
      <ul>
        {hits.map(({ slug, locale, key, from, source, target, inSource, inTarget }) => (
          <li key={`${locale} ${slug} ${key}`}>
            <a {...link({ view: 'article', slug, locale, key })}>
              {inTarget.length > 0 ? (
                <span {...inLanguage(locale)}>
                  <Found text={target} spans={inTarget} />
                </span>
              ) : (
                <span {...inLanguage(from)}>
                  <Found text={source} spans={inSource} />
                </span>
              )}
            </a>{' '}
            <span class="quiet">
              <bdi>{slug}</bdi> · {nameOf(locale)}
            </span>
          </li>
        ))}
      </ul>
      <a {...link({ view: 'find', query: findAddress({ view: 'desk' }) })}>{t('find.showAll')}</a>
    </section>
  )
}

async function look(mine: AbortSignal): Promise<void> {
  const { words, languages } = filter.peek()
  const query = toQuery({ ...NOTHING, text: words.trim(), locales: languages })
  try {
    for await (const part of findTexts({ ...query, memory: false }, mine)) {
      if (mine.aborted) return
      if ('hits' in part) found.value = [...found.peek(), ...part.hits].slice(0, MOST)
      if (found.peek().length === MOST) return
    }
  } catch {
    // The desk itself shows a lost connection.
  }
}
