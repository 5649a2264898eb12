import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { InterlinearError } from '../errors.ts'
import { decodeUtf8 } from './files/disk/utf8.ts'

const LIMIT = 256 * 2 ** 20

/**
 * A file's text at a git revision; undefined if the file did not exist then. Throws a usage error if the folder is in
 * no git repository or the revision does not exist.
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

/** A commit and the text of a file in it. */
export interface CommittedText {
  /** ISO 8601. */
  readonly time: string
  readonly author: string
  readonly subject: string
  readonly text: string
}

/**
 * The texts of a file in its latest commits, newest first; undefined outside of a repository. A commit whose text
 * cannot be read is left out.
 */
export async function committedTexts(path: string, most: number): Promise<readonly CommittedText[] | undefined> {
  const folder = dirname(path)
  const inside = await git(folder, ['rev-parse', '--git-dir']).catch(() => undefined)
  if (!inside) return undefined
  const format = ['%H', '%aI', '%an', '%s'].join('%x1f')
  // Only commits in which the file exists: one may have removed it. A repository without commits has none.
  const log = await git(folder, ['log', `-n${most}`, '--diff-filter=AM', `--format=${format}`, '--', path]).catch(
    () => '',
  )
  const commits = log
    .toString()
    .split('\n')
    .filter(Boolean)
    .map(line => line.split('\x1f'))
  const objects = await readObjects(
    folder,
    commits.map(([hash = '']) => `${hash}:./${basename(path)}`),
  )
  return commits.flatMap(([, time = '', author = '', subject = ''], index) => {
    const text = textOf(objects[index], path)
    return text === undefined ? [] : [{ time, author, subject, text }]
  })
}

function textOf(object: Buffer | undefined, path: string): string | undefined {
  try {
    return object && decodeUtf8(object, path)
  } catch (error) {
    if (error instanceof InterlinearError) return undefined
    throw error
  }
}

/** The contents of objects, read by one git process; undefined for one that is missing, or damaged, which ends git. */
async function readObjects(folder: string, names: readonly string[]): Promise<readonly (Buffer | undefined)[]> {
  const objects: (Buffer | undefined)[] = []
  while (objects.length < names.length) {
    const left = names.slice(objects.length)
    const found = objectsIn(await git(folder, ['cat-file', '--batch'], `${left.join('\n')}\n`).catch(outputOf))
    objects.push(...found)
    if (found.length < left.length) objects.push(undefined)
  }
  return objects
}

/** The output of a program before it failed. */
const outputOf = (error: unknown): Buffer =>
  error instanceof Error && 'stdout' in error && Buffer.isBuffer(error.stdout) ? error.stdout : Buffer.alloc(0)

/**
 * Parses `git cat-file --batch`: a line `<hash> <type> <size>`, then this number of bytes and a line end; or `<name>
 * missing`.
 */
function objectsIn(output: Buffer): readonly (Buffer | undefined)[] {
  const objects: (Buffer | undefined)[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    if (end < 0) break
    const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(output.toString('utf8', at, end))?.[1]
    const next = end + 1 + (size === undefined ? 0 : Number(size) + 1)
    if (next > output.length) break
    objects.push(size === undefined ? undefined : output.subarray(end + 1, next - 1))
    at = next
  }
  return objects
}

/** Those files that are not committed as they are now. Throws a usage error for a folder that is in no repository. */
export async function notCommitted(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const [folder, own] of Map.groupBy(paths, path => dirname(path))) {
    const root = await top(folder)
    const names = own.map(path => basename(path))
    const output = await git(folder, ['status', '--porcelain=v1', '--ignored', '--no-renames', '-z', '--', ...names])
    const entries = output.toString('utf8').split('\0').filter(Boolean)
    found.push(...entries.map(entry => join(root, entry.slice(3))))
  }
  return found
}

/** The user name of git in a folder; undefined if there is none. */
export async function gitUserName(folder: string): Promise<string | undefined> {
  const name = await git(folder, ['config', 'user.name']).catch(() => '')
  return name.toString().trim() || undefined
}

/** The standard output of git; throws if it fails, or is not installed. */
async function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  const { execFile } = await import('node:child_process')
  const running = promisify(execFile)('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer: LIMIT })
  // If git ends before it has read all input, its exit code tells the error.
  running.child.stdin?.on('error', () => {}).end(input)
  const { stdout } = await running
  return stdout
}

/** The files below a folder that a merge left in conflict. */
export async function conflictedFiles(folder: string): Promise<readonly string[]> {
  const root = await top(folder)
  const names = await git(folder, ['diff', '--name-only', '--diff-filter=U', '-z', '--', '.'])
  return names
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map(name => join(root, name))
}

/** Merges texts line by line into the file `ours`, as git does; gives whether there was no conflict. */
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

/** The three revisions of the present merge, rebase or cherry-pick. */
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
