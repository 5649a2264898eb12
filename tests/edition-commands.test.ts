import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reviseUnit, type UnitAction } from '../src/edition/index.ts'
import { loadEdition, saveEdition } from '../src/store/files/editions.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const SAMPLE = resolve(import.meta.dirname, '../seeds/kursk-visit.txt')
const GLOSSARY = resolve(import.meta.dirname, '../glossary.yml')

/** A newsroom's folder, and the commands run there. */
function newsroom(cwd = temporaryFolder()) {
  const at = (file: string): string => join(cwd, file)
  const read = (file: string): string => readFileSync(at(file), 'utf8')
  const change = (file: string, edit: (text: string) => string): void => writeFileSync(at(file), edit(read(file)))
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd, encoding: 'utf8' })
  const command = (...argv: string[]) => interlinear(argv, { cwd })
  const json = async (...argv: string[]) => JSON.parse((await command(...argv, '--format', 'json')).stdout)
  return { cwd, at, read, change, git, run: command, json }
}

const SEED = 'seeds/kursk-visit.txt'
const translate = ['translate', SEED, '--to', 'es,uk', '--engine', 'pseudo'] as const
const catalog = (locale: string): string => `locales/${locale}/kursk-visit.json`
const review = (locale: string): string => `locales/${locale}/kursk-visit.review.yml`

/** Puts a person's text in place of a unit's in the JSON. */
const write =
  (path: readonly [string, string], text: string) =>
  (json: string): string => {
    const texts = JSON.parse(json)
    texts[path[0]][path[1]] = text
    return `${JSON.stringify(texts, null, 2)}\n`
  }

const HUMAN = 'Los cinco días sumaron 24 pueblos y 259 km², y 430 ucranianos depusieron las armas.'
const more = (text: string): string => text.replace('and 430 Ukrainians', 'and 512 Ukrainians')

/** The sample article with its first editions, made once. */
const first = newsroom()
beforeAll(async () => {
  mkdirSync(first.at('seeds'))
  cpSync(SAMPLE, first.at(SEED))
  cpSync(GLOSSARY, first.at('glossary.yml'))
  await first.run(...translate)
})

let desk: ReturnType<typeof newsroom>
beforeEach(() => {
  desk = newsroom()
  cpSync(first.cwd, desk.cwd, { recursive: true })
})

describe('translate after a correction', () => {
  it.each([
    [['p3'], '1 by people, with a new proposal'],
    [['p3', 'p1'], '2 by people, 1 of them with a new proposal'],
  ])('says what became of sentences that people wrote (%j), in numbers that add up', async (blocks, told) => {
    for (const block of blocks) {
      const name = block === 'p3' ? 's3' : 's1'
      desk.change(catalog('es'), write([block, name], HUMAN))
    }
    await desk.run(...translate)
    desk.change(SEED, more)
    const { stdout, code } = await desk.run('translate', SEED, '--to', 'es', '--engine', 'pseudo')
    expect(stdout).toContain(told)
    expect(stdout).toMatch(/ {2}es .* 1 sentence behind: \d+ errors?/)
    expect(code).toBe(1)
    const [row = ''] = stdout.split('\n').filter(line => line.startsWith('  es '))
    const [all, ...parts] = [
      ...row
        .replace(/, 1 of them.*?proposal|, with.*?proposal|, 1 for proposals/g, '')
        .matchAll(/(\d+) (?:segments|sent|from memory|unchanged|by people)\b/g),
    ]
    expect(
      parts.reduce((sum, [, count]) => sum + Number(count), 0),
      row,
    ).toBe(Number(all?.[1]))
    expect(stdout).toContain('behind p3.s3 fact: number: 430 became 512 (es)\n')
    const again = await desk.run('translate', SEED, '--to', 'es', '--engine', 'pseudo')
    expect(again.stdout, 'still behind, with the proposal that is there').toMatch(
      /by people {2}.*\n(?:.*\n)*.*behind p3\.s3 fact/,
    )
  })
})

