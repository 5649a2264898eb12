import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadWorkQueue } from '../src/queue/index.ts'
import { openDatabaseDesk } from '../src/store/index.ts'
import { startPostgres } from '../tests/postgres.ts'
import { onFiles } from './team/on-files.ts'
import { openService } from './team/open-service.ts'
import { print } from './team/print.ts'
import { OPTIONS, type Size } from './team/size.ts'
import { say, soak } from './team/soak.ts'

// A soak test of a large newsroom: `npm run bench -- team --articles 200 --waiting 5000` is a small one.

export async function run(): Promise<void> {
  const { values } = parseArgs({ args: process.argv.slice(3), options: OPTIONS })
  const size = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Number(value)]),
  ) as unknown as Size
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-team-'))
  // Commits are synchronous, as in a newsroom: an acknowledged write is on the disk.
  await using server = await startPostgres({ fsync: 'on', full_page_writes: 'on', autovacuum: 'on' })
  const url = await server.database()
  const service = await openService(size.workers + 1, size.latency)
  const desk = await openDatabaseDesk(url)
  const queue = await (await loadWorkQueue()).openWorkQueue({ url, tends: true, note: line => say(line) })
  try {
    const soaked = await soak({ size, folder, url, service, desk, queue })
    const files = await onFiles(size, service)
    print(size, soaked, files)
  } finally {
    await queue.close()
    await desk.close()
    await service.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
