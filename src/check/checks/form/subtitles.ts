import type { Filled, SubtitleLimits } from '../../../article/index.ts'
import type { Statement } from '../../../model.ts'
import { say, tell } from '../../../say.ts'
import type { Seen, ShownCue, SubtitleCheck } from '../../model.ts'

export const subtitleLength: SubtitleCheck = {
  level: 'warning',
  finds: 'A cue of subtitles has a line that is too long, too many lines, or no words.',
  why: 'Players cut long lines off, and the picture is covered.',
  example: [
    'They are coming. (one second)',
    'Ya vienen por la carretera de la costa, dicen los vecinos del pueblo de al lado.',
  ],
  cue: (shown, { lineLength, lines }) => {
    const columns = shown.filled.flatMap(({ columns, showing }) =>
      columns.map((width, index) => width + (index === 0 ? (showing.lead ?? 0) : 0)),
    )
    const others = Math.max(0, ...shown.filled.map(({ showing }) => showing.others - (shown.filled.length - 1)))
    const count = columns.length + others
    const longest = Math.max(0, ...columns)
    const cue = placeOf(shown)
    const hasNoWords = shown.filled.some(({ columns, source }) => columns.length === 0 && source > 0)
    return [
      ...(longest > lineLength ? [tell('line-too-long', { cue, length: longest, most: lineLength })] : []),
      ...(count > lines && columns.length > 1 ? [tell('too-many-lines', { cue, lines: count, most: lines })] : []),
      ...(hasNoWords ? [tell('cue-without-words', { cue })] : []),
    ]
  },
}

export const readingSpeed: SubtitleCheck = {
  level: 'warning',
  finds: 'A cue of subtitles is on the screen for less time than its words take to read.',
  why: 'Viewers miss the end of the sentence, or the picture.',
  example: ['Leave now. (one second)', 'Tienen que marcharse de aquí ahora mismo.'],
  cue: (shown, limits) => {
    const seconds = (shown.to - shown.from) / 1000
    const columns = lengthOf(shown, ({ columns }) => columns.reduce((sum, one) => sum + one, 0))
    if (seconds <= 0 || columns / seconds <= limits.charactersPerSecond) return []
    const speed = Math.round((columns / seconds) * 10) / 10
    const most = limits.charactersPerSecond
    const observation: Seen = tell('reading-speed', {
      cue: placeOf(shown),
      letters: columns,
      seconds,
      speed,
      most,
    })
    // If the source is as fast, the translator could not avoid it.
    return [isFast(shown, seconds, limits) ? { ...observation, level: 'info' } : observation]
  },
}

const isFast = (shown: ShownCue, seconds: number, { charactersPerSecond }: SubtitleLimits): boolean =>
  lengthOf(shown, ({ source }) => source) / seconds > charactersPerSecond

const lengthOf = ({ filled }: ShownCue, of: (one: Filled) => number): number =>
  filled.reduce((sum, one) => sum + of(one), 0)

/** `Cue 12 (0:01:02.5)`. */
function placeOf({ cue, from }: ShownCue): Statement {
  const [hours, minutes, seconds] = [3_600_000, 60_000, 1000].map(unit => Math.floor(from / unit))
  const two = (value: number): string => String(value).padStart(2, '0')
  const time = `${hours}:${two((minutes ?? 0) % 60)}:${two((seconds ?? 0) % 60)}.${Math.floor((from % 1000) / 100)}`
  return say('cue', { number: cue, time })
}
