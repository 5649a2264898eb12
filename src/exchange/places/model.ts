/** A target and its place in its file. */
export interface TargetPlace {
  /** Identifies its unit: see `placeKey`. */
  readonly key: string
  /** Its text, without markup and escapes. */
  readonly text: string
  /** For each UTF-16 unit of `text`, its start and end in the file. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The end of its content in the file, where text can be appended. */
  readonly end: number
  /** A text as it must be written at an offset of the file. */
  readonly encode: (text: string, at: number) => string
  /** Whether a stretch of it may be in several pieces in the file: the lines of a gettext string. */
  readonly inPieces?: true
}

/** A part of a file to be replaced; offsets are UTF-16 units of its text. */
export interface FileEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text that is decoded character by character. */
export interface Decoded {
  text: string
  readonly starts: number[]
  readonly ends: number[]
}

export const newDecoded = (): Decoded => ({ text: '', starts: [], ends: [] })

/** Adds the decoded text of a stretch of the file; each of its units has the whole stretch as its place. */
export function decodeOne(decoded: Decoded, said: string, { start, end }: { start: number; end: number }): void {
  decoded.text += said
  for (let unit = 0; unit < said.length; unit++) {
    decoded.starts.push(start)
    decoded.ends.push(end)
  }
}
