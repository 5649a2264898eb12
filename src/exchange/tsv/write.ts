import type { ExchangeEdition } from '../model.ts'

/** Characters that a cell cannot contain, escaped: a tab as `\t`, a line end as `\n`, a backslash doubled. */
const cell = (text: string): string =>
  text.replace(/[\\\t\n\r]/g, sign => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? sign)

export const TSV_COLUMNS = ['id', 'source', 'target', 'state', 'note', 'hashes', 'locale'] as const

/** Writes editions as tab-separated lines with a header; the texts are as in locale files. */
export function writeTsv(editions: readonly ExchangeEdition[]): string {
  const lines = editions.flatMap(({ slug, to, units }) =>
    units.map(({ key, written, state, notes, hashes }) => {
      const note = notes.map(({ text, author }) => (author === undefined ? text : `${author}: ${text}`)).join(' | ')
      // The letter keeps a spreadsheet from reading digits as a number.
      const cells = [
        `${slug}/${key}`,
        written.source,
        written.target,
        state,
        note,
        `h${hashes.source}-${hashes.target}`,
        to,
      ]
      return cells.map(cell).join('\t')
    }),
  )
  return [TSV_COLUMNS.join('\t'), ...lines, ''].join('\n')
}
