import type { Affixes } from '../../languages/model.ts'
import type { Inline, Span, Term } from '../../model.ts'
import { bare, fold } from '../text/fold.ts'
import type { Accept, Entry, Hit } from '../text/form-lookup.ts'
import { createLexicon } from '../text/form-trie.ts'
import { indexBehind } from '../text/spans.ts'

/**
 * A hyphen between parts of at least three letters. With a shorter part, the closed word may be another one: `re-sign`,
 * `resign`.
 */
const HYPHEN = /[-‐‑](?<=\p{L}{3}.)(?=\p{L}{3})/gu
const TWO_WORDS = /^\p{L}{3,} \p{L}{3,}$/u
const ANY_HYPHEN = /[-‐‑]/

/**
 * Other spellings of a common term that is a compound: `cease-fire` → `ceasefire`, `air strike` → `air-strike`. A
 * closed form is never looked for in two words: soldiers who "cease fire" are no ceasefire.
 */
export function compoundForms({ type }: Pick<Term, 'type'>, form: string): readonly string[] {
  if (type !== 'term') return []
  const other = TWO_WORDS.test(form) ? form.replace(' ', '-') : form.replace(HYPHEN, '')
  return other === form ? [] : [other]
}

/** Finds forms of one word in texts that write them with a hyphen: `ceasefire` in "a cease-fire". */
export type HyphenScan<T> = (text: string, inlines: readonly Inline[], accept: Accept<T>) => readonly Hit<T>[]

export function createHyphenScan<T>(entries: readonly Entry<T>[], affixes: Affixes): HyphenScan<T> {
  const seams = new Set(entries.flatMap(({ form }) => seamsOf(bare(form))))
  const lexicon = createLexicon(entries, affixes)
  return (text, inlines, accept) => {
    if (seams.size === 0 || !ANY_HYPHEN.test(text)) return []
    const hyphens = hyphensIn(text).filter(({ start, end }) =>
      seams.has(bare(text.slice(start - PART, start) + text.slice(end, end + PART))),
    )
    if (hyphens.length === 0) return []
    const hidden = [...inlines, ...hyphens].sort((a, b) => a.start - b.start)
    const isInside = ({ start, end }: Hit<T>) => (hyphens[indexBehind(hyphens, start + 1)]?.end ?? end) < end
    return lexicon.scan(fold(text, hidden), accept).filter(isInside)
  }
}

const PART = 3

/**
 * The three letters before and after each place of a form where a hyphen may be: for `ceasefire` one of them is
 * `asefir`.
 */
const seamsOf = (form: string): readonly string[] =>
  Array.from({ length: Math.max(0, form.length - 2 * PART + 1) }, (_, at) => form.slice(at, at + 2 * PART))

const hyphensIn = (text: string): readonly Span[] =>
  [...text.matchAll(HYPHEN)].map(({ index }) => ({ start: index, end: index + 1 }))
