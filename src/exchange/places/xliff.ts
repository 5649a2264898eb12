import { decodeXML } from 'entities'
import { SaxesParser } from 'saxes'
import { decodeOne, newDecoded, type TargetPlace } from './model.ts'

/** Elements whose content is native code, which is no part of the text. */
const NATIVE: readonly string[] = ['ph', 'bpt', 'ept', 'it', 'x', 'bx', 'ex', 'cp']
/** What a unit's line is counted by: its own in XLIFF 1.2, that of its segment in XLIFF 2. */
const UNITS: readonly string[] = ['trans-unit', 'segment']
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The targets of an XLIFF file, and of each the segments that it is cut into; the file has been read before. */
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

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)[^>]*?(\/?)>|&[^;\s]{1,12};|\r\n?|[^<&\r]/gu

function placeOf(text: string, key: string, { start, end }: { start: number; end: number }): TargetPlace {
  const decoded = newDecoded()
  const sections: { readonly start: number; readonly end: number }[] = []
  let native = 0
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [token, section, closes, name = '', isEmpty] = match
    const from = start + match.index
    if (section !== undefined) {
      const at = from + '<![CDATA['.length
      sections.push({ start: at, end: at + section.length })
      if (native === 0) readPlain(decoded, section, at)
    } else if (token.startsWith('<')) {
      if (NATIVE.includes(local(name)) && !isEmpty) native += closes ? -1 : 1
    } else if (native === 0) {
      const said = token.startsWith('&') ? decodeXML(token) : token.startsWith('\r') ? '\n' : token
      if (said === token) readPlain(decoded, token, from)
      else decodeOne(decoded, said, { start: from, end: from + token.length })
    }
  }
  const encode = (put: string, at: number): string =>
    sections.some(section => at >= section.start && at <= section.end) ? put : escapeXml(put)
  return { key, ...decoded, end, encode }
}

/** Each unit stands for itself. */
function readPlain(decoded: ReturnType<typeof newDecoded>, said: string, start: number): void {
  for (let unit = 0; unit < said.length; unit++) {
    decodeOne(decoded, said.charAt(unit), { start: start + unit, end: start + unit + 1 })
  }
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