describe('diff', () => {
  it('says that nothing changed', async () => {
    expect(await desk.json('diff', 'kursk-visit', '--to', 'es')).toEqual({ changes: [] })
    expect((await desk.run('diff', '--all')).stdout).toBe('every edition fits its source\n')
  })

  it.each([
    ['rules of its own', () => writeFileSync(desk.at('interlinear.yml'), 'segment: {en: {alwaysAfter: [Gen.]}}\n')],
    ['a decision in the article', () => desk.run('segment', SEED, '--merge', 'say it. | “We need')],
  ])('cuts the source as translate does: with %s', async (_, cut) => {
    const cuts = async (): Promise<string> => (await desk.run('segment', SEED)).stdout
    const before = await cuts()
    await cut()
    expect(await cuts()).not.toBe(before)
    await desk.run(...translate)
    expect((await desk.run('diff', '--all')).stdout).toBe('every edition fits its source\n')
    const { articles } = await desk.json('status', '--to', 'es')
    expect(articles[0].editions).toMatchObject([{ missing: 0, stale: [], behind: { wording: 0, name: 0 } }])
  })

  it('shows a changed number, ranks it, and offers the smallest edit of a person’s text, before and after a run', async () => {
    desk.change(catalog('es'), write(['p3', 's3'], HUMAN))
    await desk.run('publish', 'kursk-visit', '--to', 'es', '--force', 'the test reads what is published')
    desk.change(SEED, more)
    const expected = {
      key: 'p3.s3',
      side: 'source',
      kind: 'edited',
      rank: 'fact',
      evidence: ['number: 430 became 512'],
      suggestion: HUMAN.replace('430', '512'),
    }
    const { changes } = await desk.json('diff', 'kursk-visit', '--to', 'es')
    expect(changes).toMatchObject([expected, { key: 'p3.s3', side: 'target', kind: 'edited', after: HUMAN }])
    expect(changes[0].words.filter((word: { kind: string }) => word.kind !== 'same')).toEqual([
      { kind: 'removed', text: '430' },
      { kind: 'added', text: '512' },
    ])
    await desk.run(...translate)
    const after = await desk.json('diff', 'kursk-visit', '--to', 'es')
    expect(after.changes[0]).toMatchObject({ ...expected, proposal: expect.stringContaining('512') })
    const { stdout } = await desk.run('diff', '--all')
    expect(stdout).toContain('[-430-]{+512+}')
    expect(stdout).toContain('Corrección: una versión anterior de este artículo decía')
    expect(stdout).not.toContain('→ uk')
  })

  it('drafts a correction note only against what readers have: the published text, or else an approved one', async () => {
    const notes = async (...argv: string[]): Promise<readonly string[]> => {
      const said = await desk.json('diff', ...argv, '--to', 'es')
      return (said.notes ?? []).map(({ note }: { note: string }) => note)
    }
    const address = { out: desk.at('locales'), slug: 'kursk-visit', locale: 'es', sourceLocale: 'en' }
    desk.change(SEED, more)
    expect(await notes('kursk-visit'), 'a machine draft').toEqual([])
    expect(await notes('--all')).toEqual([])
    const edition = await loadEdition(address)
    const { source = '', target = '' } = edition.units.find(({ key }) => key === 'p3.s3') ?? {}
    await saveEdition(address.out, reviseUnit(edition, 'p3.s3', { do: 'approve', source }), edition)
    expect(await notes('kursk-visit'), 'approved').toEqual([expect.stringContaining(target)])
    desk.change(SEED, text => text.replace('and 512 Ukrainians', 'and 430 Ukrainians'))
    await desk.run('publish', 'kursk-visit', '--to', 'es', '--force', 'the test reads what is published')
    desk.change(catalog('es'), write(['p3', 's3'], HUMAN))
    desk.change(SEED, more)
    expect(await notes('kursk-visit'), 'published').toHaveLength(1)
    const [note = ''] = await notes('--all')
    expect(note, 'what readers have, not what was written since').toContain(target)
    expect(note).toContain(HUMAN.replace('430', '512'))
  })

  it('shows the new translation of a corrected source until somebody has read it', async () => {
    const sides = async (...argv: string[]) => {
      const { changes } = await desk.json('diff', 'kursk-visit', '--to', 'es', ...argv)
      return changes.map(({ side, key, kind, rank }: Record<string, string>) => [side, key, kind, rank].join(' '))
    }
    const both = ['source p3.s3 edited fact', 'target p3.s3 edited fact']
    desk.change(SEED, more)
    expect(await sides()).toEqual(both.slice(0, 1))
    await desk.run(...translate)
    for (const since of [[], ['--since', 'read'], ['--since', 'run']]) expect(await sides(...since)).toEqual(both)
    const { notes } = await desk.json('diff', 'kursk-visit', '--to', 'es')
    expect(notes, 'nobody has read or published the draft').toBeUndefined()
    await desk.run(...translate)
    expect(await sides()).toEqual(both)

    const address = { out: desk.at('locales'), slug: 'kursk-visit', locale: 'es', sourceLocale: 'en' }
    const act = async (action: UnitAction): Promise<void> => {
      const edition = await loadEdition(address)
      await saveEdition(address.out, reviseUnit(edition, 'p3.s3', action), edition)
    }
    const reader = { by: 'Mara', time: '2026-11-28T21:00:00Z' }
    await act({ do: 'read', reader })
    expect(await sides()).toEqual([])
    expect(await sides('--since', 'run')).toEqual(both)

    const { units } = await loadEdition(address)
    const source = units.find(({ key }) => key === 'p3.s3')?.source ?? ''
    await act({ do: 'approve', source, reader })
    await act({ do: 'edit', target: HUMAN.replace('430', '512'), source, reader })
    expect(await sides()).toEqual([])
    expect((await sides('--since', 'approved')).filter((change: string) => change.includes('p3.s3'))).toEqual([
      'target p3.s3 edited fact',
    ])
  })

  it('shows a new sentence of the article as added, in source and target', async () => {
    desk.change(SEED, text => text.replace('and 430 Ukrainians', 'and it rained. And 430 Ukrainians'))
    await desk.run(...translate)
    const { changes } = await desk.json('diff', 'kursk-visit', '--to', 'es')
    const added = changes.filter(({ kind }: { kind: string }) => kind === 'added')
    expect(added.map(({ side }: { side: string }) => side)).toEqual(['source', 'target'])
  })

  it('compares with a git revision, compares two files, and writes an HTML page', async () => {
    desk.git('init', '-q')
    desk.git('add', '.')
    desk.git('commit', '-qm', 'first')
    cpSync(desk.at(SEED), desk.at('old.txt'))
    desk.change(SEED, more)
    await desk.run(...translate)
    const since = await desk.json('diff', 'kursk-visit', '--to', 'es', '--since', 'HEAD')
    expect(since.changes.map(({ key, side }: { key: string; side: string }) => `${side} ${key}`)).toEqual([
      'source p3.s3',
      'target p3.s3',
    ])
    expect((await desk.json('diff', 'old.txt', SEED)).changes).toMatchObject([{ kind: 'edited', rank: 'fact' }])
    const page = (await desk.run('diff', 'old.txt', SEED, '--format', 'html')).stdout
    expect(page).toContain('<del>430</del><ins>512</ins>')
    expect(page).not.toMatch(/<script|src=|href=|@import|url\(/)
    const wrong = await desk.run('diff', 'kursk-visit', '--since', 'nowhere')
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('git knows no revision "nowhere"')])
  })
})

