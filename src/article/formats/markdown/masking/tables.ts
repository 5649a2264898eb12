/** More lines than any table has: a line of dashes was never closed. */
const MOST_LINES = 400

/** `-------  ------ ---`: below the head of a table, one group of dashes for each column. */
const COLUMNS = /^ {0,3}-{2,}(?: +-{2,})+ *$/
/** `----------------`: above and below a table whose rows take several lines. */
const RULE = /^ {0,3}-{10,} *$/
const GRID = /^\+[-=:]{3,}\+(?:[-=:]{3,}\+)* *$/
/** What opens or closes a block around a table: `::: column-page`. */
const FENCE = /^\s{0,20}:{3,}/
const GRID_ROW = /^[+|]/
const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/**
 * The end of a Pandoc table at the line of an offset, with columns made of spaces or drawn with `+` and `|`. A longer
 * word would move its columns.
 */
export function columnTableAt(text: string, at: number): number | undefined {
  if (at > 0 && text[at - 1] !== '\n') return undefined
  const before = lastLine(text, at)
  if (!isBlank(before) && !FENCE.test(before ?? '')) return undefined
  const lines = linesFrom(text, at)
  const [first = '', second = ''] = lines
  const count = GRID.test(first)
    ? gridLines(lines)
    : RULE.test(first)
      ? linesBetweenRules(lines)
      : COLUMNS.test(first)
        ? linesUntilColumns(lines)
        : COLUMNS.test(second) && !isBlank(first)
          ? linesUntilBlank(lines)
          : undefined
  return count === undefined ? undefined : at + lines.slice(0, count).join('\n').length
}

function lastLine(text: string, at: number): string | undefined {
  return at === 0 ? undefined : text.slice(text.lastIndexOf('\n', at - 2) + 1, at - 1)
}

function linesFrom(text: string, at: number): readonly string[] {
  const lines: string[] = []
  for (let from = at; from < text.length && lines.length < MOST_LINES; ) {
    const end = text.indexOf('\n', from)
    lines.push(text.slice(from, end < 0 ? text.length : end))
    from = end < 0 ? text.length : end + 1
  }
  return lines
}

/** The number of drawn lines, of which the last one closes the table. */
function gridLines(lines: readonly string[]): number | undefined {
  const end = lines.findIndex(line => !GRID_ROW.test(line))
  const count = end < 0 ? lines.length : end
  return count > 2 && GRID.test(lines[count - 1] ?? '') ? count : undefined
}

/** A rule, a head, the columns, rows with blank lines between them, and a rule before a blank line. */
function linesBetweenRules(lines: readonly string[]): number | undefined {
  const head = lines.slice(1).findIndex(line => isBlank(line) || COLUMNS.test(line)) + 1
  if (!COLUMNS.test(lines[head] ?? '')) return undefined
  const last = lines.findIndex((line, index) => index > head && RULE.test(line) && isBlank(lines[index + 1]))
  return last < 0 ? undefined : last + 1
}

/** A table without a head: columns, rows, columns. */
function linesUntilColumns(lines: readonly string[]): number | undefined {
  const last = lines.findIndex((line, index) => index > 0 && (isBlank(line) || COLUMNS.test(line)))
  return last > 1 && COLUMNS.test(lines[last] ?? '') ? last + 1 : undefined
}

/** A head, the columns, and rows up to a blank line. */
function linesUntilBlank(lines: readonly string[]): number | undefined {
  const end = lines.findIndex(isBlank)
  const count = end < 0 ? lines.length : end
  return count > 2 ? count : undefined
}
