import type { Syntax } from '../model.ts'

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** An ampersand that an HTML parser would read as the start of a character reference. */
const REFERENCE = /&(?=[a-z]|#)/gi

const html = (text: string): string => text.replace(/[&<>]/g, sign => HTML[sign] ?? sign)
const attribute = (text: string): string => text.replace(/[&<>"]/g, sign => HTML[sign] ?? sign)
const attributeSingle = (text: string): string => text.replace(/[&<>']/g, sign => HTML[sign] ?? sign)
const json = (text: string): string => JSON.stringify(text).slice(1, -1)

/** Escapes what Markdown would take for markup, and nothing else, so that people can still read the text. */
const markdown = (text: string, atStart: boolean): string => {
  const inner = text
    .replace(/\\(?=[!-/:-@[-`{-~\n])/g, '\\\\')
    .replace(/[*`[\]]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~+/g, run => '\\~'.repeat(run.length))
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(REFERENCE, '&amp;')
    .replace(/\|/g, '\\|')
  if (!atStart) return inner
  return inner.replace(/^(\s*)([#>+=-]|:(?=-))/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** A YAML scalar: plain where YAML reads it back as the same text, else in double quotes. */
const yaml = (text: string): string =>
  /^[\p{L}](?:[^:#\n\r\t"\\]|:(?! |$)|(?<! )#)*$/u.test(text) &&
  !/\s$/.test(text) &&
  !/^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text)
    ? text
    : JSON.stringify(text)

/** Plain text as it must be written in its file; `atStart` tells whether its block or sentence begins with it. */
export function encode(text: string, syntax?: Syntax, atStart = true): string {
  switch (syntax) {
    case undefined:
      return text
    case 'html':
      return html(text)
    case 'attribute':
      return attribute(text)
    case 'attribute-single':
      return attributeSingle(text)
    case 'markdown':
      return markdown(text, atStart)
    case 'json':
      return json(text)
    case 'json-html':
      return json(html(text))
    case 'yaml':
      return yaml(text)
    case 'yaml-single':
      return text.replaceAll("'", "''").replace(/[\n\r]+/g, ' ')
  }
}
