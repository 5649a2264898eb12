import type { Content } from '../../model.ts'
import type { Frame } from '../model.ts'
import type { TranslatedArticle } from '../plan/translated.ts'

/** How publications of one format contain their links, their disclosure and their corrections. */
export interface Form {
  /** The article's file in the edition's language, with the contents of the frame. */
  readonly place: (article: TranslatedArticle, frame: Frame) => Content
  /** A published text with the links of another frame; the article's text and the notes stay. */
  readonly relink: (published: string, frame: Frame) => string
}
