import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../src/cli/command-table.ts'
import { loadPages } from '../src/cli/pages.ts'
import { widthOf } from '../src/cli/terminal/width.ts'
import { wrapRows, wrapText } from '../src/cli/terminal/wrap.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const cwd = temporaryFolder()

beforeAll(() => {
  for (const locale of ['en', 'es']) mkdirSync(join(cwd, 'locales', locale), { recursive: true })
  writeFileSync(join(cwd, 'visit.txt'), 'A visit\n\nIt rained.\n')
  for (const file of ['en/kursk-visit', 'es/kursk-visit', 'en/oslo'])
    writeFileSync(join(cwd, `locales/${file}.json`), '{}')
})

describe('help', () => {
  const pages = [[], ...Object.keys(COMMANDS).map(name => [name])]

  it.each(pages.flatMap(page => [40, 60, 80, 200].map(columns => ({ page, columns }))))(
    'fits into $columns columns: $page',
    async ({ page, columns }) => {
      const { stdout } = await interlinear([...page, '--help'], { cwd, columns })
      const tooLong = stdout.split('\n').filter(line => widthOf(line) > Math.min(columns, 100))
      // A word cannot be broken; the tasks of a group in brackets are one word.
      expect(tooLong.filter(line => line.trim().includes(' '))).toEqual([])
    },
  )

  it('breaks lines between words, and keeps a word that is too long', () => {
    expect(wrapText('one two three', 40)).toBe('one two three')
    expect(wrapText(`${'a'.repeat(30)} ${'b'.repeat(20)} c`, 40, 2)).toBe(`${'a'.repeat(30)}\n  ${'b'.repeat(20)} c`)
    expect(wrapText(`a ${'b'.repeat(60)} c`, 40)).toBe(`a\n${'b'.repeat(60)}\nc`)
  })

  it('puts descriptions under their terms if there is no room beside them', () => {
    expect(wrapRows([['--to <locales>', 'the editions (default: all there are)']], 40)).toBe(
      '  --to <locales>\n      the editions (default: all there\n      are)',
    )
    expect(wrapRows([['--to', 'the editions']], 80)).toBe('  --to  the editions')
  })
})

describe('--plain', () => {
  const translate = ['translate', 'visit.txt', '--to', 'es', '--engine', 'pseudo', '--again']

  it('prints no colours and redraws nothing, at any place of the command line', async () => {
    const terminal = { cwd, live: true, color: true }
    const drawn = await interlinear(translate, terminal)
    expect(drawn.stderr).toContain('\x1b[')
    expect(drawn.stdout).toContain('\x1b[')
    for (const args of [
      ['--plain', ...translate],
      [...translate, '--plain'],
    ]) {
      const { stdout, stderr } = await interlinear(args, terminal)
      expect(stdout + stderr).not.toContain('\x1b')
      expect(stderr).toMatch(/visit → es: 2 segments, .* to send\nvisit → es: 2 segments done/)
    }
  })

  it('is an argument after --', async () => {
    expect((await interlinear(['check', '--', '--plain'], { cwd })).stderr).toContain('no article "--plain"')
  })
})

describe('completion', () => {
  /** The completions of bash for the last word. */
  async function offered(...words: readonly string[]): Promise<readonly string[]> {
    const { stdout } = await interlinear(['completion', 'bash'], { cwd })
    const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _interlinear; printf '%s\\n' "\${COMPREPLY[@]}"`
    const printed = execFileSync('bash', ['-c', `${stdout}\n${ask}`, 'bash', 'interlinear', ...words], {
      cwd,
      encoding: 'utf8',
    })
    return printed.split('\n').filter(Boolean)
  }

  it.each([
    [['tra'], ['translate']],
    [
      ['glossary', 'l'],
      ['lint', 'learn'],
    ],
    [['glossary', 'add', '--ty'], ['--type']],
    [
      ['translate', '--format', ''],
      ['text', 'json'],
    ],
    [['translate', '--fo'], ['--format']],
    [['check', 'kur'], ['kursk-visit']],
    [['show', 'o'], ['oslo']],
    [['translate', '--glossary', ''], []],
    [['nonsense', ''], []],
  ])('in bash offers for %j: %j', async (words, offers) => {
    expect(await offered(...words)).toEqual(offers)
  })

  it('in bash offers every command, and every flag of every command', async () => {
    for (const { name, options } of await loadPages(COMMANDS)) {
      expect(await offered(name.split(' ')[0] ?? name)).toContain(name.split(' ')[0])
      for (const flag of Object.keys(options))
        expect(await offered(...name.split(' '), `--${flag}`)).toContain(`--${flag}`)
    }
  })

  it.each(['zsh', 'fish'])('in %s describes every command and every flag', async shell => {
    const { stdout } = await interlinear(['completion', shell], { cwd })
    for (const { name, options } of await loadPages(COMMANDS)) {
      expect(stdout).toContain(name.split(' ').at(-1))
      for (const flag of Object.keys(options)) expect(stdout).toContain(shell === 'zsh' ? `--${flag}[` : `-l ${flag} `)
    }
  })

  it.each([[[]], [['tcsh']], [['bash', 'zsh']]])('refuses %j', async shells => {
    const { code, stderr } = await interlinear(['completion', ...shells], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('expected bash, zsh or fish')
  })
})

describe('the manual page', () => {
  it('describes every command and every flag, in ASCII, with hyphens that can be copied from it', async () => {
    const { stdout } = await interlinear(['manual'], { cwd })
    expect(stdout).toMatch(/^\.TH INTERLINEAR 1\n/)
    expect(stdout).not.toMatch(/[^\n\x20-\x7e]/)
    expect(stdout).not.toMatch(/(?<!\\)-/)
    for (const { name, options } of await loadPages(COMMANDS)) {
      expect(stdout).toContain(`\n.SS ${name}\n`)
      for (const flag of Object.keys(options)) expect(stdout).toContain(`\\-\\-${flag.replaceAll('-', '\\-')}`)
    }
  })
})
