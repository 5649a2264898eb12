import { escapeXml } from '../package/xml-text.ts'
import type { Dialect } from '../rich/model.ts'

/** Writes blanks: of several in a row, only the first would be read. */
const textXml = (text: string): string =>
  escapeXml(text).replace(/ {2,}/g, blanks => ` <text:s text:c="${blanks.length - 1}"/>`)

/** The start of a paragraph before a text, where a blank is not read either. */
const STARTS = /<text:[ph](?:\s[^<>]*)?>(?:<text:(?:s|span)(?:[\s/][^<>]*)?>)*$/
/** How many characters before a text are looked at for it. */
const BEFORE = 300

/**
 * How OpenDocument files write texts: between the tags of their spans. A mark that a person adds to a translation has
 * no style in the file, and is left out.
 */
export const ODT_DIALECT: Dialect = {
  retext: (xml, { start }, text) =>
    text.startsWith(' ') && STARTS.test(xml.slice(Math.max(start - BEFORE, 0), start))
      ? `<text:s/>${textXml(text.slice(1))}`
      : textXml(text),
  written: (text, { raw }) => raw + textXml(text) + '</text:span>'.repeat(raw.split('<text:span').length - 1),
}
