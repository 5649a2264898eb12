import { escapeUTF8 } from 'entities/escape'
import { Parser } from 'htmlparser2'
import { micromark } from 'micromark'
import type { TranslatedBlock } from '../plan/translated.ts'

/** Elements inside of a sentence that a page in our own form keeps, with the attributes that they keep. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang', 'title'],
  abbr: ['title'],
  b: [],
  bdi: ['dir'],
  br: [],
  cite: [],
  code: [],
  em: [],
  i: [],
  q: [],
  rp: [],
  rt: [],
  ruby: [],
  s: [],
  span: ['lang', 'dir'],
  strong: [],
  sub: [],
  sup: [],
  time: ['datetime'],
}

/** Elements whose text is not part of the article. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object'])

const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * Whether a link may go to an address: of the web, of mail, or in the site. It is parsed as in browsers:
 * `java\nscript:` is a script.
 */
function isSafeAddress(address: string): boolean {
  const url = URL.parse(address, 'https://site.invalid/')
  return url !== null && PROTOCOLS.has(url.protocol)
}

/** HTML with only the elements of a sentence, balanced; other elements are dropped, and their text is kept. */
export function cleanInline(html: string): string {
  const parts: string[] = []
  let silent = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (SILENT.has(name)) silent++
        else if (silent === 0 && Object.hasOwn(KEPT, name)) parts.push(`<${name}${attributesOf(name, attributes)}>`)
      },
      onclosetag: name => {
        if (SILENT.has(name)) silent = Math.max(silent - 1, 0)
        else if (silent === 0 && Object.hasOwn(KEPT, name) && name !== 'br') parts.push(`</${name}>`)
      },
      ontext: text => {
        if (silent === 0) parts.push(escapeUTF8(text))
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  return parts.join('')
}

const attributesOf = (name: string, attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .filter(([attribute, value]) => KEPT[name]?.includes(attribute) && (attribute !== 'href' || isSafeAddress(value)))
    .map(([attribute, value]) => ` ${attribute}="${escapeUTF8(value)}"`)
    .join('')

/** A block's text as HTML for one element: emphasis and links stay, everything else becomes text. */
export function inlineHtml({ syntax, text, plain }: TranslatedBlock): string {
  if (syntax === 'html') return cleanInline(text)
  if (syntax === 'runs') return cleanInline(text.replaceAll('<tab/>', ' '))
  if (syntax === 'markdown') return cleanInline(micromark(text)).trim()
  return escapeUTF8(plain)
}
