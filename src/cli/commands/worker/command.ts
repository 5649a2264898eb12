import { hostname } from 'node:os'
import { InterlinearError } from '../../../errors.ts'
import { loadPerformer } from '../../../pipeline/index.ts'
import {
  KIND_NAMES,
  nameOf,
  type Outcome,
  shownWork,
  startWorker,
  type Taken,
  type WorkKind,
} from '../../../queue/index.ts'
import { choiceOf, countOf } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJsonLine, say } from '../../terminal/print.ts'
import { databaseOf, openQueue } from '../../workspace/newsroom/work-queue.ts'
import { WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import { watchGlossary } from './glossary.ts'
import { openPlace } from './place.ts'

export const command: Command = {
  summary: 'Do the work of a newsroom that waits in its queue: drafts, checks, memory, publications, feeds.',
  usage: '',
  arguments: 'none',
  options: {
    jobs: { type: 'string', value: 'n', description: 'pieces of work at a time (default: 4)' },
    only: {
      type: 'string',
      value: 'kinds',
      description: `what it does, as in draft,check (default: ${KIND_NAMES.join(',')})`,
    },
    engine: { type: 'string', value: 'name', description: 'deepl, bergamot, apertium, … or a chain: deepl,apertium' },
    concurrency: { type: 'string', value: 'n', description: 'requests at a time for one article' },
    'until-empty': { type: 'boolean', description: 'end when nothing is left to do now' },
    database: WORKSPACE_OPTIONS.database,
    format: { type: 'string', value: 'text|jsonl', description: 'how each piece of work is told of (default: text)' },
  },
  run: work,
}

async function work(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'jsonl'])
  const slots = countOf(values, 'jobs') ?? 4
  const kinds = kindsOf(values)
  const url = databaseOf(values, io)
  const note = (line: string): void => say(io, `${line}\n`)
  // Signals are handled from now on, also during the start.
  const { signal } = io
  await using place = await openPlace(values, io, note)
  const { performWork } = await loadPerformer()
  const queue = await openQueue(url, { tends: true, note: line => note(`queue: ${line}`) })
  const glossary = await watchGlossary(place.desk, queue, note)
  const began = new Map<string, number>()
  try {
    const worker = startWorker({
      ...{ queue, kinds, slots, note, untilEmpty: values.flag('until-empty') },
      perform: (taken, stopped) => {
        began.set(taken.id, performance.now())
        return performWork(taken, { ...place.forWork, add: works => queue.add(works) }, stopped)
      },
      told: (taken, outcome) => {
        const seconds = (performance.now() - (began.get(taken.id) ?? performance.now())) / 1000
        began.delete(taken.id)
        if (format === 'jsonl')
          printJsonLine(io, { time: new Date().toISOString(), ...jsonOf(taken, outcome), seconds })
        else print(io, `${new Date().toTimeString().slice(0, 8)} ${lineOf(taken, outcome)} (${seconds.toFixed(1)} s)\n`)
      },
    })
    if (signal.aborted) worker.stop()
    else signal.addEventListener('abort', worker.stop, { once: true })
    note(`worker ${process.pid} on ${hostname()}: ${kinds.join(', ')}; Ctrl-C ends it`)
    await worker.ended
    return 0
  } finally {
    glossary.close()
    await queue.close()
  }
}

function kindsOf(values: Values): readonly WorkKind[] {
  const text = values.text('only')
  if (text === undefined) return KIND_NAMES
  return text.split(',').map(name => {
    const kind = KIND_NAMES.find(each => each === name.trim())
    if (kind) return kind
    throw new InterlinearError('usage', `found "${name}" in --only, expected some of ${KIND_NAMES.join(', ')}.`)
  })
}

type Told = Outcome | 'lost' | 'crashed'

const wordOf = (outcome: Told): string => (typeof outcome === 'string' ? outcome : outcome.kind)

function jsonOf({ work, companions }: Taken, outcome: Told): object {
  const done = typeof outcome === 'object' && outcome.kind === 'done' ? outcome.companions : companions
  const more =
    typeof outcome === 'string' ? {} : 'reason' in outcome ? { reason: outcome.reason } : { said: outcome.said }
  return { work: shownWork(work), with: done.map(({ work }) => work), outcome: wordOf(outcome), ...more }
}

function lineOf(taken: Taken, outcome: Told): string {
  const name = nameOf(taken.work)
  if (outcome === 'lost') return `${name}: lost`
  if (outcome === 'crashed') return `${name}: tried in vain`
  if (outcome.kind === 'later') return `${name}: put off, ${outcome.reason}`
  if (outcome.kind === 'failed') return `${name}: failed, ${outcome.reason}`
  const others = outcome.companions.flatMap(({ work }) => ('locale' in work ? [work.locale] : []))
  return [[name, ...others].join(', '), outcome.said].filter(Boolean).join(': ')
}