describe('a review file that is empty', () => {
  it.each(['', '\n'])('counts as missing: %j', async text => {
    for (const locale of ['en', 'es']) writeFileSync(desk.at(review(locale)), text)
    expect((await desk.json('status', '--to', 'es')).articles[0].editions[0]).toMatchObject({ human: 29 })
  })
})

describe('accept', () => {
  it('accepts the correction of a typo for all editions: nothing is sent, nothing is stale', async () => {
    desk.change(SEED, text => text.replace('Washington', 'Washingtonn'))
    await desk.run(...translate)
    const before = desk.read(catalog('es'))
    desk.change(SEED, text => more(text.replace('Washingtonn', 'Washington')))
    const { stdout } = await desk.run('accept', 'kursk-visit', '--typo')
    expect(stdout).toBe('kursk-visit es: 1 change accepted\nkursk-visit uk: 1 change accepted\n')
    expect(desk.read(catalog('es'))).toBe(before)
    const { articles } = await desk.json(...translate)
    expect(articles[0].editions).toMatchObject([{ sent: 1 }, { sent: 1 }])
  })
})

describe('memory', () => {
  it('fills another article with what a person wrote, numbers adapted, before any engine is asked', async () => {
    desk.change(catalog('es'), write(['p3', 's3'], HUMAN))
    const sentence = desk.read(SEED).match(/The five days[^.]*\./)?.[0] ?? ''
    writeFileSync(
      desk.at('seeds/other.txt'),
      `Something else\n\n${more(sentence)} Nothing more was said on that evening.\n`,
    )
    const { articles } = await desk.json('translate', 'seeds/other.txt', '--to', 'es', '--engine', 'pseudo')
    expect(articles[0].editions[0]).toMatchObject({ segments: 3, sent: 2, fromMemory: 1 })
    expect(desk.read('locales/es/other.json')).toContain(HUMAN.replace('430', '512'))
    const found = await desk.json('memory', 'lookup', sentence, '--to', 'es')
    expect(found.matches).toMatchObject([{ score: 1, target: HUMAN }])
    await desk.run('memory', 'export', 'all.tmx')
    const elsewhere = newsroom()
    cpSync(desk.at('all.tmx'), elsewhere.at('all.tmx'))
    expect((await elsewhere.run('memory', 'import', 'all.tmx')).stdout).toBe('all.tmx: 1 pair\n')
    expect((await elsewhere.json('memory', 'lookup', sentence, '--to', 'es')).matches).toHaveLength(1)
    expect((await elsewhere.run('memory', 'rebuild')).stdout).toBe('1 pair in the memory, 0 editions read\n')
  })
})

