import { relative, resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import type { Finding, Locale } from '../../../model.ts'
import { statIfAny } from '../../../store/index.ts'
import type { Io, Values } from '../../model.ts'
import { plural } from '../../terminal/words.ts'

interface Desk {
  readonly from: Locale
  /** The user's current folder, which the names are relative to. */
  readonly cwd: string
  /** The Io with the desk's folder as the current one. */
  readonly io: Io
  /** How a command is called there. */
  readonly call: string
}

/**
 * Errors of the checks in i18next files that were taken, a line for each folder with errors: these pairs are in the
 * memory now, and must be corrected in their files.
 */
export async function errorsTaken(names: readonly string[], desk: Desk): Promise<readonly string[]> {
  const lines: string[] = []
  for (const name of names) {
    const path = resolve(desk.cwd, name)
    if (!statIfAny(path)?.isDirectory()) continue
    const out = relative(desk.io.cwd, path) || '.'
    const count = await textsWithErrors(out, desk)
    if (count > 0) lines.push(`${plural(count, 'text')} in ${out} with errors: ${desk.call} check --all --out ${out}`)
  }
  return lines
}

/** The number of texts in a folder with an error; 0 if `check` cannot read the folder. */
async function textsWithErrors(out: string, { from, io }: Desk): Promise<number> {
  const { command } = await import('../check/command.ts')
  const flags = new Map(Object.entries({ out, from, format: 'jsonl' }))
  const values: Values = { positionals: [], text: name => flags.get(name), flag: name => name === 'all' }
  const told: string[] = []
  const quiet: Io = { ...io, stdout: text => void told.push(text), stderr: () => {}, signal: io.signal }
  try {
    await command.run(values, quiet)
  } catch (error) {
    if (!(error instanceof InterlinearError)) throw error
    return 0
  }
  const findings = told
    .join('')
    .split('\n')
    .filter(line => line !== '')
    .map((line): Finding & { readonly slug?: string } => JSON.parse(line))
  const errors = findings.filter(({ level }) => level === 'error')
  return new Set(errors.map(({ slug, locale, key }) => [slug, locale, key].join(' '))).size
}
