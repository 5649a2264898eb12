import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { newLines } from '../scripts/action/github.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const ROOT = join(import.meta.dirname, '..')

interface Comment {
  readonly path: string
  readonly line: number
  readonly side: string
  readonly body: string
}
interface Review {
  readonly commit_id: string
  readonly event: string
  readonly body: string
  readonly comments: readonly Comment[]
}

/** The part of GitHub's REST API that the Action uses. */
const github = { files: [] as object[], comments: [] as Comment[], reviews: [] as Review[], isReadOnly: false }
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '', 'http://x')
  const path = `${request.method} ${url.pathname.replace('/repos/desk/news/pulls/7/', '')}`
  const say = (status: number, value: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }
  if (request.headers.authorization !== 'Bearer t0ken') return say(401, { message: 'Bad credentials' })
  const page = Number(url.searchParams.get('page') ?? 1)
  const pageOf = (list: readonly unknown[]): readonly unknown[] => list.slice((page - 1) * 100, page * 100)
  if (path === 'GET files') return say(200, pageOf(github.files))
  if (path === 'GET comments') return say(200, pageOf(github.comments))
  if (path !== 'POST reviews') return say(404, { message: 'Not Found' })
  if (github.isReadOnly) return say(403, { message: 'Resource not accessible by integration' })
  const review: Review = JSON.parse(await text(request))
  github.reviews.push(review)
  github.comments.push(...review.comments)
  say(200, { id: github.reviews.length })
}
const server = createServer((request, response) => void answer(request, response))
server.listen(0, '127.0.0.1')
await once(server, 'listening')
afterAll(() => server.close())

const REPOSITORY = temporaryFolder()
const DESK = join(REPOSITORY, 'desk')
const EDITION = join(DESK, 'locales', 'es', 'kursk-visit.json')
beforeEach(() => {
  for (const part of ['seeds', 'locales', 'glossary.yml'])
    cpSync(join(ROOT, part), join(DESK, part), { recursive: true })
  writeFileSync(join(REPOSITORY, 'event.json'), JSON.stringify({ pull_request: { number: 7, head: { sha: 'abc' } } }))
  Object.assign(github, { files: [], comments: [], reviews: [], isReadOnly: false })
})

interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const act = (env: Record<string, string> = {}, cwd: string = DESK): Promise<Ran> =>
  new Promise(done => {
    const { port } = server.address() as AddressInfo
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(ROOT, 'scripts/action/main.ts')],
      {
        cwd,
        env: {
          PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
          TO: 'es',
          GITHUB_WORKSPACE: REPOSITORY,
          GITHUB_EVENT_PATH: join(REPOSITORY, 'event.json'),
          GITHUB_REPOSITORY: 'desk/news',
          GITHUB_API_URL: `http://127.0.0.1:${port}`,
          GITHUB_TOKEN: 't0ken',
          ...env,
        },
      },
      (error, stdout, stderr) => done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    )
  })

/** Changes a sentence of the edition, and gives the number of its line. */
function change(before: string, after: string): number {
  const lines = readFileSync(EDITION, 'utf8').split('\n')
  const at = lines.findIndex(line => line.includes(before))
  writeFileSync(EDITION, lines.with(at, (lines[at] ?? '').replace(before, after)).join('\n'))
  return at + 1
}

const patchOf = (line: number): string => `@@ -${line - 1},3 +${line - 1},3 @@\n one\n-two\n+three\n four`

