/** No double quotation marks at all, or each “ with its ” before the next. */
const IN_ORDER = /^[^"“”„‟«»]*(?:“[^"“”„‟«»]*”[^"“”„‟«»]*)*$/
const NONE: readonly number[] = []

/** Double quotation marks and guillemets. */
const SIGNS = /["“”„‟«»]/g

/** Marks that never close what the same mark opens: «…«. */
const OPEN_ONLY = '«„'

/** Marks pair with marks of the same family. */
type Family = 'straight' | 'curly' | 'angled'
const familyOf = (sign: string): Family => (sign === '"' ? 'straight' : '«»'.includes(sign) ? 'angled' : 'curly')

/** What decides the meaning of a mark: the text, read once, and how many marks of each family are open. */
interface Reading {
  readonly text: string
  /** Whether “ and ” are the text's pair of marks, as in English and Chinese. */
  readonly hasCurlyPair: boolean
  /** Whether ” opens and “ closes, as in Arabic and Hebrew. */
  readonly isMirrored: boolean
  /** Whether ” is the text's only curly mark, as in Swedish and Finnish. */
  readonly hasOneCurly: boolean
  readonly open: Record<Family, number>
}

/**
 * Offsets of double quotation marks without a partner, in linear time. Straight marks pair in order; curly ones open or
 * close by position (a letter after, a letter before), because “ closes in German and opens in English.
 */
export function straySigns(text: string): readonly number[] {
  if (IN_ORDER.test(text)) return NONE
  const reading = readingOf(text)
  const open: { family: Family; sign: string; at: number }[] = []
  const stray: number[] = []
  for (const { 0: sign, index: at } of text.matchAll(SIGNS)) {
    const family = familyOf(sign)
    if (isMentioned(text, at) || (sign === '"' && isNoQuote(at, reading))) continue
    if (opens(sign, at, reading)) {
      open.push({ family, sign, at })
      reading.open[family]++
    } else if (reading.open[family] === 0) stray.push(at)
    else {
      for (let last = open.pop(); last; last = open.pop()) {
        reading.open[last.family]--
        if (last.family === family) {
          if (last.sign === sign && OPEN_ONLY.includes(sign)) stray.push(at)
          break
        }
        stray.push(last.at)
      }
    }
  }
  return [...stray, ...open.map(one => one.at)].sort((a, b) => a - b)
}

function readingOf(text: string): Reading {
  const first = text.indexOf('“')
  const hasLow = text.includes('„')
  return {
    text,
    isMirrored: first >= 0 && text.indexOf('”') < first && text.includes('”') && /[\u0590-\u06ff]/.test(text),
    hasCurlyPair: !hasLow && first >= 0 && text.lastIndexOf('”') > first,
    hasOneCurly: !hasLow && first < 0,
    open: { straight: 0, curly: 0, angled: 0 },
  }
}

/** Whether a mark stands between two others and is only mentioned: the sign „"“. */
const isMentioned = (text: string, at: number): boolean =>
  /["'“”„‘’‚«»(]/.test(text.charAt(at - 1)) &&
  /["'“”„‘’«»)]/.test(text.charAt(at + 1)) &&
  text.charAt(at - 1) !== text.charAt(at)

/** The last letter of a Hebrew abbreviation, which has the sign before it: צה"ל. */
const LAST_OF_HEBREW = /^\p{Script=Hebrew}(?!\p{L})/u

/**
 * Whether a mark is not a quotation mark: inches (6"), an apostrophe from a keyboard without one (д"Аренберг), or the
 * gershayim of a Hebrew abbreviation.
 */
function isNoQuote(at: number, { text, open }: Reading): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  if (/\p{Script=Hebrew}$/u.test(before) && LAST_OF_HEBREW.test(text.slice(at + 1, at + 3))) return true
  if (/\d$/.test(before) && open.straight === 0) return true
  return /^\p{L}$/u.test(text[at + 1] ?? '') && /(?:^|[\s\p{P}])\p{L}$/u.test(before)
}

function opens(sign: string, at: number, { text, isMirrored, hasCurlyPair, hasOneCurly, open }: Reading): boolean {
  if (sign === '„' || sign === '‟') return true
  if (isMirrored && (sign === '“' || sign === '”')) return sign === '”'
  const partnerOpen = open[familyOf(sign)] > 0
  if (sign === '”' && hasOneCurly) return !partnerOpen
  if ((sign === '“' || sign === '”') && hasCurlyPair) return sign === '“'
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  // An elided word may stand before it: d’« un », l'"ami". A mark may stand before it and a letter after:
  // "values:»A«,»B«".
  const isSetOff = /[,:;]/.test(before) && /[\p{L}\p{N}\ue001]/u.test(after)
  const [spaceBefore, spaceAfter] = [isSetOff || /[\s([{—–’'-]/.test(before), /[\s)\]}.,;:!?…—–-]/.test(after)]
  if (spaceBefore !== spaceAfter) return spaceBefore
  if (sign === '"') return !partnerOpen
  return sign === '»' || sign === '”' ? !partnerOpen && sign === '»' && spaceBefore : !partnerOpen
}
