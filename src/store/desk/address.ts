import type { Locale, Slug } from '../../model.ts'

/** An article, by its name and the locale of its own texts. */
export interface ArticleAddress {
  readonly slug: Slug
  readonly locale: Locale
}

/** An edition: an article in another locale. */
export interface EditionAddress extends ArticleAddress {
  readonly sourceLocale: Locale
}

/** What is known of an article's language before it is read. */
export interface ArticleLanguage {
  /** The user's word, `--from`. */
  readonly asked?: Locale | undefined
  /** The newsroom's own locale, for a text that tells nothing. */
  readonly otherwise: Locale
}
