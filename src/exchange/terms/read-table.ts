import { CsvError, parse } from 'csv-parse/sync'
import { InterlinearError } from '../../errors.ts'
import { canonicalLocale } from '../../locale.ts'
import type { Locale } from '../../model.ts'
import type { TermConcept, TermWords } from './model.ts'

/** The languages of a table that does not name them. */
export interface TableLocales {
  readonly from: Locale
  readonly to: Locale | undefined
}

/**
 * The terms of a table. It may be a glossary of DeepL (`source,target` or `source,target,EN,DE`, with commas or tabs,
 * without a header); a list with locales as its header (`en,es,pt-BR`), as term bases export it; or a table whose
 * header has the columns of the words among others: `Term [en]`, `Term [es]` (Crowdin), `source`, `target` (Weblate).
 * Throws an input error for any other table.
 */
export function readTermTable(text: string, file: string, locales: TableLocales): readonly TermConcept[] {
  const rows = rowsOf(text, file)
  const header = rows[0]?.cells ?? []
  const columns = header.map(termLocaleIn)
  const inColumns = columns.filter(locale => locale !== undefined).length
  if (inColumns > 1 && (inColumns === header.length || header.some(cell => PROPERTY.test(cell)))) {
    const statuses = new Map(header.map((cell, index) => [/^status\b/i.test(cell) ? localeIn(cell) : undefined, index]))
    const isRetired = (locale: Locale | undefined, { cells }: Row): boolean =>
      locale !== undefined && RETIRED.test(cells[statuses.get(locale) ?? -1] ?? '')
    return rows.slice(1).map(row => {
      refuseSurplus(row, header.length)
      return conceptOf(
        row.cells.map((cell, index) => [
          columns[index] ?? '',
          cell,
          isRetired(columns[index], row) ? 'wrong' : 'right',
        ]),
      )
    })
  }
  const [sourceAt = -1, targetAt = -1] = ['source', 'target'].map(name => header.indexOf(name))
  if (sourceAt >= 0 && targetAt >= 0 && header.length > 2) {
    return rows.slice(1).map(row => {
      refuseSurplus(row, header.length)
      return conceptOfRow({ ...row, cells: [row.cells[sourceAt] ?? '', row.cells[targetAt] ?? ''] }, locales)
    })
  }
  const isNamed = /^(?:source|term)$/i.test(header[0] ?? '')
  return rows.slice(isNamed ? 1 : 0).map(row => {
    if (!isNamed)
      refuseSurplus(row, row.cells.slice(2, 4).every(cell => localeIn(cell)) && row.cells.length > 3 ? 4 : 2)
    return conceptOfRow(row, locales)
  })
}

function conceptOfRow({ cells, placeOf }: Row, locales: TableLocales): TermConcept {
  const [source = '', target = '', from, to] = cells
  const language = (cell: string | undefined): Locale | undefined => (cell ? localeIn(cell) : undefined)
  const into = language(to) ?? locales.to
  if (cells.length < 2 || into === undefined) {
    const found = cells.length < 2 ? `${cells.length} column` : 'no language of the renderings'
    const { column: _, ...place } = placeOf(source)
    throw new InterlinearError('input', `found ${found}, expected a term, its rendering, and both languages.`, {
      place,
      hint: 'Say the language of the renderings with --to es, or put both languages into the first line: en,es.',
    })
  }
  return conceptOf([
    [language(from) ?? locales.from, source],
    [into, target],
  ])
}

/** Throws an input error for a text beyond the columns of a row: an extra delimiter has shifted its cells. */
function refuseSurplus({ cells, placeOf }: Row, most: number): void {
  const surplus = cells.slice(most).find(cell => cell !== '')
  if (surplus === undefined) return
  throw new InterlinearError(
    'input',
    `found ${JSON.stringify(surplus)} in a column too many, expected ${most} columns.`,
    {
      place: placeOf(surplus),
      hint: 'Take out the tab or comma that is too many, or put quotation marks around its cell. Languages of a row stand in the columns 3 and 4: EN, DE.',
    },
  )
}

/** `EN` → `en`, `pt_BR` → `pt-BR`, `Term [es]` → `es`; undefined for a word that only looks like a tag. */
function localeIn(cell: string): Locale | undefined {
  const [, named] = /\[([A-Za-z_-]+)\]\s*$/.exec(cell) ?? []
  const tag = (named ?? cell).trim().replaceAll('_', '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? canonicalLocale(tag) : undefined
}

/** A column of another property of a term in a language: `Description [en]`. */
const PROPERTY = /^(?!term\b)\s*[^[\s][^[]*\[[A-Za-z_-]+\]\s*$/i
/** The status of a word that should not be used, in term bases. */
const RETIRED = /deprecated|superseded|obsolete|not recommended/i

/** The locale of a column of terms: `es`, `Term [es]`; undefined for `Description [es]`. */
const termLocaleIn = (cell: string): Locale | undefined => (PROPERTY.test(cell) ? undefined : localeIn(cell))

interface Row {
  readonly cells: readonly string[]
  /** The place of a cell's text in the file. */
  readonly placeOf: (text: string) => { readonly file: string; readonly line: number; readonly column: number }
}

/** The rows of a table. Throws an input error for a control character in a cell: no name has one. */
function rowsOf(text: string, file: string): readonly Row[] {
  const lines = text.split(/\r?\n/)
  return cellsOf(text, file).map(({ record, line }): Row => {
    const placeOf = (found: string) => ({
      file,
      line,
      column: Math.max((lines[line - 1] ?? '').lastIndexOf(found), 0) + 1,
    })
    const control = record.map(cell => CONTROL.exec(cell)?.[0]).find(found => found !== undefined)
    if (control === undefined) return { cells: record, placeOf }
    const name = control === '\t' ? 'a tab' : `the control character ${JSON.stringify(control)}`
    throw new InterlinearError('input', `found ${name} in a cell, expected a name.`, {
      place: placeOf(control),
      hint: 'Take it out, or write a space in its place.',
    })
  })
}

const CONTROL = /\p{Cc}/u

interface Parsed {
  readonly record: readonly string[]
  readonly line: number
}

function cellsOf(text: string, file: string): readonly Parsed[] {
  const lines: number[] = []
  try {
    const records = parse(text, {
      ...{ bom: true, relax_column_count: true, skip_empty_lines: true, trim: true },
      delimiter: delimiterOf(text, file),
      on_record: (record, context) => {
        lines.push(context.lines)
        return record
      },
    })
    return records.map((record, index) => ({ record, line: lines[index] ?? 1 }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const at = typeof error.lines === 'number' ? { line: error.lines } : {}
    throw new InterlinearError('input', `not a table: ${error.message}`, { place: { file, ...at }, cause: error })
  }
}

/** The delimiter of cells. A tab in the first line of a .csv is a stray one if every line has commas. */
function delimiterOf(text: string, file: string): string {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const [line = ''] = lines
  const written = line.split(';').length > line.split(',').length ? ';' : ','
  const isWritten = /\.csv$/i.test(file) && lines.every(other => other.includes(written))
  return line.includes('\t') && !isWritten ? '\t' : written
}

function conceptOf(cells: readonly (readonly [Locale, string, ('right' | 'wrong')?])[]): TermConcept {
  const words: { [locale: Locale]: TermWords } = {}
  for (const [locale, cell, status = 'right'] of cells) {
    if (locale !== '' && cell !== '') words[locale] = { right: [], wrong: [], [status]: [cell] }
  }
  return { words }
}
