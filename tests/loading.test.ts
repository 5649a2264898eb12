import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './command-line.ts'

const ROOT = join(import.meta.dirname, '..')

/** Records what Node loads. At the end it prints the npm packages, the rooms, and the slow modules of Node among it. */
const NOTES = `
import { registerHooks } from 'node:module'
const loaded = new Set()
registerHooks({ load: (url, context, next) => { loaded.add(url); return next(url, context) } })
const packageOf = path => path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/')
process.on('exit', () => {
  const names = [...loaded].flatMap(url =>
    url.includes('/node_modules/') ? [packageOf(url.split('/node_modules/').at(-1))]
    : url.includes('/src/') ? ['src/' + url.split('/src/')[1].split('/')[0]]
    : /^node:(sqlite|http)/.test(url) ? [url] : [])
  process.stderr.write('LOADED ' + JSON.stringify([...new Set(names)].sort()) + '\\n')
})`

/** The packages of every command that reads settings, a glossary and locale files. */
const READING = ['@noble/hashes', 'diff', 'fastest-levenshtein', 'js-yaml', 'p-queue', 'valibot', 'yaml']
/** The additional packages of checks: front matter may be in TOML or JSON, and names of two alphabets are compared by sound. */
const CHECKING = ['@humanwhocodes/momoa', 'any-ascii', 'entities', 'smol-toml']
/** Of the rooms, those that only some commands need. */
const HEAVY = ['src/check', 'src/exchange', 'src/pipeline', 'src/queue', 'src/server']
/** The optional packages and rooms of a newsroom with a database. */
const NEWSROOM = ['pg', 'pg-boss', 'src/queue']

describe('a command loads only what it needs', () => {
  const cwd = temporaryFolder()

  beforeAll(() => {
    for (const folder of ['locales/en', 'locales/es', 'seeds']) mkdirSync(join(cwd, folder), { recursive: true })
    for (const locale of ['en', 'es'])
      cpSync(join(ROOT, `locales/${locale}/kursk-visit.json`), join(cwd, `locales/${locale}/kursk-visit.json`))
    cpSync(join(ROOT, 'seeds/kursk-visit.txt'), join(cwd, 'seeds/kursk-visit.txt'))
    cpSync(join(ROOT, 'glossary.yml'), join(cwd, 'glossary.yml'))
  })

  const loadedBy = (...args: readonly string[]): readonly string[] => {
    const hooks = `data:text/javascript,${encodeURIComponent(NOTES)}`
    const start = ['--disable-warning=ExperimentalWarning', '--import', hooks, join(ROOT, 'src/cli/start.mjs')]
    const { stderr } = spawnSync(process.execPath, [...start, ...args], { cwd, encoding: 'utf8' })
    return JSON.parse(/^LOADED (.*)$/m.exec(stderr)?.[1] ?? stderr)
  }

  it.each([
    [['--help'], ['fastest-levenshtein']],
    [['nonsense'], ['fastest-levenshtein']],
    [['show', 'kursk-visit'], READING],
    [
      ['check', 'kursk-visit'],
      [...READING, ...CHECKING, 'src/check', 'src/pipeline'],
    ],
    [['glossary', 'lint'], READING],
  ])('%j', (args, expected) => {
    const loaded = loadedBy(...args).filter(name => !name.startsWith('src/') || HEAVY.includes(name))
    expect(loaded.toSorted()).toEqual([...expected].sort())
  })

  it.each([
    [['translate', 'seeds/kursk-visit.txt', '--to', 'ca', '--engine', 'pseudo']],
    [['watch', '--to', 'ca', '--engine', 'pseudo', '--once']],
    [['status']],
    [['publish', 'kursk-visit', '--to', 'es']],
    [['memory', 'lookup', 'Kursk', '--to', 'es']],
    [['glossary', 'preview']],
    [['export', 'kursk-visit', '--to', 'es', '--as', 'tsv']],
  ])('%j loads nothing that only a newsroom with a database needs', args => {
    expect(loadedBy(...args).filter(name => NEWSROOM.includes(name))).toEqual([])
  })

  it('only commands on a database load its driver', () => {
    const loaded = loadedBy('queue', '--database', 'postgres://desk@127.0.0.1:1/none')
    expect(loaded.filter(name => NEWSROOM.includes(name))).toEqual(NEWSROOM)
  })
})
