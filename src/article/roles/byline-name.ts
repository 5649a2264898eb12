import { roleWords } from '../../languages/article.ts'
import type { Locale } from '../../model.ts'

/** An hour where the author should stand: ` 9:20 PM World Desk`. */
const HOUR = /^:?\s*\p{Nd}{1,2}(?:[:.]\p{Nd}{2}|\s?[h時시点])/u

/**
 * Whether a byline opens with a time in the place of the author. It is what a page shows beside its date, and readers learn
 * nothing from it: `Reported by 9:20 PM World Desk`; not `By Ana Ruiz, 9:20 PM`.
 */
export function opensWithHour(byline: string, locale: Locale): boolean {
  const text = byline.normalize('NFKC').trim()
  const folded = text.toLowerCase()
  return roleWords(locale)
    .flatMap(words => [...words.byline, ...words.bylineBeforeNames])
    .some(opening => folded.startsWith(opening) && HOUR.test(text.slice(opening.length)))
}
