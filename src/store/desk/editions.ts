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
   * Saves an edition that was made from `since`. What people did meanwhile is merged in, and their texts win. Gives whether
   * anything changed.
   */
  readonly save: (edition: Edition, since: Edition) => Promise<boolean>
  /**
   * Saves an edition, unless somebody has changed meanwhile what changes in it: then nothing is written, and it gives
   * undefined. Gives the edition as it stands now, which may have changes of others.
   */
  readonly replace: (edition: Edition, since: SeenEdition) => Promise<SavedEdition | undefined>
  /** Where the texts of an edition or an article stand, for messages: `locales/es/kursk-visit.json`. */
  readonly placeOf: (edition: ArticleAddress) => string
  /** The locale file of an edition or an article, as it is or would be; undefined where there is none. */
  readonly catalogOf: (edition: ArticleAddress) => Promise<string | undefined>
}

/** An edition as somebody saw it. */
export interface SeenEdition {
  readonly edition: Edition
  readonly version: string
}

export interface SavedEdition {
  readonly edition: Edition
  readonly version: Version
}
