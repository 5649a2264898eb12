import { CsvError, parse } from 'csv-parse/sync'
import { InterlinearError } from '../../errors.ts'
import { canonicalLocale } from '../../locale.ts'
import type { Locale } from '../../model.ts'
import type { TermConcept } from './model.ts'

/** The languages of a table that does not name them. */
export interface TableLocales {
  readonly from: Locale
  readonly to: Locale | undefined
}

/**
 * The terms of a table: a glossary of DeepL (`source,target` or `source,target,EN,DE`, by commas or tabs, without a header), or
 * a list with locales as its header (`en,es,pt-BR`), as term bases export it. Throws an input error for a table of another shape.
 */
export function readTermTable(text: string, file: string, locales: TableLocales): readonly TermConcept[] {
  const rows = rowsOf(text, file)
  const [header = []] = rows
  const columns = header.map(cell => localeIn(cell))
  if (header.length > 1 && columns.filter(Boolean).length === header.length) {
    return rows.slice(1).map(row => conceptOf(row.map((cell, index) => [columns[index] ?? '', cell])))
  }
  const body = /^(?:source|term)$/i.test(header[0] ?? '') ? rows.slice(1) : rows
  return body.map((row, index) => {
    const [source = '', target = '', from, to] = row
    const place = { file, line: index + 1 + (rows.length - body.length) }
    const language = (cell: string | undefined): Locale | undefined => (cell ? localeIn(cell) : undefined)
    const into = language(to) ?? locales.to
    if (row.length < 2 || into === undefined) {
      const found = row.length < 2 ? `${row.length} column` : 'no language of the renderings'
      throw new InterlinearError('input', `found ${found}, expected a term, its rendering, and both languages.`, {
        place,
        hint: 'Say the languages with --from en --to es, or put them into the first line: en,es.',
      })
    }
    return conceptOf([
      [language(from) ?? locales.from, source],
      [into, target],
    ])
  })
}

/** `EN` → `en`, `pt_BR` → `pt-BR`, `Term [es]` → `es`; a word that only looks like a tag is none. */
function localeIn(cell: string): Locale | undefined {
  const [, named] = /\[([A-Za-z_-]+)\]\s*$/.exec(cell) ?? []
  const tag = (named ?? cell).trim().replaceAll('_', '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? canonicalLocale(tag) : undefined
}

function rowsOf(text: string, file: string): readonly (readonly string[])[] {
  const [line = ''] = text.split('\n', 1)
  const delimiter = line.includes('\t') ? '\t' : line.split(';').length > line.split(',').length ? ';' : ','
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const at = typeof error.lines === 'number' ? { line: error.lines } : {}
    throw new InterlinearError('input', `not a table: ${error.message}`, { place: { file, ...at }, cause: error })
  }
}

function conceptOf(cells: readonly (readonly [Locale, string])[]): TermConcept {
  const concept: Record<Locale, readonly string[]> = {}
  for (const [locale, cell] of cells) if (locale !== '' && cell !== '') concept[locale] = [cell]
  return concept
}
