import { CHECKS, openLanguages } from '../../../check/index.ts'
import { type Config, levelsFor, subtitleLimitsFor } from '../../../config.ts'
import { InterlinearError } from '../../../errors.ts'
import { styleFor } from '../../../house-style.ts'
import type { CheckRules } from '../../../pipeline/index.ts'
import { loadOwnChecks } from './own-checks.ts'

/** Set when the package is built: a hash of its code and of the versions of its libraries. */
declare const BUILT_FROM: string | undefined

/** The code of a clone may change between two runs. CLDR's data comes with Node. */
const BUILD = typeof BUILT_FROM === 'string' ? `${BUILT_FROM} ${process.version} ${process.versions.icu}` : undefined

/**
 * The settings for checks of the config, with the newsroom's own checks loaded. Throws a config error for a module that
 * is no check, and for a level of a check that does not exist.
 */
export async function loadRules(config: Config, cwd: string): Promise<CheckRules> {
  const own = await loadOwnChecks(config.check.modules, cwd)
  refuseUnknownCodes([config.check.levels, ...Object.values(config.check.locales)].flatMap(Object.keys), [
    ...Object.keys(CHECKS),
    ...own.map(({ code }) => code),
  ])
  return {
    own,
    languages: openLanguages(),
    levels: locale => levelsFor(config, locale),
    subtitles: locale => subtitleLimitsFor(config, locale),
    style: locale => styleFor(config.style, locale),
    build: own.length === 0 ? BUILD : undefined,
  }
}

function refuseUnknownCodes(codes: readonly string[], known: readonly string[]): void {
  const unknown = codes.find(code => !known.includes(code))
  if (unknown === undefined) return
  throw new InterlinearError('config', `found the check "${unknown}" in interlinear.yml, expected one that exists.`, {
    hint: 'docs/checks.md lists them.',
    place: { file: 'interlinear.yml' },
  })
}
