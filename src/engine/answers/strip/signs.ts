import { isEastAsian, needsUnseenSigns } from '../../../languages/script.ts'
import { onceEach } from '../../../once.ts'
import type { TakeOff } from './take-off.ts'

/** Invisible signs: soft hyphens and other break marks, direction marks, byte order marks. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu
/** The same without those that Arabic and Hebrew need around foreign words, and those between Thai words. */
const NEVER = /[\u00ad\u2060\ufeff\u202d\u202e]/gu

/** Removes invisible signs that the source lacks; signs between Thai words and around Latin words in Arabic stay. */
export const invisible: TakeOff = (text, { shown, to }) => {
  if (!/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/.test(text)) return undefined
  const isOverride = /[\u202d\u202e]/.test(text)
  const pattern = needsUnseenSigns(to) && !isOverride ? NEVER : INVISIBLE
  const own = new Set(shown.match(INVISIBLE))
  const left = text.replace(pattern, sign => (own.has(sign) ? sign : ''))
  return left === text ? undefined : [left, 'took off invisible signs']
}

/**
 * Decodes letters that were read in the wrong encoding: `niÃ±o` → `niño`, `РњР°Р»` → `Мал`. If one run of them is not
 * UTF-8, nothing is changed.
 */
export const encoding: TakeOff = (text, { shown }) => {
  if (
    !/[ÃÂâÐÑåæçèéÅÄÙØРС][\u0080-\u00bf\u0152-\u0178\u0192\u02c6-\u02dc\u2013-\u2122\u0402-\u045f\u0490\u0491\u00a0]/u.test(
      text,
    )
  )
    return undefined
  for (const label of ['windows-1252', 'windows-1251']) {
    const read = readAs(text, label)
    if (read !== undefined && read !== text && !shown.includes(text.slice(0, 20)))
      return [read, 'read in the right encoding']
  }
  return undefined
}

/** The bytes of an old encoding by their characters; unassigned bytes stand for themselves. */
const bytesOf = onceEach((label): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder(label)
  const bytes = Array.from({ length: 128 }, (_, at) => at + 128)
  const free = bytes.map(byte => [String.fromCharCode(byte), byte] as const)
  return new Map([...free, ...bytes.map(byte => [decoder.decode(Uint8Array.of(byte)), byte] as const)])
})

function readAs(text: string, label: string): string | undefined {
  const bytes = bytesOf(label)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return text.replace(/[^\x00-\x7f]+/g, row => {
      const values = [...row].map(sign => bytes.get(sign))
      if (values.some(value => value === undefined)) throw new TypeError(row)
      return decoder.decode(Uint8Array.from(values.filter(value => value !== undefined)))
    })
  } catch {
    return undefined
  }
}

/** Mathematical and full-width letters: `𝐄𝐥`, `Ｅｌ`. */
const STYLED = /[\u{1d400}-\u{1d7ff}]|[\uff21-\uff3a\uff41-\uff5a]/gu

export const styledLetters: TakeOff = (text, { shown, to }) => {
  if (!/[\ud835\uff21-\uff5a]/.test(text) || new RegExp(STYLED).test(shown)) return undefined
  if (isEastAsian(to)) return undefined
  const plain = text.replace(STYLED, letter => letter.normalize('NFKC')).replaceAll('\u3000', ' ')
  return plain === text ? undefined : [plain, 'wrote letters plainly']
}

/** `\u{1f600}`, `\U0001f600` or `\xe9`; else UTF-16 units of four digits each, never more: `ko\u015bcio\u0142` → kościoł. */
const ESCAPES = /\\u\{([\da-fA-F]{1,6})\}|\\U([\da-fA-F]{8})|\\x([\da-fA-F]{2})|((?:\\[uU][\da-fA-F]{4})+)/g
const UNIT = /\\[uU]([\da-fA-F]{4})/g
/** Two or more bytes of UTF-8, each as two digits. */
const PERCENT = /(?:%[0-9A-F]{2})+/gi
const PRINTABLE = /(?:=[0-9A-F]{2})+/g

