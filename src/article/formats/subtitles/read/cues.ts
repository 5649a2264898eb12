import { InterlinearError } from '../../../../errors.ts'
import type { Format, Span } from '../../../../model.ts'

export type SubtitleFormat = Extract<Format, 'srt' | 'vtt'>

/** A line of a file without its line break. */
export interface Line extends Span {
  readonly text: string
}

/** A cue of a file. */
export interface Cue {
  /** Its number in the file, or its position if the file has no numbers. */
  readonly number: number
  /** When it appears and disappears, in milliseconds. */
  readonly from: number
  readonly to: number
  /** The lines of its text, without blank lines. */
  readonly lines: readonly Line[]
}

/** The content of a subtitle file. */
export interface Subtitles {
  readonly cues: readonly Cue[]
  /** The lines above the first cue of a WebVTT file, up to the first blank one. */
  readonly header: readonly Line[]
}

const BREAK = /\r\n|\n|\r/g

function linesOf(source: string, from: number): readonly Line[] {
  const lines: Line[] = []
  let start = from
  BREAK.lastIndex = from
  for (let match = BREAK.exec(source); match; match = BREAK.exec(source)) {
    lines.push({ start, end: match.index, text: source.slice(start, match.index) })
    start = match.index + match[0].length
  }
  lines.push({ start, end: source.length, text: source.slice(start) })
  return lines
}

const TIME = String.raw`(?:(\d{1,6}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`
const TIMES = new RegExp(String.raw`^[ \t]*${TIME}[ \t]*-->[ \t]*${TIME}(?:[ \t].*)?$`)
/** Probably meant as the times of a cue: `00:01 -> 00:04`. */
const ALMOST_TIMES = /^[ \t]*\d{1,6}:\d{1,2}[\d:.,]{0,20}[ \t]*(?:[-–—]{1,4}>|→)/
const NUMBER = /^[ \t]*(\d{1,9})[ \t]*$/
const isBlank = ({ text }: Line): boolean => text.trim() === ''

interface Reading {
  readonly format: SubtitleFormat
  readonly file: string
  readonly lines: readonly Line[]
}

/** Reads SubRip and WebVTT; throws an input error with the line of the mistake. */
export function readCues(source: string, format: SubtitleFormat, file: string): Subtitles {
  const reading = { format, file, lines: linesOf(source, source.startsWith('\uFEFF') ? 1 : 0) }
  const header = format === 'vtt' ? headerOf(reading) : []
  const timed = timedLines(reading)
  if (timed.length === 0) {
    throw new InterlinearError(
      'input',
      'found no times of a cue, expected subtitles such as "00:00:01.000 --> 00:00:04.000".',
      {
        place: { file },
      },
    )
  }
  refuseTextOutside(reading, timed, header.length)
  return { header, cues: timed.map((at, index) => cueAt(reading, timed, { at, index })) }
}

function broken({ file, lines }: Reading, at: number, expected: string): InterlinearError {
  const found = lines[at]?.text.trim().slice(0, 60) ?? ''
  return new InterlinearError('input', `found "${found}", expected ${expected}.`, { place: { file, line: at + 1 } })
}

function headerOf(reading: Reading): readonly Line[] {
  const [first] = reading.lines
  if (!first || !/^WEBVTT(?:[ \t]|$)/.test(first.text)) throw broken(reading, 0, '"WEBVTT" on the first line')
  const end = reading.lines.findIndex(line => isBlank(line) || line.text.includes('-->'))
  return reading.lines.slice(0, end < 0 ? reading.lines.length : end)
}

const TIMES_EXPECTED = 'the times of a cue, such as "00:00:01.000 --> 00:00:04.000"'

/** The lines with the times of cues, by their indexes. */
function timedLines(reading: Reading): readonly number[] {
  return reading.lines.flatMap(({ text }, at) => {
    if (TIMES.test(text)) return [at]
    const isMeant = reading.format === 'vtt' ? text.includes('-->') : ALMOST_TIMES.test(text)
    if (isMeant) throw broken(reading, at, TIMES_EXPECTED)
    return []
  })
}

