import { CHINESE_VARIANTS } from '../../languages/check.ts'
import { LETTERS_OF_NEIGHBOURS } from '../../languages/letters.ts'
import { TWO_SCRIPTS } from '../../languages/script.ts'
import { once, onceEach } from '../../once.ts'

/** The letters of a locale, and those that must not occur in it. */
export interface Script {
  /** The ISO 15924 code, as in CLDR: Latn, Cyrl, Hant. */
  readonly name: string
  /** A letter of the locale's own. */
  readonly own: RegExp
  /** Characters of another form of the same script: simplified ones in Hant. */
  readonly wrong?: ReadonlySet<string>
}

const LETTERS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
  Thai: /\p{Script=Thai}/u,
  Armn: /\p{Script=Armenian}/u,
  Geor: /\p{Script=Georgian}/u,
}

const SIMPLIFIED = new Set(CHINESE_VARIANTS.split(' ').map(pair => pair.charAt(0)))
const TRADITIONAL = new Set(CHINESE_VARIANTS.split(' ').map(pair => pair.charAt(1)))

/** Simplified characters that a language lacks: those outside its own encoding. */
const notIn = (encoding: string, last: number): ReadonlySet<string> => {
  const bytesOf = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const rows = bytesOf(0x88, last).filter(byte => encoding !== 'shift_jis' || byte < 0xa0 || byte >= 0xe0)
  const cells = bytesOf(0x40, 0xfe).filter(byte => byte !== 0x7f)
  const bytes = new Uint8Array(rows.flatMap(row => cells.flatMap(cell => [row, cell])))
  const known = new Set(new TextDecoder(encoding).decode(bytes))
  return new Set([...SIMPLIFIED].filter(sign => !known.has(sign)))
}

/** Japanese has the characters of JIS X 0208, and Korean those of KS X 1001. */
const notJapanese = once(() => notIn('shift_jis', 0xee))
const notKorean = once(() => notIn('euc-kr', 0xfd))

/** Characters that a language must not use in a script. */
function wrongIn(script: string, language: string): ReadonlySet<string> | undefined {
  if (script === 'Hant') return SIMPLIFIED
  if (script === 'Hans') return TRADITIONAL
  if (script === 'Jpan') return notJapanese()
  return script === 'Kore' ? notKorean() : lettersOfNeighbours(language)
}

/** The script of a locale; undefined if the checks know nothing of it. */
export const scriptOf = onceEach((tag: string): Script | undefined => {
  const locale = new Intl.Locale(tag)
  if (locale.script === undefined && TWO_SCRIPTS.has(locale.language)) return undefined
  const name = locale.maximize().script
  const own = name === undefined ? undefined : LETTERS[name]
  if (name === undefined || own === undefined) return undefined
  const wrong = wrongIn(name, locale.language)
  return { name, own, ...(wrong && { wrong }) }
})

const lettersOfNeighbours = (language: string): ReadonlySet<string> | undefined => {
  const letters = LETTERS_OF_NEIGHBOURS[language]
  return letters === undefined ? undefined : new Set(letters)
}
