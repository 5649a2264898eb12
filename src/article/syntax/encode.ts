import type { Syntax } from '../../model.ts'

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const references = (text: string, signs: RegExp): string => text.replace(signs, sign => HTML[sign] ?? sign)

const html = (text: string): string => references(text, /[&<>]/g)

/** An ampersand that an HTML parser would read as the start of a character reference. */
const REFERENCE = /&(?=[a-z]|#)/gi

/** Escapes what Markdown would take for markup, and nothing else, so that people can still read the text. */
function markdown(text: string, atStart: boolean): string {
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

/**
 * Plain text as a text of its syntax says it: entities of HTML, backslashes of Markdown. `atStart` tells whether its
 * block or sentence begins with it. What a file needs around a text is `enclose`'s to add.
 */
export function encode(text: string, syntax?: Syntax, atStart = true): string {
  if (syntax === 'html' || syntax === 'json-html') return html(text)
  return syntax === 'markdown' ? markdown(text, atStart) : text
}

const json = (text: string): string => JSON.stringify(text).slice(1, -1)

/** A YAML scalar: plain where YAML reads it back as the same text, else in double quotes. */
const yaml = (text: string): string =>
  /^[\p{L}](?:[^:#\n\r\t"\\]|:(?! |$)|(?<! )#)*$/u.test(text) &&
  !/\s$/.test(text) &&
  !/^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf)$/i.test(text)
    ? text
    : JSON.stringify(text)

/** A text as the string, scalar or attribute of its file that holds it; others stand in the file as they are. */
export function enclose(text: string, syntax?: Syntax): string {
  switch (syntax) {
    case 'json':
    case 'json-html':
      return json(text)
    case 'yaml':
      return yaml(text)
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
