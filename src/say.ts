import type { Finding, NamedValue, Statement, StatementValue } from './model.ts'
import { STATEMENTS } from './statements/index.ts'

/** The id of a statement, without the ending of a plural form. */
export type StatementId = BaseOf<keyof typeof STATEMENTS>

type BaseOf<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K
type TemplateOf<I extends StatementId> = I extends keyof typeof STATEMENTS
  ? (typeof STATEMENTS)[I]
  : `${I}_other` extends keyof typeof STATEMENTS
    ? (typeof STATEMENTS)[`${I}_other`]
    : never
type Bare<Name extends string> = Name extends `${infer Value}, ${string}` ? Value : Name
type NamesIn<Template extends string> = Template extends `${string}{{${infer Name}}}${infer Rest}`
  ? Bare<Name> | NamesIn<Rest>
  : never

/** The values that a statement needs, by name. */
export type ValuesOf<I extends StatementId> = Readonly<Record<NamesIn<TemplateOf<I>>, StatementValue>>

/** A statement with its English text. */
export interface Told {
  readonly message: string
  readonly statement: Statement
}

/** A finding that can be translated into any language. */
export type ToldFinding = Finding & Told

/** `tell('became', { before: '79', after: '49' })` → the statement, and `"79" became "49".` */
export function tell<I extends StatementId>(id: I, values: ValuesOf<I>): Told {
  const statement = { id, values }
  return { message: inEnglish(statement), statement }
}

/** A statement for use inside of another one: `say('quotations', { count: 2 })` → 2 quotations. */
export const say = <I extends StatementId>(id: I, values: ValuesOf<I>): Statement => ({ id, values })

/** The English text of a statement. */
export function inEnglish({ id, values }: Statement): string {
  const { start, slots } = cut(templateOf(id, values))
  let text = start
  for (const { name, written, end } of slots) {
    const value = values[name]
    text += (value === undefined ? written : english(value)) + end
  }
  return text
}

/** The beginning of a template, and its values with the text after each: `"`, `words` and `"`. */
interface CutTemplate {
  readonly start: string
  readonly slots: readonly { readonly name: string; readonly written: string; readonly end: string }[]
}

const cutTemplates = new Map<string, CutTemplate>()

/** Splits a template when first needed: the same few templates make thousands of texts. */
function cut(template: string): CutTemplate {
  // A text that is not a template has no values; there are too many such texts to keep.
  if (!template.includes('{{')) return { start: template, slots: [] }
  const known = cutTemplates.get(template)
  if (known) return known
  const values = [...template.matchAll(VALUE)]
  const slots = values.map(({ 0: written, 1: name = '', index }, at) => ({
    name,
    written,
    end: template.slice(index + written.length, values[at + 1]?.index),
  }))
  const made = { start: template.slice(0, values[0]?.index), slots }
  if (slots.length > 0) cutTemplates.set(template, made)
  return made
}

/** `{{words}}`, and a number in i18next's form: `{{most, number}}`. */
const VALUE = /\{\{(\w+)(?:, number)?\}\}/g

const templates: Readonly<Record<string, string>> = STATEMENTS

const templateOf = (id: string, { count }: Statement['values']): string =>
  templates[id] ?? templates[`${id}_${count === 1 ? 'one' : 'other'}`] ?? id

function english(value: StatementValue): string {
  if (typeof value !== 'object') return String(value)
  return 'id' in value ? inEnglish(value) : value.english
}

/**
 * The first of some statements that has this English text; its values are words. `it is "—"` → `answer-is`, words: `—`
 */
export function recognise(text: string, ids: readonly StatementId[]): Statement | undefined {
  for (const { id, template } of cutEach(ids)) {
    const found = valuesIn(text, template)
    if (found)
      return { id, values: Object.fromEntries(template.slots.map(({ name }, index) => [name, found[index] ?? ''])) }
  }
  return undefined
}

interface CutStatement {
  readonly id: StatementId
  readonly template: CutTemplate
}

const cutLists = new WeakMap<readonly StatementId[], readonly CutStatement[]>()

/** Cuts the templates of a list of statements once: a run asks the same few lists for each of its texts. */
function cutEach(ids: readonly StatementId[]): readonly CutStatement[] {
  const known = cutLists.get(ids)
  if (known) return known
  const made = ids.map(id => ({ id, template: cut(templates[id] ?? '') }))
  cutLists.set(ids, made)
  return made
}

/** The values of a text that a template made: `"a" became "b".` → a, b. Undefined if another template made it. */
function valuesIn(text: string, { start, slots }: CutTemplate): readonly string[] | undefined {
  if (!text.startsWith(start)) return undefined
  const found: string[] = []
  let at = start.length
  for (const [index, { end: part }] of slots.entries()) {
    const end = index === slots.length - 1 ? text.length - part.length : text.indexOf(part, at)
    if (end < at || !text.startsWith(part, end)) return undefined
    found.push(text.slice(at, end))
    at = end + part.length
  }
  return at === text.length ? found : undefined
}

/** Several statements as one: `one; other`. Undefined for none. */
export const together = (statements: readonly Statement[]): Statement | undefined =>
  statements.length === 0 ? undefined : statements.reduceRight((other, one) => say('both', { one, other }))

/** A number with one decimal: 84.615 → 84.6, 50 → 50.0. */
export const toTenths = (value: number): NamedValue => ({
  kind: 'decimal',
  value: value.toFixed(1),
  english: value.toFixed(1),
})

/** A language by its name in the reader's language. */
export const languageNamed = ({
  tag,
  name,
}: {
  readonly tag: string
  readonly name?: string | undefined
}): NamedValue => ({
  kind: 'language',
  value: tag,
  english: name ?? new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag,
})

/** A finding or error without its statement, for files and programs. */
export function asText<T extends { readonly statement?: Statement }>({
  statement: _,
  ...told
}: T): Omit<T, 'statement'> {
  return told
}

/** A statement with every text in it rewritten. */
export const withTexts = ({ id, values }: Statement, rewrite: (text: string) => string): Statement => ({
  id,
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, StatementValue] => {
      if (typeof value === 'string') return [name, rewrite(value)]
      return [name, typeof value === 'object' && 'id' in value ? withTexts(value, rewrite) : value]
    }),
  ),
})
