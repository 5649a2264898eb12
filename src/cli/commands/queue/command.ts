import { InterlinearError } from '../../../errors.ts'
import type { Failed } from '../../../queue/index.ts'
import { choiceOf, DATABASE, TEXT_OR_JSON, URGENCY } from '../../arguments/flags.ts'
import type { ExitCode, Group, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { plural } from '../../terminal/words.ts'
import { withWorkQueue } from '../../workspace/newsroom/work-queue.ts'
import { addForEditions, addMemory, changeFeed } from './add.ts'
import { failedLine, lookAt, lookText, shownPieces } from './look.ts'

export const command: Group = {
  summary: "The newsroom's queue: what waits, what is in hand, what failed and why.",
  usual: 'list',
  options: {
    database: DATABASE,
    all: { type: 'boolean', description: 'all that failed' },
    to: { type: 'string', value: 'locales', description: 'the editions (default: all there are)' },
    urgency: URGENCY,
    every: { type: 'string', value: 'minutes', description: 'how often to ask the feed (default: 10)' },
    off: { type: 'boolean', description: 'look at the feed no more' },
    format: TEXT_OR_JSON,
  },
  tasks: {
    list: {
      summary: 'Say what waits, what is in hand, what failed, and who works.',
      usage: '',
      arguments: 'none',
      takes: ['database', 'format'],
      run: list,
    },
    retry: {
      summary: 'Add failed work to the queue again.',
      usage: '<id…> | --all',
      takes: ['database', 'all', 'format'],
      run: (values, io) => change('retry', values, io),
    },
    check: {
      summary: 'Have editions checked again, as after a change of the glossary.',
      usage: '[<slug…>] [--to <locales>]',
      takes: ['to', 'urgency', 'database', 'format'],
      run: (values, io) => addForEditions('check', values, io),
    },
    publish: {
      summary: 'Have editions published.',
      usage: '[<slug…>] [--to <locales>]',
      takes: ['to', 'urgency', 'database', 'format'],
      run: (values, io) => addForEditions('publish', values, io),
    },
    memory: {
      summary: 'Have the translation memory brought up to date.',
      usage: '',
      arguments: 'none',
      takes: ['database', 'format'],
      run: addMemory,
    },
    feed: {
      summary: 'Have a feed looked at again and again: its stories become articles and are drafted.',
      usage: ['<url> --to <locales> [--every <minutes>]', '<url> --off'],
      takes: ['to', 'every', 'off', 'database'],
      run: changeFeed,
    },
    drop: {
      summary: 'Take failed work off the list.',
      usage: '<id…> | --all',
      takes: ['database', 'all', 'format'],
      run: (values, io) => change('drop', values, io),
    },
  },
}

async function list(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const look = await withWorkQueue(values, io, lookAt)
  if (format === 'json') printJson(io, look)
  else print(io, lookText(look, { now: Date.now(), color: io.color }))
  return 0
}

async function change(what: 'retry' | 'drop', values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const ids = values.positionals
  if (values.flag('all') === ids.length > 0) {
    throw new InterlinearError('usage', 'expected either ids or --all.', { hint: '`interlinear queue` lists the ids.' })
  }
  const changed = await withWorkQueue(values, io, queue => queue[what](values.flag('all') ? undefined : ids))
  if (format === 'json') printJson(io, { [what === 'retry' ? 'added' : 'dropped']: shownPieces(changed) })
  else print(io, changedText(what, changed))
  return 0
}

const changedText = (what: 'retry' | 'drop', changed: readonly Failed[]): string =>
  [
    ...changed.map(failedLine),
    `${plural(changed.length, 'piece')} of work ${what === 'retry' ? 'added again' : 'taken off'}`,
  ]
    .map(line => `${line}\n`)
    .join('')
