import { decodeHTMLStrict } from 'entities/decode'
import { label, languageMark, note } from './labels.ts'
import { comment, encoding, escapes, invisible, leadingSign, strayQuote, styledLetters, wordMarks } from './signs.ts'
import { type SourceText, type TakeOff, tookOff } from './take-off.ts'

export interface TakenOff {
  readonly text: string
  /** What was removed, for a person to read: `took off "Traducción:"`. */
  readonly notes: readonly string[]
}

/** Removes what is recognizably not part of the translation; what the source itself has stays. */
export function takeOff(text: string, source: SourceText): TakenOff {
  const notes: string[] = []
  let left = text.trim()
  // Each may uncover another one: a label inside a fence.
  for (let rounds = 0; rounds < 8; rounds++) {
    const taken = firstTaken(left, source)
    if (!taken) break
    left = taken[0].trim()
    notes.push(taken[1])
  }
  return { text: left, notes }
}

function firstTaken(text: string, source: SourceText): ReturnType<TakeOff> {
  for (const take of TAKE_OFFS) {
    const taken = take(text, source)
    if (taken && taken[0].trim() !== '' && taken[0].trim() !== text) return taken
  }
  return undefined
}

const fence: TakeOff = (text, { shown }) => {
  const inner = /^```[\w-]*\s*\n?([\s\S]*?)\s*(?:```)?$/.exec(text)?.[1] ?? /^`([^`]+)`$/.exec(text)?.[1]
  return inner === undefined || shown.includes('`') ? undefined : [inner, 'took off a code fence']
}

