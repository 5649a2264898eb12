import { loadLocalModels, type ModelState } from '../../../engine/index.ts'
import { InterlinearError } from '../../../errors.ts'
import { choiceOf, TEXT_OR_JSON } from '../../arguments/flags.ts'
import type { ExitCode, Group, Io, Values } from '../../model.ts'
import { print, printJson, say } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { tableFor } from '../../terminal/table.ts'
import { fetchModels, megabytes } from '../../workspace/engines/models.ts'

export const command: Group = {
  summary: 'The local neural models: which there are, fetch them, remove them.',
  options: {
    format: TEXT_OR_JSON,
    all: { type: 'boolean', description: 'list: also those that are not here' },
  },
  usual: 'list',
  tasks: {
    list: {
      summary: 'The models that are here; with --all, all that can be had.',
      usage: '[--all]',
      arguments: 'none',
      takes: ['format', 'all'],
      run: list,
    },
    get: { summary: 'Fetch models.', usage: '<pair…>', takes: ['format'], run: get },
    remove: { summary: 'Remove models.', usage: '<pair…>', takes: ['format'], run: remove },
  },
}

async function list(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const models = await loadLocalModels(io.env)
  const states = await models.list()
  if (format === 'json') printJson(io, { models: states })
  else {
    const shown = states.filter(({ state }) => values.flag('all') || state === 'ready')
    print(io, rows(shown, io))
    const missing = states.length - states.filter(({ state }) => state === 'ready').length
    say(
      io,
      `${missing} others can be fetched: \`interlinear models list --all\` names them, \`models get en-es\` fetches one.\n`,
    )
  }
  return 0
}

const rows = (states: readonly ModelState[], io: Io): string =>
  tableFor(io, {
    rows: states.map(({ pair, version, bytes, state, licence }) => [
      paint(pair, 'bold', io.color),
      version,
      megabytes(bytes),
      state,
      licence,
    ]),
  })
    .map(line => `${line}\n`)
    .join('')

/** The pairs on the command line; a usage error if there are none. */
function pairsIn(values: Values, task: string): readonly string[] {
  if (values.positionals.length > 0) return [...new Set(values.positionals)]
  throw new InterlinearError('usage', `found no model, expected one or more, as in \`models ${task} en-es\`.`)
}

async function get(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const pairs = pairsIn(values, 'get')
  const models = await loadLocalModels(io.env)
  const states = new Map((await models.list()).map(state => [state.pair, state]))
  const wanted = pairs.map(
    pair => states.get(pair) ?? { pair, state: 'missing' as const, bytes: 0, version: '', licence: '' },
  )
  await fetchModels(
    wanted.filter(({ state }) => state === 'missing'),
    models,
    io,
  )
  const now = (await models.list()).filter(({ pair }) => pairs.includes(pair))
  if (format === 'json') printJson(io, { models: now })
  else print(io, rows(now, io))
  return 0
}

async function remove(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const pairs = pairsIn(values, 'remove')
  const models = await loadLocalModels(io.env)
  for (const pair of pairs) if (!(await models.remove(pair))) say(io, `${pair} was not here\n`)
  const now = (await models.list()).filter(({ pair }) => pairs.includes(pair))
  if (format === 'json') printJson(io, { models: now })
  else print(io, rows(now, io))
  return 0
}
