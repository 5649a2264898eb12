import { isSeq, parseDocument, stringify } from 'yaml'
import type { Locale, TermType } from '../model.ts'

/** A term as it is written into glossary.yml. */
export interface NewTerm {
  readonly id: string
  readonly type: TermType
  readonly source: string
  readonly aliases: readonly string[]
  readonly translations: Readonly<Record<Locale, string>>
}

/**
 * The text of a glossary.yml with one more term at the end of its list. Everything else stays as it is, character by
 * character: comments, order, quotes, line lengths.
 */
export function addEntry(text: string, term: NewTerm): string {
  const terms = parseDocument(text).get('terms', true)
  if (!isSeq(terms) || !terms.range) return `${text.trimEnd()}\nterms:\n${entryLines(term, 2)}`
  const [start, end] = terms.range
  if (terms.flow)
    return (
      text.slice(0, start).trimEnd() + flowAsBlock(terms.items.length, text.slice(start, end), term) + text.slice(end)
    )
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  const before = text.slice(0, end).trimEnd()
  return `${before}\n${/\n[ \t]*\n[ \t]*- /u.test(before) ? '\n' : ''}${entryLines(term, column)}${text.slice(end).replace(/^\s*\n/u, '')}`
}

function flowAsBlock(size: number, written: string, term: NewTerm): string {
  if (size === 0) return `\n${entryLines(term, 2).trimEnd()}`
  return ` ${written.replace(/,?\s*\]$/u, '')}, ${JSON.stringify(plain(term))}]`
}

function entryLines(term: NewTerm, indent: number): string {
  const lines = stringify([plain(term)], { lineWidth: 0 })
    .trimEnd()
    .split('\n')
  return lines.map(line => `${' '.repeat(indent)}${line}\n`).join('')
}

function plain({ id, type, source, aliases, translations }: NewTerm): object {
  const known = Object.fromEntries(Object.entries(translations).filter(([, use]) => use !== ''))
  return {
    id,
    type,
    source,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(Object.keys(known).length > 0 ? { translations: known } : {}),
  }
}
