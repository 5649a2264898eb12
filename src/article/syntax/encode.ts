import type { Span, Syntax } from '../../model.ts'
import { maskMarkup } from '../formats/markdown/masking/mask.ts'

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const references = (text: string, signs: RegExp): string => text.replace(signs, sign => HTML[sign] ?? sign)

const html = (text: string): string => references(text, /[&<>]/g)
/** SubRip has no references; an arrow in its text would look like the times of a cue. */
const srt = (text: string): string => text.replaceAll('-->', '→')

/** An ampersand that an HTML parser would read as the start of a character reference. */
const REFERENCE = /&(?=[a-z]|#)/gi

/** Escapes what Markdown would take for markup, and nothing else, so that people can still read the text. */
function markdown(text: string, atStart: boolean): string {
  const inner = text
    .replace(/\\(?=[!-/:-@[-`{-~\n]|$)/g, '\\\\')
    .replace(/[*`[\]^]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~+/g, run => '\\~'.repeat(run.length))
    .replace(/={2,}/g, run => '\\='.repeat(run.length))
    .replace(/<(?=[a-z/!?>])/gi, '\\<')
    .replace(REFERENCE, '&amp;')
    .replace(/\|/g, '\\|')
  return unhide(atStart ? inner.replace(BLOCK_START, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2') : inner)
}

/** What would start a block: a heading, a list, a quotation, a note, a definition. */
const BLOCK_START = /^(\s*)([#>+=-]|:(?=[-:\s])|!(?=!!)|\?(?=\?\?)|\/(?=\/\/))/

/** Escapes the first sign of a template, a formula, an icon or the like, and then the text inside it. */
function unhide(text: string): string {
  let escaped = text
  for (let round = 0; round < MOST_WITHIN; round++) {
    const { spans } = maskMarkup(escaped)
    if (spans.length === 0) break
    escaped = escapeStarts(escaped, spans)
  }
  return escaped
}

const MOST_WITHIN = 10

function escapeStarts(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start } of spans) {
    // A backslash before a letter is a backslash; before a bracket it may open a formula.
    const { 0: opening } = /^(?:\\[([]|[a-z])/.exec(text.slice(start, start + 2)) ?? ['']
    const reference = opening === '' ? '\\' : `&#${opening.codePointAt(opening.length - 1)};`
    parts.push(text.slice(from, start), reference)
    from = start + opening.length
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/**
 * Plain text in its syntax: entities of HTML, backslashes of Markdown. `atStart` says whether its block or sentence
 * begins with it. `enclose` adds what a file needs around a text.
 */
export function encode(text: string, syntax?: Syntax, atStart = true): string {
  if (syntax === 'html' || syntax === 'json-html' || syntax === 'xml-html' || syntax === 'runs') return html(text)
  if (syntax === 'vtt') return html(text)
  if (syntax === 'srt') return srt(text)
  return syntax === 'markdown' ? markdown(text, atStart) : text
}

const json = (text: string): string => JSON.stringify(text).slice(1, -1)

/** A YAML scalar: plain if YAML reads it back as the same text, else in double quotes. */
const yaml = (text: string): string =>
  /^[\p{L}](?:[^:#\n\r\t"\\]|:(?! |$)|(?<! )#)*$/u.test(text) &&
  !/\s$/.test(text) &&
  !/^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text)
    ? text
    : JSON.stringify(text)

/** A text as a string, scalar or attribute of its file; other texts stand in the file unchanged. */
export function enclose(text: string, syntax?: Syntax): string {
  switch (syntax) {
    case 'json':
    case 'json-html':
      return json(text)
    case 'literal':
      return text.replaceAll("'", '’').replace(/[\n\r]+/g, ' ')
    case 'runs':
      return text.replace(/[\n\r\u2028\u2029]+/g, ' ')
    case 'cdata':
      return text.replaceAll(']]>', ']]]]><![CDATA[>')
    case 'xml':
    case 'xml-html':
      return references(text, /[&<>]/g)
    case 'yaml':
      return yaml(text)
    case 'yaml-block':
      return text.replace(/[\n\r\u0085\u2028\u2029]+/g, ' ')
    case 'yaml-single':
      return text.replaceAll("'", "''").replace(/[\n\r]+/g, ' ')
    case 'attribute':
      return references(text, /[&<>"]/g)
    case 'attribute-single':
      return references(text, /[&<>']/g)
    default:
      return text
  }
}
