import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { interlinear, temporaryFolder } from './command-line.ts'

/** A newsroom's folder with one article in two editions. */
const first = temporaryFolder()
const translate = ['translate', 'seeds/a.txt', '--to', 'es,uk', '--engine', 'pseudo'] as const
beforeAll(async () => {
  mkdirSync(join(first, 'seeds'))
  writeFileSync(
    join(first, 'seeds/a.txt'),
    'A Headline\n\nThe first sentence stands here. The second one follows it.\n',
  )
  writeFileSync(join(first, 'glossary.yml'), 'version: 1\nsourceLocale: en\nterms: []\n')
  await interlinear(translate, { cwd: first })
})

let cwd = ''
beforeEach(() => {
  cwd = temporaryFolder()
  cpSync(first, cwd, { recursive: true })
})

const at = (file: string): string => join(cwd, file)
const read = (file: string): string => readFileSync(at(file), 'utf8')
const run = (...args: string[]) => interlinear(args, { cwd })
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd, encoding: 'utf8' })

describe('a link', () => {
  /** Moves a file elsewhere and leaves a link to it. */
  const link = (file: string, to: string): void => {
    mkdirSync(at('elsewhere'), { recursive: true })
    renameSync(at(file), at(to))
    symlinkSync(at(to), at(file))
  }

  it('to the glossary stays a link, and the glossary keeps its permissions', async () => {
    link('glossary.yml', 'elsewhere/names.yml')
    chmodSync(at('elsewhere/names.yml'), 0o640)
    expect(await run('glossary', 'add', 'Mike Waltz')).toMatchObject({ code: 0 })
    expect(lstatSync(at('glossary.yml')).isSymbolicLink()).toBe(true)
    expect(read('elsewhere/names.yml')).toContain('source: Mike Waltz')
    expect(statSync(at('elsewhere/names.yml')).mode & 0o777).toBe(0o640)
  })

  it.each([
    ['locales/es/a.json', 'elsewhere/a.json'],
    ['locales/es', 'elsewhere/es'],
  ])('%s is an edition like any other, for every command', async (file, to) => {
    link(file, to)
    const { articles } = JSON.parse((await run('status', '--format', 'json')).stdout)
    expect(articles[0].editions.map(({ locale }: { locale: string }) => locale)).toEqual(['es', 'uk'])
    expect((await run('check', 'a', '--to', 'es')).stderr).toBe('')
    writeFileSync(at('seeds/a.txt'), `${read('seeds/a.txt')}\nA third one came overnight.\n`)
    await run(...translate)
    expect(lstatSync(at(file)).isSymbolicLink()).toBe(true)
    expect(Object.keys(JSON.parse(read('locales/es/a.json')))).toEqual(['headline', 'p1', 'p2'])
  })
})

describe('a broken edition', () => {
  it.each([
    ['locales/es/a.json', 'es', ['uk']],
    ['locales/en/a.json', 'en', undefined],
  ])('%s is a row of the status, and the other rows follow', async (file, locale, others) => {
    writeFileSync(at(file), '{"p1": ')
    writeFileSync(at('seeds/b.txt'), 'Another Headline\n\nIts one sentence stands here.\n')
    await run('translate', 'seeds/b.txt', '--to', 'es', '--engine', 'pseudo')
    const { code, stdout } = await run('status', '--format', 'json')
    const { articles, problems } = JSON.parse(stdout)
    expect(code).toBe(2)
    expect(problems).toMatchObject([{ slug: 'a', locale, problem: expect.stringContaining(`${file}:1:`) }])
    const found = articles.find(({ slug }: { slug: string }) => slug === 'a')
    expect(found?.editions.map((edition: { locale: string }) => edition.locale)).toEqual(others)
    const text = await run('status')
    expect([text.code, text.stdout]).toEqual([
      2,
      expect.stringMatching(/^b +es +2 .*\na {2}e[ns] {2}.*not valid JSON/m),
    ])
  })
})

