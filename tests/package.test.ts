import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './command-line.ts'
import { examplesOf } from './library-examples.ts'

const ROOT = join(import.meta.dirname, '..')
const MINUTES = 60_000

/** The package as users get it: packed by npm and unpacked into an empty project, with its dependencies beside it. */
describe('the package', () => {
  const project = temporaryFolder()
  const installed = join(project, 'node_modules/interlinear')
  const run = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, { cwd: project, encoding: 'utf8', env: { PATH: process.env.PATH } })
  const examples = examplesOf(readFileSync(join(ROOT, 'docs/library.md'), 'utf8'))

  beforeAll(() => {
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    const tarball = readdirSync(project).find(name => name.endsWith('.tgz')) ?? packed
    mkdirSync(installed, { recursive: true })
    execFileSync('tar', ['-xzf', join(project, tarball), '--strip-components=1', '-C', installed])
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    for (const name of Object.keys(dependencies)) {
      mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true })
      symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name))
    }
    writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', dependencies: { interlinear: '*' } }))
    const compilerOptions = {
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    for (const [index, { code }] of examples.entries()) writeFileSync(join(project, `example-${index}.ts`), code)
  }, 5 * MINUTES)

  it('has types that compile in an empty strict project, with the examples of the page', { timeout: MINUTES }, () => {
    expect(examples.length).toBeGreaterThan(4)
    expect(run(process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.')).toBe('')
  })

  it('has one file of types, which needs no other', () => {
    const types = readFileSync(join(installed, 'dist/index.d.ts'), 'utf8')
    expect(types).not.toMatch(/^import |import\(|^\/\/\/ <reference/m)
    expect(
      readdirSync(join(installed, 'dist'), { recursive: true }).filter(name => String(name).endsWith('.d.ts')),
    ).toEqual(['index.d.ts'])
  })

  it(
    'has a site of its pages and its API, in which every link leads somewhere',
    () => {
      const site = join(project, 'site')
      const script = join(ROOT, 'scripts/site/main.ts')
      const printed = run(process.execPath, '--disable-warning=ExperimentalWarning', script, site)
      expect(printed).toMatch(/^\d+ pages in /m)
      const page = readFileSync(join(site, 'api/interlinear.translatearticle.html'), 'utf8')
      expect(page).toContain('translateArticle')
      expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('href="engines.html"')
    },
    MINUTES,
  )

  it.each(examples.map((example, index) => ({ ...example, index })))('runs "$title"', ({ index, output }) => {
    expect(run(process.execPath, `example-${index}.ts`)).toBe(output)
  })

  it('has a manual page', () => {
    const { man } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(readFileSync(join(installed, man), 'utf8')).toMatch(/^\.TH INTERLINEAR 1\n/)
  })

  it('has a command that works', () => {
    const main = join(installed, 'dist/cli/main.js')
    writeFileSync(join(project, 'visit.txt'), 'A visit\n\nIt rained.\n')
    expect(run(process.execPath, main, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
    const printed = run(
      process.execPath,
      main,
      'translate',
      'visit.txt',
      '--to',
      'es',
      '--engine',
      'pseudo',
      '--dry-run',
    )
    expect(printed).toContain('2 of 2 segments to send')
  })
})
