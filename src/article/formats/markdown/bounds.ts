/** More marks in one paragraph, or deeper nesting, than any article has; a parser takes quadratic time for them. */
const MOST_MARKS = 1000
const MOST_NESTING = 50

const MARKS = /[*_~`[\]<&\\=^]/g
/** Items of a list and rows of a table are each read separately. */
const STARTS_OWN = /^[\t >]*(?:[>*+|-]|\d{1,9}[.)])/
const CONTAINERS = /^[\t ]*(?:(?:[>*+-]|\d{1,9}[.)])[\t ]*)*/

/** The line below the head of a table, with spaces after it. */
const DELIMITERS = /^.*\|[\t ]+$/gm
const IS_DELIMITERS = /^[\t >:|-]+$/

/** Moves these spaces into the last column, since the parser would otherwise see no table. */
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
 * Replaces brackets inside a link's text with letters, since the parser would take them for the link and the link for
 * text. Brackets that are the label of a link stay.
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
 * Replaces marks that no article has with letters, so that the parser stays fast and offsets stay. A paragraph of a
 * thousand asterisks is read as words.
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
