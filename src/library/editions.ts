import * as v from 'valibot'
import {
  alignKeys as align,
  type EditionFiles,
  type KeyedText,
  fromCatalog as readCatalog,
  readEdition as readFiles,
  toCatalog as writeCatalog,
  writeEdition as writeFiles,
} from '../edition/index.ts'
import type { Edition, Segment, SegmentKey } from '../model.ts'
import { expectArguments } from './expect.ts'
import * as shape from './shapes.ts'

/**
 * Gives the segments of a new revision the keys of the previous one. A key stays with its sentence when that is moved,
 * edited, or gets new neighbours; a sentence that comes back word for word gets its old key back; new sentences get
 * keys that were never used.
 */
export function alignKeys(previous: readonly KeyedText[], next: readonly Segment[]): readonly Segment[] {
  const parameters = { previous: v.array(shape.KeyedShape), next: v.array(shape.SegmentShape) }
  expectArguments('alignKeys', parameters, { previous, next })
  return align(previous, next)
}

/**
 * The i18next JSON v4 of an edition: nested by block, in the order given (a block is where its first entry is), two
 * spaces of indentation, final newline.
 */
export function toCatalog(entries: readonly (readonly [SegmentKey, string])[]): string {
  expectArguments('toCatalog', { entries: v.array(v.strictTuple([shape.Name, shape.Text])) }, { entries })
  return writeCatalog(entries)
}

/**
 * The texts of a locale file by key, in the file's order. Throws an input error with file, line and column if it is not
 * JSON, and with the key if a value is not a text. With `lists`, a text of a list has its index as key, and null,
 * numbers and booleans are skipped.
 */
export function fromCatalog(
  text: string,
  file: string,
  options?: { readonly lists?: boolean },
): ReadonlyMap<SegmentKey, string> {
  const Options = v.optional(v.strictObject({ lists: v.optional(v.boolean()) }))
  expectArguments('fromCatalog', { text: shape.Text, file: shape.Text, options: Options }, { text, file, options })
  return readCatalog(text, file, options)
}

const Files = v.strictObject({
  catalog: v.optional(shape.Text),
  review: v.optional(shape.Text),
  slug: shape.Slug,
  locale: shape.Locale,
  sourceLocale: shape.Locale,
  file: shape.Name,
  sources: v.optional(shape.TextMap),
})

/**
 * Reads an edition from its two files. The JSON has the present texts: if a text is not the one that was last written,
 * a person edited it, and the unit becomes theirs (origin human, with the machine's text as `machine`). A unit that is
 * missing or empty in the JSON will be translated again. Without a review file every text counts as a person's. Throws
 * an input error for a broken file.
 */
export function readEdition(files: EditionFiles): Edition {
  expectArguments('readEdition', { files: Files }, { files })
  return readFiles(files)
}

/** The two files of an edition. Reading them gives the same edition. */
export function writeEdition(edition: Edition): { readonly catalog: string; readonly review: string } {
  expectArguments('writeEdition', { edition: shape.EditionShape }, { edition })
  return writeFiles(edition)
}
