import { Document, isMap, isSeq, type Node, parseDocument, stringify, type YAMLMap } from 'yaml'
import type { Gender, Locale, Rendering, TermType } from '../../model.ts'

/** A term as it is written into glossary.yml. */
export interface NewTerm {
  readonly id: string
  readonly type: TermType
  readonly source: string
  readonly aliases: readonly string[]
  readonly misspellings?: readonly string[]
  readonly gender?: Gender
  readonly note?: string
  readonly keep?: boolean
  /** Set if it is not the default of the type. */
  readonly caseSensitive?: boolean
  readonly translations: Readonly<Record<Locale, string | Rendering>>
}

/** The text of a glossary.yml with one more term at the end of its list; everything else is unchanged. */
export const addEntry = (text: string, term: NewTerm): string => addEntries(text, [term])

/**
 * The text of a glossary.yml with more terms at the end of its list. Everything else is unchanged, character by
 * character: comments, order, quotes, line lengths.
 */
export function addEntries(text: string, added: readonly NewTerm[]): string {
  if (added.length === 0) return text
  const terms = parseDocument(text).get('terms', true)
  if (!isSeq(terms) || !terms.range) return `${text.trimEnd()}\nterms:\n${entryLines(added, 2)}`
  const [start, end] = terms.range
  if (terms.flow)
    return (
      text.slice(0, start).trimEnd() + flowAsBlock(terms.items.length, text.slice(start, end), added) + text.slice(end)
    )
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  const before = text.slice(0, end).trimEnd()
  return `${before}\n${/\n[ \t]*\n[ \t]*- /u.test(before) ? '\n' : ''}${entryLines(added, column)}${text.slice(end).replace(/^\s*\n/u, '')}`
}

function flowAsBlock(size: number, written: string, added: readonly NewTerm[]): string {
  if (size === 0) return `\n${entryLines(added, 2).trimEnd()}`
  return ` ${written.slice(0, -1).trimEnd().replace(/,$/u, '')}, ${added.map(term => flow(plain(term))).join(', ')}]`
}

function entryLines(added: readonly NewTerm[], indent: number): string {
  const lines = stringify(added.map(plain), { lineWidth: 0 }).trimEnd().split('\n')
  return lines.map(line => `${' '.repeat(indent)}${line}\n`).join('')
}

function plain({ id, type, source, aliases, misspellings = [], gender, translations, ...more }: NewTerm): object {
  const { note, keep = false, caseSensitive } = more
  const known = Object.fromEntries(
    Object.entries(translations).flatMap(([locale, one]) => (one === '' ? [] : [[locale, onOneLine(one)]])),
  )
  return {
    id,
    type,
    source,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(misspellings.length > 0 ? { misspellings } : {}),
    ...(gender === undefined ? {} : { gender }),
    ...(note === undefined ? {} : { note }),
    ...(caseSensitive === undefined ? {} : { caseSensitive }),
    ...(keep ? { keep } : {}),
    ...(Object.keys(known).length > 0 ? { translations: known } : {}),
  }
}

/** A rendering as a YAML value on one line. */
function onOneLine(rendering: string | Rendering): unknown {
  const value = typeof rendering === 'string' ? rendering : written(rendering)
  const { contents } = new Document(value)
  if (isMap(contents)) contents.flow = true
  return contents
}

/** A new rendering of a term in one locale. */
export interface NewRendering {
  readonly id: string
  readonly locale: Locale
  readonly rendering: Rendering
}

/**
 * The text of a glossary.yml with one rendering of one term, which replaces the one before or is added to those of
 * other locales. Everything else is unchanged, character by character.
 */
export function writeRendering(text: string, { id, locale, rendering }: NewRendering): string {
  const terms = parseDocument(text).get('terms')
  const term = isSeq(terms) ? terms.items.find(item => isMap(item) && item.get('id') === id) : undefined
  if (!isMap(term)) return text
  const value = written(rendering)
  const translations = term.get('translations', true)
  if (!isMap(translations) || translations.items.length === 0) {
    return isMap(translations)
      ? splice(text, translations, flow({ [locale]: value }))
      : withEntry(text, term, { translations: { [locale]: value } })
  }
  const known = translations.get(locale, true)
  return known ? splice(text, known, inPlaceOf(text, known, value)) : withEntry(text, translations, { [locale]: value })
}

