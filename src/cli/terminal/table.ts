import type { Io } from '../model.ts'
import { harmlessPainted } from './escape.ts'
import { widthOf } from './width.ts'
import { wrapText } from './wrap.ts'

/** Rows as lines with aligned columns, two spaces apart; control characters are shown as codes. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map(row => row.map(harmlessPainted))
  const widths: number[] = []
  for (const row of cells) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  }
  return cells.map(row =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  )
}

/** A table for the screen; `head` names the columns. */
interface Screened {
  readonly rows: readonly (readonly string[])[]
  readonly head?: readonly string[]
}

/**
 * A table, if the terminal is wide enough for it; otherwise the rows one below the other, each cell on its own line
 * after the name of its column. A file or a program always gets the table.
 */
export function tableFor({ terminal, columns }: Pick<Io, 'terminal' | 'columns'>, { rows, head }: Screened): string[] {
  const whole = table(head ? [head, ...rows] : rows)
  if (!terminal || whole.every(line => widthOf(line) <= columns)) return whole
  return rows.flatMap(([first = '', ...cells]) => [
    wrapText(harmlessPainted(first), columns, 2),
    ...cells.flatMap((cell, at) => {
      if (cell.trim() === '') return []
      const name = head?.[at + 1]
      return [wrapText(`  ${name === undefined ? '' : `${name}: `}${harmlessPainted(cell)}`, columns, 4)]
    }),
  ])
}
