import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { defineCheck, type OwnCheck } from '../../check/index.ts'
import { InterlinearError } from '../../errors.ts'
import { describeIssue } from '../../schema.ts'

const OwnCheckSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)),
  level: v.picklist(['error', 'warning', 'info']),
  check: v.custom<OwnCheck['check']>(value => typeof value === 'function', 'a function'),
})
const ModuleSchema = v.object({ checks: v.array(OwnCheckSchema) })

/** Loads the modules of the config's `check.modules`; throws a config error for one that is missing or of another shape. */
export async function loadOwnChecks(modules: readonly string[], cwd: string): Promise<readonly OwnCheck[]> {
  const checks: OwnCheck[] = []
  for (const file of modules) {
    const result = v.safeParse(ModuleSchema, await load(file, cwd))
    if (!result.success) {
      throw new InterlinearError('config', `${describeIssue(result.issues[0]).message}.`, {
        place: { file },
        hint: 'It must export `checks`, an array of {code, level, check}; see docs/checks.md.',
      })
    }
    checks.push(...result.output.checks.map(defineCheck))
  }
  return checks
}

async function load(file: string, cwd: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(resolve(cwd, file)).href)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new InterlinearError('config', `the module cannot be loaded: ${message}`, { place: { file }, cause })
  }
}
