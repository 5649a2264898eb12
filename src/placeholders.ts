import type { Span } from './model.ts'
import { onceEach } from './once.ts'

/** The syntax of a placeholder. */
export type PlaceholderKind =
  | 'liquid' // {% include "map.html" %}, {{< figure src="x" >}}, <%= name %>
  | 'mustache' // {{name}}, {{price, currency}}, {{{html}}}
  | 'shell' // ${name}, #{name}, %{name}
  | 'icu' // {count, plural, one {# day} other {# days}}
  | 'brace' // {name}, {0}
  | 'call' // $t(key)
  | 'url' // https://example.org/a?b=c, www.example.org, example.org/map
  | 'email' // desk@example.org
  | 'path' // /usr/local/bin, C:\maps\city.pdf, map.pdf
  | 'shortcode' // [gallery ids="1,2"], [/caption]
  | 'printf' // %s, %1$s, %(name)s, %.2f, %@
  | 'percent' // %name%, %%sitename%%
  | 'emoji' // :smile:
  | 'handle' // @desk, @desk@example.social
  | 'hashtag' // #Kursk

/** A part of a text that is for machines and is not translated. */
export interface Placeholder extends Span {
  readonly kind: PlaceholderKind
  readonly text: string
}

/** Not directly after a letter, a digit or an underscore. */
const APART = String.raw`(?<![\p{L}\p{M}\p{N}_])`
/** Not directly before one. */
const ENDS = String.raw`(?![\p{L}\p{M}\p{N}_])`

/** A letter that no name in a program is written in. */
const OTHER_LETTER = String.raw`(?!\p{Script=Latin})\p{L}`
/** A part for machines may stand right after such a letter: 在%minutes%分钟. */
const NOT_IN_LATIN = String.raw`(?<![\p{Script=Latin}\p{M}\p{N}_])`
/** Not in the middle of an address; a prefix in another script may stand before it: ב-example.org, 访问example.org. */
const NO_ADDRESS = String.raw`(?<![\p{Script=Latin}\p{M}\p{N}_@./]|(?<!${OTHER_LETTER})-)`

const NAME = String.raw`[\p{L}_$][\p{L}\p{M}\p{N}_$.\-]{0,60}`
/** A part of a domain, in one script: `example`, `пример`. */
const labelOf = (letter: string): string => `${letter}(?:(?:${letter}|-){0,61}${letter})?`
const LABEL = `(?:${labelOf(String.raw`[\p{Script=Latin}\p{N}]`)}|${labelOf(String.raw`(?:${OTHER_LETTER}|\p{N})`)})`
const HOST = String.raw`(?:${LABEL}\.){1,8}`
/** The rest of an address, with brackets in pairs. Punctuation of the sentence is removed from its end. */
const REST = String.raw`(?:[^\s"“”„«»<>‘’\[\](){}|\\^\x60。，、；：！？（）「」『』]|\([^\s()]{0,200}\)|\{[\w.\-]{1,60}\}|\[\w{0,60}\])*`
const PATH = `[/?#]${REST}`
/** Top-level domains of addresses without "https://" or "www". */
const DOMAINS =
  'com|org|net|edu|gov|mil|int|info|biz|eu|io|dev|app|news|tv|co|uk|ca|au|nz|ie|de|ch|fr|nl|es|cat|gal|eus|pt|it|gr|pl|cz|sk|hu|ro|bg|hr|rs|ru|su|ua|kz|ge|tr|il|ir|sa|ae|eg|cn|jp|kr|tw|hk|br|ar|mx|cl|fi|se|dk|ee|lv|lt|рф|укр'
