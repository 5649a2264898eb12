import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { interlinear, temporaryFolder } from './command-line.ts'

const ARTICLE = `A Short Headline Here

By Ann Lee

The Foo. Bar left at dawn; it rained all day. Sgt. Lee stayed.

Share this
`

let cwd: string
beforeEach(() => {
  cwd = temporaryFolder()
  writeFileSync(join(cwd, 'a.txt'), ARTICLE)
})

interface Line {
  readonly key: string
  readonly text: string
  readonly start: number
  readonly end: number
}

const segment = async (...args: string[]): Promise<readonly Line[]> => {
  const { code, stdout, stderr } = await interlinear(['segment', 'a.txt', ...args], { cwd })
  expect([code, stderr]).toEqual([0, ''])
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

const texts = (lines: readonly Line[]): string[] =>
  lines.filter(({ key }) => key.startsWith('p')).map(({ text }) => text)

it('prints a JSON line per segment, with offsets into the file', async () => {
  const lines = await segment()
  expect(lines[0]).toEqual({
    key: 'headline',
    block: 'headline',
    text: 'A Short Headline Here',
    translate: true,
    start: 0,
    end: 21,
  })
  for (const { text, start, end } of lines) expect(ARTICLE.slice(start, end)).toBe(text)
  expect(texts(lines)).toEqual(['The Foo.', 'Bar left at dawn; it rained all day.', 'Sgt. Lee stayed.'])
  expect(await segment('--format', 'json')).toEqual(lines)
})

it('shows roles and their evidence to a person', async () => {
  const { stdout } = await interlinear(['segment', 'a.txt', '--format', 'text'], { cwd })
  expect(stdout).toMatch(/^headline: first line/)
  expect(stdout).toMatch(/boilerplate, not translated: web leftover.*“share this”\n {2}x1 +Share this\n$/)
  expect(stdout).toMatch(/\n {2}p1\.s3 +Sgt\. Lee stayed\.\n/)
})

it('uses the exceptions of the configuration', async () => {
  writeFileSync(join(cwd, 'interlinear.yml'), 'segment:\n  en:\n    neverAfter: [Foo.]\n    alwaysAfter: [dawn;]\n')
  expect(texts(await segment())).toEqual(['The Foo. Bar left at dawn;', 'it rained all day.', 'Sgt. Lee stayed.'])
})

it('remembers splits and merges, however the article is edited', async () => {
  await segment('--merge', 'The Foo. | Bar left')
  await segment('--split', 'at dawn; | it rained')
  expect(readFileSync(join(cwd, 'locales/en/a.segments.yml'), 'utf8')).toBe(
    '- merge: The Foo. | Bar left\n- split: at dawn; | it rained\n',
  )
  const edited = ARTICLE.replace('The Foo.', 'It is new. The Foo.').replace('left', 'left early')
  writeFileSync(join(cwd, 'a.txt'), edited)
  expect(texts(await segment())).toEqual([
    'It is new.',
    'The Foo. Bar left early at dawn;',
    'it rained all day.',
    'Sgt. Lee stayed.',
  ])
})

it.each([
  [['a.txt', '--split', 'no bar'], /expected words on both sides of one "\|"/],
  [['a.txt', '--merge', 'never | said'], /"never" is nowhere followed by "said"/],
  [['a.txt', '--format', 'xml'], /xml/],
  [[], /found no file, expected one article/],
  [['b.txt'], /no such file/],
])('refuses %j', async (args, message) => {
  const { code, stdout, stderr } = await interlinear(['segment', ...args], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(message)
})

it('refuses a broken file of decisions with its place', async () => {
  await segment('--merge', 'The Foo. | Bar left')
  writeFileSync(join(cwd, 'locales/en/a.segments.yml'), '- merge: The Foo. | Bar left\n- cut: here\n')
  const { code, stderr } = await interlinear(['segment', 'a.txt'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toMatch(/a\.segments\.yml:2:/)
})

it('shows whole sentences of subtitles, with their recorded keys', async () => {
  const cue = (number: number, text: string): string =>
    `${number}\n00:00:0${number},000 --> 00:00:0${number},900\n${text}\n\n`
  const file = join(cwd, 'seeds', 'talk.srt')
  mkdirSync(join(cwd, 'seeds'))
  writeFileSync(file, cue(2, 'The <b>river</b> rose') + cue(3, 'before dawn.'))
  const run = async (...args: readonly string[]): Promise<string> => (await interlinear([...args], { cwd })).stdout
  await run('translate', file, '--from', 'en', '--to', 'es', '--engine', 'pseudo')
  writeFileSync(file, cue(1, '- Who?') + cue(2, '- The <b>river</b> rose') + cue(3, 'before dawn.'))
  expect(await run('segment', file, '--format', 'text')).toMatch(/ {2}p1\.s1 +The <b>river<\/b> rose before dawn\.\n/)
  const lines = (await run('segment', file))
    .trimEnd()
    .split('\n')
    .map((line): Line => JSON.parse(line))
  const source = readFileSync(file, 'utf8')
  expect(lines.map(({ key, text, start, end }) => [key, text === source.slice(start, end)])).toEqual([
    ['p2.s1', true],
    ['p1.s1', true],
  ])
})
