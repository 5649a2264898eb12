import type { Span } from '../../../../model.ts'
import { columnsOf } from '../../subtitles/write/columns.ts'

const BORDER = /^\+[-=:]{3,}\+(?:[-=:]{3,}\+)*\s*$/
const ROW = /^[+|]/
/** The fences around code. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/

/** The texts between the bars of a line; a bar after a backslash or inside code does not count. */
function cellsIn(line: string): readonly Span[] | undefined {
  const end = line.trimEnd().length
  if (!line.startsWith('|') || line[end - 1] !== '|' || /`[^`]*\|[^`]*`/.test(line)) return undefined
  const cells: Span[] = []
  let start = 1
  for (let at = 1; at < end; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '|') {
      cells.push({ start, end: at })
      start = at + 1
    }
  }
  return cells
}

const partsOf = (border: string): readonly string[] => border.trim().slice(1, -1).split('+')

/**
 * The cells of a drawn table in which each row is one line, without the spaces around their texts; undefined if rows
 * have several lines, which split the cells.
 */
export function gridCells(text: string, { start, end }: Span): readonly Span[] | undefined {
  const lines = text.slice(start, end).split('\n')
  const columns = partsOf(lines[0] ?? '').length
  const found: Span[] = []
  let at = start
  let wasRow = false
  for (const line of lines) {
    const isRow = !BORDER.test(line)
    const cells = isRow ? cellsIn(line) : []
    if (!cells || (isRow && (wasRow || cells.length !== columns))) return undefined
    for (const cell of cells) {
      const written = line.slice(cell.start, cell.end)
      const from = at + cell.start + written.length - written.trimStart().length
      if (written.trim() !== '') found.push({ start: from, end: from + written.trim().length })
    }
    wasRow = isRow
    at += line.length + 1
  }
  return found.length === 0 ? undefined : found
}

/** Draws the tables of a text again, after words of another length have moved their bars; code stays. */
export function drawGrids(text: string): string {
  const lines = text.split('\n')
  let fence: string | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const mark = FENCE.exec(line)?.[1]
    if (mark && (fence === undefined || (mark.startsWith(fence) && line.trim() === mark))) {
      fence = fence === undefined ? mark : undefined
    }
    if (fence !== undefined || !BORDER.test(line)) continue
    let end = at + 1
    while (ROW.test(lines[end] ?? '')) end++
    if (end - at > 2 && BORDER.test(lines[end - 1] ?? '')) {
      for (const [index, one] of drawn(lines.slice(at, end)).entries()) lines[at + index] = one
    }
    at = end - 1
  }
  return lines.join('\n')
}

function drawn(table: readonly string[]): readonly string[] {
  const lineEnd = table[0]?.endsWith('\r') ? '\r' : ''
  const sizes = new Set(table.map(line => columnsOf(line.trimEnd())))
  const borders = table.filter(line => BORDER.test(line)).map(partsOf)
  const rows = table.map(line =>
    BORDER.test(line) ? undefined : cellsIn(line)?.map(({ start, end }) => line.slice(start, end).trim()),
  )
  const count = borders[0]?.length ?? 0
  const isWhole = rows.every((cells, index) => (cells?.length ?? partsOf(table[index] ?? '').length) === count)
  if (sizes.size === 1 || !isWhole) return table
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(
      ...borders.map(parts => parts[column]?.length ?? 0),
      ...rows.map(cells => columnsOf(cells?.[column] ?? '') + 2),
    ),
  )
  const padded = (cell: string, column: number): string =>
    ` ${cell}${' '.repeat((widths[column] ?? 0) - columnsOf(cell) - 1)}`
  return table.map((line, index) => {
    const cells = rows[index]
    const parts = cells ? cells.map(padded) : partsOf(line).map((part, column) => wider(part, widths[column] ?? 0))
    return (cells ? `|${parts.join('|')}|` : `+${parts.join('+')}+`) + lineEnd
  })
}

/** `:---:` at a new width. */
function wider(part: string, width: number): string {
  const [, left = '', right = ''] = /^(:?).*?(:?)$/.exec(part) ?? []
  const mark = part.includes('=') ? '=' : '-'
  return left + mark.repeat(width - left.length - right.length) + right
}
