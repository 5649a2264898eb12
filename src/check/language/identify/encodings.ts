import { LETTERS } from '../../../languages/letters.ts'
import { onceEach } from '../../../once.ts'
import type { Language } from '../model.ts'

/** The encodings in which texts of a script were written before UTF-8, the most frequent first. */
const OF_SCRIPT: Readonly<Record<string, readonly string[]>> = {
  Cyrl: ['windows-1251', 'koi8-u', 'iso-8859-5'],
  Grek: ['windows-1253', 'iso-8859-7'],
  Hebr: ['windows-1255'],
  Arab: ['windows-1256'],
  Thai: ['windows-874'],
  Hans: ['gbk'],
  Hant: ['big5'],
  Jpan: ['shift_jis', 'euc-jp'],
  Kore: ['euc-kr'],
}

/** The same of languages in Latin letters; all others used Macintoshes. */
const OF_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries('pl cs sk hu sl hr ro'.split(' ').map(tag => [tag, ['windows-1250', 'iso-8859-2']])),
  ...Object.fromEntries('lt lv et'.split(' ').map(tag => [tag, ['windows-1257']])),
  tr: ['windows-1254'],
}
const OTHERS: readonly string[] = ['macintosh']

/** The bytes of the signs of a single-byte encoding. */
const bytesOf = onceEach((encoding: string): ReadonlyMap<string, number> => {
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return new Map([...signs].map((sign, byte) => [sign, byte]))
})

/** The bytes that a single-byte encoding reads as a text; undefined for signs that it lacks. */
function bytesIn(text: string, encoding: string): Uint8Array | undefined {
  const known = bytesOf(encoding)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Bytes without a sign are read as control characters.
    const byte = unit < 0xa0 ? unit : known.get(text.charAt(at))
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}

/** Reads a text that was read in one encoding in another one; undefined if its bytes are not of that encoding. */
export function readIn(encoding: string, text: string, wrong: string): string | undefined {
  const bytes = bytesIn(text, wrong)
  if (bytes === undefined) return undefined
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The fewest letters by which a text shows its script. */
const FEWEST = 3

/** Letters from a to z beside those of another alphabet: these are of one language, and were read rightly. */
const MIXED =
  /[a-z][\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}][a-z]/iu
const TURNED_CASE = /\p{Ll}\p{Lu}{2}/u

/**
 * A text that was wholly read in the wrong encoding, in its own one: "Ðåöåíçèÿ" → Рецензия. Undefined for all other
 * texts, and for languages in Latin letters, most of whose letters no encoding changes.
 */
export function readWholly(text: string, language: Language): string | undefined {
  const encodings = OF_SCRIPT[language.script?.name ?? '']
  if (encodings === undefined || !looksWestern(text)) return undefined
  return bestOf(
    ['utf-8', ...encodings].map(encoding => readIn(encoding, text, 'windows-1252')),
    language,
  )
}

/** The same of a text in Cyrillic that became other Cyrillic: "РјРёСЂ" and "ЛХП" → мир. */
export function readFromCyrillic(text: string, language: Language): string | undefined {
  const { script } = language
  if (script?.name !== 'Cyrl') return undefined
  const unicode = readIn('utf-8', text, 'windows-1251')
  if (unicode !== undefined && isIn(script.own, unicode)) return unicode
  const others = [readIn('koi8-u', text, 'windows-1251'), readIn('windows-1251', text, 'koi8-u')]
  return bestOf(others, language)
}

/** Half of all letters in any language of Cyrillic are among these. */
const FREQUENT = /[аоеинтсрвл]/giu

/** Of the readings in the script of a language, the one with the most everyday words and frequent letters. */
function bestOf(readings: readonly (string | undefined)[], { script, common }: Language): string | undefined {
  let best: { readonly text: string; readonly weight: number } | undefined
  for (const text of readings) {
    if (text === undefined || script === undefined || !isIn(script.own, text)) continue
    const everyday = text.split(/\P{L}+/u).filter(word => common.has(word.toLowerCase())).length
    const weight = everyday + (text.match(FREQUENT)?.length ?? 0) / text.length
    if (weight > (best?.weight ?? -1)) best = { text, weight }
  }
  return best?.text
}

/** Whether most letters of a text are accented ones of Western Europe; Cyrillic ends the look at the first letter. */
function looksWestern(text: string): boolean {
  let plain = 0
  let accented = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x24f && unit < 0x2000 && unit !== 0x2c6 && unit !== 0x2dc) return false
    if (unit >= 0x80) accented++
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) plain++
  }
  return accented >= FEWEST && accented * 2 > plain
}

/** Whether a text is in a script and no word mixes it with another one. */
function isIn(own: RegExp, text: string): boolean {
  const letters = [...text].filter(sign => /[^\x00-\x7f]/.test(sign) && /\p{L}/u.test(sign))
  return (
    letters.length >= FEWEST &&
    letters.every(letter => own.test(letter)) &&
    !/[\u0000-\u0008\u0080-\u009f\u2500-\u25ff\ufffd]/.test(text) &&
    !MIXED.test(text) &&
    !TURNED_CASE.test(text)
  )
}

/** A text in Latin letters, some of which are wrong, in an encoding in which all of them are of the language: "zebra³a siê" → zebrała się. */
export function readInOwn(text: string, { tag }: Language): string | undefined {
  const own = LETTERS[tag]
  if (own === undefined) return undefined
  const letters = own + own.toUpperCase()
  for (const encoding of OF_LANGUAGE[tag] ?? OTHERS) {
    const read = readIn(encoding, text, 'windows-1252')
    if (read === undefined || read === text) continue
    if ([...read].every(sign => sign <= '\x7f' || letters.includes(sign) || /[\u2010-\u2026«»\u00a0]/.test(sign)))
      return read
  }
  return undefined
}

/** Languages in Latin letters that came in an encoding of their own. */
export const hasOwnEncoding = ({ tag }: Language): boolean => Object.hasOwn(OF_LANGUAGE, tag)