/** A new form of a term, correct or wrong. */
export interface NewForm {
  readonly id: string
  readonly list: 'aliases' | 'misspellings'
  readonly form: string
}

/**
 * The text of a glossary.yml with one more form of a term's source; everything else is unchanged, character by
 * character.
 */
export function writeForm(text: string, { id, list, form }: NewForm): string {
  const terms = parseDocument(text).get('terms')
  const term = isSeq(terms) ? terms.items.find(item => isMap(item) && item.get('id') === id) : undefined
  if (!isMap(term)) return text
  const known = term.get(list, true)
  if (!isSeq(known) || known.items.length === 0) {
    return known ? splice(text, known as Node, flow([form])) : withEntry(text, term, { [list]: [form] })
  }
  const [start, end] = known.range ?? [0, 0]
  const old = text.slice(start, end).trimEnd()
  const added = flow([form]).slice(1, -1)
  const next = known.flow
    ? `${old.slice(0, -1).trimEnd().replace(/,$/u, '')}, ${added}]`
    : `${old}\n${' '.repeat(columnOf(text, known))}- ${added}`
  return text.slice(0, start) + next + text.slice(start + old.length)
}

/** The text of a glossary.yml with a gender or a note for a term that has none. */
export function writeFact(text: string, id: string, fact: Partial<Record<'gender' | 'note', string>>): string {
  const terms = parseDocument(text).get('terms')
  const term = isSeq(terms) ? terms.items.find(item => isMap(item) && item.get('id') === id) : undefined
  return isMap(term) ? withEntry(text, term, fact) : text
}

type Written = string | Readonly<Record<string, unknown>>

/** A rendering in the format of the glossary: a plain text if it has no other fields. */
function written({ use, aliases, forms, derived, match, avoid }: Rendering): Written {
  const lists = Object.entries({ forms, derived, avoid }).filter(([, list]) => list.length > 0)
  const more = {
    ...(Object.keys(aliases).length > 0 ? { aliases } : {}),
    ...(match ? { match } : {}),
    ...Object.fromEntries(lists),
  }
  return Object.keys(more).length > 0 ? { use, ...more } : use
}

/** A value on one line, which is valid at any place. */
const flow = (value: object): string =>
  stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim()

/** A new value in the style of the one it replaces: on several lines, or on one. */
function inPlaceOf(text: string, node: Node, value: Written): string {
  if (isMap(node) && !node.flow && typeof value !== 'string') return lines(value, columnOf(text, node))
  const entry = flow({ x: value })
  return entry.slice('{x: '.length, -1)
}

const lines = (value: object, column: number): string =>
  Object.entries(value)
    .map(([name, one]) => flow({ [name]: one }).slice(1, -1))
    .join(`\n${' '.repeat(column)}`)

/** One more entry at the end of a map, in the map's own style. */
function withEntry(text: string, map: YAMLMap, entry: object): string {
  const [start, end] = map.range ?? [0, 0]
  const old = text.slice(start, end).trimEnd()
  const added = flow(entry).slice(1, -1)
  const next = map.flow
    ? `${old.slice(0, -1).trimEnd().replace(/,$/u, '')}, ${added}}`
    : `${old}\n${' '.repeat(columnOf(text, map))}${added}`
  return text.slice(0, start) + next + text.slice(start + old.length)
}

function splice(text: string, { range }: Node, value: string): string {
  const [start, end] = range ?? [0, 0]
  return text.slice(0, start) + value + text.slice(start + text.slice(start, end).trimEnd().length)
}

const columnOf = (text: string, { range }: Pick<Node, 'range'>): number => {
  const start = range?.[0] ?? 0
  return start - (text.lastIndexOf('\n', start - 1) + 1)
}
