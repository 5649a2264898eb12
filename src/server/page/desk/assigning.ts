import { signal } from '@preact/signals'
import { assignEdition, messageOf } from '../frame/api.ts'
import { t } from '../frame/i18n.ts'
import { me } from '../frame/newsroom.ts'
import { announce, panel } from '../frame/state.ts'
import { articles, head, putArticle } from './desk-state.ts'

/** The editions that are being assigned. */
export interface Assigning {
  readonly slug: string
  readonly locales: readonly string[]
}
export const assigning = signal<Assigning | undefined>(undefined)

export function startAssigning(slug: string, locales: readonly string[]): void {
  assigning.value = { slug, locales }
  panel.value = 'assign'
}

/** Every assignee of the desk, and the user of the page. */
export function namesKnown(): readonly string[] {
  const named = articles.value.flatMap(({ editions }) => editions.flatMap(({ assigned }) => assigned ?? []))
  return [...new Set([head.value?.author ?? '', ...named, ...(me.value?.people ?? [])])]
    .filter(name => name !== '')
    .sort()
}

/** Assigns editions with a due time; an empty text removes either. False if it could not be saved, after a message. */
export async function assign(
  { slug, locales }: Assigning,
  values: { readonly assigned: string; readonly due: string },
): Promise<boolean> {
  try {
    for (const locale of locales) putArticle(await assignEdition({ slug, locale }, values))
    announce(t('assign.done', { count: locales.length }), 'good')
    return true
  } catch (error) {
    announce(t('notice.failed', { message: messageOf(error) }), 'bad')
    return false
  }
}
