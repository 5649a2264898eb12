import { mergeEditions, writeEdition } from '../../edition/index.ts'
import type { Edition, SegmentKey } from '../../model.ts'
import type { EditionAddress } from '../../store/index.ts'
import type { SyncRun } from './model.ts'
import { baseOf, sumOfBytes } from './whole-texts.ts'

/**
 * Merges an edition of both sides unit by unit: a person's text wins over a machine's, and a changed text over an
 * unchanged one. If people changed a unit differently, the database's text stays and the folder's is the proposal
 * beside it.
 */
export async function syncEdition(address: EditionAddress, run: SyncRun): Promise<void> {
  const { folder, database } = run.sides
  const [files, rows] = [await folder.editions.load(address), await database.editions.load(address)]
  const key = `editions/${address.locale}/${address.slug}`
  const known = run.marks.get(key)
  const nothing: Edition = { ...rows, units: [] }
  const name = `${address.slug} ${address.locale}`
  const lacking = lackingSide(files, rows)
  if (lacking !== undefined && known !== undefined) {
    const other = lacking === 'folder' ? 'database' : 'folder'
    const message = `it was taken away in the ${lacking}, and stays in the ${other}`
    run.told({ part: 'edition', name, action: 'gone', message })
    return
  }
  const theirs = sumOf(files)
  const ours = JSON.stringify(rows) === JSON.stringify(files) ? theirs : sumOf(rows)
  if (ours !== theirs) {
    const base = (await baseOf<Edition>(key, run)) ?? nothing
    const merged = mergeEditions({ base, ours: rows, theirs: files })
    const sum = sumOf(merged.edition)
    const [toFolder, toDatabase] = [sum !== theirs, sum !== ours]
    run.told({
      part: 'edition',
      name,
      action: toFolder && toDatabase ? 'both' : toFolder ? 'folder' : 'database',
      units: { folder: textsFor(files, merged.edition), database: textsFor(rows, merged.edition) },
      ...(merged.conflicts.length > 0 && { conflicts: merged.conflicts }),
    })
    if (run.dryRun) return
    if (toFolder) await folder.editions.save(merged.edition, files)
    if (toDatabase) await database.editions.save(merged.edition, rows)
  }
  if (run.dryRun) {
    if (ours === theirs && known?.mark !== theirs) run.lacksNote?.()
    return
  }
  // As the folder would give it, since the next sync compares it so.
  const now = ours === theirs ? files : await folder.editions.load(address)
  const mark = ours === theirs ? theirs : sumOf(now)
  if (known?.mark !== mark) run.notes.set(key, { mark, content: now })
}

/** The side without any unit of an edition that the other side has. */
function lackingSide(files: Edition, rows: Edition): 'folder' | 'database' | undefined {
  const [inFolder, inDatabase] = [files.units.length > 0, rows.units.length > 0]
  if (inFolder === inDatabase) return undefined
  return inFolder ? 'database' : 'folder'
}

/** A hash of an edition's two files, so that equal editions have equal hashes. */
function sumOf(edition: Edition): string {
  const { catalog, review } = writeEdition(edition)
  return sumOfBytes(`${catalog}\n${review}`)
}

/** The number of sentences that get another text. */
function textsFor(before: Edition, after: Edition): number {
  const known = new Map<SegmentKey, string>(before.units.map(({ key, target }) => [key, target]))
  return after.units.filter(({ key, target }) => known.get(key) !== target).length
}
