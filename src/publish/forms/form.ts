import type { Frame } from '../model.ts'
import type { TranslatedArticle } from '../translated.ts'

/** How publications of one format say what they are: their links, their disclosure, their corrections. */
export interface Form {
  /** The article's file in the edition's language, with what the frame says. */
  readonly place: (article: TranslatedArticle, frame: Frame) => string
  /** A published text in another frame, when links to it have changed; the article's own text stays. */
  readonly replace: (published: string, old: Frame, frame: Frame) => string
}
