import { InterlinearError } from '../../../errors.ts'
import { tableIn } from './tables.ts'

/** Another kind of file, recognized by its beginning, and what to do with it. */
interface OtherKind {
  readonly what: string
  readonly hint: string
  readonly opens: (text: string) => boolean
}

const OTHER_KINDS: readonly OtherKind[] = [
  { what: 'HTML', hint: 'Name it .html.', opens: text => /^<(?:!doctype\s+html|html)\b/i.test(text) },
  { what: 'XML', hint: 'Name it .xml.', opens: text => /^<(?:\?xml|rss|feed|nitf|newsItem|newsMessage)\b/.test(text) },
  { what: 'WebVTT subtitles', hint: 'Name them .vtt.', opens: text => /^WEBVTT(?:[ \t]|$)/m.test(firstLine(text)) },
  {
    what: 'SubRip subtitles',
    hint: 'Name them .srt.',
    opens: text => /^\d{1,9}[ \t]*\r?\n[\d:.,]{4,16}[ \t]*-->[ \t]*\d/.test(text),
  },
  { what: 'JSON', hint: 'Name it .jsonld or .ninjs if it is an article.', opens: isJson },
  {
    what: 'a PO file',
    hint: 'Name it .po, and check it with `interlinear check`.',
    opens: isPo,
  },
  {
    what: 'an e-mail',
    hint: 'Take its text without its headers.',
    opens: text =>
      /^(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|Content-Type):[ \t]/im.test(headers(text)),
  },
]

/** Throws an input error if a file is not plain text, whatever its name: HTML, subtitles, JSON, a table. */
export function refuseOtherKinds(source: string, file: string): void {
  const text = source.trimStart()
  const refuse = ({ what, hint }: Omit<OtherKind, 'opens'>): never => {
    throw new InterlinearError('input', `found ${what}, expected the text of an article.`, { place: { file }, hint })
  }
  const kind = OTHER_KINDS.find(({ opens }) => opens(text))
  if (kind) refuse(kind)
  const table = tableIn(text)
  if (table) {
    const separator = table.separator === '\t' ? 'tabs' : `"${table.separator}"`
    refuse({
      what: `a table (${table.columns} columns, apart by ${separator})`,
      hint: 'Give each article a file of its own; a table of texts and their translations is for `interlinear check`.',
    })
  }
}

const firstLine = (text: string): string => text.slice(0, 200).split(/[\r\n]/, 1)[0] ?? ''

/** The lines above the first blank line, if all are headers of a message or continue one. */
function headers(text: string): string {
  const lines = (text.slice(0, 20_000).split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? '').split(/\r?\n/)
  return lines.every(line => /^(?:[A-Za-z][A-Za-z-]{0,60}:(?:[ \t]|$)|[ \t])/.test(line)) ? lines.join('\n') : ''
}

/** Whether a file is PO: after comments, the first text is that of the header or of a message. */
function isPo(text: string): boolean {
  const lines = text.slice(0, 5000).split(/\r?\n/)
  return /^msg(?:id|ctxt)[ \t]+"/.test(lines.find(line => !/^\s*(?:#|$)/.test(line)) ?? '')
}

/** Whether a text is one JSON object or list; with text after it, it is front matter. */
function isJson(text: string): boolean {
  if (!/^[[{]/.test(text) || !/[\]}]\s*$/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
