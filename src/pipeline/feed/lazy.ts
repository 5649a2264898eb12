/** Feeds, loaded by those who look at one. */
export const loadFeeds = () => import('./take-feed.ts')
