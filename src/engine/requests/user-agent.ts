import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/** Set when the package is built, so that it is known in every program that bundles it. */
declare const BUILT_VERSION: string | undefined

/** Our version: as set at build time, or from package.json in a clone. */
export const VERSION: string =
  typeof BUILT_VERSION === 'string'
    ? BUILT_VERSION
    : JSON.parse(readFileSync(findPackageJSON(import.meta.url) ?? '', 'utf8')).version

export const APP = { name: 'Interlinear', version: VERSION }

/** The user agent of every request to a service. */
export const USER_AGENT = `${APP.name}/${APP.version}`
