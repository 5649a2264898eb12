import type { Finding } from '../../model.ts'
import type { ArticleAddress } from './address.ts'

/** What the checks found in an edition. It holds for as long as everything that it depends on gives the same key. */
export interface KeyedFindings {
  readonly key: string
  readonly findings: readonly Finding[]
  /** What was found in single units, which holds in another edition as well, for as long as the rules have this key. */
  readonly rules: string
  readonly units: Readonly<Record<string, readonly Finding[]>>
}

/** Keeps what the checks found in editions. It can be deleted at any time: then they are checked again. */
export interface FindingsBook {
  /** Undefined if nothing readable is kept. */
  readonly load: (edition: ArticleAddress) => Promise<KeyedFindings | undefined>
  /** Never fails: what cannot be kept is found again. */
  readonly save: (edition: ArticleAddress, found: KeyedFindings) => Promise<void>
}
