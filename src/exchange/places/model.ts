/** A target as it stands in its file. */
export interface TargetPlace {
  /** What tells its unit: see `placeKey`. */
  readonly key: string
  /** What it says, without markup and escapes. */
  readonly text: string
  /** For each UTF-16 unit of `text`, where in the file it begins and ends. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Where in the file its content ends: the place for what is put behind all of it. */
  readonly end: number
  /** A text as its file writes it at an offset of the file. */
  readonly encode: (text: string, at: number) => string
  /** Whether a stretch of it may stand in several pieces of the file: the lines of a gettext string. */
  readonly inPieces?: true
}

/** A part of a file to be replaced; offsets are UTF-16 units of its text. */
export interface FileEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Text while it is read character by character. */
export interface Decoded {
  text: string
  readonly starts: number[]
  readonly ends: number[]
}

export const newDecoded = (): Decoded => ({ text: '', starts: [], ends: [] })

/** Adds what a stretch of the file says; all of its units stand for the whole stretch. */
export function decodeOne(decoded: Decoded, said: string, { start, end }: { start: number; end: number }): void {
  decoded.text += said
  for (let unit = 0; unit < said.length; unit++) {
    decoded.starts.push(start)
    decoded.ends.push(end)
  }
}