/** Those that are also words, and those kept for examples, count only with a path, since `in` of "ended.in" is a missing space. */
const WORD_DOMAINS = 'example|test|am|as|at|be|by|fm|gg|in|is|me|my|no|si|so|to|us'
/** Endings of file names in texts. */
const FILES =
  'pdf|docx?|xlsx?|pptx?|od[tsp]|csv|tsv|json|ya?ml|xml|xlf|xliff|html?|php|css|md|txt|rtf|log|ini|conf|png|jpe?g|gif|svg|webp|mp[34]|m4a|wav|avi|mov|zip|gz|tar|7z|exe|dmg|apk|ipa|iso|js|mjs|ts|tsx|jsx|py|rb|rs|go|java|kt|swift|sh|bat|sql|po|pot|strings|properties'

/**
 * The pattern of each kind, with a sign that every match has; more specific ones first: at one place the first match
 * counts. "Percent" and a space also occur in news, so `5 % do`, `50%` and `100% said` do not match.
 */
const PATTERNS: readonly (readonly [PlaceholderKind, sign: RegExp, pattern: string])[] = [
  ['liquid', /[{<]%|\{\{/, String.raw`\{%[^{}]{0,500}?%\}|\{\{[<%][^{}]{0,500}?[>%]\}\}|<%[^<>]{0,500}?%>`],
  ['mustache', /\{\{/, String.raw`\{\{\{[^{}]{1,300}\}\}\}|\{\{[^{}]{1,300}\}\}`],
  ['shell', /[$#%]\{|\$[A-Z]/, String.raw`[$#%]\{[^{}\n]{1,200}\}|\$[A-Z][A-Z0-9_]{1,40}\$`],
  ['brace', /\{/, String.raw`\{ ?(?:${NAME}|\d{1,3}) ?\}`],
  ['call', /\$t\(/, String.raw`\$t\([^()\n]{1,300}\)`],
  [
    'shortcode',
    /\[/,
    [
      String.raw`\[/[a-z][\w\-]{0,40}\]`,
      String.raw`\[(?<opened>[a-z][\w\-]{0,40})\](?=[^\[\]]{0,1000}\[/\k<opened>\])`,
      String.raw`\[[a-z][\w\-]{0,40}=[^\s\[\]]{1,300}\]`,
      String.raw`\[[a-z][\w\-]{0,40}(?: [^\[\]\n]{0,300})?/\]`,
      String.raw`\[[a-z][\w\-]{0,40}(?:[ =][\w\-]{0,40}=?"[^"\[\]\n]{0,300}"|[ =][\w\-]{1,40}='[^'\[\]\n]{0,300}'| [\w\-]{1,40}=[^\s\[\]"']{1,100})[^\[\]\n]{0,300}\]`,
      String.raw`\[[a-z]+_[a-z_]{1,40}\]`,
    ].join('|'),
  ],
  ['email', /@/, String.raw`${APART}(?:mailto:)?[\p{L}\p{N}][\p{L}\p{N}.+_\-]{0,63}@${HOST}\p{L}{2,24}${ENDS}`],
  ['handle', /@/, String.raw`(?<![\p{L}\p{M}\p{N}_@/.])@[\p{L}_][\p{L}\p{M}\p{N}_]{0,60}@${HOST}\p{L}{2,24}${ENDS}`],
  [
    'url',
    /:\/\/|tel:|www\./,
    [
      `${NOT_IN_LATIN}(?:https?|ftps?|sftp|wss?|file)://${REST}`,
      String.raw`${APART}tel:\+?\d[\d\-]{2,20}`,
      String.raw`${NOT_IN_LATIN}www\.${HOST}\p{L}{2,24}${ENDS}(?:${PATH})?`,
    ].join('|'),
  ],
  [
    'url',
    new RegExp(String.raw`\.(?:${DOMAINS}|${WORD_DOMAINS})`),
    String.raw`${NO_ADDRESS}${HOST}(?:(?:${DOMAINS})(?![\p{L}\p{M}\p{N}_\-]|\.[\p{L}\p{N}])(?:${PATH})?|(?:${WORD_DOMAINS})${PATH})`,
  ],
  [
    'path',
    new RegExp(String.raw`[\\/]|\.(?:${FILES})`),
    [
      String.raw`${APART}[A-Za-z]:\\(?:[\p{L}\p{N}_.\-]{1,100}\\){0,20}[\p{L}\p{N}_.\-]{0,100}[\p{L}\p{N}_\\]`,
      String.raw`(?<![\p{L}\p{M}\p{N}_.:/<~)])(?:~|\.{1,2})?/[\p{L}\p{N}_\-][\p{L}\p{N}_.\-]{0,100}(?:/[\p{L}\p{N}_.\-]{1,100}){1,20}(?<![.\-])/?`,
      String.raw`(?<![\p{L}\p{M}\p{N}_.:/<~)])(?:~|\.{1,2})/[\p{L}\p{N}_\-]{1,100}(?:\.[a-z0-9]{1,8})?${ENDS}`,
      String.raw`(?<![\p{L}\p{M}\p{N}_.\-/])(?:[\p{L}\p{N}_.\-]{1,60}/){0,20}[\p{L}\p{N}_\-][\p{L}\p{N}_.\-]{0,80}\.(?:${FILES})${ENDS}(?!\.\p{L})`,
    ].join('|'),
  ],
  [
    'percent',
    /%[A-Za-z_]/,
    String.raw`(?<![\p{Script=Latin}\p{N}%])(?:%[A-Za-z_][\w.\-]{1,40}%|%%[A-Za-z_][\w.\-]{1,40}%%)(?![A-Za-z\p{N}])`,
  ],
  [
    'printf',
    /%/,
    [
      String.raw`%\([\w.\-]{1,60}\)[\-+0#]{0,3}\d{0,3}(?:\.\d{1,3})?[diouxXeEfFgGcrsa]`,
      String.raw`%<\w{1,60}>[\-+0#]{0,3}\d{0,3}(?:\.\d{1,3})?[diouxXeEfFgGcsa]?`,
      String.raw`%\d{1,2}\$[\-+0#'I]{0,3}\d{0,3}(?:\.\d{1,3})?(?:hh?|ll?|[Lqjzt])?[diouxXeEfFgGcCsSpaAn@]`,
      String.raw`(?<!\p{N}|\p{N}[ \u00a0\u202f])%[\-+0#]{0,3}(?:\d{1,3}|\*)?(?:\.(?:\d{1,3}|\*))?(?:(?:hh?|ll?|[Lqjzt])[dioux]|[diuxXeEfFgGcCSp](?![\p{L}\p{M}\p{N}])|[sd@])`,
    ].join('|'),
  ],
  [
    'emoji',
    /:[a-z\d_+-]/,
    String.raw`(?<![\p{L}\p{N}:]):(?:[+\-]1|(?=[\w+\-]{0,40}[a-z])[a-z0-9_+\-]{1,40}):(?![\p{L}\p{N}:])`,
  ],
  [
    'handle',
    /@/,
    String.raw`(?<![\p{L}\p{M}\p{N}_@/.])@(?:\.\w{1,20})?:?[\p{L}_][\p{L}\p{M}\p{N}_]{0,60}(?:\.[\p{L}\p{N}_]{1,60}){0,5}`,
  ],
  ['hashtag', /[#＃]/, String.raw`(?<![\p{L}\p{M}\p{N}_&#/])[#＃](?=\p{N}{0,30}[\p{L}_])[\p{L}\p{M}\p{N}_]{1,100}`],
]

/**
 * The pattern of the kinds whose signs a text has; undefined if it has none. A pattern of all kinds takes a fifth of a
 * second to make, so each text gets only the kinds that it may have.
 */
function patternFor(text: string): RegExp | undefined {
  let places = ''
  for (const [place, [, sign]] of PATTERNS.entries()) if (sign.test(text)) places += ` ${place}`
  return places === '' ? undefined : patternOf(places)
}

const patternOf = onceEach(places => {
  const kinds = places
    .trim()
    .split(' ')
    .map(place => `(?<kind${place}>${PATTERNS[Number(place)]?.[2]})`)
  return new RegExp(kinds.join('|'), 'gu')
})

/** A text without any of these has no placeholder; this quick test is enough for most sentences of news. */
const MARKS = /[{@#\\<＃/]|%[^\s.,;:!?)]|[$[][^\s\d]|:[a-z\d_+/-]|\.[^\s"'“”‘’«»)]/
/** Of those with one, a text without any of these has no placeholder. */
const SIGNS =
  /[{@#\\<＃]|%[^\s.,;:!?)]|\$[t{A-Z]|\[[a-z/]|\/\/|:[a-z0-9_+-]+:|(?:^|[^\p{L}\p{N}])\/\w|[\p{L}\p{N}_-]\.\p{Ll}|tel:/u

/** The start of an ICU MessageFormat argument with texts of its own: `{count, plural,`. */
const ICU =
  /\{\s{0,3}[\p{L}\p{N}_]{1,60}\s{0,3},\s{0,3}(?:plural|selectordinal|select|number|date|time|spellout|ordinal|duration|choice)\s{0,3}[,}]/gu

/** The whole ICU arguments, with nested braces; one that is never closed is ignored. */
function icuArguments(text: string): readonly Placeholder[] {
  const found: Placeholder[] = []
  let from = 0
  for (const { index } of text.matchAll(ICU)) {
    if (index < from) continue
    const end = closingBrace(text, index)
    if (end === undefined) continue
    found.push({ kind: 'icu', start: index, end, text: text.slice(index, end) })
    from = end
  }
  return found
}

/** Longer arguments are ignored: otherwise, for each open brace the whole text would be read. */
const LONGEST = 2000

function closingBrace(text: string, start: number): number | undefined {
  let depth = 0
  const last = Math.min(text.length, start + LONGEST)
  for (let at = start; at < last; at++) {
    const sign = text.charAt(at)
    if (sign === '{') depth++
    if (sign === '}' && --depth === 0) return at + 1
  }
  return undefined
}

/**
 * The placeholders of a text, ascending and without overlaps: `Hello {name}, see #Kursk` → `{name}`, `#Kursk`. They are
 * recognized only by their form, in texts of any language.
 */
export function placeholdersIn(text: string): readonly Placeholder[] {
  if (!MARKS.test(text) || !SIGNS.test(text)) return NONE
  const found: Placeholder[] = []
  const pattern = patternFor(text)
  if (pattern === undefined) return NONE
  let from = 0
  const readSimple = (end: number): void => {
    for (const match of text.slice(0, end).matchAll(startingAt(from, pattern))) {
      const kind = kindOf(match.groups ?? {})
      const held = kind === 'url' ? withoutEnd(match[0]) : match[0]
      if (kind) found.push({ kind, start: match.index, end: match.index + held.length, text: held })
    }
  }
  for (const icu of icuArguments(text)) {
    readSimple(icu.start)
    found.push(icu)
    from = icu.end
  }
  readSimple(text.length)
  return found
}

const kindOf = (groups: Readonly<Record<string, string | undefined>>): PlaceholderKind | undefined =>
  PATTERNS.find((_, index) => groups[`kind${index}`] !== undefined)?.[0]

const PUNCTUATION = ".,;:!?…'*_~"

/** An address without the punctuation of its sentence: `https://example.org/map.` → `https://example.org/map`. */
function withoutEnd(address: string): string {
  let end = address.length
  while (end > 0 && PUNCTUATION.includes(address.charAt(end - 1))) end--
  return address.slice(0, end)
}

const NONE: readonly Placeholder[] = []

function startingAt(index: number, pattern: RegExp): RegExp {
  const copy = new RegExp(pattern)
  copy.lastIndex = index
  return copy
}
