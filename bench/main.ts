import { readdirSync } from 'node:fs'

// Prints a capability's figures: `npm run bench -- <name>`. There is one file per capability beside this one.
const names = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.ts') && file !== 'main.ts')
  .map(file => file.slice(0, -3))
const [name = ''] = process.argv.slice(2)
if (names.includes(name)) {
  const bench: { run: () => Promise<void> } = await import(`./${name}.ts`)
  await bench.run()
} else {
  process.stderr.write(`bench: expected one of ${names.join(', ')}; found "${name}"\n`)
  process.exitCode = 2
}
