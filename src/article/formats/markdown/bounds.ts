/** More marks in one paragraph, or deeper nesting, than any article has; a parser's time grows with their square. */
const MOST_MARKS = 1000
const MOST_NESTING = 50

const MARKS = /[*_~`[\]<&\\=^]/g
/** Items of a list and rows of a table are read each on its own. */
const STARTS_OWN = /^[\t >]*(?:[>*+|-]|\d{1,9}[.)])/
const CONTAINERS = /^[\t ]*(?:(?:[>*+-]|\d{1,9}[.)])[\t ]*)*/

/** The line below the head of a table, with spaces behind it. */
const DELIMITERS = /^.*\|[\t ]+$/gm
const IS_DELIMITERS = /^[\t >:|-]+$/

/** The same text with such spaces within the last column, for with them the parser sees no table. */
export const boundTables = (text: string): string =>
  text.replace(DELIMITERS, line => {
    const row = line.trimEnd()
    return IS_DELIMITERS.test(row) && row.includes('-') ? `${row.slice(0, -1)}${line.slice(row.length)}|` : line
  })

/** A link whose text has brackets of its own: `[[Android] Buttons](/a)`. */
const BRACKETED_LINK = /\[(?:[^[\]\\\n]|\\.|\[[^[\]\n]*\]){1,1000}\]\(/g
const INNER = /(?<!!)\[(?!\^)[^[\]\n]*\](?![[(])/g
const LABEL = /^[\t >]*\[([^\]\n]+)\]:/gm

/**
 * The same text with brackets within a link's text as letters, for the parser takes them for a link, and then the link for
 * none. Those that are the label of a link stay.
 */
export function boundBrackets(text: string): string {
  if (!/\[[^\]\n]*\[/.test(text)) return text
  const labels = new Set([...text.matchAll(LABEL)].map(([, label = '']) => label.toLowerCase()))
  return text.replace(BRACKETED_LINK, link => {
    const inside = link.slice(1, -2).replace(INNER, inner => {
      return labels.has(inner.slice(1, -1).toLowerCase()) ? inner : `x${inner.slice(1, -1)}x`
    })
    return `[${inside}](`
  })
}

/**
 * The same text with marks that can be no article's taken out of the parser's way, each replaced by a letter, so that
 * offsets stay. A paragraph of a thousand asterisks is read as words.
 */
export function boundMarks(text: string): string {
  const lines = text.split('\n')
  const parts: string[] = []
  let chunk: string[] = []
  const flush = (): void => {
    const joined = chunk.join('\n')
    const marks = joined.match(MARKS)?.length ?? 0
    if (chunk.length > 0) parts.push(marks > MOST_MARKS ? joined.replace(MARKS, 'x') : joined)
    chunk = []
  }
  for (const line of lines) {
    const bounded = boundNesting(line)
    if (bounded.trim() === '' || STARTS_OWN.test(bounded)) flush()
    if (bounded.trim() === '') parts.push(bounded)
    else chunk.push(bounded)
  }
  flush()
  return parts.join('\n')
}

function boundNesting(line: string): string {
  const markers = CONTAINERS.exec(line)?.[0] ?? ''
  if (markers.length <= MOST_NESTING) return line
  return markers.slice(0, MOST_NESTING) + markers.slice(MOST_NESTING).replace(/\S/g, 'x') + line.slice(markers.length)
}
