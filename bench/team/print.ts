import { head, row } from '../engine/setup.ts'
import type { OnFiles } from './on-files.ts'
import type { Size } from './size.ts'
import type { Soaked } from './soak.ts'

export function print(size: Size, soaked: Soaked, files: OnFiles | undefined): void {
  const { counts, edited, memory } = soaked
  const sorted = edited.milliseconds.toSorted((one, other) => one - other)
  const at = (share: number): number => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
  const editions = size.articles * size.locales
  const third = Math.ceil(memory.length / 3)
  const mean = (some: readonly number[]): number =>
    Math.round(some.reduce((sum, one) => sum + one, 0) / Math.max(1, some.length))
  head(
    `${size.articles} articles × ${size.locales} locales × ${size.sentences} sentences, engine ${size.latency} ms, ${size.workers} workers × ${size.jobs}, load ${soaked.load.toFixed(1)}`,
    ['what', 'expected', 'found'],
  )
  row(['editions complete', editions, soaked.whole])
  row(['units', editions * size.sentences, soaked.units])
  row(['failed', 0, soaked.failed])
  row(['kill -9', '', soaked.kills])
  row(['texts paid twice', `≤ ${soaked.inFlight} in flight at the kills`, counts.twice])
  row(['characters billed', `≤ ${soaked.cap}`, soaked.mostBilled])
  row([
    `words of ${size.editors} editors lost`,
    0,
    `${edited.lost.length} of ${edited.saves} (${edited.conflicts} conflicts)`,
  ])
  row(['a save, ms: p50, p95, p99', 'p95 ≤ 50', `${at(0.5)}, ${at(0.95)}, ${at(0.99)}`])
  row([
    'MB of one worker: first, middle, last third',
    'flat',
    [memory.slice(0, third), memory.slice(third, 2 * third), memory.slice(2 * third)].map(mean).join(', '),
  ])
  row(['MB of any worker, most', '', soaked.most])
  row(['editions per second, from the queue', '', (editions / soaked.seconds).toFixed(1)])
  const each = (sum: number, digits = 1): string => (sum / editions).toFixed(digits)
  const { use } = soaked
  const seconds = [soaked.workerSeconds, soaked.serverSeconds].map(sum => each(sum * 1000))
  row(['for an edition: ms of a worker, ms of PostgreSQL', '', seconds.join(', ')])
  const written = [each(use.transactions), each(use.log / 1024), each(use.tables / 1024)]
  row(['for an edition: transactions, KB of log, KB of tables', '', written.join(', ')])
  row(['connections, most', '', soaked.connections])
  if (files)
    row([
      `editions per second, one process on files (${files.editions})`,
      '',
      (files.editions / files.seconds).toFixed(1),
    ])
}
