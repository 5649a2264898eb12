import * as v from 'valibot'

/** Fields of any name, each with its value. */
export type Fields<T> = Readonly<Record<string, T>>

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A schema for fields with arbitrary names: aliases, locales, roles. Valibot's own `record` drops the names
 * `constructor`, `prototype` and `__proto__`. The result has no prototype, so that a missing name is really missing.
 */
export const fields = <S extends v.GenericSchema>(value: S, name: v.GenericSchema<string, string> = v.string()) =>
  v.pipe(
    v.custom<object>(isObject, WORDS.record),
    v.transform(given => new Map<string, unknown>(Object.entries(given))),
    v.map(name, value),
    v.transform((known): Fields<v.InferOutput<S>> => {
      const made: Record<string, v.InferOutput<S>> = Object.create(null)
      for (const [field, one] of known) made[field] = one
      return made
    }),
  )

/** Why a value does not fit a schema, in words for people who write YAML and JSON. */
export interface Misfit {
  /** `found 3 in terms.0.id, expected a text`. */
  readonly message: string
  readonly path: readonly (string | number)[]
  /** Whether the key at the end of the path is wrong, and not its value. */
  readonly isKey: boolean
}

/** Describes an issue of valibot, whose own message uses the terms of TypeScript. */
export function describeIssue(issue: v.BaseIssue<unknown>): Misfit {
  const items = issue.path ?? []
  const path = items.map(({ key }) => key as string | number)
  const last = items.at(-1)
  const around = path.slice(0, -1)
  if (last && isFields(issue) && issue.expected === 'never') {
    if (Array.isArray(last.input)) {
      return { message: `found a list${inside(around)}, expected fields (name: value)`, path: around, isKey: false }
    }
    return {
      message: `found the field "${String(last.key)}"${inside(around)}, expected none of this name`,
      path,
      isKey: true,
    }
  }
  if (last && isFields(issue) && isMissing(issue)) {
    return { message: `found no field "${String(last.key)}"${inside(around)}, expected one`, path, isKey: false }
  }
  return { message: `found ${foundIn(issue)}${inside(path)}, expected ${expectedBy(issue)}`, path, isKey: false }
}

/** Whether the issue is a missing or unknown field. */
const isFields = ({ type }: v.BaseIssue<unknown>): boolean => /^(?:strict_|loose_)?object$/.test(type)

/** Whether a field is missing, as opposed to empty. */
const isMissing = ({ received, expected }: v.BaseIssue<unknown>): boolean =>
  received === 'undefined' && expected?.startsWith('"') === true

const inside = (path: readonly (string | number)[]): string => (path.length > 0 ? ` in ${path.join('.')}` : '')

function foundIn({ input }: v.BaseIssue<unknown>): string {
  if (input === null || input === undefined) return 'nothing'
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'function') return 'a function'
  if (input instanceof Date) return `the date ${input}`
  if (typeof input === 'string') return JSON.stringify(input.length > LONGEST ? `${input.slice(0, LONGEST)}…` : input)
  return typeof input === 'object' ? 'fields' : String(input)
}

/** How much of an unexpected text is shown. */
const LONGEST = 80

const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields (name: value)',
  strict_object: 'fields (name: value)',
  loose_object: 'fields (name: value)',
  record: 'fields (name: value)',
  non_empty: 'one that is not empty',
  integer: 'a whole number',
}

const TYPES: Readonly<Record<string, string>> = {
  string: WORDS.string ?? '',
  number: WORDS.number ?? '',
  boolean: WORDS.boolean ?? '',
  Array: WORDS.array ?? '',
  Object: WORDS.object ?? '',
}

function expectedBy({ type, requirement, expected, message }: v.BaseIssue<unknown>): string {
  const words = type === 'custom' ? message : WORDS[type]
  if (words !== undefined) return words
  if (type === 'min_value') return `at least ${requirement}`
  if (type === 'max_value') return `at most ${requirement}`
  if (type === 'regex' && !message.startsWith('Invalid format')) return message
  if (type === 'max_length') return `at most ${requirement} characters or entries`
  const choices = (expected ?? message).replace(/^\((.*)\)$/, '$1').split(' | ')
  return anyOf(choices.map(choice => TYPES[choice] ?? choice.replace(/^"(.*)"$/, '$1')))
}

/** `a, b or c`. */
const anyOf = (words: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words)
