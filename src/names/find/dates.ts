import { calendarOf } from '../../languages/calendar.ts'
import type { DateWord } from '../../languages/model.ts'
import { dateCuesOf } from '../../languages/names.ts'
import type { Locale, Span } from '../../model.ts'
import { once, onceEach } from '../../once.ts'
import { dateNamed, dateNamesOf } from './calendar.ts'

/** The patterns of one locale that recognize a date by the text before and after a month or weekday. */
interface DatePatterns {
  readonly before: readonly RegExp[]
  readonly after: readonly RegExp[]
  /** Words before it that make it a date, unless a possessive follows: "in May". */
  readonly alone: RegExp
  /** Words before it that make it a date only at the end of a clause: "since May", but not "since May took office". */
  readonly closing: RegExp
  /** Words before it whose preposition requires a name: "confidence in May". */
  readonly governed: RegExp
}

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const ORDINAL = String.raw`(?:\.|\p{L}{1,2}|[º°ª])?`
const YEAR = String.raw`[12]\d{3}`
const CLAUSE_END = /^\s*(?:$|[,.;:!?…)\]–—"”»])/u
const POSSESSIVE = /^['’]s?(?!\p{L})/iu
/** How many characters on each side the patterns read. */
const REACH = 60

/**
 * Whether a month or weekday of the locale is part of a date: beside a day, a year, another month or a word of time.
 */
export function isInDate(text: string, { start, end }: Span, locale: Locale): boolean {
  const kind = dateNamed(text.slice(start, end), locale)?.kind
  if (!kind) return false
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const known = patternsOf(locale)[kind]()
  if (known.before.some(pattern => pattern.test(before)) || known.after.some(pattern => pattern.test(after)))
    return true
  if (known.governed.test(before) || POSSESSIVE.test(after)) return false
  return known.alone.test(before) || (known.closing.test(before) && CLAUSE_END.test(after))
}

const patternsOf = onceEach(locale => ({
  month: once(() => makePatterns(locale, 'month')),
  weekday: once(() => makePatterns(locale, 'weekday')),
}))

function makePatterns(locale: Locale, kind: DateWord): DatePatterns {
  const { links } = calendarOf(locale)
  const cues = dateCuesOf(locale)
  const named = (wanted: DateWord): string =>
    oneOf([...dateNamesOf(locale)].flatMap(([name, is]) => (is.kind === wanted ? name : [])))
  const link = `(?:${oneOf(links.map(word => (/[’']$/u.test(word) ? word : `${word}\\s+`)))})?`
  // In "May 20 points ahead" the number counts points, and is no day.
  const isDay = String.raw`(?![\p{L}\d]|[.,:]\d|\s*(?:%|${oneOf(cues.counted)}(?!\p{L})))`
  const joint = String.raw`(?:\s*[-–/]\s*|\s+(?:${oneOf(cues.joints)})\s+)`
  const month = [String.raw`^[\s-]+${link}${DAY}${ORDINAL}${isDay}`, String.raw`^,?\s+${link}${YEAR}${isDay}`]
  const weekday = [
    String.raw`^,?\s+(?:\p{Ll}{2,3}\s+)?${DAY}${ORDINAL}\s+${link}(?:${named('month')})(?!\p{L})`,
    String.raw`^,?\s+(?:${named('month')})\s+${DAY}${isDay}`,
    String.raw`^\s+${DAY}${ORDINAL}${isDay}`,
  ]
  // In "they march and May watches" the small `march` is no month.
  const other = String.raw`(?=(?-i:\p{Lu}))(?:${named(kind)})`
  const dayBefore = String.raw`(?<![\p{L}\d.,:/]|\p{L}-)${DAY}${ORDINAL}[\s-]+${link}$`
  return {
    before: [...(kind === 'month' ? [dayBefore] : []), String.raw`(?<!\p{L})${other}${joint}$`].map(compile),
    after: [
      ...(kind === 'month' ? month : weekday),
      String.raw`^${joint}${other}(?!\p{L})`,
      String.raw`^\s+(?:${oneOf(cues.after[kind])})(?!\p{L})`,
    ].map(compile),
    alone: compile(String.raw`(?<!\p{L})(?:${oneOf(cues.before[kind])})[\s-]+$`),
    closing: compile(String.raw`(?<!\p{L})(?:${oneOf(cues.closing)})\s+$`),
    governed: compile(String.raw`(?<!\p{L})(?:${oneOf(cues.governed)})\s+$`),
  }
}

const compile = (pattern: string): RegExp => new RegExp(pattern, 'iu')

/** A pattern for any of these phrases; one that never matches if there are none. */
const oneOf = (phrases: readonly string[]): string =>
  phrases.length === 0 ? '(?!)' : phrases.map(phrase => phrase.replaceAll(' ', '\\s+')).join('|')
