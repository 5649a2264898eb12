import type { Span } from '../../../model.ts'
import { once } from '../../../once.ts'
import { type Placeholder, placeholdersIn } from '../../../placeholders.ts'

/** Kinds of parts for machines, in addition to placeholders. */
export type MachineKind =
  | Placeholder['kind']
  /** `<b>`, `</a>`, `<br/>` */
  | 'tag'
  /** `&amp;` */
  | 'entity'
  /** `--force`, `snake_case`, `call()`, `$HOME`, `` `code` ``, `org.gnome.Files`, `\n` */
  | 'identifier'
  /** `%%`, and the dates of `strftime`: `%H:%M` */
  | 'format'
  /** The `_` of a menu label before the letter for the keyboard: `E_xport` */
  | 'mnemonic'
  /** What surrounds the texts of an ICU message: `{count, plural, one {`. */
  | 'frame'

/** A part of a text that a person does not read as words. */
export interface MachinePart extends Span {
  readonly kind: MachineKind
  readonly text: string
}

const OWN: readonly (readonly [MachineKind, string])[] = [
  ['tag', String.raw`<!--[\s\S]{0,300}?-->|</?[A-Za-z0-9][^<>]{0,300}>`],
  ['entity', String.raw`&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#x[0-9A-Fa-f]{1,6});`],
  ['printf', String.raw`(?<!\p{N}[ \u00a0\u202f]?)%[\-+0#'I]{0,3}\d{0,3}\.\d{1,3}[feEgGs](?![\p{L}\p{M}])`],
  [
    'format',
    String.raw`%(?:\d{1,2}\$)?[#0+\-]*\d*<PRI\w{1,10}>|%%[sd]?|(?<!\p{N}[ \u00a0\u202f]?)%[\-_^#EO']{0,2}[A-Za-z](?![\p{L}\p{M}])`,
  ],
  [
    'identifier',
    [
      String.raw`\x60[^\x60\n]{1,80}\x60`,
      String.raw`(?<![^\s"'“”‘’«»„(\[{|,:=/>])--?(?:\[no-\])?[A-Za-z][\w\-]{0,60}(?:=[^\s,;()"'“”‘’«»<>\[\]]{0,80}(?<![.,:!?]))?(?![\p{L}\p{M}])`,
      String.raw`(?<![\p{L}\p{M}\p{N}_.])[\p{L}\p{N}_.]{0,60}[\p{L}\p{N}]_[\p{L}\p{N}_][\p{L}\p{N}_.\-]{0,60}(?<![.\-])(?:\(\))?`,
      String.raw`(?<![\w.])[A-Za-z][\w.]{0,60}(?:::\w{1,60})+(?:\(\))?|(?<![\w.])[A-Za-z]\w{0,60}\(\)`,
      String.raw`(?<![\p{L}\p{M}\p{N}_.])[A-Za-z0-9][\w\-]{1,60}(?:\.[a-z][\w\-]{0,60}\w)(?:\.\w[\w\-]{0,60})+(?![\p{L}\p{M}\p{N}])`,
      String.raw`\b(?:text|image|application|audio|video|font|model)/[\w.+*\-]{1,60}`,
      String.raw`(?<![\w:])[a-z]\w{0,40}(?::\w{1,40}){2,}`,
      String.raw`\$[a-z_]\w{1,60}\b|\$[A-Z_]{4,60}\b`,
      String.raw`\\(?:[nrt"\\]|u[0-9A-Fa-f]{4})`,
    ].join('|'),
  ],
]

const anyKind = once(() => new RegExp(OWN.map(([kind, pattern]) => `(?<${kind}>${pattern})`).join('|'), 'gu'))

/** Kinds of placeholders that people read: a hashtag is words, and a shortcode may enclose some. */
const READ: readonly MachineKind[] = ['hashtag', 'emoji']

const NONE: readonly MachinePart[] = []

