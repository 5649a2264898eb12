import { micromark } from 'micromark'
import { escapeHtml } from '../forms/html/tags.ts'
import type { TranslatedBlock } from '../translated.ts'

/** Elements within a sentence that a page of ours keeps, with the attributes that they keep. */
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
  strong: [],
  sub: [],
  sup: [],
  time: ['datetime'],
}

/** Addresses that a link may go to: of the web, of mail, or within the site. */
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>|<!--[\s\S]*?-->|<[^<>]*>/gi
const ATTRIBUTE = /(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** HTML with the elements of a sentence and no others, balanced: what is not known is left out, its text stays. */
export function cleanInline(html: string): string {
  const open: string[] = []
  const body = html.replace(TAG, (_, slash: string | undefined, tag: string | undefined, rest: string | undefined) => {
    const name = tag?.toLowerCase() ?? ''
    if (!Object.hasOwn(KEPT, name)) return ''
    if (name === 'br') return '<br>'
    if (slash) return closed(name, open)
    open.push(name)
    return `<${name}${attributesOf(name, rest ?? '')}>`
  })
  return (
    body +
    open
      .reverse()
      .map(name => `</${name}>`)
      .join('')
  )
}

/** The closing tag of an element that is open, with those that were opened within it. */
function closed(name: string, open: string[]): string {
  const at = open.lastIndexOf(name)
  if (at < 0) return ''
  return open
    .splice(at)
    .reverse()
    .map(one => `</${one}>`)
    .join('')
}

function attributesOf(name: string, text: string): string {
  const kept = [...text.matchAll(ATTRIBUTE)].flatMap(([, attribute = '', double, single, bare]) => {
    const lower = attribute.toLowerCase()
    const value = double ?? single ?? bare ?? ''
    const allowed = Object.hasOwn(KEPT, name) ? KEPT[name] : undefined
    if (!allowed?.includes(lower) || (lower === 'href' && !SAFE_ADDRESS.test(value.trim()))) return []
    // The value is written as HTML already; only what would end it is escaped.
    return [` ${lower}="${value.replace(/["<>]/g, sign => escapeHtml(sign))}"`]
  })
  return kept.join('')
}

/** A block's text as HTML within one element: emphasis and links stay, everything else is text. */
export function inlineHtml({ syntax, text, plain }: TranslatedBlock): string {
  if (syntax === 'html') return cleanInline(text)
  if (syntax === 'markdown') return cleanInline(micromark(text).replace(/^<p>|<\/p>\s*$/g, ''))
  return escapeHtml(plain)
}
