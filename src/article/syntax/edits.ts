/** A stretch of a file and its replacement. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A file with all its edits applied at once; of two that overlap, the first is applied. */
export function applyEdits(file: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (start < at) continue
    parts.push(file.slice(at, start), text)
    at = end
  }
  return parts.join('') + file.slice(at)
}
