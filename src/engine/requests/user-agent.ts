import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/** Put in when the package is built, so that it is known wherever a program carries us along. */
declare const BUILT_VERSION: string | undefined

/** Our version: as it was built in, in a clone as package.json gives it. */
export const VERSION: string =
  typeof BUILT_VERSION === 'string'
    ? BUILT_VERSION
    : JSON.parse(readFileSync(findPackageJSON(import.meta.url) ?? '', 'utf8')).version

export const APP = { name: 'Interlinear', version: VERSION }

/** Who asks, in every request to a service. */
export const USER_AGENT = `${APP.name}/${APP.version}`
