import {
  type Backlog,
  type Failed,
  type InHand,
  KINDS,
  nameOf,
  type Schedule,
  type Station,
  type WorkQueue,
} from '../../../queue/index.ts'
import { paint } from '../../terminal/style.ts'
import { table } from '../../terminal/table.ts'
import { plural } from '../../terminal/words.ts'

/** The queue at a moment. */
export interface Look {
  readonly waiting: readonly Backlog[]
  readonly inHand: readonly InHand[]
  readonly failed: readonly Failed[]
  readonly workers: readonly Station[]
  readonly feeds: readonly Schedule[]
}

export async function lookAt(queue: WorkQueue): Promise<Look> {
  const [waiting, inHand, failed] = [await queue.backlog(), await queue.inHand(), await queue.failed()]
  return { waiting, inHand, failed, workers: await queue.stations(), feeds: await queue.schedules() }
}

/** More failures than this are summed up: one fault often fails many. */
const MOST_FAILURES = 20

interface Style {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly color: boolean
}

export function lookText({ waiting, inHand, failed, workers, feeds }: Look, { now, color }: Style): string {
  const since = (time: string): string => ageText(now - Date.parse(time))
  const all = waiting.reduce((sum, row) => sum + row.waiting, 0)
  const shown = failed.slice(0, MOST_FAILURES)
  const parts = [
    [
      `${all} waiting`,
      ...table(waiting.map(row => [...whatOf(row), `${row.waiting}`, `oldest ${since(row.oldest)}`, heldText(row)])),
    ],
    [`${inHand.length} in hand`, ...table(inHand.map(({ work, since: time }) => [nameOf(work), since(time)]))],
    [
      paint(`${failed.length} failed`, failed.length > 0 ? 'red' : 'bold', color),
      ...shown.map(failedLine),
      ...(shown.length < failed.length ? [`and ${failed.length - shown.length} more: --format json has all`] : []),
    ],
    [
      plural(workers.length, 'worker'),
      ...table(
        workers.map(({ host, pid, since: time, megabytes = 0 }) => [host, `${pid}`, since(time), `${megabytes} MB`]),
      ),
    ],
    ...(feeds.length === 0
      ? []
      : [
          [
            plural(feeds.length, 'feed'),
            ...table(feeds.map(({ url, to, everyMinutes }) => [url, to.join(), `every ${everyMinutes} min`])),
          ],
        ]),
  ]
  return parts.map(([title = '', ...lines]) => [title, ...lines.map(line => `  ${line}`), ''].join('\n')).join('')
}

const whatOf = ({ kind, urgency, lane }: Backlog): readonly string[] => [KINDS[kind].title, urgency, lane]

const heldText = ({ held }: Backlog): string => (held ? `${held.count} put off: ${held.reason}` : '')

/** `1a2b3c4d  draft kursk-visit → es  4 tries  why`. */
export const failedLine = ({ id, work, tries, reason }: Failed): string =>
  `${id.slice(0, 8)}  ${nameOf(work)}  ${tries === 1 ? '1 try' : `${tries} tries`}  ${reason.replace(/\s+/g, ' ')}`

/** 40 s, 12 min, 3 h, 2 d. */
function ageText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  if (seconds < 90) return `${seconds} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`
}
