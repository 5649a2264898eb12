import type { TextEdit } from '../../model.ts'
import type { BilingualUnit } from '../unit.ts'
import { placesInGettext } from './gettext.ts'
import { placesInJson } from './json.ts'
import type { FileEdit, TargetPlace } from './model.ts'
import { placesInTsv } from './tsv.ts'
import { placesInXliff } from './xliff.ts'

/** The formats whose targets can be located in their files, so that a fix changes nothing else. */
export type PlacedFormat = 'tsv' | 'xliff' | 'po' | 'json'

const READERS: Readonly<Record<PlacedFormat, (text: string) => readonly TargetPlace[]>> = {
  tsv: placesInTsv,
  xliff: placesInXliff,
  po: placesInGettext,
  json: placesInJson,
}

/** Gives the place of a unit's target in a file; undefined if it is ambiguous. */
export function openPlaces(format: PlacedFormat, text: string): (unit: BilingualUnit) => TargetPlace | undefined {
  const byKey = Map.groupBy(READERS[format](text), ({ key }) => key)
  return unit => {
    const found = keysOf(format, unit).flatMap(key => byKey.get(key) ?? [])
    const right = found.filter(place => place.text === unit.target)
    // There are two with the same text on one line: it could be either.
    return right.length === 1 ? right[0] : undefined
  }
}

/** The keys that may identify a place of the unit. */
function keysOf(format: PlacedFormat, { id, line, plural }: BilingualUnit): readonly string[] {
  if (format === 'json') return [id]
  if (line === undefined) return []
  if (format === 'tsv') return [`${line}`]
  if (format === 'po') return plural ? [`${line}${plural.name}`] : [`${line}[]`]
  return [`${line}`, `${line}.${id.slice(id.lastIndexOf('.') + 1)}`]
}

/**
 * Edits of a target as edits of its file. Undefined if an edit would change something that is not in the target's text:
 * markup, or a character that stands for several.
 */
export function editsInFile(place: TargetPlace, edits: readonly TextEdit[]): readonly FileEdit[] | undefined {
  const found = edits.map(edit => editInFile(place, edit))
  return found.includes(undefined) ? undefined : found.flatMap(each => each ?? [])
}

function editInFile(place: TargetPlace, { target: [start, end], text }: TextEdit): readonly FileEdit[] | undefined {
  const { starts, ends, encode } = place
  const at = starts[start] ?? place.end
  if (starts[start - 1] === at || (end > start && starts[end] === starts[end - 1])) return undefined
  if (end === start) return [{ start: at, end: at, text: encode(text, at) }]
  const runs: { start: number; end: number }[] = []
  for (let unit = start; unit < end; unit++) {
    const [from, to] = [starts[unit] ?? at, ends[unit] ?? at]
    const last = runs.at(-1)
    if (last && from <= last.end) last.end = Math.max(last.end, to)
    else runs.push({ start: from, end: to })
  }
  if (runs.length > 1 && !place.inPieces) return undefined
  return runs.map((run, index) => ({ ...run, text: index === 0 ? encode(text, run.start) : '' }))
}

/** A file's text with edits applied; the edits must not touch each other. */
export const withFileEdits = (text: string, edits: readonly FileEdit[]): string =>
  edits
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .reduceRight((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text)
