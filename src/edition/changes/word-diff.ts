import { diffArrays } from 'diff/lib/diff/array.js'
import type { Locale } from '../../model.ts'

/** A stretch of text that two revisions share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

const segmenters = new Map<Locale, Intl.Segmenter>()

/** Words, spaces and punctuation of a text, by the locale's own rules (dictionary words in Chinese, Japanese, Thai). */
export function splitWords(text: string, locale: Locale): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/**
 * The difference between two texts in words, for a person to read: exact first, then widened so that a change is one
 * removal and one addition, without islands of a space or a short word between. `same` and `removed` concatenate to
 * `before`, `same` and `added` to `after`.
 */
export function diffWords(before: string, after: string, locale: Locale): readonly WordChange[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const parts = diffArrays(splitWords(before, locale), splitWords(after, locale))
  return widened(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

/** Space, punctuation, and a word of up to three letters between two changes are read as part of the change. */
const ISLAND = /^\P{L}*$|^\s*\p{L}{1,3}\s*$/u
const SPACE = /^[\s\p{P}]*$/u

function widened(parts: readonly WordChange[]): readonly WordChange[] {
  const changes: WordChange[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed !== '') changes.push({ kind: 'removed', text: removed })
    if (added !== '') changes.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (isIsland(text, { removed, added }, parts.slice(index + 1))) {
      removed += text
      added += text
    } else {
      flush()
      changes.push({ kind, text })
    }
  }
  flush()
  return changes
}

/** Whether a shared stretch stands between two replacements, and is too small to be read alone. */
function isIsland(
  text: string,
  { removed, added }: { readonly removed: string; readonly added: string },
  rest: readonly WordChange[],
): boolean {
  const [next, other] = rest
  if (removed === '' || added === '' || next === undefined || next.kind === 'same') return false
  if (SPACE.test(text)) return true
  return ISLAND.test(text) && other !== undefined && other.kind !== 'same' && !/\p{N}/u.test(text)
}
