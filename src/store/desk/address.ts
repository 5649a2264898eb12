import type { Locale, Slug } from '../../model.ts'

/** An article, by its slug and the locale of its source text. */
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
  /** The option `--from` of the user. */
  readonly asked?: Locale | undefined
  /** The newsroom's own locale, for a text whose language cannot be recognized. */
  readonly otherwise: Locale
}
