import { filter } from '../desk/desk-state.ts'
import type { Route } from '../frame/route.ts'

/** A search, and the replacement. */
export interface Find {
  readonly text: string
  readonly isRegex: boolean
  readonly matchCase: boolean
  readonly wholeWords: boolean
  readonly side: 'source' | 'target' | 'both'
  readonly slug: string
  /** Empty: all languages. */
  readonly locales: readonly string[]
  /** Undefined if nothing is to be replaced; an empty text deletes words. */
  readonly replacement: string | undefined
}

export const NOTHING: Find = {
  text: '',
  isRegex: false,
  matchCase: false,
  wholeWords: false,
  side: 'both',
  slug: '',
  locales: [],
  replacement: undefined,
}

export function fromAddress(query: string): Find {
  const values = new URLSearchParams(query)
  const side = values.get('in')
  return {
    text: values.get('q') ?? '',
    isRegex: values.has('regex'),
    matchCase: values.has('case'),
    wholeWords: values.has('words'),
    side: side === 'source' || side === 'target' ? side : 'both',
    slug: values.get('article') ?? '',
    locales: (values.get('lang') ?? '').split(',').filter(Boolean),
    replacement: values.get('with') ?? undefined,
  }
}

export function toAddress({ text, isRegex, matchCase, wholeWords, side, slug, locales, replacement }: Find): string {
  const values = new URLSearchParams({
    ...(text === '' ? {} : { q: text }),
    ...(replacement === undefined ? {} : { with: replacement }),
    ...(isRegex ? { regex: '1' } : {}),
    ...(matchCase ? { case: '1' } : {}),
    ...(wholeWords ? { words: '1' } : {}),
    ...(side === 'both' ? {} : { in: side }),
    ...(slug === '' ? {} : { article: slug }),
    ...(locales.length === 0 ? {} : { lang: locales.join(',') }),
  })
  const query = values.toString().replaceAll('%2C', ',')
  return query === '' ? '' : `?${query}`
}

/**
 * The address of a search that is started on a view: in the edition or article on the screen, or with the desk's words
 * and languages.
 */
export function findAddress(now: Route): string {
  if (now.view === 'find') return now.query
  if (now.view === 'article') return toAddress({ ...NOTHING, slug: now.slug, locales: [now.locale] })
  if (now.view === 'names') return toAddress({ ...NOTHING, slug: now.slug })
  return toAddress({ ...NOTHING, text: filter.value.words.trim(), locales: filter.value.languages })
}
