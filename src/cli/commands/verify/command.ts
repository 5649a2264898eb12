import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { InterlinearError } from '../../../errors.ts'
import { type ReadPublic, type Verified, verifyFolder, verifyProof } from '../../../publish/index.ts'
import { listPublic, publicPath, statIfAny } from '../../../store/index.ts'
import { choiceOf, TEXT_OR_JSON } from '../../arguments/flags.ts'
import type { Command, ExitCode, Io, Values } from '../../model.ts'
import { print, printJson } from '../../terminal/print.ts'
import { paint } from '../../terminal/style.ts'
import { plural } from '../../terminal/words.ts'

export const command: Command = {
  summary: 'Say offline whether published files are what their proofs say.',
  usage: ['<proof.json>', '<folder>'],
  options: { format: TEXT_OR_JSON },
  run: verify,
}

async function verify(values: Values, io: Io): Promise<ExitCode> {
  const format = choiceOf(values, 'format', ['text', 'json'])
  const [asked, ...others] = values.positionals
  if (asked === undefined || others.length > 0) {
    throw new InterlinearError('usage', `found ${values.positionals.length} arguments, expected a proof or a folder.`, {
      hint: 'As in `verify public` or `verify public/es/kursk-visit.es.proof.json`.',
    })
  }
  const path = resolve(io.cwd, asked)
  const stat = statIfAny(path)
  if (!stat) throw new InterlinearError('input', 'there is no such file or folder.', { place: { file: asked } })
  const files = stat.isDirectory() ? await verifyFolder(await listPublic(path), readerOf(path)) : await ofProof(path)
  if (files.length === 0) {
    throw new InterlinearError('input', 'found nothing published here, expected proofs.', { place: { file: asked } })
  }
  if (format === 'json') printJson(io, { files })
  else print(io, `${linesOf(files, io.color).join('\n')}\n`)
  return files.every(({ ok }) => ok) ? 0 : 1
}

/** A proof is one folder below the public folder, beside its edition: `public/es/kursk-visit.es.proof.json`. */
function ofProof(path: string): Promise<readonly Verified[]> {
  const root = dirname(dirname(path))
  return verifyProof(join(basename(dirname(path)), basename(path)).replaceAll('\\', '/'), readerOf(root))
}

const readerOf =
  (folder: string): ReadPublic =>
  async path =>
    statIfAny(publicPath(folder, path)) ? new Uint8Array(await readFile(publicPath(folder, path))) : undefined

function linesOf(files: readonly Verified[], color: boolean): readonly string[] {
  const wrong = files.filter(({ ok }) => !ok)
  const lines = wrong.map(({ file, problem }) => `${paint(file, 'red', color)}: ${problem ?? ''}`)
  const sum = wrong.length === 0 ? 'all as published' : `${wrong.length} not as published`
  return [...lines, `${plural(files.length, 'file')}, ${sum}`]
}
