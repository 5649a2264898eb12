import { relative, resolve } from 'node:path'
import { type CheckContext, createChecker } from '../check/index.ts'
import { InterlinearError } from '../errors.ts'
import { createTsvReader } from '../exchange/index.ts'
import type { Level } from '../model.ts'
import { parseGlossary } from '../names/index.ts'
import { readText } from '../store/files.ts'
import { readLines } from '../store/lines.ts'
import { isFormat, REPORTS, type ReportFormat } from './check/report.ts'
import type { Command, ExitCode, Io, Values } from './command.ts'

export const command: Command = {
  usage: '<file.tsv> --from <locale> --to <locale>',
  summary: 'Check translations: names, numbers, quotations, wholeness',
  options: {
    to: { type: 'string', value: 'locale', description: 'the locale of the targets' },
    from: { type: 'string', value: 'locale', description: 'the locale of the sources (default: en)' },
    glossary: { type: 'string', value: 'file', description: 'the glossary' },
    format: { type: 'string', value: 'format', description: `${Object.keys(REPORTS).join(', ')} (default: text)` },
  },
  run: check,
}

async function check(values: Values, io: Io): Promise<ExitCode> {
  const [file] = values.positionals
  const to = values.text('to')
  if (!file || !to) throw new InterlinearError('usage', 'expected a file and --to, as in `check pairs.tsv --to es`.')
  const format = values.text('format') ?? 'text'
  if (!isFormat(format)) {
    throw new InterlinearError('usage', `found --format ${format}, expected one of ${Object.keys(REPORTS).join(', ')}.`)
  }
  return checkTsv({ file, context: await contextOf(values, io, to), format }, io)
}

async function contextOf(values: Values, io: Io, to: string): Promise<CheckContext> {
  const file = values.text('glossary')
  const from = values.text('from') ?? 'en'
  if (file === undefined) return { from, to }
  return { from, to, glossary: parseGlossary(await readText(resolve(io.cwd, file)), file) }
}

interface TsvRun {
  readonly file: string
  readonly context: CheckContext
  readonly format: ReportFormat
}

/** Reads, checks and reports line by line, so that a file of any length takes the same memory. */
async function checkTsv({ file, context, format }: TsvRun, io: Io): Promise<ExitCode> {
  const path = resolve(io.cwd, file)
  const shown = relative(io.cwd, path)
  const checker = createChecker(context)
  const reader = createTsvReader(shown)
  const report = REPORTS[format]({ file: shown, stdout: io.stdout })
  const counts: Record<Level, number> = { error: 0, warning: 0, info: 0 }
  let line = 0
  for await (const text of readLines(path, shown)) {
    line++
    const unit = reader(text, line)
    if (!unit) continue
    for (const finding of checker.pair({ key: unit.id, source: unit.source, target: unit.target })) {
      counts[finding.level]++
      report.finding(finding, { ...unit, line })
    }
  }
  report.end(counts)
  return counts.error > 0 ? 1 : 0
}
