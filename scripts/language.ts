import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, env, execPath, exit, stderr, stdout } from 'node:process'
import { structuredPatch } from 'diff'

// `npm run -s language -- cs text.txt`: what Interlinear does with a text in a language, and what your changes to
// `src/languages/cs/` changed, compared with the code of the last commit (or of `--since <revision>`).

const USAGE = `Usage: npm run -s language -- <language> <file.txt|file.tsv> [--since <revision>]

  <file.txt>  a text in the language: its sentences, the names in it, and what is wrong in it as a source
  <file.tsv>  lines of id, English and the language, with a header: what the checks find in each
`

const ROOT = join(import.meta.dirname, '..')

const git = (...args: readonly string[]): Buffer => execFileSync('git', args, { cwd: ROOT, maxBuffer: 2 ** 30 })

/** The report of one version of the code for a file. */
const reportOf = (clone: string, locale: string, file: string): string =>
  execFileSync(
    execPath,
    ['--disable-warning=ExperimentalWarning', join(ROOT, 'scripts/language-report.ts'), clone, locale, file],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 30 },
  )

/** Calls `use` with a folder that has the code of a revision; the folder is removed afterwards. */
function withClone<T>(revision: string, use: (clone: string) => T): T {
  const clone = mkdtempSync(join(tmpdir(), 'interlinear-language-'))
  try {
    const tar = join(clone, 'src.tar')
    writeFileSync(tar, git('archive', revision, 'src', 'package.json'))
    execFileSync('tar', ['-xf', tar, '-C', clone])
    symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'))
    return use(clone)
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}

/** The lines that differ, with `-` for the old and `+` for the new line, after the line of their sentence. */
function changesBetween(before: string, after: string): readonly string[] {
  const { hunks } = structuredPatch('before', 'after', before, after, '', '', { context: 1 })
  return hunks.flatMap(({ lines }) => [...lines, ''])
}

function run([locale, file, ...rest]: readonly string[]): number {
  if (!locale || !file || (rest.length > 0 && (rest[0] !== '--since' || rest.length !== 2))) {
    stderr.write(USAGE)
    return 2
  }
  // npm changes to the package's folder; the path is relative to the user's folder.
  const path = resolve(env.INIT_CWD ?? '.', file)
  readFileSync(path)
  const revision = rest[1] ?? 'HEAD'
  const now = reportOf(ROOT, locale, path)
  const changes = changesBetween(
    withClone(revision, clone => reportOf(clone, locale, path)),
    now,
  )
  stdout.write(now)
  const changed = changes.length > 0 ? `\nWhat changed since ${revision}:\n\n${changes.join('\n')}` : ''
  stdout.write(changed || `\nNothing changed since ${revision}.\n`)
  return 0
}

exit(run(argv.slice(2)))
