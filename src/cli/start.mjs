#!/usr/bin/env node
// Where a clone and the package start. Kept as JavaScript: in a clone Node strips the types of main.ts before any of our code can
// turn on the cache of compiled code, which takes longer than all the rest of `--help`. It loads nothing that an old Node lacks.
import * as node from 'node:module'
import { stderr, versions } from 'node:process'

/** As package.json says under `engines`. */
const OLDEST = { major: 24, minor: 14 }

const [major = 0, minor = 0] = versions.node.split('.').map(Number)
if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
  const isClone = import.meta.url.endsWith('/start.mjs')
  const remedy = isClone
    ? 'Run `npm ci` first: it brings the right one.'
    : 'In a project, `npm install --save-dev node@24` is enough: npx and npm scripts take that one. Else install a newer one: https://nodejs.org/en/download'
  stderr.write(
    `interlinear: found Node ${versions.node}, expected ${OLDEST.major}.${OLDEST.minor} or later. ${remedy}\n`,
  )
  process.exitCode = 2
} else {
  node.enableCompileCache()
  await import('./main.ts')
}
