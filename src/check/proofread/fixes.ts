import type { Finding, Fix, TextEdit } from '../../model.ts'
import { editsOf, withEdits } from '../../text-edits.ts'

/** A target with its safe fixes applied, and the findings that they fixed. */
export interface Fixed {
  readonly target: string
  readonly fixed: readonly Finding[]
}

/** Applies the safe fixes of a target; of two that touch each other, the first wins. */
export function applyFixes(target: string, findings: readonly Finding[]): Fixed {
  const safe = findings
    .flatMap(finding => (finding.fix?.safe ? [{ finding, edits: editsOf(finding.fix) }] : []))
    .sort((one, other) => startOf(one.edits) - startOf(other.edits))
  const fixed: Finding[] = []
  const taken: TextEdit[] = []
  for (const { finding, edits } of safe) {
    if (edits.some(edit => taken.some(other => touch(edit, other)))) continue
    fixed.push(finding)
    taken.push(...edits)
  }
  return { target: withEdits(target, taken), fixed }
}

const startOf = ([first]: readonly TextEdit[]): number => first?.target[0] ?? 0

const touch = ({ target: [start, end] }: TextEdit, { target: [from, to] }: TextEdit): boolean =>
  start === from || (start < to && from < end)

/** How a text is written: with markup, entities and placeholders that its reader does not see. */
export interface WrittenText {
  readonly text: string
  readonly written: string
  readonly writtenAt: (offset: number) => number
  /** The end of the words at an offset; markup after them is excluded. */
  readonly writtenEnd: (offset: number) => number
  /** Text as its file writes it, if that differs: `&` as `&amp;`. */
  readonly encode?: (text: string, atStart: boolean) => string
}

/** A fix with its offsets in the text as written; undefined if it would change what the reader does not see. */
export function fixInWritten(fix: Fix, side: WrittenText): Fix | undefined {
  const [first, ...also] = [fix, ...(fix.also ?? [])].map(edit => editInWritten(edit, side))
  if (!first || also.includes(undefined)) return undefined
  const others = also.flatMap(edit => edit ?? [])
  return { ...fix, ...first, ...(others.length > 0 && { also: others }) }
}

function editInWritten(
  { target: [start, end], text: put }: TextEdit,
  { text, written, writtenAt, writtenEnd, encode }: WrittenText,
): TextEdit | undefined {
  const from = writtenAt(start)
  const to = end > start ? writtenEnd(end) : from
  if (written.slice(from, to) !== text.slice(start, end)) return undefined
  return { target: [from, to], text: encode ? encode(put, start === 0) : put }
}
