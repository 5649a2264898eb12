import type { Locale, SegmentKey, Slug } from '../../model.ts'
import type { Present } from '../newsroom/room/model.ts'

/**
 * How many events a server has sent since it was started. Every answer has it in the header `x-interlinear-told`, as
 * `<server> <count>`; a page whose data have another count, or are from another server, may have missed some.
 */
export interface Told {
  /** Changes with each start. */
  readonly server: string
  readonly count: number
}

/** An event of the stream: something has changed. */
export type ServerEvent =
  | { readonly kind: 'hello'; readonly told: Told }
  | {
      readonly kind: 'unit'
      readonly slug: Slug
      readonly locale: Locale
      readonly key: SegmentKey
      readonly client: string
    }
  | { readonly kind: 'edition'; readonly slug: Slug; readonly locale: Locale }
  | { readonly kind: 'article'; readonly slug: Slug }
  | { readonly kind: 'glossary' }
  /** Who is in an edition now, including the receiver. */
  | { readonly kind: 'presence'; readonly slug: Slug; readonly locale: Locale; readonly people: readonly Present[] }
  /** A person was notified. */
  | { readonly kind: 'note'; readonly account: string }
