import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Waits for the given moment, opens a memory that does not exist yet, and writes into it. */
const OPENS = `
import { openMemory } from ${JSON.stringify(join(import.meta.dirname, '../src/store/memory/memory.ts'))}
const [file, moment, name] = process.argv.slice(1)
while (Date.now() < Number(moment)) {}
const memory = openMemory(file, { version: 'of today', names: () => [] })
memory.replace(name, '1', [{ from: 'en', to: 'es', source: 'The harbour of ' + name + '.', target: 'El puerto de ' + name + '.' }])
console.log(memory.count() > 0)
memory.close()
`

it('eight processes open a new memory at the same moment, and each writes into it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-at-once-'))
  for (const round of [1, 2, 3, 4, 5, 6]) {
    const file = join(folder, `${round}.sqlite`)
    const moment = String(Date.now() + 1500)
    const children = Array.from({ length: 8 }, (_, name) =>
      spawn(process.execPath, ['--input-type=module', '-e', OPENS, file, moment, `p${name}`], { stdio: 'pipe' }),
    )
    const said = await Promise.all(
      children.map(async child => {
        let text = ''
        for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', part => (text += part))
        const [code] = await once(child, 'close')
        return code === 0 ? 'true' : text
      }),
    )
    expect(said).toEqual(Array(8).fill('true'))
  }
  rmSync(folder, { recursive: true })
})
