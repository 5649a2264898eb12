import type { previewPublication as Preview } from './preview.ts'
import type { publishArticle as PublishArticle } from './publish-article.ts'
import type { publishEdition as PublishEdition } from './publish-edition.ts'

/** Publishing loads the forms of publications, so it is loaded at the first call. */
export const publishArticle: typeof PublishArticle = async (...given) =>
  (await import('./publish-article.ts')).publishArticle(...given)

export const previewPublication: typeof Preview = async (...given) =>
  (await import('./preview.ts')).previewPublication(...given)

export const publishEdition: typeof PublishEdition = async (...given) =>
  (await import('./publish-edition.ts')).publishEdition(...given)
