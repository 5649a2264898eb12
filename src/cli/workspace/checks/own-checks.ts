import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { type OwnCheck, OwnCheckSchema } from '../../../check/index.ts'
import { InterlinearError } from '../../../errors.ts'
import { describeIssue } from '../../../schema.ts'

const ModuleSchema = v.object({ checks: v.array(OwnCheckSchema) })

/**
 * Loads the modules of the config's `check.modules`; throws a config error for one that is missing or has another
 * shape.
 */
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
    checks.push(...result.output.checks)
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
