import { diffArrays } from 'diff'

export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Words, spaces and marks of a text; an accent or a joined emoji is never cut from what it belongs to. */
function wordsOf(text: string, locale: string): string[] {
  return Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text), ({ segment }) => segment)
}

/** What was removed from and added to a text, word by word, in reading order. */
export function wordDiff(before: string, after: string, locale: string): readonly DiffPart[] {
  const parts = diffArrays(wordsOf(before, locale), wordsOf(after, locale)).map(
    ({ added, removed, value }): DiffPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  )
  return widen(parts)
}

/** A lone space between two changes belongs to them: people read phrases, not alternating words. */
function widen(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed) result.push({ kind: 'removed', text: removed })
    if (added) result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of parts.entries()) {
    const joins = kind === 'same' && /^\s+$/.test(text) && index > 0 && index < parts.length - 1
    if (kind === 'same' && !joins) {
      flush()
      result.push({ kind, text })
    }
    if (kind === 'removed' || joins) removed += text
    if (kind === 'added' || joins) added += text
  }
  flush()
  return result
}