describe('the Action', () => {
  it('runs by npm from the folder of the desk, wherever the clone is', async () => {
    const line = change('259', '258')
    const there = { npm_lifecycle_event: 'action', INIT_CWD: DESK, GITHUB_TOKEN: '', GITHUB_WORKSPACE: DESK }
    const { code, stdout } = await act(there, ROOT)
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining(`::error file=locales/es/kursk-visit.json,line=${line},`),
    ])
  })

  it('checks the files of an app in the folder that `out` names, and says what it cannot read beside what it found', async () => {
    for (const [locale, rooms] of Object.entries({ en: 'It has 5 rooms.', es: 'Tiene 6 habitaciones.' })) {
      mkdirSync(join(DESK, 'public/texts', locale), { recursive: true })
      writeFileSync(join(DESK, 'public/texts', locale, 'app.json'), JSON.stringify({ rooms, list: ['A'] }))
    }
    const one = await act({ OUT: 'public/texts' })
    expect([one.code, one.stdout]).toEqual([
      1,
      expect.stringContaining('::error file=public/texts/es/app.json,line=1,title=number-changed::es/rooms: '),
    ])
    writeFileSync(join(DESK, 'public/texts/en/more.json'), '{"rooms": "It has 5 rooms."}')
    writeFileSync(join(DESK, 'public/texts/es/more.json'), '{')
    const two = await act({ OUT: 'public/texts' })
    expect(two.code).toBe(2)
    expect(two.stdout).toContain('title=number-changed')
    expect(two.stdout).toContain('::error file=public/texts/es/more.json,line=1,title=unreadable::es: ')
  })

  it('comments on the lines of the pull request, with what to put there, and fails', async () => {
    const line = change('Karoline Leavitt', 'Caroline Levit')
    const hidden = change('259', '258')
    github.files = [{ filename: 'desk/locales/es/kursk-visit.json', patch: patchOf(line) }]
    const { code, stdout } = await act()
    expect(code).toBe(1)
    expect(github.reviews).toHaveLength(1)
    expect(github.reviews[0]).toMatchObject({ commit_id: 'abc', event: 'COMMENT' })
    const [comment] = github.reviews[0]?.comments ?? []
    expect(comment).toMatchObject({ path: 'desk/locales/es/kursk-visit.json', line, side: 'RIGHT' })
    expect(comment?.body).toMatch(/^\*\*name-\w+\*\* es\/p6\.s6: /)
    expect(github.reviews[0]?.comments.map(one => one.line)).not.toContain(hidden)
    expect(stdout).toContain(`::error file=locales/es/kursk-visit.json,line=${hidden},`)
  })

  it('suggests the corrected line if a finding has a fix', async () => {
    const line = change('Karoline Leavitt', 'Karolin Leavitt')
    const after = readFileSync(join(ROOT, 'locales', 'es', 'kursk-visit.json'), 'utf8').split('\n')[line - 1]
    github.files = [{ filename: 'desk/locales/es/kursk-visit.json', patch: patchOf(line) }]
    await act()
    const bodies = github.reviews.flatMap(({ comments }) => comments.map(({ body }) => body))
    expect(bodies).toEqual([expect.stringContaining(`\n\n\`\`\`suggestion\n${after}\n\`\`\``)])
  })

  it('does not repeat a comment, and passes if the level is tolerated', async () => {
    const line = change('Karoline Leavitt', 'Caroline Levit')
    github.files = [{ filename: 'desk/locales/es/kursk-visit.json', patch: patchOf(line) }]
    await act()
    expect((await act({ MAX_LEVEL: 'error' })).code).toBe(0)
    expect(github.reviews).toHaveLength(1)
  })

  it('annotates if it may not comment, and if there is no pull request', async () => {
    const line = change('Karoline Leavitt', 'Caroline Levit')
    github.files = [{ filename: 'desk/locales/es/kursk-visit.json', patch: patchOf(line) }]
    github.isReadOnly = true
    const { code, stdout } = await act()
    expect(code).toBe(1)
    expect(stdout).toContain('::warning::No comments could be written: GitHub answered 403 to reviews')
    writeFileSync(join(REPOSITORY, 'event.json'), '{"ref": "refs/heads/main"}')
    expect((await act()).stdout).toContain(`line=${line},title=name-`)
    expect(github.reviews).toHaveLength(0)
  })

  it('passes on a desk with nothing wrong in its editions', async () => {
    expect((await act()).code).toBe(0)
  })

  it('fails in a folder without a desk, and says that nothing was checked', async () => {
    const { code, stdout, stderr } = await act({ TO: '' }, temporaryFolder())
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('found no articles with editions in locales/ here')
    expect(stderr).not.toContain('0 errors')
  })

  it('counts with singular and plural words: 1 error, 2 warnings', async () => {
    change('259', '258')
    const { stderr } = await act()
    expect(stderr).toMatch(/^Interlinear: 1 error, \d+ warnings?, \d+ notes?$/m)
  })

  it('annotates the source only if the pull request changes it, or if its files are unknown and all editions were asked for', async () => {
    const source = /^::\w+ file=locales\/en\//m
    change('259', '258')
    github.files = [{ filename: 'desk/locales/es/kursk-visit.json', patch: '' }]
    const quiet = await act()
    expect(quiet.stdout).not.toMatch(source)
    expect(quiet.stdout).toMatch(/^::notice::\d+ findings in 2 sources, /m)
    expect(quiet.stdout).toMatch(/^::error file=locales\/es\/kursk-visit\.json/m)
    expect(quiet.stderr).toMatch(/ [1-9]\d* warnings/)
    expect((await act({ MAX_LEVEL: 'info' })).stdout).toMatch(source)
    github.files = [{ filename: 'desk/seeds/kursk-visit.txt', patch: '' }]
    expect((await act()).stdout).toMatch(source)
    github.files = [{ filename: 'desk/locales/en/kursk-visit.json', patch: '' }]
    expect((await act()).stdout).toMatch(source)
    writeFileSync(join(REPOSITORY, 'event.json'), '{"ref": "refs/heads/main"}')
    expect((await act()).stdout).not.toMatch(source)
    expect((await act({ TO: '' })).stdout).toMatch(source)
  })

  it('reads the lines of a patch', () => {
    expect([...newLines('@@ -1,2 +1,3 @@\n a\n+b\n c\n@@ -9 +10,2 @@ x\n-d\n+e\n+f\n\\ No newline')]).toEqual([
      1, 2, 3, 10, 11,
    ])
  })

  it('splits lists at commas, spaces or line ends', async () => {
    const lists = { ARTICLES: 'kursk-visit,\n', TO: 'es, fr\n' }
    const { code, stderr } = await act({ ...lists, MAX_LEVEL: 'error' })
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^Interlinear: \d+ errors?, /m)])
  })

  it('declares every input that its steps read, and no other; its page documents each', () => {
    const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
    const page = readFileSync(join(ROOT, 'docs/action.md'), 'utf8')
    expect([...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name)).toEqual(Object.keys(action.inputs))
    expect(page).toContain(readFileSync(join(ROOT, 'README.md'), 'utf8').match(/```yaml\n([\s\S]*?) {8}with:/)?.[1])
    const used = [...JSON.stringify(action.runs).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
    expect(action.runs.using).toBe('composite')
  })
})

it('check --all checks every article that has editions, and no other', async () => {
  const { code, stdout } = await interlinear(['check', '--all', '--to', 'es', '--format', 'jsonl'], { cwd: DESK })
  const findings = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(code).toBe(0)
  expect(new Set(findings.map(({ level }) => level)).has('error')).toBe(false)
  const both = await interlinear(['check', '--all', 'kursk-visit'], { cwd: DESK })
  expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining('found --all and "kursk-visit"') })
})
