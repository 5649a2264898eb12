import { execFile } from 'node:child_process'
import { basename, dirname } from 'node:path'
import { promisify } from 'node:util'
import { InterlinearError } from '../errors.ts'
import { decodeUtf8 } from './files.ts'

const run = promisify(execFile)
const LIMIT = 256 * 2 ** 20

/**
 * A file's text at a git revision, or undefined where the file was not there yet. Throws a usage error when the folder is
 * in no git repository or the revision does not exist.
 */
export async function readAtRevision(path: string, revision: string): Promise<string | undefined> {
  const folder = dirname(path)
  const commit = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]).catch(cause => {
    throw new InterlinearError('usage', `git knows no revision "${revision}" here.`, {
      place: { file: folder },
      hint: 'Give a commit, a tag, a branch or HEAD~1, in a folder under git.',
      cause,
    })
  })
  try {
    return decodeUtf8(await git(folder, ['show', `${commit.toString('utf8').trim()}:./${basename(path)}`]), path)
  } catch (cause) {
    if (cause instanceof InterlinearError) throw cause
    return undefined
  }
}

async function git(folder: string, args: readonly string[]): Promise<Buffer> {
  const { stdout } = await run('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer: LIMIT })
  return stdout
}
