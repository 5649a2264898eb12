import type { Locale } from '../../model.ts'

/** The languages and the rest of a request to your function. */
export interface OwnRequest {
  readonly from: Locale
  readonly to: Locale
  /**
   * `text`: the texts as a reader sees them. `xml`: with elements for markup and placeholders (`<g id="1">…</g>`,
   * `<v id="2"/>`, `<x id="3">…</x>`), which must come back, and with `&amp;`, `&lt;` and `&gt;`.
   */
  readonly format: 'text' | 'xml'
  /** The article's headline, deck, first paragraph and people: for engines that can use it, never to be translated. */
  readonly context: string
  readonly signal: AbortSignal | undefined
}

/** An engine of your own. */
export interface OwnEngine {
  /** Its name in editions and messages. */
  readonly name: string
  /** Gives the translations of texts in order. Names stand in the texts in their final form. */
  readonly translate: (texts: readonly string[], request: OwnRequest) => Promise<readonly string[]>
  /** Whether it can translate between two languages (default: between any). */
  readonly translates?: (from: Locale, to: Locale) => boolean | Promise<boolean>
  /** What determines its answers besides the texts, such as the version of a model. */
  readonly settings?: string
  /** The most texts in one request (default: 20). */
  readonly texts?: number
  /** Requests at the same time (default: 2). */
  readonly concurrency?: number
}
