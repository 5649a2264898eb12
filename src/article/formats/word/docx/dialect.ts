import type { Part } from '../package/parts.ts'
import { escapeXml } from '../package/xml-text.ts'
import type { Dialect, Mark } from '../rich/model.ts'
import { insertChild, RUN_PROPERTIES } from './properties.ts'
import { namesOf } from './xml-names.ts'

/** The run properties of a mark. */
const MARK_XML: Readonly<Record<Mark, readonly [name: string, value?: string]>> = {
  b: ['b'],
  i: ['i'],
  u: ['u', 'single'],
  s: ['strike'],
  sup: ['vertAlign', 'superscript'],
  sub: ['vertAlign', 'subscript'],
}

/** How a part of a Word file writes its texts, with the prefix that it uses. */
export function wordDialect({ root }: Part): Dialect {
  const { written: name } = namesOf(root)
  const [r, t, rPr, hyphen, val] = [name('w:r'), name('w:t'), name('w:rPr'), name('w:noBreakHyphen'), name('w:val')]
  const textXml = (text: string): string =>
    escapeXml(text).replaceAll('\u2011', `</${t}><${hyphen}/><${t} xml:space="preserve">`)
  return {
    retext: (xml, { start, end }, text) => {
      const [, opening = '', isEmpty = ''] = /^(<[^>]*?)(\/?)>/.exec(xml.slice(start, end)) ?? []
      if (isEmpty && text === '') return xml.slice(start, end)
      const keeps = /\sxml:space\s*=\s*["']preserve/.test(opening)
      const space = !keeps && /^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : ''
      return `${opening.trimEnd()}${space}>${textXml(text)}</${t}>`
    },
    written: (text, { raw }, added) => {
      let properties = raw
      for (const mark of added) {
        const [local, value] = MARK_XML[mark]
        const own = `<${name(`w:${local}`)}${value ? ` ${val}="${value}"` : ''}/>`
        properties = insertChild(properties || `<${rPr}></${rPr}>`, own, RUN_PROPERTIES)
      }
      return `<${r}>${properties}<${t} xml:space="preserve">${textXml(text)}</${t}></${r}>`
    },
  }
}
