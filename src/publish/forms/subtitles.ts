import { breakLines, usualLimits, usualRules } from '../../article/index.ts'
import { isLanguageOf } from '../../locale.ts'
import type { Locale } from '../../model.ts'
import type { Frame } from '../model.ts'
import type { TranslatedArticle } from '../plan/translated.ts'
import type { Form } from './form.ts'
import { machineLines } from './text.ts'

/** The last cue's times, and its number if it has one. */
const TIMES =
  /^(?:[ \t]*(\d{1,9})[ \t]*(?:\r\n|\n|\r))?[ \t]*(?:\d{1,6}:)?\d{1,2}:\d{1,2}(?:[.,]\d{1,3})?[ \t]*-->[ \t]*(?:(\d{1,6}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?/gm

/** How long a note is shown: seconds for each character, and the least and the most seconds. */
const READING = { perCharacter: 1 / 15, least: 2, most: 7 }
/** Milliseconds between the last speech and the notes. */
const PAUSE = 1000

const clock = (time: number, mark: string): string => {
  const part = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0')
  return `${part(time / 3_600_000, 2)}:${part((time / 60_000) % 60, 2)}:${part((time / 1000) % 60, 2)}${mark}${part(time % 1000, 3)}`
}

/** The file with a cue for each note after its last cue: corrections, then the disclosure. */
function withNotes(file: string, { locale, corrections, disclosure }: Frame, isVtt: boolean): string {
  const notes = [...corrections.map(({ note }) => note), ...(disclosure.shown ? [disclosure.sentence] : [])]
  const end = /\r\n|\n|\r/.exec(file)?.[0] ?? '\n'
  let from = 0
  let number: number | undefined
  for (const [, name, hours = '0', minutes = '', seconds = '', fraction = ''] of file.matchAll(TIMES)) {
    from = Math.max(
      from,
      (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(fraction.padEnd(3, '0')),
    )
    if (name !== undefined) number = Number(name)
  }
  const mark = isVtt ? '.' : ','
  const cues = notes
    .flatMap(note => screensOf(note, locale, isVtt))
    .map(lines => {
      const start = from + PAUSE
      const length = lines.join(' ').length * READING.perCharacter
      from = start + Math.round(Math.min(READING.most, Math.max(READING.least, length)) * 1000)
      if (number !== undefined) number++
      const times = `${clock(start, mark)} --> ${clock(from, mark)}`
      return [...(number === undefined ? [] : [number]), times, ...lines].join(end)
    })
  return cues.length === 0 ? file : `${[file.trimEnd(), ...cues].join(end + end)}${end}`
}

/** A note as the texts of as many cues as it needs. */
function screensOf(note: string, locale: Locale, isVtt: boolean): readonly (readonly string[])[] {
  const text = isVtt ? note.replace(/[&<>]/g, sign => REFERENCES[sign] ?? sign) : note
  const lines = breakLines(text, isVtt ? 'vtt' : 'srt', usualRules(locale))
  const most = usualLimits(locale).lines
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, at) => lines.slice(at * most, (at + 1) * most))
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** SubRip: notes are cues after the last one. It has no place for links or its language. */
export const srtForm: Form = {
  place: ({ file }, frame) => withNotes(file, frame, false),
  relink: published => published,
}

const LANGUAGE = /^(Language:[ \t]*)([A-Za-z][\w-]{1,34})(?=[ \t]*$)/im

/**
 * WebVTT: the same. Its header gets the edition's language if it has one, and a comment has the disclosure for
 * machines.
 */
export const vttForm: Form = {
  place: (article, frame) => withMark(withNotes(withLanguage(article, frame.locale), frame, true), frame),
  relink: published => published,
}

/** The file with the disclosure for machines in a comment at its end: `NOTE ai-disclosure: ai-autonomous; …`. */
function withMark(file: string, frame: Frame): string {
  const end = /\r\n|\n|\r/.exec(file)?.[0] ?? '\n'
  const notes = machineLines(frame).map(line => `${end}NOTE ${line}${end}`)
  return notes.length === 0 ? file : `${file.trimEnd()}${end}${notes.join('')}`
}

function withLanguage({ file, sourceLocale }: TranslatedArticle, locale: Locale): string {
  const header = /^[^\r\n]*(?:(?:\r\n|\n|\r)[^\r\n]+)*/.exec(file)?.[0] ?? ''
  const own = header.replace(LANGUAGE, (all, before: string, tag: string) =>
    isLanguageOf(sourceLocale, tag) ? before + locale : all,
  )
  return own + file.slice(header.length)
}
