import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck, type Seen, type Sides } from '../../model.ts'
import type { MachineKind, MachinePart } from '../../read/machine/machine-parts.ts'
import { branchFor, messageIn } from '../../read/machine/messages.ts'
import { printfIn } from '../../read/machine/printf.ts'
import type { Reading } from '../../read/model.ts'
import { differenceOf, distinct, type Known, observe, spanOf } from './compare-placeholders.ts'

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
    const seen = [...counted(sides), ...mannersIn(sides), ...printf(sides), ...branches(sides), ...countLost(sides)]
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

/** Labels of the branches for one number alone, whose texts may say it in a word. */
const OF_ONE_NUMBER = /^(?:zero|one|two|=\d+)$/

/** A branch for many numbers that lost its number: `other {# readers}` → `other {читатели}`. */
function countLost({ source, target }: Sides): readonly Seen[] {
  const [from, to] = [messageIn(source.parts), messageIn(target.parts)]
  if (from === undefined || to === undefined || !to.isPlural) return NOTHING
  const has = (written: string, argument: string): boolean => written.includes('#') || written.includes(`{${argument}}`)
  const original = branchFor(from, 'other')
  if (original === undefined || !has(source.written.slice(original.start, original.end), from.argument)) return NOTHING
  return to.branches
    .filter(
      ({ label, start, end }) => !OF_ONE_NUMBER.test(label) && !has(target.written.slice(start, end), to.argument),
    )
    .map(({ label, start, end }) => ({
      ...tell('placeholder-lost', { words: `${label} {#}` }),
      target: [start, end] as const,
    }))
}

/** Languages in which a noun after any number is in the singular: one form is enough. */
const ONE_FORM: ReadonlySet<string> = new Set(['tr', 'hu', 'az', 'kk', 'ky', 'uz', 'tk', 'ka', 'fa', 'hy', 'bn'])

/** Plural forms that the source has branches for and the target's language needs, but the target lacks. */
function branches({ source, target }: Sides): readonly Seen[] {
  const before = branchesIn(source)
  if (before.size === 0 || ONE_FORM.has(target.language.tag)) return NOTHING
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
