// Where a clone starts. Kept as JavaScript: Node strips the types of main.ts before any of our code can turn on the cache of
// compiled code, which takes longer than all the rest of `--help`. The package starts with dist/cli/main.js.
import * as node from 'node:module'
import { stderr, versions } from 'node:process'

if (Number.parseInt(versions.node, 10) < 24) {
  stderr.write(
    `interlinear: found Node ${versions.node}, expected 24 or later. Run \`npm ci\` first: it brings the right one.\n`,
  )
  process.exitCode = 2
} else {
  node.enableCompileCache()
  await import('./main.ts')
}
