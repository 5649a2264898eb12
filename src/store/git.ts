import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { InterlinearError } from '../errors.ts'
import { decodeUtf8 } from './files/paths.ts'

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
  const { execFile } = await import('node:child_process')
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer: LIMIT })
  return stdout
}

/** The files under a folder that a merge left in conflict. */
export async function conflictedFiles(folder: string): Promise<readonly string[]> {
  const root = await top(folder)
  const names = await git(folder, ['diff', '--name-only', '--diff-filter=U', '-z', '--', '.'])
  return names
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map(name => join(root, name))
}

/** Merges texts line by line into the file `ours`, as git does by itself; gives whether it is free of conflicts. */
export async function mergeTexts(files: { base: string; ours: string; theirs: string }): Promise<boolean> {
  try {
    await git(dirname(files.ours), ['merge-file', files.ours, files.base, files.theirs])
    return true
  } catch (cause) {
    const conflicts = cause instanceof Error && 'code' in cause && typeof cause.code === 'number' ? cause.code : 255
    if (conflicts < 128) return false
    throw new InterlinearError('input', 'git cannot merge this file line by line.', {
      place: { file: files.ours },
      cause,
    })
  }
}

const top = async (folder: string): Promise<string> =>
  (
    await git(folder, ['rev-parse', '--show-toplevel']).catch(cause => {
      throw new InterlinearError('usage', 'this folder is in no git repository.', { place: { file: folder }, cause })
    })
  )
    .toString('utf8')
    .trim()

/** The three revisions of the merge, rebase or cherry-pick that is under way. */
export async function mergedRevisions(folder: string): Promise<{ base: string; ours: string; theirs: string }> {
  for (const theirs of ['MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD']) {
    const found = await git(folder, ['rev-parse', '--verify', '--quiet', theirs]).catch(() => undefined)
    if (!found) continue
    if (theirs !== 'MERGE_HEAD') return { base: `${theirs}^`, ours: 'HEAD', theirs }
    const base = await git(folder, ['merge-base', 'HEAD', theirs])
    return { base: base.toString('utf8').trim(), ours: 'HEAD', theirs }
  }
  throw new InterlinearError('usage', 'no merge is under way here.', { place: { file: folder } })
}
