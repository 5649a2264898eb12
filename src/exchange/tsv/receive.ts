import { InterlinearError } from '../../errors.ts'
import { splitId } from '../import/unit-id.ts'
import type { ReceivedFile, ReceivedUnit } from '../model.ts'
import { TSV_COLUMNS } from './write.ts'

/**
 * Reads the units of a returned TSV file, also from a spreadsheet, which puts cells with quotation marks in quotation
 * marks, and doubles those inside. Throws an input error with file and line.
 */
export function receiveTsv(text: string, file: string): ReceivedFile {
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const names = head.split('\t').map(name => unquoted(name).trim().toLowerCase())
  const [id, source, target, , , hashes, locale] = TSV_COLUMNS.map(name => names.indexOf(name))
  if (id === undefined || source === undefined || target === undefined || id < 0 || source < 0 || target < 0) {
    throw new InterlinearError(
      'input',
      `found the header "${head.slice(0, 60)}", expected id, source and target apart by tabs.`,
      { place: { file, line: 1 } },
    )
  }
  const rows = lines.map((line, index) => ({ cells: line.split('\t'), line: index + 2 }))
  const isQuoted = rows.some(({ cells }) => cells.some(cell => cell !== unquoted(cell)))
  const locales = new Set<string>()
  const units = rows.flatMap(({ cells, line }): readonly ReceivedUnit[] => {
    if (cells.every(cell => cell.trim() === '')) return []
    const at = (column: number | undefined): string => {
      const cell = cells[column ?? -1] ?? ''
      return unescaped(isQuoted ? unquoted(cell) : cell)
    }
    // Some tools omit empty cells at the end of a line.
    if (cells.length <= Math.max(id, source)) {
      throw new InterlinearError('input', `found ${cells.length} columns, expected ${names.length}.`, {
        place: { file, line },
        hint: 'Each line needs an id, a source and a target, apart by tabs; the target may be empty.',
      })
    }
    const [, sourceHash, targetHash] = /^h([0-9a-f]+)-([0-9a-f]+)$/.exec(at(hashes)) ?? []
    if (at(locale) !== '') locales.add(at(locale).trim())
    return [
      {
        ...splitId(at(id)),
        line,
        source: [at(source)],
        target: at(target) === '' ? [] : [at(target)],
        written: at(target),
        hashes: sourceHash === undefined || targetHash === undefined ? {} : { source: sourceHash, target: targetHash },
        notes: [],
      },
    ]
  })
  // If several files were joined into one, the user must name the locale.
  const [to, ...others] = locales
  return { ...(to !== undefined && others.length === 0 ? { to } : {}), units }
}

/** `"He said ""no"""` → `He said "no"`; any other cell is unchanged. */
const unquoted = (cell: string): string =>
  /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell

const unescaped = (cell: string): string =>
  cell.replace(/\\([\\tnr])/g, (_, sign: string) => ({ t: '\t', n: '\n', r: '\r' })[sign] ?? sign)
