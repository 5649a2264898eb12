import type { adoptTranslation as Adopt } from './adopt-translation.ts'
import type { alignArticles as Align } from './align-articles.ts'

/** Alignment loads the checks' languages and tables of scripts, so it is loaded at the first call. */
export const adoptTranslation: typeof Adopt = async (...given) =>
  (await import('./adopt-translation.ts')).adoptTranslation(...given)

export const alignArticles = async (...given: Parameters<typeof Align>): Promise<ReturnType<typeof Align>> =>
  (await import('./align-articles.ts')).alignArticles(...given)
