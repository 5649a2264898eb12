import { signal } from '@preact/signals'
import { t } from '../frame/i18n.ts'
import { announce, article } from '../frame/state.ts'

/** The comments that were begun on this page, by their names in the storage. */
const begun = signal<ReadonlyMap<string, string>>(new Map())

/** The name in the storage of a comment on a sentence of the edition on the screen; its parts have no spaces. */
export const commentName = (key: string): string => `comment ${article.value?.slug} ${article.value?.to} ${key}`

/** A comment that was begun and not sent; the browser keeps it, however the page ends. */
export const unsentComment = (name: string): string => begun.value.get(name) ?? localStorage.getItem(name) ?? ''

export function keepComment(name: string, text: string): void {
  begun.value = new Map(begun.peek()).set(name, text)
  try {
    if (text === '') localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    // The storage is full, or the browser allows none.
    announce(t('notice.notKept'), 'bad')
  }
}
