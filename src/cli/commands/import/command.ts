import { resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { readText } from '../../../store/index.ts'
import { choiceOf, FROM, TEXT_OR_JSON } from '../../arguments/flags.ts'
import { parseLocale } from '../../arguments/locales.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { askedLocale } from '../../workspace/articles/articles.ts'
import { authorOf } from '../../workspace/author.ts'
import { loadRules } from '../../workspace/checks/check-rules.ts'
import { openWorkspace, WORKSPACE_OPTIONS } from '../../workspace/open.ts'
import { importText, reportLines } from './report.ts'
import { type ImportedUnit, takeInFile } from './take-in.ts'

export const command: Command = {
  summary:
    'Take back what came from other tools, as XLIFF, TMX, PO or TSV: only units that somebody changed there, as texts of a person.',
  usage: '<file>',
  options: {
    to: { type: 'string', value: 'locale', description: 'the locale of the targets (default: what the file says)' },
    from: FROM,
    ...WORKSPACE_OPTIONS,
    author: {
      type: 'string',
      value: 'name',
      description: 'who is named in comments without an author (default: as git has it)',
    },
    'dry-run': { type: 'boolean', description: 'say what would be done; write nothing' },
    format: TEXT_OR_JSON,
  },
  run: importFile,
}

async function importFile(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const [file, ...others] = values.positionals
  if (file === undefined || others.length > 0) {
    throw new InterlinearError('usage', `found ${values.positionals.length} files, expected one.`, {
      hint: 'As in `interlinear import kursk-visit.es.xlf`.',
    })
  }
  const asked = values.text('to')
  const to = asked === undefined ? undefined : parseLocale(asked, '--to')
  const workspace = await openWorkspace(values, io)
  const author = await authorOf(values, io)
  const text = await readText(resolve(io.cwd, file))
  const { receiveFile } = await import('../../../exchange/index.ts')
  const result = await takeInFile(receiveFile(text, file, to), {
    file,
    workspace,
    rules: await loadRules(workspace.config, io.cwd),
    flags: { from: askedLocale(values), to },
    stamp: { author, time: new Date().toISOString() },
    dryRun: values.flag('dry-run'),
  })
  if (format === 'json') printJson(io, importText(result))
  else print(io, reportLines(result, { color: io.color, dryRun: values.flag('dry-run') }))
  return result.units.every(isDone) ? 0 : 1
}

/** Whether a unit needs no decision by a person. */
const isDone = ({ action, findings = [] }: ImportedUnit): boolean =>
  (action === 'updated' || action === 'unchanged') && findings.every(({ level }) => level !== 'error')
