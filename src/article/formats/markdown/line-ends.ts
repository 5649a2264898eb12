/** A text whose lines all end with `\n`, and the way back to its original offsets. */
export interface Lines {
  readonly text: string
  readonly offsetOf: (offset: number) => number
}

/** Writes CRLF and lone CR as LF, for parsers that know no other line end. */
export function toLines(source: string): Lines {
  if (!source.includes('\r')) return { text: source, offsetOf: offset => offset }
  const text = source.replace(/\r\n?/g, '\n')
  // The offsets in `text` of line ends that were two characters.
  const pairs: number[] = []
  for (let at = source.indexOf('\r\n'); at >= 0; at = source.indexOf('\r\n', at + 2)) pairs.push(at - pairs.length)
  const offsetOf = (offset: number): number => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] ?? offset) < offset) low = middle + 1
      else high = middle
    }
    return offset + low
  }
  return { text, offsetOf }
}
