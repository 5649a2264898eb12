// Where a clone starts. Kept as JavaScript: Node strips the types of main.ts before any of our code can turn on the cache of
// compiled code, which takes longer than all the rest of `--help`. The package starts with dist/cli/main.js.
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./main.ts')
