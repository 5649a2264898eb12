import { t } from '../frame/i18n.ts'

/** The parts of an article that have one key each, which is an English word: `headline`. */
const WORDS: ReadonlySet<string> = new Set(['headline', 'deck', 'byline', 'dateline'])

/** The name of a sentence on the page: `p1.s2` unchanged, `headline` in the page's language → "Заголовок". */
export const placeName = (key: string): string => (WORDS.has(key) ? t(`role.${key}`) : key)
