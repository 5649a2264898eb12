import type { Unit } from '../../model.ts'
import type { UndoView, UndoViews } from '../answers.ts'
import type { Writer } from '../edits/save.ts'
import type { Library, UnitAddress } from '../library/model.ts'
import { revisionOf } from './rows.ts'

/** What a person can undo on a unit; undefined if somebody else, or nobody on this page, has changed it last. */
export function undoView(
  writer: Writer,
  { unit, ...address }: UnitAddress & { readonly unit: Unit },
  author: string,
): UndoView | undefined {
  const [last] = writer.replaced(address, unit)
  if (last?.by !== author) return undefined
  return {
    what: last.unit.target === unit.target ? unit.state : 'text',
    revision: revisionOf(unit),
    time: last.time,
  }
}

/** What a person can undo in an edition. */
export async function undoViews(
  { library, writer }: { readonly library: Library; readonly writer: Writer },
  { slug, locale }: Pick<UnitAddress, 'slug' | 'locale'>,
  author: string,
): Promise<UndoViews> {
  const { edition } = await library.edition(slug, locale)
  return Object.fromEntries(
    edition.units.flatMap(unit => {
      const { key } = unit
      const view = undoView(writer, { slug, locale, key, unit }, author)
      return view ? [[key, view]] : []
    }),
  )
}
