import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { interlinear, temporaryFolder } from './command-line.ts'

const STORY = 'Bridge Opens\n\nThe bridge opened on Tuesday. Trams crossed it at noon.\n\nNobody was hurt.\n'

let cwd = ''
const run = (...args: readonly string[]) => interlinear(args, { cwd })
const translate = (file: string) => run('translate', file, '--to', 'es', '--engine', 'pseudo', '--format', 'json')
const write = (path: string, text: string): void => writeFileSync(join(cwd, path), text)
const read = (path: string): string => readFileSync(join(cwd, path), 'utf8')

beforeEach(() => {
  cwd = temporaryFolder()
  mkdirSync(join(cwd, 'seeds/2025/march'), { recursive: true })
})

describe('an article’s name', () => {
  it.each([
    ['seeds/2025/march/story.txt', STORY],
    ['seeds/story.html', '<h1>Another</h1><p>It rained.</p>'],
  ])('belongs to one file: %s is refused', async (other, text) => {
    write('seeds/story.txt', STORY)
    write(other, text)
    expect((await translate('seeds/story.txt')).code).toBeLessThan(2)
    const edition = read('locales/es/story.json')
    const { code, stderr } = await translate(other)
    expect([code, stderr]).toEqual([2, expect.stringContaining('the article "story" is seeds/story.txt')])
    expect(read('locales/es/story.json')).toBe(edition)
  })

  it('stays when its file moves to another folder', async () => {
    write('seeds/story.txt', STORY)
    await translate('seeds/story.txt')
    renameSync(join(cwd, 'seeds/story.txt'), join(cwd, 'seeds/2025/march/story.txt'))
    expect(JSON.parse((await translate('seeds/2025/march/story.txt')).stdout)).toMatchObject({ characters: 0 })
    expect(JSON.parse((await run('diff', 'story', '--format', 'json')).stdout)).toEqual({ changes: [] })
  })

  it('changes when its file is renamed: the editions follow with what people wrote, and nothing is sent again', async () => {
    write('seeds/story.txt', STORY)
    await translate('seeds/story.txt')
    write(
      'locales/es/story.json',
      read('locales/es/story.json').replace(/"headline": "[^"]*"/, '"headline": "El puente abre"'),
    )
    renameSync(join(cwd, 'seeds/story.txt'), join(cwd, 'seeds/bridge.txt'))
    const dry = await run(
      'translate',
      'seeds/bridge.txt',
      '--to',
      'es',
      '--engine',
      'pseudo',
      '--dry-run',
      '--format',
      'json',
    )
    expect(JSON.parse(dry.stdout)).toMatchObject({ characters: 0 })
    const { stdout, stderr } = await translate('seeds/bridge.txt')
    expect(JSON.parse(stdout)).toMatchObject({
      articles: [{ slug: 'bridge', editions: [{ keptHuman: 1, sent: 0 }] }],
      characters: 0,
    })
    expect(stderr).toContain('story is bridge by now')
    expect(JSON.parse(read('locales/es/bridge.json'))).toMatchObject({ headline: 'El puente abre' })
    expect(() => read('locales/es/story.json')).toThrow('ENOENT')
  })

  it('stays with an article whose file is still there', async () => {
    write('seeds/story.txt', STORY)
    await translate('seeds/story.txt')
    write('seeds/bridge.txt', STORY)
    await translate('seeds/bridge.txt')
    expect([read('locales/es/story.json'), read('locales/en/story.json')]).toEqual([
      read('locales/es/bridge.json'),
      read('locales/en/bridge.json'),
    ])
  })
})

it('is named by status if its file is gone', async () => {
  write('seeds/story.txt', STORY)
  await translate('seeds/story.txt')
  rmSync(join(cwd, 'seeds/story.txt'))
  expect(JSON.parse((await run('status', '--format', 'json')).stdout)).toMatchObject({
    articles: [{ slug: 'story', gone: 'seeds/story.txt' }],
  })
  expect((await run('status')).stdout).toContain('story  its file seeds/story.txt is gone')
})

it.each([
  ['"p2": {"s1": {"text": "Nadie"}}', 'found a text at "p2.s1.text"', 'Did you mean "p2.s1"?'],
  ['"p2": "Nadie"', 'found a text at "p2"', 'Did you mean "p2.s1"?'],
])('a wrongly nested text is reported with its key: %s', async (nested, message, hint) => {
  write('seeds/story.txt', STORY)
  await translate('seeds/story.txt')
  const wrong = read('locales/es/story.json').replace(/"p2": \{[^}]*\}/, nested)
  write('locales/es/story.json', wrong)
  const { code, stderr } = await translate('seeds/story.txt')
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  expect(stderr).toContain(hint)
  expect(read('locales/es/story.json')).toBe(wrong)
})

it.each(['notes.rtf', 'table.csv', 'paper.pdf', 'all.zip', 'draft.xlsx'])(
  '%s is refused, and the message lists what is read',
  async name => {
    write(`seeds/${name}`, '{\\rtf1 The bridge opened.}')
    const { code, stderr } = await translate(`seeds/${name}`)
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/found a file of the type \.\w+, expected an article.*\.txt.*\.md/),
    ])
  },
)

it.each(['growth-3.5', 'plain', 'St.-Denis'])('%s has no type and is plain text', async name => {
  write(`seeds/${name}`, STORY)
  expect((await translate(`seeds/${name}`)).code).toBeLessThan(2)
})
