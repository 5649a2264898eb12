import { InterlinearError } from '../../../errors.ts'
import type { Escape, Metadata, Showing, Span } from '../../../model.ts'
import { numberInlines } from '../../markup/tags.ts'
import type { ParseArticle, Piece } from '../../model.ts'
import { finishArticle } from '../../roles/finish.ts'
import { readCues, type SubtitleFormat, type Subtitles } from './read/cues.ts'
import { endsSentence, type Flow, flowsOf, takesUp } from './read/flows.ts'
import { referencesIn } from './read/inlines.ts'
import { reopenedIn } from './read/trim.ts'
import { type Turn, turnsOf } from './read/turns.ts'
import { isUnspaced } from './write/columns.ts'

export const parseSrt: ParseArticle = (source, options) => parseSubtitles('srt', source, options)
export const parseVtt: ParseArticle = (source, options) => parseSubtitles('vtt', source, options)

/**
 * Reads subtitles. A block is what one speaker says without a long pause, over any number of cues: the text between two
 * cues reads as a space. Sounds and songs are untranslated blocks.
 */
function parseSubtitles(
  format: SubtitleFormat,
  source: string,
  options: Parameters<ParseArticle>[1],
): ReturnType<ParseArticle> {
  const file = options.file ?? options.slug
  const subtitles = readCues(source, format, file)
  const turns = turnsOf(source, subtitles.cues, format)
  if (turns.every(({ kind }) => kind !== 'speech')) {
    throw new InterlinearError('input', 'found no words in the cues, expected some to translate.', { place: { file } })
  }
  const shown = showingsOf(turns)
  const flows = flowsOf(source, turns, options.locale).map(flow => pieceOfFlow(source, flow, { format, shown }))
  const pieces = [...flows, ...kept(source, turns, flows)].toSorted((one, other) => one.start - other.start)
  return finishArticle({ source, format, pieces, ...headerOf(subtitles) }, options)
}

/** `Language: en` and the title of a WebVTT file. */
function headerOf({ header }: Subtitles): { readonly declaredLocale?: string; readonly metadata?: Metadata } {
  const title = /^WEBVTT[ \t]+(?:-+[ \t]+)?(.+)$/.exec(header[0]?.text ?? '')?.[1]?.trim()
  const language = header
    .map(({ text }) => /^Language:[ \t]*([A-Za-z][\w-]{1,34})[ \t]*$/i.exec(text)?.[1])
    .find(Boolean)
  return {
    ...(language !== undefined && { declaredLocale: language }),
    ...(title !== undefined && { metadata: { title } }),
  }
}

/** Sounds and songs outside of speech. */
function kept(source: string, turns: readonly Turn[], flows: readonly Piece[]): readonly Piece[] {
  let next = 0
  return turns.flatMap(({ kind, start, end }): readonly Piece[] => {
    if (kind === 'speech') return []
    while ((flows[next]?.end ?? end) < start) next++
    if ((flows[next]?.start ?? end) < end) return []
    const evidence = kind === 'music' ? 'a song' : 'a sound'
    return [{ start, end, text: source.slice(start, end), given: { role: 'boilerplate', evidence }, translate: false }]
  })
}

type Shown = ReadonlyMap<Turn, Omit<Showing, 'start' | 'end' | 'closed' | 'opened'>>

/** Where each turn is on the screen, and what else is there at the same time. */
function showingsOf(turns: readonly Turn[]): Shown {
  const byCue = Map.groupBy(turns, ({ cue }) => cue)
  return new Map(
    turns.map((turn, slot) => {
      const { cue, lines, lead } = turn
      const all = byCue.get(cue) ?? [turn]
      const spoken = all.filter(({ kind }) => kind === 'speech')
      const length = spoken.reduce((sum, { start, end }) => sum + end - start, 0)
      const others = all.reduce((sum, other) => sum + other.lines, 0) - lines
      const share = length === 0 ? 1 : (turn.end - turn.start) / length
      return [turn, { slot, cue: cue.number, from: cue.from, to: cue.to, share, others, ...(lead > 0 && { lead }) }]
    }),
  )
}

interface Reading {
  readonly format: SubtitleFormat
  readonly shown: Shown
}

function pieceOfFlow(source: string, flow: Flow, { format, shown }: Reading): Piece {
  const [start, end] = [flow[0].start, flow.at(-1)?.end ?? flow[0].end]
  const text = source.slice(start, end)
  const marks = flow.flatMap(turn => turn.marks.map(mark => moved(mark, -start)))
  const gaps = gapsOf(text, flow, start)
  const reopened = reopenedIn(text, marks)
  const separators = gaps.map((gap, index) => {
    const said = text.slice((flow[index]?.start ?? start) - start, gap.start)
    const { closed, opened } = endsSentence(said.replace(/<[^<>]*>$/, '')) ? NOT_REOPENED : reopened(gap)
    return { start: gap.start - closed.length, end: gap.end + opened.length, closed, opened }
  })
  const breaks = [...separators, ...flow.flatMap(turn => turn.breaks.map(one => moved(one, -start)))]
  const escapes = breaks
    .toSorted((one, other) => one.start - other.start)
    .map((span): Escape => ({ start: span.start, end: span.end, plain: plainOf(text, span) }))
  const inlines = numberInlines(outside(marks, separators))
  const references = outside(outside(referencesIn(text, format), escapes), inlines)
  return {
    start,
    end,
    text,
    syntax: format,
    given: { role: 'paragraph', evidence: 'the text of cues' },
    ...(inlines.length > 0 && { inlines }),
    ...(escapes.length + references.length > 0 && {
      escapes: [...escapes, ...references].toSorted((one, other) => one.start - other.start),
    }),
    showings: flow.flatMap((turn, index): readonly Showing[] => {
      const given = shown.get(turn)
      if (!given) return []
      const [before, after] = [separators[index - 1], separators[index]]
      return [
        {
          ...given,
          start: before?.end ?? 0,
          end: after?.start ?? text.length,
          ...(before?.opened && { opened: before.opened }),
          ...(after?.closed && { closed: after.closed }),
        },
      ]
    }),
  }
}

const NOT_REOPENED = { closed: '', opened: '' }

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })

/** What stands between the turns, including the dots of an interrupted sentence that continues. */
function gapsOf(text: string, flow: Flow, start: number): readonly Span[] {
  return flow.slice(1).map((turn, index) => {
    const before = flow[index] ?? turn
    const gap = { start: before.end - start, end: turn.start - start }
    const [said, next] = [text.slice(before.start - start, gap.start), text.slice(gap.end, turn.end - start)]
    if (!takesUp(said, next)) return gap
    const broken = said.length - said.replace(/(?:\.{2,4}|…)$/, '').trimEnd().length
    const taken = /^(?:\.{2,4}|…)\s*/.exec(next)?.[0].length ?? 0
    return said.length > broken ? { start: gap.start - broken, end: gap.end + taken } : gap
  })
}

/** A break reads as a space, except between letters of scripts without spaces. */
const plainOf = (text: string, { start, end }: Span): string =>
  isUnspaced(text.charAt(start - 1)) && isUnspaced(text.charAt(end)) ? '' : ' '

/** The spans that none of the others covers. */
function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  let next = 0
  return spans.filter(({ start }) => {
    while ((others[next]?.end ?? start + 1) <= start) next++
    return (others[next]?.start ?? start + 1) > start
  })
}
