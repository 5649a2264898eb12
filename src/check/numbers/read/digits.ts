/** One way to read a number in digits: the locale's reading first, then other possible ones. */
export interface DigitReading {
  readonly value: number
  readonly also: readonly number[]
  /** Minutes since midnight, if it may be a time of day. */
  readonly clock?: number
  /** Set if it is written like in another language: 2,000 in German. */
  readonly foreign?: boolean
}

export interface Separators {
  readonly decimal: string
  readonly group: string
}

/**
 * Reads one run of digits with separators; a date (1.12.2014), a score (3:1) or a version has one reading for each
 * part. Digits of any script count.
 */
export function readDigits(run: string, separators: Separators): DigitReading[] {
  if (/^[0-9]+$/.test(run)) return [plain(Number(run))]
  // Some catalogues write a time with the ratio sign in place of the colon.
  const text = latinDigits(run.replaceAll('∶', ':'))
    .replace(/[ \u00a0\u202f'’]/g, '')
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')
  if (/^\d+$/.test(text)) return [plain(Number(text))]
  if (text.includes(':')) return readColons(text)
  const signs = text.match(/[.,]/g) ?? []
  if (signs.length === 1) return [oneSign(text, separators)]
  const kinds = new Set(signs)
  if (kinds.size === 1) {
    const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(text) || /^\d{1,2}(?:[.,]\d{2})+[.,]\d{3}$/.test(text)
    // 001,002,003 is a list.
    if (grouped && !text.startsWith('0')) return [plain(Number(text.replace(/[.,]/g, '')))]
    return text.split(/[.,]/).map(part => plain(Number(part)))
  }
  const decimal = signs.at(-1) ?? '.'
  const [whole = '', fraction = ''] = [
    text.slice(0, text.lastIndexOf(decimal)),
    text.slice(text.lastIndexOf(decimal) + 1),
  ]
  return [plain(Number(`${whole.replace(/[.,]/g, '')}.${fraction}`))]
}

const plain = (value: number): DigitReading => ({ value, also: [] })

/** `1.100` or `2,5` or `8.30`. */
function oneSign(text: string, { decimal, group }: Separators): DigitReading {
  const sign = text.includes(',') ? ',' : '.'
  const [whole = '', fraction = ''] = text.split(sign)
  const asDecimal = Number(`${whole}.${fraction}`)
  const clock = clockOf(whole, fraction)
  const time = clock === undefined ? {} : { clock }
  if (fraction.length !== 3 || whole.length > 3 || whole.startsWith('0')) {
    return { value: asDecimal, also: [], ...time, foreign: sign !== decimal && clock === undefined }
  }
  const asGroup = Number(whole + fraction)
  if (sign === group) return plain(asGroup)
  return sign === decimal
    ? { value: asDecimal, also: [asGroup], foreign: true }
    : { value: asGroup, also: [asDecimal], foreign: group === (sign === '.' ? ',' : '.') }
}

/** `20:30` is a time of day; `3:1` is two numbers. */
function readColons(text: string): DigitReading[] {
  const parts = text.split(':')
  const [hours = '', minutes = ''] = parts
  const clock = parts.length <= 3 ? clockOf(hours, minutes) : undefined
  if (clock !== undefined) return [{ value: Number(hours) + Number(minutes) / 100, also: [], clock }]
  return parts.map(part => plain(Number(part.replace(',', '.'))))
}

function clockOf(hours: string, minutes: string): number | undefined {
  const fits = /^\d{1,2}$/.test(hours) && /^[0-5]\d$/.test(minutes) && Number(hours) <= 24
  return fits ? Number(hours) * 60 + Number(minutes) : undefined
}

const HAN_DIGITS = '〇一二三四五六七八九'

/** Digits of any script as ASCII. */
export function latinDigits(text: string): string {
  if (/^[\x00-\x7f\u00a0\u202f’]*$/.test(text)) return text
  return text
    .replace(/[〇一二三四五六七八九]/g, digit => String(HAN_DIGITS.indexOf(digit)))
    .replace(/\p{Nd}/gu, digit => {
      let zero = digit.codePointAt(0) ?? 0
      const value = zero
      while (value - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
      return String(value - zero)
    })
}
