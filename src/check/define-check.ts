import * as v from 'valibot'
import { InterlinearError } from '../errors.ts'
import { describeIssue } from '../schema.ts'
import { CHECKS } from './codes.ts'
import type { Observation, OwnCheck } from './model.ts'

const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

const LevelSchema = v.picklist(['error', 'warning', 'info'])

/** A check that a module or a program provides. */
export const OwnCheckSchema = v.object({
  code: v.pipe(
    v.string(),
    v.check(code => CODE.test(code), 'one in kebab-case, as in house-style'),
    v.check(code => !Object.hasOwn(CHECKS, code), 'another one: this code is one of ours'),
  ),
  level: LevelSchema,
  check: v.custom<OwnCheck['check']>(value => typeof value === 'function', 'a function'),
})

/**
 * Defines a check of your own. Throws a config error if the code is not in kebab-case or is one of ours, if the level
 * is unknown, or if there is no function.
 */
export function defineCheck(check: OwnCheck): OwnCheck {
  const { issues } = v.safeParse(OwnCheckSchema, check, { abortEarly: true })
  if (issues) throw new InterlinearError('config', `defineCheck: ${describeIssue(issues[0]).message}.`)
  return check
}

/** Runs a user's check on a pair. Throws a config error if it fails or returns something other than observations. */
export function runOwnCheck({ code, check }: OwnCheck, pair: Parameters<OwnCheck['check']>[0]): readonly Observation[] {
  let seen: readonly Observation[]
  try {
    seen = check(pair)
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    throw new InterlinearError('config', `the check "${code}" failed on ${pair.key} (${pair.to}): ${said}.`, {
      cause,
      hint: 'Correct its function, or turn the check off.',
    })
  }
  if (Array.isArray(seen) && seen.length === 0) return seen
  const { issues } = v.safeParse(observationsOf(pair), seen, { abortEarly: true })
  if (!issues) return seen
  const { message } = describeIssue(issues[0])
  throw new InterlinearError('config', `the check "${code}" gave a wrong result for ${pair.key}: ${message}.`, {
    hint: 'It must give a list of {message, source?, target?, level?, fix?}; see docs/checks.md.',
  })
}

/** What a check may return for a pair; its offsets must be in the pair's texts. */
function observationsOf({ source, target }: Pick<Parameters<OwnCheck['check']>[0], 'source' | 'target'>) {
  const edit = { target: spanIn(target), text: v.string() }
  return v.array(
    v.strictObject({
      message: v.pipe(v.string(), v.nonEmpty()),
      source: v.optional(spanIn(source)),
      target: v.optional(spanIn(target)),
      level: v.optional(LevelSchema),
      fix: v.optional(
        v.strictObject({
          ...edit,
          safe: v.optional(v.literal(true)),
          also: v.optional(v.array(v.strictObject(edit))),
        }),
      ),
    }),
  )
}

const spanIn = (text: string) =>
  v.custom<readonly [number, number]>(
    value => Array.isArray(value) && value.length === 2 && isSpan(value[0], value[1], text),
    `[start, end] within its ${text.length} characters`,
  )

const isSpan = (start: unknown, end: unknown, text: string): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  0 <= Number(start) &&
  Number(start) <= Number(end) &&
  Number(end) <= text.length
