import * as v from 'valibot'
import { editDistance } from '../edit-distance.ts'
import { InterlinearError } from '../errors.ts'
import { describeIssue } from '../schema.ts'

/** The schemas of a library function's arguments, by name. */
type Parameters = Readonly<Record<string, v.GenericSchema>>

/**
 * Throws a usage error that names the function, the found value, its place, and what was expected: `alignTexts: found
 * "Rain." in request.source, expected a list of texts.` Otherwise gives the parsed arguments.
 */
export function expectArguments<P extends Parameters>(
  caller: string,
  parameters: P,
  given: Readonly<Record<keyof P, unknown>>,
): { readonly [name in keyof P]: v.InferOutput<P[name]> } {
  const read: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(parameters)) {
    const result = v.safeParse(v.object({ [name]: schema }), { [name]: given[name] }, { abortEarly: true })
    if (!result.success) throw refusal(caller, schema, result.issues[0])
    read[name] = result.output[name]
  }
  return read as { readonly [name in keyof P]: v.InferOutput<P[name]> }
}

function refusal(caller: string, parameter: v.GenericSchema, issue: v.BaseIssue<unknown>): InterlinearError {
  const { message, path, isKey } = describeIssue(issue)
  const field = String(path.at(-1))
  const shape = schemaAt(parameter, path.slice(1, -1))
  if (isKey) {
    return new InterlinearError('usage', `${caller}: ${message}.`, { hint: hintFor(field, Object.keys(shape ?? {})) })
  }
  const lacks = issue.received === 'undefined' && path.length > 1
  const wanted = lacks && shape?.[field] ? expectationOf(shape[field]) : undefined
  const said = wanted === undefined ? message : message.replace(/, expected one$/, `, expected ${wanted}`)
  return new InterlinearError('usage', `${caller}: ${inProgram(said)}.`)
}

/** A message in which YAML's "fields" is "an object", as in programs. */
const inProgram = (message: string): string =>
  message.replace(/^found fields\b/, 'found an object').replace('fields (name: value)', 'an object')

/** What a schema expects, from its own error about `undefined`. */
function expectationOf(schema: v.GenericSchema): string | undefined {
  const { issues } = v.safeParse(schema, undefined)
  return issues && /, expected (.*)$/s.exec(describeIssue(issues[0]).message)?.[1]
}

type Entries = Readonly<Record<string, v.GenericSchema>>

/** The fields that a schema has at a path, if their names are fixed. */
const schemaAt = (schema: v.GenericSchema, path: readonly (string | number)[]): Entries | undefined =>
  path.reduce((found, name) => entriesOf(found?.[name]), entriesOf(schema))

function entriesOf(schema: v.GenericSchema | undefined): Entries | undefined {
  if (schema === undefined) return undefined
  if ('wrapped' in schema) return entriesOf(schema.wrapped as v.GenericSchema)
  if ('getter' in schema) return entriesOf((schema.getter as (value: unknown) => v.GenericSchema)({}))
  return 'entries' in schema ? (schema.entries as Entries) : undefined
}

/** The similar known field, or else all of them. */
function hintFor(field: string, known: readonly string[]): string {
  const near = known.find(name => editDistance(name.toLowerCase(), field.toLowerCase(), 2) <= 2)
  return near === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${near}?`
}
