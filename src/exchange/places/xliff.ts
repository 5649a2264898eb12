import { decodeXML } from 'entities/decode'
import { SaxesParser } from 'saxes'
import { type Decoded, decodeOne, newDecoded, type TargetPlace } from './model.ts'

/** Elements whose content is native code and not text. */
const NATIVE: readonly string[] = ['ph', 'bpt', 'ept', 'it', 'x', 'bx', 'ex', 'cp']
/** The elements whose line identifies a unit: its own in XLIFF 1.2, that of its segment in XLIFF 2. */
const UNITS: readonly string[] = ['trans-unit', 'segment']
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * The targets of an XLIFF file, and the segments that each is cut into. The file must have been read before, so that it
 * is valid.
 */
export function placesInXliff(text: string): readonly TargetPlace[] {
  const shift = text.startsWith('\ufeff') ? 1 : 0
  const parser = new SaxesParser({ position: true })
  const places: TargetPlace[] = []
  const open: { readonly name: string; readonly key: string; readonly start: number }[] = []
  let line = 0
  let inTarget = 0
  parser.on('opentag', ({ name: qualified, attributes, isSelfClosing }) => {
    const name = local(qualified)
    if (UNITS.includes(name)) line = parser.line
    if (name === 'target') inTarget++
    const isSegment = inTarget > 0 && name === 'mrk' && String(attributes.mtype) === 'seg'
    const key = name === 'target' ? `${line}` : isSegment ? `${line}.${String(attributes.mid ?? '')}` : ''
    open.push({ name, key: isSelfClosing ? '' : key, start: parser.position + shift })
  })
  parser.on('closetag', ({ name: qualified }) => {
    const element = open.pop()
    if (local(qualified) === 'target') inTarget--
    if (!element || element.key === '') return
    const end = text.lastIndexOf('</', parser.position + shift - 1)
    places.push(placeOf(text, element.key, { start: element.start, end }))
  })
  parser.write(text.slice(shift)).close()
  return places
}

const SECTION = '<![CDATA['

function placeOf(text: string, key: string, { start, end }: { start: number; end: number }): TargetPlace {
  const decoded = newDecoded()
  const sections: { readonly start: number; readonly end: number }[] = []
  let native = 0
  for (let at = start; at < end; ) {
    const next = endOfToken(text, at)
    if (text.startsWith(SECTION, at)) {
      const section = { start: at + SECTION.length, end: next - ']]>'.length }
      sections.push(section)
      if (native === 0) readPlain(decoded, text, section)
    } else if (text[at] === '<') native += depthOf(text.slice(at, next))
    else if (native === 0) {
      const token = text.slice(at, next)
      const said = token.startsWith('&') ? decodeXML(token) : token.startsWith('\r') ? '\n' : token
      decodeOne(decoded, said, { start: at, end: next })
    }
    at = next
  }
  const encode = (put: string, at: number): string =>
    sections.some(section => at >= section.start && at <= section.end) ? put : escapeXml(put)
  return { key, ...decoded, end, encode }
}

/** The end of a tag, comment, section, reference or character. */
function endOfToken(text: string, at: number): number {
  const behind = (sign: string): number => text.indexOf(sign, at) + sign.length
  if (text[at] === '&') return behind(';')
  if (text[at] === '\r') return at + (text[at + 1] === '\n' ? 2 : 1)
  if (text[at] !== '<') return at + 1
  if (text.startsWith('<!--', at)) return behind('-->')
  if (text.startsWith(SECTION, at)) return behind(']]>')
  if (text.startsWith('<?', at)) return behind('?>')
  let quote = ''
  for (let end = at; ; end++) {
    const sign = text.charAt(end)
    if (sign === '' || (sign === '>' && quote === '')) return end + 1
    if (sign === quote) quote = ''
    else if (quote === '' && (sign === '"' || sign === "'")) quote = sign
  }
}

/** 1 for a tag that opens native code, -1 for one that closes it. */
function depthOf(tag: string): number {
  const [, closes, name = ''] = /^<(\/?)([^\s/>]+)/.exec(tag) ?? []
  if (!NATIVE.includes(local(name)) || tag.endsWith('/>')) return 0
  return closes ? -1 : 1
}

/** Each unit is its own text. */
function readPlain(decoded: Decoded, text: string, { start, end }: { start: number; end: number }): void {
  for (let at = start; at < end; at++) decodeOne(decoded, text.charAt(at), { start: at, end: at + 1 })
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