/** Decodes letters that were written as numbers: `\u00e9`, `%C3%A9`, `=C3=A9`. */
export const escapes: TakeOff = (text, { shown }) => {
  if (!/[\\%=][0-9A-Fux]/i.test(text)) return undefined
  const read = decoded(text, shown)
  return read === text ? undefined : [read, 'read escaped characters']
}

function decoded(text: string, source: string): string {
  if (/\\[ux]/i.test(text) && !source.includes('\\'))
    return text.replace(ESCAPES, (all: string, ...[braced, long, short, units]: readonly (string | undefined)[]) => {
      const read = units?.replace(UNIT, ofUnit) ?? ofCode(braced ?? long ?? short ?? '', all)
      return read.isWellFormed() ? read : all
    })
  if (/%(?:20|[C-F][0-9A-F]%[89AB])/i.test(text) && !/%[0-9A-F]{2}/i.test(source)) return text.replace(PERCENT, ofBytes)
  if (/=[C-F][0-9A-F]=[89AB]/.test(text) && !source.includes('=')) return text.replace(PRINTABLE, ofBytes)
  return text
}

/** The letter of a number in hexadecimal digits; what was written if it is a control character or no letter. */
function ofCode(digits: string, written: string): string {
  const code = Number.parseInt(digits, 16)
  return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : written
}
/** Letters beyond the first 65,536 have two units. */
const ofUnit = (written: string, digits: string): string => ofCode(digits, written)

/** Bytes decoded as UTF-8; unchanged if they are not UTF-8. */
function ofBytes(written: string): string {
  const bytes = Uint8Array.from(written.match(/[0-9a-f]{2}/gi) ?? [], byte => Number.parseInt(byte, 16))
  try {
    const read = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return /[\p{Cc}]/u.test(read) ? written : read
  } catch {
    return written
  }
}

/** An arrow, or a picture and a space, at the beginning of a text, and strokes on both sides. */
const ARROW = /^(?:[=-]{1,2}>|[\u2190-\u21ff\u27a0-\u27bf\u25b6]\ufe0f?|[\u2022\u25aa\u25cf\u25a0]|\|)\s*/u
const PICTURE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\u200d\ufe0f\p{Extended_Pictographic}]*\s+/u

export const leadingSign: TakeOff = (text, { shown }) => {
  const sign = (ARROW.exec(text) ?? PICTURE.exec(text))?.[0]
  if (sign === undefined || shown.includes(sign.trim().slice(0, 1))) return undefined
  const rest = text.slice(sign.length)
  return [sign.startsWith('|') ? rest.replace(/(?<!\s)\s*\|$/, '') : rest, `took off "${sign.trim()}"`]
}

/** Removes marks for code and struck-out text around words: `creció \`dos metros\``. */
export const wordMarks: TakeOff = (text, { shown }) => {
  if (/[`~]/.test(shown) || !/`[^`]+`|~~[^~]+~~/.test(text)) return undefined
  return [text.replace(/`([^`]+)`|~~([^~]+)~~/g, (_, code, struck) => code ?? struck), 'took off marks around words']
}

/** Removes HTML comments. */
export const comment: TakeOff = (text, { shown }) => {
  if (!text.includes('<!--') || shown.includes('<!--')) return undefined
  return [text.replace(/(?<!\s)\s*<!--[^<>]{0,300}-->/g, ''), 'took off a comment']
}

/** Removes the only quotation mark of a text at one end of it. */
export const strayQuote: TakeOff = (text, { shown }) => {
  if (/["“”«»„]/.test(shown) || (text.match(/["“”«»„]/g)?.length ?? 0) !== 1) return undefined
  const left = text.replace(/^["“”«»„]\s*|(?<!\s)\s*["“”«»„]$/g, '')
  return left === text ? undefined : [left, 'took off a quotation mark']
}
