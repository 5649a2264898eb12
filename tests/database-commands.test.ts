import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { interlinear, type Ran, temporaryFolder } from './command-line.ts'
import { PASSWORD, startPostgres, type TestPostgres } from './postgres.ts'

// The same commands, one after the other, on a desk of files and on one in PostgreSQL: what they print is the same.

const START = resolve(import.meta.dirname, '../src/cli/start.mjs')

const ARTICLE =
  'A visit to Kursk\n\nThe army left Kursk on Monday. It rained; it poured.\n\n"We are back," said Ann Lee.\n'
const CHANGED = ARTICLE.replace('Monday', 'Tuesday')
const GLOSSARY = `version: 1
sourceLocale: en
terms:
  - id: kursk
    type: place
    source: Kursk
    translations: {es: Kursk, ca: Kursk}
`

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(() => postgres?.stop())

type Run = (...args: readonly string[]) => Promise<Ran>

async function openDesk(url: string | undefined): Promise<{ readonly cwd: string; readonly run: Run }> {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'seeds'))
  writeFileSync(join(cwd, 'seeds/visit.txt'), ARTICLE)
  if (url === undefined) writeFileSync(join(cwd, 'glossary.yml'), GLOSSARY)
  const env: Record<string, string> = url === undefined ? {} : { INTERLINEAR_DATABASE_URL: url }
  return { cwd, run: (...args) => interlinear(args, { cwd, env }) }
}

/** Each command, and what is done to the article's file before it. */
const COMMANDS: readonly (readonly [command: string, article?: string])[] = [
  ['status --format json'],
  ['translate seeds/visit.txt --to es,ca --engine pseudo --dry-run --format json'],
  ['translate seeds/visit.txt --to es,ca --engine pseudo --format json'],
  ['translate seeds/visit.txt --to es,ca --engine pseudo --format json'],
  ['status --format json'],
  ['status --cost --format json'],
  ['show visit'],
  ['check visit --format jsonl'],
  ['check visit --format sarif'],
  ['check --all --to ca'],
  ['check --all --fix'],
  ['names visit --format json'],
  ['export visit --to es --as tsv --file es.tsv'],
  ['segment seeds/visit.txt --format jsonl'],
  ['segment seeds/visit.txt --split rained;|it --format jsonl'],
  ['translate seeds/visit.txt --to es,ca --engine pseudo --format json', CHANGED],
  ['diff visit --to es --format json'],
  ['diff --all --format json'],
  ['accept visit --to es --key p1.s1 --format json'],
  ['import back.tsv --to es --author Ana --format json'],
  ['import back.tsv --to es --author Ana --format json'],
  ['memory lookup "We_are_back,"_said_Ann_Lee. --to es --format json'],
  ['glossary add Ann_Lee --to es --format json'],
  ['glossary lint --format json'],
  ['names visit --format json'],
  ['publish visit --dry-run --format json'],
  ['publish visit --force try --author Ana --base-url https://example.org --format json'],
  ['publish visit --force try --author Ana --base-url https://example.org --format json'],
  ['publish --format json'],
  ['status --format json'],
  ['export visit --to es --as xliff'],
]

/** What differs from desk to desk by its nature: times, names of runs, the sum of a proof, a path of the file's own. */
const plain = (text: string): string =>
  text
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/(?:locales\/)?((?:es|ca|en)\/visit\.json)/g, '$1')
    .replace(/public\//g, '')
    .replace(/"run": ?"[^"]*"/g, '"run"')
    .replace(/in \d+(?:\.\d+)? m?s/g, 'in <time>')

describe('a desk in PostgreSQL', () => {
  it('gives the same commands the same results', { timeout: 240_000 }, async () => {
    const [files, database] = [await openDesk(undefined), await openDesk(await postgres.database())]
    const added = await database.run('glossary', 'add', 'Kursk', '--type', 'place', '--to', 'es,ca')
    expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining('glossary.yml: added kursk (place)') })
    for (const [command, article] of COMMANDS) {
      const ran: Ran[] = []
      for (const { cwd, run } of [files, database]) {
        if (article !== undefined) writeFileSync(join(cwd, 'seeds/visit.txt'), article)
        if (command.startsWith('import')) writeFileSync(join(cwd, 'back.tsv'), back(join(cwd, 'es.tsv')))
        ran.push(await run(...command.split(' ').map(word => word.replaceAll('_', ' '))))
      }
      const [one, other] = ran
      expect([command, other?.code, plain(`${other?.stdout}${other?.stderr}`)]).toEqual([
        command,
        one?.code,
        plain(`${one?.stdout}${one?.stderr}`),
      ])
    }
  })

  it('writes no files', async () => {
    const { run } = await openDesk(await postgres.database())
    expect(await run('status', '--out', 'locales')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('found --out beside INTERLINEAR_DATABASE_URL, whose desk has no files.'),
    })
  })

  it('takes the password from ~/.pgpass, for its queue as well, without a warning', async () => {
    const cwd = temporaryFolder()
    const url = new URL(await postgres.database())
    writeFileSync(join(cwd, 'passwords'), `127.0.0.1:${url.port}:*:${url.username}:${PASSWORD}\n`, { mode: 0o600 })
    url.password = ''
    const env = { PATH: process.env.PATH, PGPASSFILE: join(cwd, 'passwords'), INTERLINEAR_DATABASE_URL: url.href }
    for (const command of ['status', 'queue']) {
      const { status, stderr } = spawnSync(process.execPath, [START, command], { cwd, env, encoding: 'utf8' })
      expect([command, status, stderr]).toEqual([command, 0, expect.not.stringMatching(/warn/i)])
    }
  })

  it('compares with a point in time, and says so if a git revision is given', async () => {
    const { run } = await openDesk(await postgres.database())
    await run('translate', 'seeds/visit.txt', '--to', 'es', '--engine', 'pseudo')
    const said = await run('diff', 'visit', '--since', 'HEAD~1')
    expect([said.code, said.stderr]).toEqual([
      2,
      'interlinear: found "HEAD~1" in --since, expected a time: a desk in a database has no revisions of git. As in --since 2026-11-28 or --since 2026-11-28T09:00:00Z.\n',
    ])
    expect((await run('diff', 'visit', '--since', '2099-01-01')).code).toBe(0)
    expect((await run('diff', '--help')).stdout).toContain('a time')
  })

  it('gives one clear error without the password if it cannot be reached', async () => {
    const cwd = temporaryFolder()
    const { code, stderr } = await interlinear(
      ['status', '--database', `postgres://ana:${PASSWORD}@127.0.0.1:1/desk`],
      {
        cwd,
      },
    )
    expect([code, stderr]).toEqual([
      2,
      'interlinear: the database 127.0.0.1:1/desk cannot be reached (ECONNREFUSED). Check its address, and whether it runs.\n',
    ])
  })
})

/** What a translator sends back: one sentence in other words. */
const back = (file: string): string =>
  readFileSync(file, 'utf8').replace(/^(visit\/p2\.s1\t[^\t]*\t)[^\t]*/m, '$1«Hemos vuelto», dijo Ann Lee.')
