import { roleWords } from '../../languages/article.ts'
import type { Locale } from '../../model.ts'

/** A time in place of the author: ` 9:20 PM World Desk`. */
const HOUR = /^:?\s*\p{Nd}{1,2}(?:[:.]\p{Nd}{2}|\s?[h時시点])/u

/**
 * Whether a byline begins with a time in place of the author. Pages show this beside the date, and it is useless to
 * readers: `Reported by 9:20 PM World Desk`; not `By Ana Ruiz, 9:20 PM`.
 */
export function opensWithHour(byline: string, locale: Locale): boolean {
  const text = byline.normalize('NFKC').trim()
  const folded = text.toLowerCase()
  return roleWords(locale)
    .flatMap(words => [...words.byline, ...words.bylineBeforeNames])
    .some(opening => folded.startsWith(opening) && HOUR.test(text.slice(opening.length)))
}
