import type { Filled, SubtitleLimits } from '../../../article/index.ts'
import type { Observation, ShownCue, SubtitleCheck } from '../../model.ts'

export const subtitleLength: SubtitleCheck = {
  level: 'warning',
  finds: 'A cue of subtitles has a line that is too long, too many lines, or no words.',
  why: 'Players cut long lines off, and the picture is covered.',
  example: [
    'They are coming. (one second)',
    'Ya vienen por la carretera de la costa, dicen los vecinos del pueblo de al lado.',
  ],
  cue: (shown, { lineLength, lines }) => {
    const columns = shown.filled.flatMap(one => one.columns)
    const others = Math.max(0, ...shown.filled.map(({ showing }) => showing.others - (shown.filled.length - 1)))
    const count = columns.length + others
    const longest = Math.max(0, ...columns)
    const problems = [
      ...(longest > lineLength ? [`a line of ${longest} letters, at most ${lineLength} are read at a glance`] : []),
      ...(count > lines && columns.length > 1 ? [`${count} lines, at most ${lines} leave room for the picture`] : []),
      ...(shown.filled.some(({ columns, source }) => columns.length === 0 && source > 0)
        ? ['no words, since the sentence is too short']
        : []),
    ]
    return problems.map(problem => ({ message: `${placeOf(shown)} has ${problem}.` }))
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
    const message = `${placeOf(shown)} has ${columns} letters in ${seconds} seconds: ${speed} a second, at most ${limits.charactersPerSecond} can be read.`
    const observation: Observation = { message }
    // Where the source is as fast, the translator could not help it.
    return [isFast(shown, seconds, limits) ? { ...observation, level: 'info' } : observation]
  },
}

const isFast = (shown: ShownCue, seconds: number, { charactersPerSecond }: SubtitleLimits): boolean =>
  lengthOf(shown, ({ source }) => source) / seconds > charactersPerSecond

const lengthOf = ({ filled }: ShownCue, of: (one: Filled) => number): number =>
  filled.reduce((sum, one) => sum + of(one), 0)

/** `Cue 12 (0:01:02.5)`. */
function placeOf({ cue, from }: ShownCue): string {
  const [hours, minutes, seconds] = [3_600_000, 60_000, 1000].map(unit => Math.floor(from / unit))
  const two = (value: number): string => String(value).padStart(2, '0')
  return `Cue ${cue} (${hours}:${two((minutes ?? 0) % 60)}:${two((seconds ?? 0) % 60)}.${Math.floor((from % 1000) / 100)})`
}