describe('memory, where an edition cannot be read', () => {
  it.each([
    [['lookup', HUMAN, '--to', 'es'], /no text like this/],
    [['export', 'all.tmx'], /all\.tmx: 1 pair/],
    [['rebuild'], /1 pair in the memory, 1 edition read/],
  ])('%j names the edition and goes on with the others', async (args, said) => {
    desk.change(catalog('es'), write(['p3', 's3'], HUMAN))
    await desk.json('memory', 'rebuild')
    writeFileSync(desk.at(catalog('uk')), '{ broken')
    const { code, stdout, stderr } = await desk.run('memory', ...args)
    expect([code, stdout, stderr]).toEqual([
      0,
      expect.stringMatching(said),
      expect.stringMatching(/^left out of the memory: .*kursk-visit\.json.*\n$/),
    ])
  })

  it('keeps its earlier entries of the edition', async () => {
    desk.change(catalog('es'), write(['p3', 's3'], HUMAN))
    await desk.json('memory', 'rebuild')
    writeFileSync(desk.at(catalog('es')), '{ broken')
    expect(await desk.json('memory', 'rebuild')).toMatchObject({ pairs: 1 })
  })
})

describe('git', () => {
  beforeEach(() => {
    desk.git('init', '-q', '-b', 'main')
    desk.git('add', '.')
    desk.git('commit', '-qm', 'first')
  })

  it('sees only added lines when a paragraph is inserted at the top', async () => {
    desk.change(SEED, text =>
      text.replace('On the 12th', 'Fresh reports came in overnight. They change little.\n\nOn the 12th'),
    )
    await desk.run(...translate)
    for (const locale of ['en', 'es', 'uk']) {
      expect(desk.git('diff', '--numstat', '--', catalog(locale))).toMatch(/^4\t0\t/)
    }
  })

  /** Two branches, each with a person's edits, merged; gives whether git called it a conflict. */
  const mergeBranches = (
    ours: readonly [string, string, string][],
    theirs: readonly [string, string, string][],
  ): boolean => {
    const commit = (branch: string, edits: readonly [string, string, string][]): void => {
      desk.git('checkout', '-qB', branch, 'start')
      for (const [block, sentence, text] of edits) desk.change(catalog('es'), write([block, sentence], text))
      desk.git('commit', '-qam', branch)
    }
    desk.git('tag', 'start')
    commit('theirs', theirs)
    commit('ours', ours)
    try {
      desk.git('merge', '-q', 'theirs')
      return false
    } catch {
      return true
    }
  }

  it('merges edits of different units without a conflict', async () => {
    expect(mergeBranches([['p1', 's1', 'A']], [['p3', 's1', 'B']])).toBe(false)
    expect(await desk.json(...translate)).toMatchObject({ articles: [{ editions: [{ sent: 0, keptHuman: 2 }, {}] }] })
  })

  it('resolves what git cannot: both people’s texts are kept', async () => {
    expect(
      mergeBranches(
        [
          ['p1', 's1', 'A'],
          ['p2', 's1', 'C'],
        ],
        [
          ['p1', 's1', 'B'],
          ['p1', 's2', 'D'],
        ],
      ),
    ).toBe(true)
    const { stdout, code } = await desk.run('resolve')
    // A person has to decide, as after a conflict of `sync`.
    expect(code).toBe(1)
    expect(stdout).toBe('es/kursk-visit merged; ours stands and theirs is the proposal in p1.s1\n')
    expect(JSON.parse(desk.read(catalog('es')))).toMatchObject({ p1: { s1: 'A', s2: 'D' }, p2: { s1: 'C' } })
    expect(desk.read(review('es'))).toContain('proposal: B')
    desk.git('add', '.')
    desk.git('commit', '-qm', 'merged')
    expect((await desk.run('resolve')).stdout).toBe('no locale file is in conflict\n')
    expect(await desk.json(...translate)).toMatchObject({ requests: 0, articles: [{ editions: [{ sent: 0 }, {}] }] })
  })

  it('merges neighbouring units by the driver, where git alone would stop', async () => {
    const main = resolve(import.meta.dirname, '../src/cli/main.ts')
    const driver = `"${process.execPath}" --disable-warning=ExperimentalWarning "${main}" resolve --driver %O %A %B %P`
    desk.git('config', 'merge.interlinear.driver', driver)
    writeFileSync(desk.at('.gitattributes'), 'locales/** merge=interlinear\n')
    expect(mergeBranches([['p1', 's1', 'A']], [['p1', 's2', 'B']])).toBe(false)
    expect(JSON.parse(desk.read(catalog('es')))).toMatchObject({ p1: { s1: 'A', s2: 'B' } })
  })
})
