import { CHECKS, type CheckContext } from '../../check/index.ts'
import { type Config, levelsFor } from '../../config.ts'
import { InterlinearError } from '../../errors.ts'
import type { Locale } from '../../model.ts'
import { loadOwnChecks } from './own-checks.ts'

/** What the config says about checks, the same for every command that shows findings. */
export interface Rules {
  /** Checks of the desk's own. */
  readonly own: NonNullable<CheckContext['own']>
  readonly levels: (locale: Locale) => NonNullable<CheckContext['levels']>
}

/** Loads the desk's own checks; throws a config error for what is no check, or for the level of a check that is none. */
export async function loadRules(config: Config, cwd: string): Promise<Rules> {
  const own = await loadOwnChecks(config.check.modules, cwd)
  refuseUnknownCodes([config.check.levels, ...Object.values(config.check.locales)].flatMap(Object.keys), [
    ...Object.keys(CHECKS),
    ...own.map(({ code }) => code),
  ])
  return { own, levels: locale => levelsFor(config, locale) }
}

function refuseUnknownCodes(codes: readonly string[], known: readonly string[]): void {
  const unknown = codes.find(code => !known.includes(code))
  if (unknown === undefined) return
  throw new InterlinearError('config', `found the check "${unknown}" in interlinear.yml, expected one that exists.`, {
    hint: 'docs/checks.md lists them.',
    place: { file: 'interlinear.yml' },
  })
}