describe('a damaged memory', () => {
  it.each(['garbage', 'SQLite format 3\0 and nothing that follows'])('is built again: %j', async text => {
    for (const part of ['', '-wal', '-shm']) writeFileSync(at(`.interlinear/locales/memory.sqlite${part}`), text)
    const lookup = await run('memory', 'lookup', 'x', '--to', 'es')
    expect([lookup.code, lookup.stderr]).toEqual([2, expect.stringContaining('`interlinear memory rebuild` makes it')])
    expect(await run('memory', 'rebuild')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 editions read'),
      stderr: expect.stringContaining('was damaged'),
    })
    expect((await run('memory', 'lookup', 'x', '--to', 'es')).code).toBe(0)
  })
})

describe('git', () => {
  it('ignores files that can be made again', () => {
    git('init', '-q')
    expect(
      git('status', '--porcelain', '-uall')
        .split('\n')
        .filter(line => line.includes('.interlinear')),
    ).toEqual([])
  })

  it.each([
    ['a.segments.yml', '- merge: a | b\n', 0, /x: 1\n- merge: a \| b\n|x: 1/],
    ['NOTES.md', 'One.\n', 0, /x: 1/],
  ])('merges %s line by line, since it is no edition', async (path, base, code, says) => {
    const middle = 'two\nthree\nfour\nfive\n'
    writeFileSync(at('base'), `${base}${middle}end\n`)
    writeFileSync(at('ours'), `x: 1\n${base}${middle}end\n`)
    writeFileSync(at('theirs'), `${base}${middle}end\nlast\n`)
    const ran = await run('resolve', '--driver', 'base', 'ours', 'theirs', `locales/en/${path}`)
    expect(ran).toMatchObject({ code, stderr: '' })
    expect(read('ours')).toMatch(says)
    expect(read('ours')).toContain('last\n')
    writeFileSync(at('theirs'), `y: 2\n${base}${middle}end\n`)
    writeFileSync(at('ours'), `x: 1\n${base}${middle}end\n`)
    expect((await run('resolve', '--driver', 'base', 'ours', 'theirs', `locales/en/${path}`)).code).toBe(1)
    expect(read('ours')).toContain('<<<<<<<')
  })
})

describe('a contradictory command', () => {
  it.each([
    [['accept', 'a', '--key', 'nosuch'], /found "nosuch" in --key, expected keys of a/],
    [['accept', 'a', '--key', 'p1.s1,p9.s9'], /"p9\.s9"/],
    [['status', 'foo', 'bar'], /no article "foo" has been translated here/],
    [['engines', 'foo'], /"foo".*engines --help/],
    [['status', '--to', 'de'], /no article has an edition in de/],
    [['check', 'a.json'], /found 1 file, expected two of JSON/],
    [['names', 'seeds/a.txt'], /"seeds\/a\.txt" is no article's name\. Did you mean a\?/],
    [['check', 'seeds/a.txt'], /Did you mean a\?/],
  ])('%j is refused', async (args, says) => {
    const { code, stdout, stderr } = await run(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(says)
  })
})

describe('a dry run', () => {
  const dry = ['translate', 'seeds/a.txt', '--to', 'de', '--engine', 'deepl', '--dry-run']

  it('prints the cost, and that the engine is not ready', async () => {
    const text = await run(...dry)
    expect([text.code, text.stdout]).toEqual([
      0,
      expect.stringMatching(/characters to deepl.*\ndeepl is not ready: .*KEY/),
    ])
    expect(JSON.parse((await run(...dry, '--format', 'json')).stdout)).toMatchObject({ lacking: expect.any(String) })
    const ready = await run('translate', 'seeds/a.txt', '--to', 'de', '--engine', 'pseudo', '--dry-run')
    expect(ready.stdout).not.toContain('not ready')
  })
})

describe('progress', () => {
  it('has a singular: 1 segment', async () => {
    writeFileSync(at('seeds/one.txt'), 'Only this stands here.\n')
    const { stderr } = await run('translate', resolve(cwd, 'seeds/one.txt'), '--to', 'es', '--engine', 'pseudo')
    expect(stderr).toMatch(/1 segment, 22 characters to send\n.*: 1 segment done after 0:\d\d\n/)
  })
})
