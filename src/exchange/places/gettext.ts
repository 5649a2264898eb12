import { decodeOne, newDecoded, type TargetPlace } from './model.ts'

const LINE = /^(?:(msgctxt|msgid|msgid_plural|msgstr)(?:\[(\d+)\])?)?\s*"/
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' }
const ESCAPED: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' }

const encode = (text: string): string => text.replace(/[\n\t\r"\\]/g, sign => ESCAPED[sign] ?? sign)

/** The translations of a gettext file; each is identified by the line of its `msgid` and the number of its form. */
export function placesInGettext(text: string): readonly TargetPlace[] {
  const places: TargetPlace[] = []
  let msgid = 0
  let open: { readonly key: string; readonly decoded: ReturnType<typeof newDecoded>; end: number } | undefined
  const close = (): void => {
    if (open) places.push({ key: open.key, ...open.decoded, end: open.end, encode, inPieces: true })
    open = undefined
  }
  let at = 0
  for (const [index, line] of text.split('\n').entries()) {
    const match = LINE.exec(line)
    const [opening = '', keyword, number] = match ?? []
    if (keyword !== undefined || !match) close()
    if (keyword === 'msgid') msgid = index + 1
    if (keyword === 'msgstr') {
      open = { key: `${msgid}[${number ?? ''}]`, decoded: newDecoded(), end: at + opening.length }
    }
    if (match && open) open.end = readString(open.decoded, text, at + opening.length)
    at += line.length + 1
  }
  close()
  return places
}

/** Reads up to the closing quotation mark, and gives its offset. */
function readString(decoded: ReturnType<typeof newDecoded>, text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') {
    const size = text[at] === '\\' ? 2 : 1
    const sign = text.charAt(at + size - 1)
    decodeOne(decoded, size === 2 ? (ESCAPES[sign] ?? sign) : sign, { start: at, end: at + size })
    at += size
  }
  return at
}
