import { resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { choiceOf, countOf, FROM } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import { openRounds } from './rounds.ts'
import { watchUntilStopped } from './watch.ts'

export const command: Command = {
  summary: 'Draft and check while articles are edited, here or at a feed.',
  usage: ['[<article…>] [--to <locales>]', '--feed <url> --to <locales> [--every <minutes>] [--once]'],
  options: {
    to: { type: 'string', value: 'locales', description: 'the editions (default: those that each article has)' },
    feed: {
      type: 'string',
      value: 'url',
      description:
        "an RSS, Atom or JSON feed, WordPress's REST address of posts, or a page: its stories become articles",
    },
    every: { type: 'string', value: 'minutes', description: 'how often to ask the feed (default: 10)' },
    once: { type: 'boolean', description: 'one look, then end' },
    from: FROM,
    engine: { type: 'string', value: 'name', description: 'deepl, bergamot, apertium, … or a chain: deepl,apertium' },
    yes: { type: 'boolean', description: 'fetch a model that is missing without asking' },
    ...WORKSPACE_OPTIONS,
    'max-characters': {
      type: 'string',
      value: 'n',
      description: 'refuse to send more than n characters for an article',
    },
    format: { type: 'string', value: 'text|jsonl', description: 'how results are printed (default: text)' },
  },
  run: watch,
}

async function watch(values: Values, io: Io): Promise<ExitCode> {
  choiceOf(values, 'format', ['text', 'jsonl'])
  const every = countOf(values, 'every') ?? 10
  const feed = feedAddress(values.text('feed'))
  if (feed === undefined && values.text('every') !== undefined) {
    throw new InterlinearError('usage', 'found --every without --feed, expected both.', {
      hint: 'Files are watched all the time.',
    })
  }
  const list = values.text('to')
  const rounds = openRounds(values, io, {
    files: values.positionals.map(file => resolve(io.cwd, file)),
    all: values.positionals.length === 0 && feed === undefined,
    to: list === undefined ? undefined : parseLocales(list, '--to'),
  })
  return watchUntilStopped({ rounds, feed, everyMs: every * 60_000, once: values.flag('once') }, io)
}

function feedAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.parse(text)
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href
  throw new InterlinearError(
    'usage',
    'found no web address in --feed, expected one that begins with https:// or http://.',
  )
}
