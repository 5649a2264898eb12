import { hashText } from '../../edition/index.ts'
import { tell } from '../../say.ts'
import type { EditionAt, Library, Places } from '../library/model.ts'
import { refusal } from '../refusal.ts'
import type { CorrectionRequest } from '../requests.ts'
import { correctionView, previewOf } from '../views/preview.ts'
import type { Writer } from './save.ts'

interface CorrectionParts {
  readonly library: Library
  readonly places: Places
  readonly writer: Writer
  readonly author: string
}

/**
 * Writes an editor's note for a correction into the edition's record; this also approves the draft itself. Throws if
 * there is no correction. Writes nothing and gives false if the draft has changed, since the note is then about other
 * texts.
 */
export async function writeCorrection(
  { library, places, writer, author }: CorrectionParts,
  at: EditionAt,
  { draft, text }: CorrectionRequest,
): Promise<boolean> {
  const correction = correctionView(await previewOf({ library, places }, at))
  if (!correction) throw refusal('input', tell('no-correction', {}))
  if (correction.draft !== draft) return false
  const note = { text, by: author, time: new Date().toISOString(), draft: hashText(draft) }
  await writer.update(at.slug, at.locale, edition => ({ ...edition, correction: note }))
  return true
}