interface Place {
  /** The line with its times. */
  readonly at: number
  /** Its position among the cues. */
  readonly index: number
}

function cueAt(reading: Reading, timed: readonly number[], { at, index }: Place): Cue {
  const { lines, format } = reading
  const [, ...parts] = TIMES.exec(lines[at]?.text ?? '') ?? []
  const [from, to] = [timeOf(parts.slice(0, 4)), timeOf(parts.slice(4))]
  if (from === undefined || to === undefined) throw broken(reading, at, 'minutes and seconds below 60')
  if (to < from) throw broken(reading, at, 'a cue that ends after its beginning')
  const number = format === 'srt' ? Number(NUMBER.exec(lines[at - 1]?.text ?? '')?.[1] ?? index + 1) : index + 1
  return {
    number,
    from,
    to,
    lines: lines.slice(at + 1, endOfText(reading, at, timed[index + 1])).filter(line => !isBlank(line)),
  }
}

function timeOf([hours = '0', minutes = '', seconds = '', fraction = '']: readonly (string | undefined)[]):
  | number
  | undefined {
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0'))
}

/**
 * Where a cue's text ends: at a blank line in WebVTT; in SubRip, whose texts may have blank lines, before the next
 * cue's number.
 */
function endOfText({ lines, format }: Reading, at: number, next = lines.length): number {
  if (format === 'srt')
    return next < lines.length && next - 1 > at && NUMBER.test(lines[next - 1]?.text ?? '') ? next - 1 : next
  let end = at + 1
  for (let line = lines[end]; line && end < next && !isBlank(line); line = lines[end]) end++
  return end
}

/** Blocks of WebVTT that are not cues. */
const OTHER_BLOCK = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/

/**
 * Throws if there is text without times: players do not show it, so it is not part of the article, and somebody has to
 * look at it.
 */
function refuseTextOutside(reading: Reading, timed: readonly number[], header: number): void {
  const { lines, format } = reading
  const [first = 0] = timed
  if (format === 'srt') {
    const before = lines.findIndex((line, at) => at < first && !isBlank(line))
    if (before >= 0 && (before < first - 1 || !NUMBER.test(lines[before]?.text ?? ''))) {
      throw broken(reading, before, 'the number of the first cue and then its times')
    }
    for (const [index, at] of timed.entries()) refuseUntimed(reading, { at, index }, timed[index + 1])
    return
  }
  for (const [index, at] of [header - 1, ...timed].entries())
    refuseUnknownBlocks(reading, at, timed[index] ?? lines.length)
}

/** Throws if a SubRip cue has no times: `12`, with a blank line before it and a text below it, after cue 11. */
function refuseUntimed(reading: Reading, { at }: Place, next = reading.lines.length): void {
  const { lines } = reading
  const number = Number(NUMBER.exec(lines[at - 1]?.text ?? '')?.[1] ?? Number.NaN)
  const end = endOfText(reading, at, next)
  for (let line = at + 2; line < end - 1; line++) {
    const [before, here, after] = lines.slice(line - 1, line + 2)
    if (!before || !here || !after || !isBlank(before) || isBlank(after)) continue
    if (Number(NUMBER.exec(here.text)?.[1]) === number + 1) throw broken(reading, line + 1, TIMES_EXPECTED)
  }
}

function refuseUnknownBlocks(reading: Reading, at: number, next: number): void {
  const { lines } = reading
  let fresh = false
  let known = true
  for (let line = at + 1; line < next; line++) {
    const here = lines[line]
    if (!here || isBlank(here)) {
      fresh = true
      continue
    }
    // The line above the times is the cue's name.
    if (line === next - 1 && next < lines.length) return
    if (fresh) known = OTHER_BLOCK.test(here.text)
    if (fresh && !known) throw broken(reading, line, TIMES_EXPECTED)
    fresh = false
  }
}