/** Unwraps JSON: `{"text": "…"}`, `["…"]` and a string in JSON's quotes. */
const json: TakeOff = (text, { shown }) => {
  if (!/^[[{"]/.test(text) || /^[[{]/.test(shown)) return undefined
  if (text.startsWith('"') && !/\\["nu]/.test(text)) return undefined
  const inner = onlyText(parsed(text))
  return inner === undefined ? undefined : [inner, 'took off JSON around the text']
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function onlyText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.length === 1 ? onlyText(value[0]) : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const texts = Object.entries(value).filter(
    ([name, one]) => name !== 'id' && (typeof one === 'string' || typeof one === 'object'),
  )
  return texts.length === 1 ? onlyText(texts[0]?.[1]) : undefined
}

const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|[a-zA-Z]{2,8}|#\d{2,6}|#x[\da-fA-F]{2,5});/

/** A no-break space between two words that nobody intended. */
const WORD_SPACE = /(?<=[\p{L},.])&(?:amp;)?(?:nbsp|#160|#xa0);(?=[\p{L}(])/giu

/** Decodes character references that were encoded once too often: `&quot;` → `"`. */
const entities: TakeOff = (text, { shown }) =>
  ENTITY.test(text) && !ENTITY.test(shown)
    ? [decodeHTMLStrict(text.replace(WORD_SPACE, ' ')), 'read character references as characters']
    : undefined

/** Removes quotation marks around a whole text if the source has none. */
const quotes: TakeOff = (text, { shown }) => {
  // The text itself may have quotation marks inside: `"«Sí», dijo."`.
  const around = /^"([^"]*[“”«»„‘’‹›「」『』][^"]*)"$/su.exec(text)?.[1]
  if (around !== undefined && !/^".*"[.!?]?$/su.test(shown)) return [around, 'took off quotation marks']
  const inner = /^(?:"([^"]+)"|“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|'([^']+)'|「([^「」]+)」)$/.exec(text)
  if (!inner || /^["“«„'‘‹「『]|["”»“'’›」』][.!?]?$/.test(shown)) return undefined
  return [inner.slice(1).find(part => part !== undefined) ?? '', 'took off quotation marks']
}

/** Bold type; `__NAME1__` is a slot for a name. */
const BOLD = /\*\*([^*]+)\*\*|__(?![\p{Lu}\d]+(?:_[\p{Lu}\d]+)*__)([^_]+)__/u

/** Removes Markdown from a text whose source has none: `**Trump** said` → `Trump said`. */
const markdown: TakeOff = (text, { shown }) => {
  const heading = /^#{1,6}\s+/.exec(text)?.[0]
  // A heading above the text is not the text.
  if (heading && !shown.startsWith('#') && !text.includes('\n')) return [text.slice(heading.length), tookOff(heading)]
  if (!BOLD.test(text) || /\*|__/.test(shown)) return undefined
  return [text.replace(new RegExp(BOLD, 'gu'), '$1$2'), 'took off asterisks']
}

/** What a list has before its numbers: `id: 8`, `Segment 8`, `Satz 8`. */
const COUNTED =
  '(?:id|no|nr|key|index|segment|sentence|line|text|item|segmento|oración|frase|línea|linea|satz|zeile|сегмент|строка|предложение|речення|рядок|phrase|ligne|zin|zdanie|věta|문장|번호|세그먼트)'

const COUNTER = new RegExp(
  [
    String.raw`^(\d{1,3}),(?=")`,
    String.raw`^\(?(\d{1,3})[.):]\s+`,
    String.raw`^\((\d{1,3})\)\s*`,
    String.raw`^[[<{](\d{1,3})[\]>}][:.]?\s*`,
    String.raw`^#(\d{1,3})[:.]?\s+`,
    String.raw`^(\d{1,3})\s?[|–—-]\s+`,
    String.raw`^[[(<{]?${COUNTED}\s?[:=#]?\s?"?(\d{1,3})"?\s?[\])>}]\s?[,:.|–—-]?\s*`,
    String.raw`^${COUNTED}\s?[:=#]?\s?"?(\d{1,3})"?(?:\s?[,:.|–—-]\s*|\s+)`,
  ].join('|'),
  'iu',
)

/**
 * Removes the number or dash of a list if the source is not in a list: `1. Trump said`, `[id=8] Trump said` → `Trump
 * said`. A dash may open what somebody says, instead of quotation marks: `– Vi förlorade, säger hon`.
 */
const listSign: TakeOff = (text, { shown }) => {
  const dash = /^[-*•–—>]\s+/.exec(text)?.[0]
  const opensSpeech = dash !== undefined && /[-–—]/.test(dash) && /["“«„「]/.test(shown) && !/["“«„「]/.test(text)
  if (dash !== undefined && !opensSpeech && !/^[-*•–—>(["#\d]/.test(shown))
    return [text.slice(dash.length), tookOff(dash)]
  const [sign, ...numbers] = COUNTER.exec(text) ?? []
  const number = numbers.find(one => one !== undefined)
  // A number of the source may come first: "On March 14" → "14. März".
  if (sign === undefined || number === undefined || new RegExp(`(?<!\\d)${number}(?!\\d)`).test(shown)) return undefined
  return [text.slice(sign.length), tookOff(sign)]
}

/** Removes the second half if the whole text is repeated. */
const doubled: TakeOff = (text, { shown }) => {
  const half = halfOf(text)
  return half === undefined || halfOf(shown) !== undefined ? undefined : [half, 'took off the same text a second time']
}

/** The half of a text that consists of the same words twice, with a space or a dash between. */
function halfOf(text: string): string | undefined {
  for (const gap of [0, 1, 2, 3]) {
    if ((text.length - gap) % 2 !== 0) continue
    const length = (text.length - gap) / 2
    const [first, between] = [text.slice(0, length), text.slice(length, length + gap)]
    if (length >= 8 && first === text.slice(length + gap) && !/[^\s/|–—-]/.test(between)) return first
  }
  return undefined
}

/** Removes HTML from a text whose source has none: `<b>Trump</b><br>said` → `Trump said`. */
const pageTags: TakeOff = (text, { shown }) => {
  if (shown.includes('<') || !PAGE_TAG.test(text)) return undefined
  return [
    text
      .replace(/<br\s{0,3}\/?>/gi, ' ')
      .replace(new RegExp(PAGE_TAG, 'gi'), '')
      .replace(/ {2,}/g, ' '),
    'took off tags',
  ]
}

/** Removes the element of a request around a whole text that was sent without one: `<g id="1">Trump said</g>`. */
const element: TakeOff = (text, { shown }) => {
  const inner = shown.includes('<')
    ? undefined
    : /^<(g|x|v|seg|segment|mrk)(?:\s[^<>]{0,40})?>([^<>]+)<\/\1>$/.exec(text)?.[2]
  return inner === undefined ? undefined : [inner, 'took off tags']
}

const PAGE_TAG =
  /<\/?(?:b|i|em|strong|u|span|p|br|a|font|small|sup|sub|mark|h[1-6]|div|ul|ol|li|q|blockquote)(?:\s[^<>]{0,200})?\/?>/i

/** Removes emoji at the end of a text whose source has none. */
const emoji: TakeOff = (text, { shown }) => {
  if (!/[\p{Extended_Pictographic}\u200d\ufe0f]\s*$/u.test(text.slice(-8))) return undefined
  const signs = /(?<![\s\p{Extended_Pictographic}\u200d\ufe0f])[\s\p{Extended_Pictographic}\u200d\ufe0f]{1,20}$/u.exec(
    text,
  )
  if (!signs || !/\p{Emoji_Presentation}/u.test(signs[0]) || /\p{Emoji_Presentation}/u.test(shown)) return undefined
  return [text.slice(0, signs.index), tookOff(signs[0])]
}

/** Removes line breaks within one line. */
const lineBreaks: TakeOff = (text, { shown }) => {
  const lines = text.split('\n').flatMap(line => line.trim() || [])
  if (lines.length < 2 || /\n/.test(shown) || lines.length > 3) return undefined
  // A line that ends inside a sentence was wrapped; other lines may be alternatives or an explanation.
  const isList = /^#/.test(lines[0] ?? '') || lines.slice(1).some(line => /^(?:\d{1,3}[.):]|[-*•–—])\s/.test(line))
  const wraps = !isList && lines.slice(0, -1).every(line => !/[.!?:;…。！？]["”»“'’)\]]*$/u.test(line))
  if (!wraps || text.length > 1.6 * shown.length + 10) return undefined
  return [lines.join(' '), 'took off line breaks']
}

const TAKE_OFFS: readonly TakeOff[] = [
  fence,
  json,
  encoding,
  invisible,
  styledLetters,
  escapes,
  entities,
  languageMark,
  label,
  note,
  listSign,
  leadingSign,
  markdown,
  wordMarks,
  quotes,
  strayQuote,
  comment,
  pageTags,
  element,
  emoji,
  doubled,
  lineBreaks,
]