/** The parts of a text for machines, in order and without overlaps: of two that overlap, the one that begins first. */
export function machinePartsIn(text: string): readonly MachinePart[] {
  const found: MachinePart[] = [...mnemonicIn(text)]
  for (const placeholder of placeholdersIn(text)) {
    if (READ.includes(placeholder.kind)) continue
    if (placeholder.kind === 'icu') found.push(...framesOf(placeholder))
    else found.push(placeholder)
  }
  const isMarkup = markupReader(text)
  for (const match of text.matchAll(anyKind())) {
    const form = OWN.find(([name]) => match.groups?.[name] !== undefined)?.[0]
    const kind = form === 'tag' && !isMarkup(match[0]) ? 'identifier' : form
    if (kind) found.push({ kind, start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return found.length === 0 ? NONE : withoutOverlaps(found)
}

/** Longer texts are not labels of a menu. */
const LONGEST_LABEL = 80

/** `_Open` and `E_xport`, but not `FILE_NAME`. */
const LABELLED = /^(?:[^\p{L}\p{N}_]?|\p{L})_(?:\p{L}(?!\p{Lu})|\p{N})/u

function mnemonicIn(text: string): readonly MachinePart[] {
  // "calendar:week_start:0" is for a program, and `_` marks no letter for the keyboard there.
  const at = text.length > LONGEST_LABEL || /\w:\w/.test(text) ? -1 : text.indexOf('_')
  const isOne = at >= 0 && text.lastIndexOf('_') === at && LABELLED.test(text.slice(Math.max(0, at - 1), at + 3))
  return isOne ? [{ kind: 'mnemonic', start: at, end: at + 1, text: '_' }] : NONE
}

/**
 * Whether a tag is markup: a tag that is never closed stands for a word, as `<file>` in the help of a program, unless
 * it needs no closing tag.
 */
function markupReader(text: string): (tag: string) => boolean {
  const seen = new Map<string, boolean>()
  const stands = (partner: string): boolean => {
    const known = seen.get(partner) ?? text.includes(partner)
    seen.set(partner, known)
    return known
  }
  return tag => {
    const [, closes, name = ''] = /^<(\/?)([A-Za-z0-9]+(?=[\s/>]))/.exec(tag) ?? []
    if (name === '') return tag.startsWith('<!--')
    return VOID.test(tag) || stands(closes === '' ? `</${name}>` : `<${name}`)
  }
}

const VOID = /^<(?:br|hr|img|wbr|input|ph|x|bx|ex|sc|ec)\b|\/>$/i

function withoutOverlaps(found: MachinePart[]): readonly MachinePart[] {
  const label = found.find(({ kind }) => kind === 'mnemonic')
  if (label)
    found = found.filter(({ kind, start, end }) => kind !== 'identifier' || start > label.start || end <= label.start)
  const kept: MachinePart[] = []
  for (const part of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (part.start >= (kept.at(-1)?.end ?? 0)) kept.push(part)
  }
  return kept
}

const OPENING = /^\{[^{},]{1,70},\s*(?:plural|select|selectordinal)\s*,/
/** The beginning of a branch: ` one {`. */
const BRANCH = /\s*(?:offset:\d+\s*)?(?:=\d+|\w+)\s*\{/y

/** What a reader does not see of an ICU argument: everything except the texts of its branches, and `#` in those. */
function framesOf(icu: Placeholder): readonly MachinePart[] {
  const opening = OPENING.exec(icu.text)?.[0]
  if (opening === undefined) return [icu]
  const frames: MachinePart[] = []
  let from = 0
  for (let at = opening.length; at < icu.text.length; ) {
    BRANCH.lastIndex = at
    if (!BRANCH.test(icu.text)) break
    const start = BRANCH.lastIndex
    const end = closingBrace(icu.text, start)
    frames.push(...partsBetween(icu, { from, start, end }))
    from = end
    at = end + 1
  }
  return [...frames, frameOf(icu, from, icu.text.length)]
}

function partsBetween(
  icu: Placeholder,
  { from, start, end }: { readonly from: number; readonly start: number; readonly end: number },
): readonly MachinePart[] {
  const inner = machinePartsIn(icu.text.slice(start, end)).map(part => ({
    ...part,
    start: part.start + icu.start + start,
    end: part.end + icu.start + start,
  }))
  return [frameOf(icu, from, start), ...inner]
}

const frameOf = (icu: Placeholder, from: number, to: number): MachinePart => ({
  kind: 'frame',
  start: icu.start + from,
  end: icu.start + to,
  text: icu.text.slice(from, to),
})

function closingBrace(text: string, start: number): number {
  let depth = 1
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  return text.length
}
