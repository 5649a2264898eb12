import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'

/** The version that package.json gives, found from the sources as from the package. */
export const VERSION: string = JSON.parse(readFileSync(findPackageJSON(import.meta.url) ?? '', 'utf8')).version

export const APP = { name: 'Interlinear', version: VERSION }

/** Who asks, in every request to a service. */
export const USER_AGENT = `${APP.name}/${APP.version}`
