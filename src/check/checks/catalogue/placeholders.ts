import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import type { MachineKind, MachinePart } from '../../read/machine/machine-parts.ts'
import { printfIn } from '../../read/machine/printf.ts'
import type { Reading } from '../../read/model.ts'

/** A placeholder with what must be the same on both sides. */
interface Known {
  readonly part: MachinePart
  readonly sign: string
}

/** What two lists of placeholders do not share. */
interface Difference {
  readonly lost: readonly Known[]
  readonly added: readonly Known[]
}

function differenceOf(source: readonly Known[], target: readonly Known[]): Difference {
  const left = [...source]
  const added = target.filter(({ sign }) => {
    const at = left.findIndex(other => other.sign === sign)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { lost: left, added }
}

const spanOf = ({ part: { start, end } }: Known): readonly [number, number] => [start, end]

type What = 'placeholder' | 'address'

/**
 * Pairs lost and added placeholders as changed and reports the rest alone; a placeholder that occurs more often than in
 * the source is doubled.
 */
function observe(
  { lost, added }: Difference,
  source: readonly Known[],
  { what, written = '' }: { readonly what: What; readonly written?: string },
): readonly Seen[] {
  const known = new Set(source.map(({ sign }) => sign))
  const doubled = added.filter(({ sign }) => known.has(sign))
  const invented = added.filter(({ sign }) => !known.has(sign))
  const changed = Math.min(lost.length, invented.length)
  return [
    ...lost.slice(0, changed).map((one, index): Seen => {
      const other = invented[index] ?? one
      return {
        ...tell(`${what}-changed`, { before: one.part.text, after: other.part.text }),
        source: spanOf(one),
        target: spanOf(other),
        fix: { target: spanOf(other), text: one.part.text },
      }
    }),
    ...lost.slice(changed).map(one => ({
      ...tell(`${what}-lost`, { words: one.part.text }),
      source: spanOf(one),
    })),
    ...invented.slice(changed).map(one => ({
      ...tell(`${what}-added`, { words: one.part.text }),
      target: spanOf(one),
    })),
    ...doubled.map(one => ({
      ...tell(`${what}-doubled`, { words: one.part.text }),
      target: spanOf(one),
      ...(/^(?:%|\{\d)/.test(one.part.text) || isBesideItself(one, written) ? {} : { level: 'info' as const }),
    })),
  ]
}

/** Whether a placeholder stands right after the same placeholder: `{{count}} {{count}}`. */
const isBesideItself = ({ part: { start, text } }: Known, written: string): boolean =>
  written
    .slice(Math.max(0, start - text.length - 1), start)
    .trim()
    .endsWith(text)

/** What a placeholder is recognized by: `{{- name }}` and `{{name, currency}}` → `{{name}}`. */
function signOf({ kind, text }: MachinePart): string {
  if (kind === 'mustache') {
    const [, opening = '', inside = '', closing = ''] = /^(\{+)([^{}]*)(\}+)$/.exec(text) ?? []
    const [name = ''] = inside.replace(/^[-\s]+/, '').split(',', 1)
    return opening === '' ? text : `${opening}${name.trimEnd()}${closing}`
  }
  if (kind === 'frame') return frameSign(text)
  return text.replace(/\s+/g, '')
}

/** How the program inserts the value: `{{price, currency}}` formats it, `{{- html}}` leaves it unchanged. */
function manner({ kind, text }: MachinePart): string {
  if (kind !== 'mustache') return ''
  return `${/^\{\{-/.test(text) ? 'raw' : ''}${text.includes(',') ? ' formatted' : ''}`
}

/**
 * Values that the target inserts in another way than the source. A format of the target's language (`{{day, DD.MM.}}`)
 * is allowed; no format at all is not.
 */
function mannersIn({ source, target }: Sides): readonly Seen[] {
  const free = [...countedIn(source)]
  return countedIn(target).flatMap((other): readonly Seen[] => {
    const alike = (one: Known): boolean => one.sign === other.sign && manner(one.part) === manner(other.part)
    const exact = free.findIndex(alike)
    const at = exact < 0 ? free.findIndex(({ sign }) => sign === other.sign) : exact
    const [one] = at < 0 ? [] : free.splice(at, 1)
    if (!one || manner(one.part) === manner(other.part)) return []
    const told = tell('placeholder-changed', { before: one.part.text, after: other.part.text })
    return [
      {
        ...told,
        level: 'warning',
        source: spanOf(one),
        target: spanOf(other),
        fix: { target: spanOf(other), text: one.part.text },
      },
    ]
  })
}

/**
 * The name and the kind of an ICU argument; the branches are compared for `select` alone, since plurals differ by
 * language.
 */
const frameSign = (text: string): string => {
  const [, name, type] = /^\{\s*([^\s,{}]+)\s*,\s*(\w+)/.exec(text) ?? []
  return name === undefined ? '' : `{${name},${type}}`
}

/** Kinds that must occur as often as in the source. */
const COUNTED: readonly MachineKind[] = ['liquid', 'mustache', 'shell', 'brace', 'call', 'percent', 'icu', 'frame']

const countedIn = ({ parts }: Reading): readonly Known[] =>
  parts.flatMap(part => {
    const sign = COUNTED.includes(part.kind) ? signOf(part) : ''
    return sign === '' ? [] : [{ part, sign }]
  })

/** Whether a placeholder may occur once in each branch: in ICU messages and in texts with alternatives between `|`. */
const hasBranches = ({ parts, written }: Reading): boolean =>
  parts.some(({ kind }) => kind === 'frame') || /\S\|\S/.test(written)

/** Each placeholder once. */
const distinct = (all: readonly Known[]): readonly Known[] => [...new Map(all.map(one => [one.sign, one])).values()]

function counted({ source, target }: Sides): readonly Seen[] {
  const [one, other] = [countedIn(source), countedIn(target)]
  if (one.length + other.length === 0) return NOTHING
  const each = hasBranches(source) || hasBranches(target) ? distinct : (all: readonly Known[]) => all
  return observe(differenceOf(each(one), each(other)), one, { what: 'placeholder', written: target.written })
}

/** A plural form for one or two numbers may say the number in a word, or omit it. */
function withoutNumber(observations: readonly Seen[], { given, source }: Sides): readonly Seen[] {
  if (given.plural?.numbers === undefined) return observations
  const isNumber = ({ source: span }: Seen): boolean =>
    span !== undefined && /^(?:%(?:\d\$)?[^\p{L}]*l*[dius]$|\{+-?\s*\w+\s*\}+$)/u.test(source.written.slice(...span))
  const lost = observations.filter(observation => observation.target === undefined && isNumber(observation))
  return lost.length === 1 ? observations.filter(observation => observation !== lost[0]) : observations
}

export const placeholder: PairCheck = {
  level: 'error',
  finds:
    'A placeholder (`%s`, `{name}`, an argument of an ICU message) is missing, changed, doubled or not in the source; a warning where it lost its format (`{{price, currency}}`).',
  why: 'The program puts nothing in its place, the wrong thing, or stops.',
  needs: ['placeholder'],
  example: ['Hello {{name}}', 'Hola {{nombre}}'],
  written: true,
  pair: sides => {
    const { source, target, given } = sides
    if (source.parts.length + target.parts.length === 0 && given.printf !== true) return NOTHING
    if (target.text.trim() === '') return NOTHING
    const seen = [...counted(sides), ...mannersIn(sides), ...printf(sides), ...branches(sides)]
    return withoutNumber(seen, sides)
  },
}

/** The branches of the plurals of an ICU message, by argument: `{count, plural, one {…} other {…}}` → one and other. */
function branchesIn({ parts }: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  let open: Set<string> | undefined
  for (const { kind, text } of parts) {
    if (kind !== 'frame') continue
    const name = /^\{\s*([^\s,{}]+)\s*,\s*plural\s*,/.exec(text)?.[1]
    if (name !== undefined) {
      open = new Set()
      found.set(name, open)
    }
    const branch = /(?<![\w=])(=\d+|\w+) {0,3}\{$/.exec(text)?.[1]
    if (branch === undefined) open = undefined
    else open?.add(branch)
  }
  return found
}

/** A branch for an exact number, `=1`, replaces the form for it. */
const EXACT: Readonly<Record<string, string>> = { one: '=1', two: '=2', zero: '=0' }

/** Plural forms that the source has branches for and the target's language needs, but the target lacks. */
function branches({ source, target }: Sides): readonly Seen[] {
  const before = branchesIn(source)
  if (before.size === 0) return NOTHING
  const after = branchesIn(target)
  const asked = new Intl.PluralRules(target.language.locale).resolvedOptions().pluralCategories
  return [...before].flatMap(([name, forms]) => {
    const written = after.get(name)
    return [...forms]
      .filter(
        form => written && asked.some(one => one === form) && !written.has(form) && !written.has(EXACT[form] ?? ''),
      )
      .map(form => tell('placeholder-lost', { words: `${form} {…}` }))
  })
}

/** Arguments of printf by their number; if `%s` and `%d` are exchanged, a program writes nonsense or stops. */
function printf({ source, target, given }: Sides): readonly Seen[] {
  if (given.printf === false || !(source.written.includes('%') || target.written.includes('%'))) return NOTHING
  const strict = given.printf === true
  const [one, other] = [printfIn(source, strict), printfIn(target, strict)]
  if (one === undefined || other === undefined) return NOTHING
  const toKnown = (all: typeof one): readonly Known[] =>
    all.map(({ part, argument, type }) => ({ part, sign: `${argument} ${type}` }))
  return observe(differenceOf(toKnown(one), toKnown(other)), [], { what: 'placeholder' })
}

/** Links of a text, without the punctuation and the protocol, which a translator may write differently. */
const linksIn = ({ parts }: Reading): readonly Known[] =>
  parts
    .filter(({ kind, text }) => LINKS.includes(kind) && !isExample(kind, text))
    .map(part => ({ part, sign: signOfLink(part.text) }))

/**
 * Whether a link is only an example: the name of a file alone is often text ("Dropped text.txt"), and example.org
 * belongs to nobody.
 */
const isExample = (kind: MachineKind, text: string): boolean =>
  (kind === 'path' && !/[/\\]/.test(text)) || EXAMPLE.test(text)

/** "you@example.com" in many languages. */
const EXAMPLE =
  /@(?:example|exemple|ejemplo|esempio|exemplo|beispiel|voorbeeld|exempel|eksempel|przyklad|priklad|ornek)\.\w+$/i

/** Sites that are kept free for examples (RFC 2606), without a page of theirs. */
const RESERVED = /(?:^|[@/.])example\.(?:com|org|net|edu)$/i

/** An address that stands for any: you@example.com, example.org alone, or what stands behind "for example". */
function isForExample({ part, sign }: Known, { written }: Reading): boolean {
  if (RESERVED.test(sign)) return true
  return /(?:\be\.?g\.?|\bexamples?:?|\blike|\bsuch as)[\s:,('"“‘«]*$/i.test(
    written.slice(Math.max(0, part.start - 16), part.start),
  )
}

/** An address without what its language puts behind it and the marks of its direction. */
const signOfLink = (text: string): string =>
  withoutEnding(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/^mailto:/, ''))
    .replace(/\/$/, '')
    .replace(/^[^\x00-\x7f]+(?=[a-z\d])/i, '')
    .replace(/(?<=[\w/-])[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}$/u, '')
    .toLowerCase()

/** An address without what stands after its closing quotation mark in another alphabet: `example.org”に`. */
function withoutEnding(address: string): string {
  let from = address.length
  while (from > 0 && address.charCodeAt(from - 1) > 0x7f) from--
  if (/['"]/.test(address.charAt(from - 1))) return address.slice(0, from - 1)
  const mark = address.slice(from).search(/[’”]/)
  return mark < 0 ? address : address.slice(0, from + mark)
}

const LINKS: readonly MachineKind[] = ['url', 'email', 'path', 'handle']

/** Whether two addresses differ by language alone: en.wikipedia.org and de.wikipedia.org, /en/ and /es/. */
function isLocalized(one: string, other: string): boolean {
  const general = (address: string): string =>
    address.replace(/^https?:\/\//, '').replace(/(?<=^|[./_?=-])[a-z]{2}(?:[-_][a-z]{2,4})?(?=[./_&-]|$)/g, '')
  return general(one) === general(other)
}

export const link: PairCheck = {
  level: 'warning',
  finds: 'A web or e-mail address, an @handle or a path is missing or was changed.',
  why: 'It leads nowhere, or to somebody else.',
  needs: ['placeholder'],
  example: ['Write to desk@diario.es.', 'Escriba a mesa@diario.es.'],
  written: true,
  pair: ({ source, target }) => {
    if (source.parts.length + target.parts.length === 0 || target.text.trim() === '') return NOTHING
    const [one, other] = [distinct(linksIn(source)), distinct(linksIn(target))]
    if (one.length + other.length === 0) return NOTHING
    const { lost, added } = differenceOf(one, other)
    const localized = (link: Known, others: readonly Known[]): boolean =>
      others.some(({ sign }) => isLocalized(link.sign, sign)) || isMentioned(link, others === added ? target : source)
    // What only shows how an address looks has another one in other languages.
    const examples = lost.filter(one => isForExample(one, source))
    const others = examples.length === 0 ? added : added.slice(0, Math.max(0, added.length - examples.length))
    return observe(
      {
        lost: lost.filter(link => !localized(link, added) && !examples.includes(link)),
        added: others.filter(link => !localized(link, lost)),
      },
      one,
      { what: 'address' },
    ).map(observation => (observation.source && observation.target ? { ...observation, level: 'error' } : observation))
  },
}

/** Whether an address of one side stands in the other, perhaps with a letter of the language beside it. */
const isMentioned = ({ sign }: Known, { written }: Reading): boolean => bare(written).includes(bare(sign))

/** In small letters without accents, since a site's name may have accents: Aktualne.cz, Aktuálně.cz. */
const bare = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
