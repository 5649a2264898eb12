import type { Glossary, Locale, SegmentKey } from '../../model.ts'
import type { Languages } from '../language/languages.ts'
import type { CheckContext } from '../model.ts'
import type { PlainText } from '../read/plain-text.ts'

/** A sentence of the article as a reader sees it. */
export interface StorySentence {
  readonly key: SegmentKey
  readonly text: PlainText
}

/** Sentences of the original, and the sentences of the article with the same content. */
export interface StoryBead {
  readonly original: readonly string[]
  readonly article: readonly StorySentence[]
  readonly doubtful: boolean
}

/** An article beside the text that it was translated from. */
export interface Story {
  /** In the order of the original. */
  readonly beads: readonly StoryBead[]
  /** The day of the original, from its dateline. */
  readonly date?: { readonly month: number; readonly day: number }
}

/** What the checks of an article against its original need. */
export interface StoryContext {
  /** The original's locale, and the article's. */
  readonly from: Locale
  readonly to: Locale
  readonly glossary: Glossary
  readonly languages?: Languages
  readonly levels?: CheckContext['levels']
}
