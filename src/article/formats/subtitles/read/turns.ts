import type { Escape, Span } from '../../../../model.ts'
import type { InlineDraft } from '../../../markup/tags.ts'
import { columnsOf } from '../write/columns.ts'
import type { Cue, Line, SubtitleFormat } from './cues.ts'
import { labelAt, speakersIn } from './labels.ts'
import { marksIn } from './markup.ts'
import { asideEnd, breaksOf, spacesEnd, speakerEnd, withoutFrame } from './trim.ts'

/** The speech of one speaker in one cue, without its frame; offsets are the file's. */
export interface Turn extends Span {
  readonly kind: 'speech' | 'sound' | 'music'
  readonly cue: Cue
  /** Whether a dash or a name before it shows another speaker. */
  readonly marked: boolean
  /** The tag before it that names the speaker: `<v Ann>`. */
  readonly voice: string | undefined
  readonly lines: number
  /** The width of the dash or name before it on its first line, in columns. */
  readonly lead: number
  readonly breaks: readonly Escape[]
  /** Its markup, except tags that a line break interrupts. */
  readonly marks: readonly InlineDraft[]
}

/** A line, or the part of a line that begins with `<v Ann>`. */
interface Part extends Span {
  readonly kind: Turn['kind']
  readonly marked: boolean
  readonly voice: string | undefined
  /** Whether it begins a new line. */
  readonly fresh: boolean
}

