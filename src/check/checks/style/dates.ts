import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen } from '../../model.ts'
import { styleOf } from './style-of.ts'

/** A date in figures, with four digits for the year. */
const DATE = /(?<![\p{L}\p{N}.,:/-])(\d{1,4})([./-] ?)(\d{1,2})\2(\d{1,4})(?!\p{N}|[.,:/-]\p{N}|\p{L})/gu

interface DateInFigures {
  readonly day: number
  readonly month: number
  readonly year: number
}

export const styleDate: PairCheck = {
  ofStyle: true,
  level: 'warning',
  finds: 'A date in figures is not in the order or form that the house sets (style: dates), or not in the language’s.',
  why: '3/12 is March in one country and December in another.',
  example: ['on 3/25/2026', 'am 3/25/2026'],
  needs: ['digits'],
  pair: sides => {
    const style = styleOf(sides)
    if (!style) return NOTHING
    const { text, language } = sides.target
    const asked = style.dates?.figures
    const usual = asked === undefined || asked === 'avoid' ? style.usual.date() : asked
    return [...text.matchAll(DATE)].flatMap((match): Seen[] => {
      const [written, one = '', , two = '', three = ''] = match
      const date = readDate([one, two, three], usual)
      if (!date) return []
      const place = [match.index, match.index + written.length] as const
      const right = asked === 'avoid' ? inWords(date, language.locale) : inFigures(date, usual)
      const isRight = asked === undefined ? orderOf([one, two, three], date) === lettersOf(usual) : written === right
      if (isRight || (asked === undefined && one.length === 4)) return []
      const level = asked === undefined ? { level: 'info' as const } : {}
      const told = tell(asked === undefined ? 'language-writes' : 'house-writes', { right, written })
      // If day and month can each be the other, a person has to look.
      const safe = asked !== 'avoid' && (one.length === 4 || date.day > 12 || date.day === date.month)
      return [
        { ...told, target: place, fix: { target: place, text: right, ...(safe && { safe: true as const }) }, ...level },
      ]
    })
  },
}

/** The letters of a pattern in order, each once: `dMy`. */
const lettersOf = (pattern: string): string => [...new Set(pattern.match(/[dMy]/g))].join('')

/**
 * Reads a date: the year by its four digits, the day by a number that cannot be a month, else both in the usual order.
 */
function readDate(parts: readonly [string, string, string], usual: string): DateInFigures | undefined {
  const [one, two, three] = parts.map(Number)
  if (one === undefined || two === undefined || three === undefined) return undefined
  const [first, last] = [parts[0].length === 4, parts[2].length === 4]
  if (first === last || (first ? parts[2] : parts[0]).length > 2) return undefined
  const [a, b, year] = first ? [two, three, one] : [one, two, three]
  const monthFirst =
    first || (a <= 12 && b > 12) || (a <= 12 && lettersOf(usual).indexOf('M') < lettersOf(usual).indexOf('d'))
  const [month, day] = monthFirst ? [a, b] : [b, a]
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year < 2200
  return isDate ? { day, month, year } : undefined
}

/** The order in which a date was written: `Mdy`. */
function orderOf([one, two]: readonly [string, string, string], { day, month }: DateInFigures): string {
  if (one.length === 4) return 'yMd'
  return Number(one) === day && Number(two) === month ? 'dMy' : 'Mdy'
}

const inFigures = ({ day, month, year }: DateInFigures, pattern: string): string =>
  pattern.replace(/d+|M+|y+/g, letters => {
    if (letters.startsWith('y')) return letters.length === 2 ? String(year).slice(-2) : String(year)
    return String(letters.startsWith('d') ? day : month).padStart(letters.length, '0')
  })

const inWords = ({ day, month, year }: DateInFigures, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(
    Date.UTC(year, month - 1, day),
  )
