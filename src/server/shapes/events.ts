import type { Locale, SegmentKey, Slug } from '../../model.ts'
import type { Present } from '../newsroom/room/model.ts'

/**
 * How many events a server has told since it was started. Every answer has it in the header `x-interlinear-told`, as
 * `<server> <count>`; who read something at another count, or from another server, may have missed some.
 */
export interface Told {
  /** Another one with each start. */
  readonly server: string
  readonly count: number
}

/** What the event stream tells: something has changed. */
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
  /** Who is in an edition now, whoever asks among them. */
  | { readonly kind: 'presence'; readonly slug: Slug; readonly locale: Locale; readonly people: readonly Present[] }
  /** Somebody was told something. */
  | { readonly kind: 'note'; readonly account: string }
