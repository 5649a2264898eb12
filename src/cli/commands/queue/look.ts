import {
  type Backlog,
  type Checked,
  type Failed,
  type InHand,
  KINDS,
  nameOf,
  type Schedule,
  type Station,
  shownUrl,
  shownWork,
  type Work,
  type WorkQueue,
} from '../../../queue/index.ts'
import { paint } from '../../terminal/style.ts'
import { table } from '../../terminal/table.ts'
import { plural } from '../../terminal/words.ts'

/** The state of the queue at one time. */
export interface Look {
  readonly waiting: readonly Backlog[]
  readonly inHand: readonly InHand[]
  readonly failed: readonly Failed[]
  /** The findings of checks in the last day. */
  readonly checks: readonly Checked[]
  readonly workers: readonly Station[]
  readonly feeds: readonly Schedule[]
}

export async function lookAt(queue: WorkQueue): Promise<Look> {
  return {
    waiting: await queue.backlog(),
    inHand: shownPieces(await queue.inHand()),
    failed: shownPieces(await queue.failed()),
    checks: await queue.checked(),
    workers: await queue.stations(),
    feeds: (await queue.schedules()).map(feed => ({ ...feed, url: shownUrl(feed.url) })),
  }
}

/** Pieces of work without secrets in their addresses. */
export const shownPieces = <T extends { readonly work: Work }>(pieces: readonly T[]): readonly T[] =>
  pieces.map(piece => ({ ...piece, work: shownWork(piece.work) }))

/** The most failures that are listed; others are only counted, since one fault often fails many. */
const MOST_FAILURES = 20

interface Style {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly color: boolean
}

export function lookText({ waiting, inHand, failed, checks, workers, feeds }: Look, { now, color }: Style): string {
  const since = (time: string): string => ageText(now - Date.parse(time))
  const all = waiting.reduce((sum, row) => sum + row.waiting, 0)
  const named = failed.slice(0, MOST_FAILURES)
  const parts = [
    [
      `${all} waiting`,
      ...table(waiting.map(row => [...whatOf(row), `${row.waiting}`, `oldest ${since(row.oldest)}`, heldText(row)])),
    ],
    [`${inHand.length} in hand`, ...table(inHand.map(({ work, since: time }) => [nameOf(work), since(time)]))],
    [
      paint(`${failed.length} failed`, failed.length > 0 ? 'red' : 'bold', color),
      ...named.map(failedLine),
      ...(named.length < failed.length ? [`and ${failed.length - named.length} more: --format json has all`] : []),
    ],
    ...(checks.length === 0
      ? []
      : [
          [
            `${plural(checks.length, 'edition')} with findings, by checks of the last day`,
            ...table(checks.slice(0, MOST_FAILURES).map(({ work, found }) => [nameOf(work), foundText(found)])),
          ],
        ]),
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

const foundText = ({ error, warning }: Checked['found']): string =>
  [...(error > 0 ? [plural(error, 'error')] : []), ...(warning > 0 ? [plural(warning, 'warning')] : [])].join(', ')

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
