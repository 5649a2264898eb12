import type { Fix, TextEdit } from './model.ts'

/** All edits of a fix, in order of their places. */
export const editsOf = ({ target, text, also = [] }: Fix): readonly TextEdit[] =>
  [{ target, text }, ...also].sort((one, other) => one.target[0] - other.target[0])

/** A text with edits applied; the edits must not touch each other. */
export const withEdits = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((one, other) => one.target[0] - other.target[0])
    .reduceRight((rest, { target: [start, end], text: put }) => rest.slice(0, start) + put + rest.slice(end), text)

/** All edits of a fix as one, from the start of the first to the end of the last. */
export function asOneEdit(text: string, fix: Fix): TextEdit {
  const edits = editsOf(fix)
  const start = edits[0]?.target[0] ?? 0
  const end = edits.at(-1)?.target[1] ?? start
  const within = edits.map(({ target, text: put }) => ({
    target: [target[0] - start, target[1] - start] as const,
    text: put,
  }))
  return { target: [start, end], text: withEdits(text.slice(start, end), within) }
}
