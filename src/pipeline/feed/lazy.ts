/** The code for feeds, loaded at the first call. */
export const loadFeeds = () => import('./take-feed.ts')
