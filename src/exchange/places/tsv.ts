import { decodeOne, newDecoded, type TargetPlace } from './model.ts'

/** The cells of the target column; each is identified by its line. */
export function placesInTsv(text: string): readonly TargetPlace[] {
  const lines = text.split('\n')
  const names = (lines[0] ?? '')
    .replace(/^\ufeff/, '')
    .split('\t')
    .map(name => name.trim().toLowerCase())
  const column = names.indexOf('target')
  let at = 0
  return lines.flatMap((line, index): readonly TargetPlace[] => {
    const cells = line.replace(/\r$/, '').split('\t')
    const start = at + cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0)
    const target = cells[column]
    at += line.length + 1
    if (index === 0 || target === undefined) return []
    const decoded = newDecoded()
    for (let unit = 0; unit < target.length; unit++) {
      decodeOne(decoded, target.charAt(unit), { start: start + unit, end: start + unit + 1 })
    }
    // A tab or a line break would end the cell.
    const encode = (put: string): string => put.replace(/[\t\r\n]+/g, ' ')
    return [{ key: `${index + 1}`, ...decoded, end: start + target.length, encode }]
  })
}
