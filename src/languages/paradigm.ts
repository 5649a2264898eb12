import type { Paradigm } from './model.ts'

const split = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/u)
    .map(part => (part === '-' ? '' : part))

/**
 * A paradigm of lines like `ия: ии ию ией`; `-` is the empty ending, `=` the ending as it is, and several endings may
 * share a line.
 */
export function paradigm(table: string): Paradigm {
  const rows: [string, readonly string[]][] = []
  for (const line of table.trim().split('\n')) {
    const [keys = '', values = ''] = line.split(':')
    for (const key of split(keys)) rows.push([key, split(values).map(value => (value === '=' ? key : value))])
  }
  return Object.fromEntries(rows)
}

/** The same paradigm with each of its endings followed by each of these: stems of adjectives and their cases. */
export function withEndings(stems: Paradigm, endings: string): Paradigm {
  return Object.fromEntries(
    Object.entries(stems).map(([key, values]) => [key, values.flatMap(stem => split(endings).map(end => stem + end))]),
  )
}

/** Several paradigms as one: a word gets the endings of the longest key that fits it in any of them. */
export function together(...paradigms: readonly Paradigm[]): Paradigm {
  const all: Record<string, readonly string[]> = {}
  for (const one of paradigms) {
    for (const [key, endings] of Object.entries(one)) all[key] = [...(all[key] ?? []), ...endings]
  }
  return all
}

/** A table of lines like `alemania: alemán aleman`, by the words before the colon. */
export function demonyms(table: string): ReadonlyMap<string, readonly string[]> {
  const rows = table.trim().split('\n')
  return new Map(
    rows.flatMap(row => {
      const [names = '', stems = ''] = row.split(':')
      return names.split('|').map(name => [name.trim(), split(stems)] as const)
    }),
  )
}
