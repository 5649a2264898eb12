const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/**
 * What pages put around their articles, if the word stands anywhere in a name: `article-related-stories__item`,
 * `rail--trending`.
 */
const ANYWHERE = words('related recommended trending newsletter newsletters')
/** The same, but only as the first word: `share-bar`, not `market-share`. */
const FIRST = words('share sharing social advertisement ad promo tags breadcrumb breadcrumbs comments most')
/** Words that may follow them; with other words the meaning is unknown, as in `share-price`, `most-of-it`. */
const BEHIND = words(
  'share sharing media read popular viewed shared story stories article articles post posts link links news item items topics ' +
    'coverage videos reading content list box block widget module button buttons bar tools icons form signup sign up promo area ' +
    'wrapper container section rail headline title image',
)
/** `has-related` describes the whole page. */
const OF_THE_WHOLE = words('has no with is')

/** Whether a name that a page gives an element, such as a class, means something outside the article. */
export function namesLeftover(name: string): boolean {
  const [first = '', ...others] = name.split(/[-_]+/)
  if (OF_THE_WHOLE.has(first)) return false
  if (FIRST.has(first)) return (first !== 'most' || others.length > 0) && others.every(word => BEHIND.has(word))
  const at = [first, ...others].findIndex(word => ANYWHERE.has(word))
  return at >= 0 && others.slice(at).every(word => BEHIND.has(word))
}
