import type { KeyedText } from '../../edition/index.ts'
import type { Edition } from '../../model.ts'
import type { ArticleAddress, EditionAddress } from './address.ts'
import type { Version } from './versions.ts'

export interface Editions {
  /** Without texts on record it has no units. */
  readonly load: (edition: EditionAddress) => Promise<Edition>
  /** The same, but throws an input error for a text that belongs to none of the `known` sentences of the article. */
  readonly loadOwn: (edition: EditionAddress, known: readonly KeyedText[]) => Promise<Edition>
  /**
   * Saves an edition that was made from `since`. Changes that people made since then are merged in, and their texts
   * win. Gives whether anything changed.
   */
  readonly save: (edition: Edition, since: Edition) => Promise<boolean>
  /**
   * Saves an edition, unless somebody else has changed the same units since then: then nothing is written, and the
   * result is undefined. Gives the saved edition, which may have changes of others in other units.
   */
  readonly replace: (edition: Edition, since: SeenEdition) => Promise<SavedEdition | undefined>
  /** The place of an edition's or article's texts, for messages: `locales/es/kursk-visit.json`. */
  readonly placeOf: (edition: ArticleAddress) => string
  /** The locale file of an edition or an article, as it is or would be; undefined if there is none. */
  readonly catalogOf: (edition: ArticleAddress) => Promise<string | undefined>
}

/** An edition, and its version when it was loaded. */
export interface SeenEdition {
  readonly edition: Edition
  readonly version: string
}

export interface SavedEdition {
  readonly edition: Edition
  readonly version: Version
}
