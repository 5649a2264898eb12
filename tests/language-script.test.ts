import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

/** A clone of the code as it is now, with one commit. */
function cloneCode(): string {
  const clone = mkdtempSync(join(tmpdir(), 'interlinear-script-'))
  for (const part of ['src', 'scripts', 'package.json']) cpSync(part, join(clone, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'))
  const git = (...args: readonly string[]): unknown => execFileSync('git', args, { cwd: clone, stdio: 'ignore' })
  git('init')
  git('add', 'src', 'scripts', 'package.json')
  git('-c', 'user.name=Anna', '-c', 'user.email=anna@example.com', 'commit', '--no-verify', '-m', 'All')
  return clone
}

const run = (clone: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/language.ts', ...args], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: clone },
  })

it('shows how a change to the data of a language changes a text', () => {
  const clone = cloneCode()
  writeFileSync(join(clone, 'text.txt'), 'Přišel škpt. Novák z Brna.\n')
  expect(run(clone, 'cs', 'text.txt')).toBe(`p1.s1 paragraph: Přišel škpt.
p1.s2 paragraph: Novák z Brna.

Nothing changed since HEAD.
`)
  const head = join(clone, 'src/languages/cs/index.ts')
  writeFileSync(head, readFileSync(head, 'utf8').replace('kpt. Novák,', 'kpt. Novák, škpt. Novák,'))
  expect(run(clone, 'cs', 'text.txt')).toBe(`p1.s1 paragraph: Přišel škpt. Novák z Brna.

What changed since HEAD:

-p1.s1 paragraph: Přišel škpt.
-p1.s2 paragraph: Novák z Brna.
+p1.s1 paragraph: Přišel škpt. Novák z Brna.
`)
})

it('shows what the checks find in pairs', () => {
  const clone = cloneCode()
  writeFileSync(join(clone, 'pairs.tsv'), 'id\ten\tcs\n1\tHe came on Tuesday.\tPřišel ve středu.\n')
  expect(run(clone, 'cs', 'pairs.tsv')).toContain('1: Přišel ve středu.\n  error weekday-changed: ')
})