const VOICE = /<v[.\s][^<>]{0,300}>/gi
const MUSIC = /^[♩♪♫♬]/
const MUSIC_END = /[♩♪♫♬]["'”’]?$/
const HASH_MUSIC = /^#\s.{0,300}\s#$/s
const WORDS = /[\p{L}\p{N}]/u
/** A remark that is a whole line: `(door opens)`; a sentence in brackets, `(Hi.)`, is speech. */
const WHOLE_ASIDE = /^[(（][^()（）]{0,99}[^()（）.!?…。！？][)）]$/

/** The speech in the cues of a file, in order. */
export function turnsOf(source: string, cues: readonly Cue[], format: SubtitleFormat): readonly Turn[] {
  const isSpeaker = speakersIn(cues, line => bareLine(line, format))
  const labelled = (rest: string): string | undefined => {
    const label = labelAt(rest.split(/[\r\n]/, 1)[0] ?? '')
    return label !== undefined && isSpeaker(label) ? label : undefined
  }
  return cues.flatMap(cue => {
    const parts = partsOf(source, cue, { format, labelled })
    return groups(parts).flatMap(group => turnOf(source, cue, { group, format, labelled }))
  })
}

type Labelled = (rest: string) => string | undefined

interface Rules {
  readonly format: SubtitleFormat
  readonly labelled: Labelled
}

/** A line without tags and without a dash at its beginning. */
function bareLine(line: string, format: SubtitleFormat): string {
  const bare = withoutMarks(line, format).trim()
  return bare.slice(speakerEnd(bare, 0, () => undefined))
}

function withoutMarks(text: string, format: SubtitleFormat): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of marksIn(text, format)) {
    parts.push(text.slice(at, start))
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

function partsOf(source: string, { lines }: Cue, rules: Rules): readonly Part[] {
  let singing = false
  return lines.flatMap(line =>
    voicesIn(line, rules.format).map((part): Part => {
      const text = source.slice(part.start, part.end)
      const tagless = text.replace(/<[^<>]*>|\{[^{}]*\}/g, '').trim()
      const bare = tagless.slice(speakerEnd(tagless, 0, () => undefined))
      const sung = singing || MUSIC.test(bare) || HASH_MUSIC.test(bare)
      singing = sung && !HASH_MUSIC.test(bare) && !(bare.length > 1 && MUSIC_END.test(bare))
      const kind = sung ? 'music' : isSoundAlone(bare, rules) ? 'sound' : 'speech'
      return { ...part, kind, ...speakerOf(text, rules) }
    }),
  )
}

function isSoundAlone(bare: string, { format, labelled }: Rules): boolean {
  const said = bare.slice(speakerEnd(bare, 0, labelled))
  return WHOLE_ASIDE.test(said.trim()) || !WORDS.test(withoutMarks(said, format))
}

/** What the beginning of a line says about the speaker. */
function speakerOf(text: string, { format, labelled }: Rules): Pick<Part, 'marked' | 'voice'> {
  let at = spacesEnd(text, 0)
  let voice: string | undefined
  for (const { start, end, key, kind } of marksIn(text, format)) {
    if (start !== at) break
    if (key === 'v' && kind === 'open') voice = text.slice(start, end)
    at = spacesEnd(text, end)
  }
  return { marked: speakerEnd(text, at, labelled) > at || asideEnd(text, at) > at, voice }
}

/** A line, split where WebVTT names another voice in it. */
function voicesIn(line: Line, format: SubtitleFormat): readonly Omit<Part, 'kind' | 'marked' | 'voice'>[] {
  const cuts = format === 'vtt' ? [...line.text.matchAll(VOICE)].map(({ index }) => index) : []
  const starts = [0, ...cuts.filter(at => WORDS.test(line.text.slice(0, at).replace(/<[^<>]*>/g, '')))]
  return starts.map((start, index) => ({
    start: line.start + start,
    end: line.start + (starts[index + 1] ?? line.text.length),
    fresh: index === 0,
  }))
}

/** Groups of parts that are one turn: a line that continues the line before it. */
function groups(parts: readonly Part[]): readonly (readonly [Part, ...Part[]])[] {
  const all: [Part, ...Part[]][] = []
  for (const part of parts) {
    const last = all.at(-1)
    const isNew = part.marked || !part.fresh || (part.voice !== undefined && part.voice !== last?.[0].voice)
    if (last && part.kind === last[0].kind && !isNew) last.push(part)
    else all.push([part])
  }
  return all
}

interface Group extends Rules {
  readonly group: readonly [Part, ...Part[]]
}

function turnOf(source: string, cue: Cue, { group, format, labelled }: Group): readonly Turn[] {
  const [first] = group
  const start = first.start
  const text = source.slice(start, group.at(-1)?.end ?? first.end)
  const all = marksIn(text, format)
  const breaks = breaksOf({ text, marks: all }, ' ')
  const marks = outside(all, breaks)
  const { kind, marked, voice } = first
  const frame = kind === 'speech' ? withoutFrame({ text, marks }, labelled) : trimmed(text)
  if (frame.end <= frame.start) return []
  const inFrame = <T extends Span>(spans: readonly T[]): readonly T[] =>
    spans
      .filter(span => span.start >= frame.start && span.end <= frame.end)
      .map(span => ({ ...span, start: start + span.start, end: start + span.end }))
  return [
    {
      kind,
      cue,
      marked,
      voice,
      lines: group.filter(({ fresh }) => fresh).length,
      lead: leadOf(text.slice(0, frame.start), format),
      start: start + frame.start,
      end: start + frame.end,
      breaks: inFrame(breaks),
      marks: inFrame(marks),
    },
  ]
}

/** `&gt;` is one sign on the screen. */
const REFERENCE = /&#?\w{1,10};/g

/** The width of what a viewer sees before a text on its line: `<b>MAYOR:</b> ` → 7. */
function leadOf(before: string, format: SubtitleFormat): number {
  const line = before.slice(before.search(/[^\r\n]*$/))
  const seen = withoutMarks(line, format).trimStart()
  return columnsOf(format === 'vtt' ? seen.replace(REFERENCE, '-') : seen)
}

function trimmed(text: string): Span {
  const start = spacesEnd(text, 0)
  return { start, end: Math.max(start, text.trimEnd().length) }
}

/** The spans that none of the others covers; both in order. */
function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  let next = 0
  return spans.filter(({ start }) => {
    while ((others[next]?.end ?? start + 1) <= start) next++
    return (others[next]?.start ?? start + 1) > start
  })
}
