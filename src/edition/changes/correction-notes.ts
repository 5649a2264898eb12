import { publicationWords } from '../../languages/publish.ts'
import type { Locale } from '../../model.ts'

/**
 * Drafts the note that tells an edition's readers of a correction, in their language, or in English if there is no
 * wording for it. Leave out `after` if the right text is not known. An editor decides on the note.
 */
export function draftNote(
  locale: Locale,
  { before, after }: { readonly before: string; readonly after?: string },
): string {
  const { words } = publicationWords(locale)
  const pattern = after === undefined ? words.withdrawn : words.corrected
  return pattern.replace(/\{(before|after)\}/g, (_, side) => (side === 'before' ? before : (after ?? '')))
}
