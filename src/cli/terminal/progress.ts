import type { DraftWatcher, Workload } from '../../pipeline/index.ts'
import type { Io } from '../model.ts'
import { harmless } from './escape.ts'
import { say } from './print.ts'
import { plural } from './words.ts'

/** The most live lines; with more, the screen would scroll, so the others are summed up in one line. */
const MOST_LINES = 12
const REDRAW_MS = 100

interface Row extends Workload {
  readonly doneSegments: number
  readonly doneCharacters: number
}

/**
 * Shows the progress of each edition: on a terminal one live line per edition with segments, characters and time left;
 * elsewhere one plain line when an edition starts and one when it is complete. Writes to stderr only.
 */
export function showProgress(io: Io): DraftWatcher {
  const rows = new Map<string, Row>()
  let started = performance.now()
  let drawn = 0
  let lastDraw = 0
  const seconds = (): number => (performance.now() - started) / 1000
  const erase = (): string => (drawn > 0 ? `\x1b[${drawn}A\x1b[0J` : '')
  const draw = (): void => {
    const lines = liveLines([...rows.values()], seconds(), io.columns)
    io.stderr(`${erase()}${lines.map(line => `${harmless(line)}\n`).join('')}`)
    drawn = lines.length
    lastDraw = performance.now()
  }
  return {
    begin(workloads) {
      for (const workload of workloads) rows.set(workload.label, { ...workload, doneSegments: 0, doneCharacters: 0 })
      started = performance.now()
      if (io.live) draw()
      else for (const row of rows.values()) say(io, `${row.label}: ${amount(row.segments, row.characters)} to send\n`)
    },
    advance(label, characters) {
      const row = rows.get(label)
      if (!row) return
      const [doneSegments, doneCharacters] = [row.doneSegments + 1, row.doneCharacters + characters]
      rows.set(label, { ...row, doneSegments, doneCharacters })
      const complete = doneSegments >= row.segments
      if (io.live) {
        if (complete || performance.now() - lastDraw > REDRAW_MS) draw()
      } else if (complete) say(io, `${label}: ${plural(row.segments, 'segment')} done after ${clock(seconds())}\n`)
    },
    note(line) {
      io.stderr(`${erase()}${harmless(line)}\n`)
      drawn = 0
      if (io.live && rows.size > 0) draw()
    },
    end() {
      if (io.live && rows.size > 0) draw()
    },
  }
}

/** One line per edition; if there are too many, the complete ones are summed up in one line. */
function liveLines(rows: readonly Row[], elapsed: number, columns: number): string[] {
  const shown =
    rows.length <= MOST_LINES ? rows : rows.filter(row => row.doneSegments < row.segments).slice(0, MOST_LINES - 1)
  const width = Math.max(...shown.map(row => row.label.length), 0)
  const lines = shown.map(row => liveLine(row, elapsed, width))
  if (shown.length < rows.length) {
    const complete = rows.filter(row => row.doneSegments >= row.segments).length
    lines.push(`${complete} of ${rows.length} editions complete`)
  }
  return lines.map(line => line.slice(0, Math.max(20, columns - 1)))
}

const BAR = 16

function liveLine(row: Row, elapsed: number, width: number): string {
  const share = row.characters === 0 ? 1 : row.doneCharacters / row.characters
  const filled = Math.round(share * BAR)
  const left = share >= 1 ? 'done' : share === 0 ? '' : `${clock((elapsed / share) * (1 - share))} left`
  const counts = `${row.doneSegments}/${row.segments} segments  ${row.doneCharacters}/${row.characters} characters`
  return `${row.label.padEnd(width)}  ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}  ${counts}  ${left}`.trimEnd()
}

const amount = (segments: number, characters: number): string =>
  `${plural(segments, 'segment')}, ${plural(characters, 'character')}`

/** 0:07, 12:30. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Shows the progress of one thing on a line that is redrawn; nothing if a terminal cannot do that. */
export function showPercent(io: Io, label: string): (share: number) => void {
  let shown = -1
  return share => {
    const percent = Math.floor(share * 100)
    if (!io.live || percent === shown) return
    shown = percent
    io.stderr(`\r${harmless(label)}: ${percent} %${percent >= 100 ? '\n' : ''}`)
  }
}
