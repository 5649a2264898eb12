import { ANSI, widthOf } from './width.ts'

/** The longest line, however wide the terminal is: longer ones are hard to read. */
const LONGEST = 100
const SHORTEST = 40

const lineWidth = (columns: number): number => Math.min(LONGEST, Math.max(SHORTEST, columns))

/** The text in lines of at most `columns`, each but the first indented; a longer word is on its own line. */
export function wrapText(text: string, columns: number, indent = 0): string {
  const lines = ['']
  for (const [index, word] of text.split(/(?<=\S) /).entries()) {
    const line = lines.at(-1) ?? ''
    const longer = index === 0 ? word : `${line} ${word}`
    if (index === 0 || widthOf(longer) <= lineWidth(columns)) lines[lines.length - 1] = longer
    else lines.push(`${' '.repeat(indent)}${word.trimStart()}`)
  }
  return lines.join('\n')
}

/** The same for each line of a text that is too long; its continuation is indented by two more columns. */
export const wrapLines = (text: string, columns: number): string =>
  text
    .split('\n')
    .map(line => (widthOf(line) <= columns ? line : wrapText(line, columns, indentOf(line) + 2)))
    .join('\n')

const indentOf = (line: string): number => line.replace(ANSI, '').search(/\S/)

/** The columns that a description needs beside its term. */
const ROOM = 24

/** Terms with their descriptions beside them, or below them if the terminal is narrow. */
export function wrapRows(rows: readonly (readonly [string, string])[], columns: number): string {
  const width = Math.max(...rows.map(([term]) => term.length))
  const indent = width + 4
  if (lineWidth(columns) - indent < ROOM) {
    return rows.map(([term, description]) => `  ${term}\n${wrapText(`      ${description}`, columns, 6)}`).join('\n')
  }
  return rows
    .map(([term, description]) => wrapText(`  ${term.padEnd(width)}  ${description}`, columns, indent))
    .join('\n')
}
