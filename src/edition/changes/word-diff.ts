import { diffArrays } from 'diff/lib/diff/array.js'
import type { Locale } from '../../model.ts'

/** A stretch of text that two revisions share, or that only one of them has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Splits texts into words, spaces and punctuation by the rules of a locale; in Chinese, Japanese and Thai by a dictionary. */
function wordSplitter(locale: Locale): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  return text => Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/**
 * The difference between two texts in words, for a person to read. Changes with only a space or a short word between them
 * are one change: `the old man` → `a young man` is `[-the old-]{+a young+} man`. `same` and `removed` concatenate to
 * `before`, `same` and `added` to `after`.
 */
export function diffWords(before: string, after: string, locale: Locale): readonly WordChange[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const split = wordSplitter(locale)
  const parts = diffArrays(split(before), split(after))
  return widened(
    parts.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

/**
 * A part between two changes that is shown as part of the change: spaces, punctuation, a word of up to three letters.
 */
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

/** Whether a shared part between two changes is too small to be shown alone. */
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
