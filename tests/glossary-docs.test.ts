import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseGlossary } from '../src/names/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const DOCS = readFileSync(join(import.meta.dirname, '../docs/glossary.md'), 'utf8')
const blocks = (language: string): string[] =>
  [...DOCS.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(match => match[1] ?? '')

const GLOSSARY = `version: 1
sourceLocale: en
terms:
  - id: zelensky
    type: person
    source: Volodymyr Zelensky
    aliases: [Zelensky]
    gender: male
    translations:
      pl: {use: Wołodymyr Zełenski, forms: [Zełenskiego, Zełenskiemu, Zełenskim]}
  - id: sikorski
    type: person
    source: Radoslaw Sikorski
    aliases: [Sikorski]
    gender: male
    translations:
      pl: {use: Radosław Sikorski, forms: [Radosława Sikorskiego, Radosławem Sikorskim, Sikorskiego, Sikorskim]}
  - id: warsaw
    type: place
    source: Warsaw
    translations: {pl: {use: Warszawa, forms: [Warszawie]}}
`
const SOURCE = `Zelensky in Warsaw

Volodymyr Zelensky met Radoslaw Sikorski in Warsaw on Monday.

Sikorski thanked Zelensky for the visit. Anne Applebaum was there too.
`
const POLISH = `Zełenski w Warszawie

Wołodymyr Zełenski spotkał się z Radosławem Sikorskim w Warszawie w poniedziałek.

Sikorski podziękował Zełenskiemu za wizytę. Była tam też Anne Applebaum.
`

/** The words of a command line; quotation marks hold words together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

/** The commands that the page shows, each with what it prints. */
const SHOWN = blocks('console').flatMap(block =>
  block
    .split(/^\$ interlinear /m)
    .slice(1)
    .map(part => ({ line: part.slice(0, part.indexOf('\n')), prints: part.slice(part.indexOf('\n') + 1) })),
)

describe('docs/glossary.md', () => {
  const cwd = temporaryFolder()
  const file = join(cwd, 'glossary.yml')
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...args], { cwd })
  const change = (from: string, to: string): void => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))

  beforeAll(async () => {
    mkdirSync(join(cwd, 'seeds'))
    writeFileSync(join(cwd, 'seeds/warsaw.txt'), SOURCE)
    writeFileSync(join(cwd, 'warsaw.pl.txt'), POLISH)
    writeFileSync(file, GLOSSARY)
    const files = ['seeds/warsaw.txt', 'warsaw.pl.txt']
    const { code, stderr } = await interlinear(['align', ...files, '--from', 'en', '--to', 'pl', '--slug', 'warsaw'], {
      cwd,
    })
    expect(code, stderr).toBe(0)
    git('init', '-q')
  })

  /** What was done before a command. */
  const BEFORE: Readonly<Record<string, () => void>> = {
    'glossary lint': () => change('      pl: Anne Applebaum', '      pl: {use: Anne Applebaum, forms: [Waszyngton]}'),
    'glossary preview': () => {
      git('add', '-A')
      git('commit', '-qm', 'before')
      change(/ +pl: \{use: Radosław.*\n/.exec(GLOSSARY)?.[0] ?? '', blocks('yaml')[1] ?? '')
    },
  }

  it.each(SHOWN)('shows what `interlinear $line` prints', async ({ line, prints }) => {
    BEFORE[line]?.()
    const { stdout, stderr } = await interlinear(wordsOf(line), { cwd })
    expect(stdout + stderr).toBe(prints)
  })

  it('shows every command and every field, in a glossary that can be read', () => {
    expect(new Set(SHOWN.map(({ line }) => line.split(' ')[1]))).toEqual(
      new Set(['add', 'lint', 'forms', 'preview', 'apply', 'learn']),
    )
    const [example = ''] = blocks('yaml')
    const { terms } = parseGlossary(example, 'glossary.yml')
    const fields = new Set([
      ...terms.flatMap(term => Object.keys(term)),
      ...terms.flatMap(({ translations }) => Object.values(translations).flatMap(one => Object.keys(one))),
    ])
    // Each term also has a field of the glossary itself.
    expect([...fields].filter(field => !DOCS.includes(`| \`${field}\` |`))).toEqual([])
  })
})
