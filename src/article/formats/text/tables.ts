/** A table as programs write it: CSV. */
export interface Table {
  readonly separator: string
  readonly columns: number
}

/** How many characters of a text are looked at. */
const LOOKED_AT = 20_000
/** Fewer rows may be lines of prose; with two columns, more rows are needed. */
const FEWEST_ROWS = { two: 5, more: 3 }
/** The fraction of rows that must have the same columns; the rest may be a title or a note. */
const ALIKE = 0.9
/** The largest fraction of separators with a space after them; in prose a space follows a comma. */
const MOST_SPACED = 0.1

/**
 * The table that a whole text is: rows with the same number of fields, with one of the usual separators between them.
 */
export function tableIn(text: string): Table | undefined {
  for (const separator of ['\t', ';', ',', '|']) {
    const columns = columnsIn(text.slice(0, LOOKED_AT), separator)
    if (columns !== undefined) return { separator, columns }
  }
  return undefined
}

function columnsIn(text: string, separator: string): number | undefined {
  // Most texts show in their first lines that they are not a table.
  const [first = '', second = ''] = text.split(/[\r\n]+/, 2)
  if (!first.includes(separator) || !(second.includes(separator) || second.includes('"') || first.includes('"'))) return
  const { rows, spaced } = rowsIn(text, separator)
  const counts = Map.groupBy(rows, count => count)
  const [columns = 1, alike = []] = [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0] ?? []
  if (columns < 2 || (columns === 2 && separator === '\t')) return
  if (rows.length < (columns === 2 ? FEWEST_ROWS.two : FEWEST_ROWS.more) || alike.length < ALIKE * rows.length) return
  const signs = alike.length * (columns - 1)
  return separator !== '\t' && spaced > MOST_SPACED * signs ? undefined : columns
}

/**
 * How many fields each row has, and how many of the separators have a space after them; quotation marks enclose a
 * field.
 */
function rowsIn(text: string, separator: string): { readonly rows: readonly number[]; readonly spaced: number } {
  const rows: number[] = []
  let [fields, spaced, start, quoted] = [1, 0, 0, false]
  const endRow = (end: number): void => {
    if (text.slice(start, end).trim() !== '') rows.push(fields)
    fields = 1
    start = end + 1
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    const opens = at === start || text.charAt(at - 1) === separator
    if (sign === '"' && (quoted || opens)) quoted = !quoted
    else if (quoted) continue
    else if (sign === '\n' || sign === '\r') endRow(at)
    else if (sign === separator) {
      fields++
      if (text.charAt(at + 1) === ' ') spaced++
    }
  }
  endRow(text.length)
  return { rows, spaced }
}
