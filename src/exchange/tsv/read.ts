import { InterlinearError, type Place } from '../../errors.ts'
import type { BilingualUnit } from '../unit.ts'

const COLUMNS = ['id', 'source', 'target'] as const

/**
 * Reads tab-separated lines with the header `id⇥source⇥target`, in any order and among other columns, one line at a
 * time. Returns undefined for the header and for blank lines; throws an input error with file and line for anything
 * else that is wrong.
 */
export function createTsvReader(file: string): (line: string, number: number) => BilingualUnit | undefined {
  let columns: readonly number[] | undefined
  return (raw, number) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (columns === undefined) {
      columns = readHeader(line.replace(/^\ufeff/, ''), { file, line: number })
      return undefined
    }
    if (line === '') return undefined
    const cells = line.split('\t')
    const [id, source, target] = columns.map(column => cells[column])
    if (id === undefined || source === undefined || target === undefined) {
      throw new InterlinearError('input', `found ${cells.length} columns, expected ${Math.max(...columns) + 1}.`, {
        place: { file, line: number },
        hint: 'Each line needs an id, a source and a target, apart by tabs; the target may be empty.',
      })
    }
    const before = cells.slice(0, columns[2])
    return { id, source, target, line: number, column: before.reduce((sum, cell) => sum + cell.length + 1, 1) }
  }
}

function readHeader(line: string, place: Place): readonly number[] {
  const names = line.split('\t').map(name => name.trim().toLowerCase())
  const columns = COLUMNS.map(name => names.indexOf(name))
  if (columns.includes(-1)) {
    throw new InterlinearError(
      'input',
      `found the header "${line.slice(0, 60)}", expected id, source and target apart by tabs.`,
      {
        place,
      },
    )
  }
  return columns
}
