import { type EngineState, engineStates } from '../../../engine/index.ts'
import { choiceOf, FROM, TEXT_OR_JSON } from '../../arguments/flags.ts'
import { parseLocales } from '../../arguments/locales.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { tableFor } from '../../terminal/table.ts'
import { sourceLocaleOf } from '../../workspace/articles/articles.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'

export const command: Command = {
  summary: 'Which engines are ready, for which languages, and what the others lack.',
  usage: '[--to <locales>] [--check]',
  arguments: 'none',
  options: {
    to: {
      type: 'string',
      value: 'locales',
      description: "the languages to ask about (default: a newsroom's usual ones)",
    },
    from: FROM,
    check: { type: 'boolean', description: 'make one tiny real call to each engine that is ready' },
    glossary: WORKSPACE_OPTIONS.glossary,
    format: TEXT_OR_JSON,
  },
  run: engines,
}

const USUAL = 'ar,ca,cs,da,de,el,en,es,et,eu,fi,fr,gl,hu,it,ja,ko,lt,lv,nb,nl,pl,pt,ro,ru,sk,sl,sv,tr,uk,zh'

async function engines(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const { config, glossary } = await openWorkspace(values, io)
  const from = sourceLocaleOf(values, { glossary })
  const to = parseLocales(values.text('to') ?? USUAL, '--to').filter(locale => locale !== from)
  const setup = { env: io.env, config: config.engines }
  const states = await engineStates(setup, { from, to, check: values.flag('check') })
  const shown = { engines: states.map(state => ({ ready: state.missing === undefined, ...state })) }
  if (format === 'json') printJson(io, shown)
  else print(io, `${tableFor(io, { rows: states.map(state => row(state, to.length, io.color)) }).join('\n')}\n`)
  return states.some(({ check }) => check?.ok === false) ? 3 : 0
}

function row({ name, locales, missing, check }: EngineState, asked: number, color: boolean): string[] {
  if (missing !== undefined) return [name, paint('lacking', 'yellow', color), missing]
  const languages = locales.length === asked ? 'every language asked about' : locales.join(', ')
  if (!check) return [name, paint('ready', 'green', color), languages]
  return check.ok
    ? [name, paint('answers', 'green', color), `“${check.answer}”; ${languages}`]
    : [name, paint('fails', 'red', color), check.message]
}
