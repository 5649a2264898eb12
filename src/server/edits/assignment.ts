import type { Edition, Locale, Slug } from '../../model.ts'
import type { AssignmentRequest } from '../requests.ts'
import type { Writer } from './save.ts'

/** Writes an edition's assignee and due time into its record; an empty text removes either. */
export const assignEdition = (
  writer: Writer,
  { slug, locale }: { readonly slug: Slug; readonly locale: Locale },
  request: AssignmentRequest,
): Promise<void> => writer.update(slug, locale, edition => assigned(edition, request))

function assigned(edition: Edition, { assigned, due }: AssignmentRequest): Edition {
  if ((edition.assigned ?? '') === assigned && (edition.due ?? '') === due) return edition
  const { assigned: _, due: __, ...rest } = edition
  return { ...rest, ...(assigned === '' ? {} : { assigned }), ...(due === '' ? {} : { due }) }
}
