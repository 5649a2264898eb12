import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import type { Locale, SegmentKey } from '../src/model.ts'
import type { HistoryView, MatchView, RowAnswer, ServerEvent } from '../src/server/answers.ts'
import { revisionOf } from '../src/server/views/rows.ts'
import { loadEdition, saveEdition } from '../src/store/files/editions.ts'
import { ARTICLE, makeDesk, type TestDesk } from './review-desk.ts'

const headers = { 'x-interlinear': 'test', 'content-type': 'application/json' }

async function open(desk: TestDesk, author = 'Mara') {
  const server = await desk.start({ author })
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, server.url), { headers, ...init })
  const get = async <T>(path: string): Promise<T> => (await (await ask(path)).json()) as T
  const post = async (path: string, request: object) => {
    const answer = await ask(path, { method: 'POST', body: JSON.stringify(request) })
    return { status: answer.status, body: (await answer.json()) as Partial<RowAnswer> }
  }
  const unit = (locale: Locale, key: SegmentKey): string => `/api/articles/harbour/${locale}/units/${key}`
  return { ...server, ask, get, post, unit }
}

/** Changes an edition as another process, such as `translate` or `import`. */
async function edit({ out }: TestDesk, key: SegmentKey, target: string): Promise<void> {
  const edition = await loadEdition({ out, slug: 'harbour', locale: 'es', sourceLocale: 'en' })
  const source = edition.units.find(unit => unit.key === key)?.source ?? ''
  await saveEdition(out, reviseUnit(edition, key, { do: 'edit', target, source }), edition)
}

describe('matches of the translation memory', () => {
  it('include texts that were just saved, here and in another process', async () => {
    const desk = await makeDesk()
    const page = await open(desk)
    const matches = async (): Promise<readonly string[]> => {
      const found = await page.get<readonly MatchView[]>(`${page.unit('es', 'p1.s2')}/matches`)
      return found.map(({ target }) => target)
    }
    expect(await matches()).toEqual([])
    const { body } = await page.post(page.unit('es', 'p1.s2'), { kind: 'comment', text: 'Hm.' })
    const revision = body.row?.unit?.revision
    await page.post(page.unit('es', 'p1.s2'), { kind: 'revise', revision, target: 'Vinieron 1.200.' })
    expect(await matches()).toEqual(['Vinieron 1.200.'])
    await edit(desk, 'p1.s2', 'Llegaron 1.200.')
    await expect.poll(matches).toEqual(['Llegaron 1.200.'])
    await page.close()
  })

  it('are looked up in one memory, even by simultaneous requests; it is closed with the server', async () => {
    const desk = await makeDesk()
    await edit(desk, 'p1.s2', 'Llegaron 1.200.')
    const page = await open(desk)
    const { close } = DatabaseSync.prototype
    let closed = 0
    DatabaseSync.prototype.close = function () {
      closed++
      close.call(this)
    }
    try {
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => page.get<readonly MatchView[]>(`${page.unit('es', 'p1.s2')}/matches`)),
      )
      expect(answers.map(([match]) => match?.target)).toEqual(Array(8).fill('Llegaron 1.200.'))
      expect(closed).toBe(0)
      await page.close()
      expect(closed).toBe(1)
    } finally {
      DatabaseSync.prototype.close = close
    }
  })
})

describe('the history of a sentence', () => {
  it('is read by two calls of git, and a damaged commit is left out', async () => {
    const desk = await makeDesk()
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=Oleh', '-c', 'user.email=o@example.org', ...args], {
        cwd: desk.folder,
        encoding: 'utf8',
      })
    git('init', '-q')
    for (const target of ['Uno.', 'Dos.', 'Tres.', 'Cuatro.']) {
      await edit(desk, 'p1.s2', target)
      git('add', '.')
      git('commit', '-qm', target)
    }
    const blob = git('rev-parse', 'HEAD~1:locales/es/harbour.json').trim()
    const object = join(desk.folder, '.git/objects', blob.slice(0, 2), blob.slice(2))
    chmodSync(object, 0o644)
    writeFileSync(object, 'damaged')
    const page = await open(desk)
    const history = () => page.get<HistoryView>(`${page.unit('es', 'p1.s2')}/history`)
    const { git: known, entries } = await history()
    expect(known).toBe(true)
    const texts = ['Cuatro.', 'Dos.', 'Uno.', 'Unas 1.500 personas vinieron a verla.']
    expect(entries.map(({ target }) => target)).toEqual(texts)
    expect(entries.at(-1)?.kind).toBe('machine')
    rmSync(object)
    expect((await history()).entries.map(({ target }) => target)).toEqual(texts)
    await page.close()
  })

  it('has every text that anybody replaced on the page between commits, also undone ones, and after a restart', async () => {
    const desk = await makeDesk()
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=Oleh', '-c', 'user.email=o@example.org', ...args], { cwd: desk.folder })
        .toString()
        .trim()
    git('init', '-q')
    writeFileSync(join(desk.folder, '.gitignore'), '.interlinear/\n')
    git('add', '.')
    git('commit', '-qm', 'Drafts.')
    const [mara, jon] = [await open(desk, 'Mara'), await open(desk, 'Jon')]
    const unit = mara.unit('es', 'p1.s2')
    let revision = ''
    const act = async (page: typeof mara, request: object): Promise<void> => {
      const { body } = await page.post(unit, { ...request, revision })
      revision = body.row?.unit?.revision ?? ''
    }
    // Without a revision it is refused, and the answer has the present one.
    await act(mara, { kind: 'revise', target: 'x' })
    await act(mara, { kind: 'revise', target: 'Vinieron 1.200.' })
    await act(mara, { kind: 'revise', target: 'Vinieron mil doscientas.' })
    await act(jon, { kind: 'revise', target: 'Acudieron mil doscientas.' })
    await act(mara, { kind: 'revise', target: 'Unas 1.200 personas vinieron.' })
    await act(mara, { kind: 'undo' })
    const find = { text: 'Acudieron', isRegex: false, matchCase: true, wholeWords: true, side: 'target', locales: [] }
    const changes = [{ slug: 'harbour', locale: 'es', key: 'p1.s2', revision }]
    const { undo } = (await mara.post('/api/replace', { ...find, replacement: 'Fueron', changes })).body
    await mara.post(`/api/bulk/${undo}/undo`, {})
    const history = async (page: typeof mara) =>
      (await page.get<HistoryView>(`${unit}/history`)).entries.map(entry => [
        entry.kind,
        entry.target,
        'author' in entry ? entry.author : '',
      ])
    expect(desk.text('es', 'p1.s2')).toBe('Acudieron mil doscientas.')
    const expected = [
      ['here', 'Fueron mil doscientas.', 'Mara'],
      ['here', 'Unas 1.200 personas vinieron.', 'Mara'],
      ['here', 'Vinieron mil doscientas.', 'Jon'],
      ['here', 'Vinieron 1.200.', 'Mara'],
      ['commit', 'Unas 1.500 personas vinieron a verla.', 'Oleh'],
    ]
    expect(await history(mara)).toEqual(expected)
    await Promise.all([mara, jon].map(page => page.close()))
    expect(git('status', '--porcelain')).toBe('M locales/es/harbour.json\n M locales/es/harbour.review.yml')
    const again = await open(desk)
    expect(await history(again)).toEqual(expected)
    await again.close()
  })
})

describe('a change of many sentences', () => {
  it('skips only the sentences of an edition that cannot be written, and is undone as one step', async () => {
    const desk = await makeDesk()
    const page = await open(desk)
    const before = [desk.text('es', 'p2.s2'), desk.text('ar', 'p2.s2')]
    const revisionIn = async (locale: Locale): Promise<string> => {
      const { body } = await page.post(page.unit(locale, 'p2.s2'), { kind: 'revise', revision: 'x', target: 'x' })
      return body.row?.unit?.revision ?? ''
    }
    // A file in place of a folder: the replaced texts of this edition cannot be stored.
    mkdirSync(join(desk.folder, '.interlinear/locales/replaced'), { recursive: true })
    writeFileSync(join(desk.folder, '.interlinear/locales/replaced/ar'), '')
    const at = { slug: 'harbour', key: 'p2.s2' }
    const changes = [
      { ...at, locale: 'ar', revision: await revisionIn('ar') },
      { ...at, locale: 'es', revision: await revisionIn('es') },
    ]
    const find = { text: '30', isRegex: false, matchCase: true, wholeWords: false, side: 'target', locales: [] }
    const answer = await page.post('/api/replace', { ...find, replacement: '40', changes })
    expect(answer.body).toMatchObject({ applied: 1, skipped: [{ locale: 'ar' }], undo: expect.any(String) })
    expect([desk.text('es', 'p2.s2'), desk.text('ar', 'p2.s2')]).toEqual([before[0]?.replace('30', '40'), before[1]])
    const none = await page.post('/api/replace', { ...find, replacement: '40', changes: changes.slice(0, 1) })
    expect(none.status).toBe(507)
    const { undo } = answer.body
    expect((await page.post(`/api/bulk/${undo}/undo`, {})).body).toEqual({ undone: 1, left: 0 })
    expect(desk.text('es', 'p2.s2')).toBe(before[0])
    await page.close()
  })
})

describe('a sentence that is new in the article', () => {
  it('gets the text of the first of two pages that saw none, and the second gets a conflict', async () => {
    const desk = await makeDesk()
    writeFileSync(join(desk.folder, 'seeds/harbour.txt'), ARTICLE.replace('“We are back', 'It rained. “We are back'))
    const page = await open(desk)
    const write = (target: string) => page.post(page.unit('es', 'p2.s3'), { kind: 'revise', revision: '', target })
    const [first, second] = [await write('Llovió.'), await write('Llovía.')]
    expect([first.status, second.status]).toEqual([200, 409])
    expect(second.body.row?.unit?.target).toBe('Llovió.')
    expect(desk.text('es', 'p2.s3')).toBe('Llovió.')
    await page.close()
  })
})

describe('the page is told', () => {
  /** The events that a page receives during an action, until no more come. */
  async function heard(desk: TestDesk, act: (page: Awaited<ReturnType<typeof open>>) => unknown) {
    const page = await open(desk)
    const stream = await page.ask('/api/events')
    const events: ServerEvent[] = []
    const reading = (async () => {
      for await (const part of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        for (const [, line = ''] of part.matchAll(/^data: (.*)$/gm)) events.push(JSON.parse(line))
      }
    })().catch(() => undefined)
    await expect.poll(() => events.length).toBe(1)
    await act(page)
    // Events are sent in order: when the change of the glossary arrives, all before it have arrived.
    await new Promise(resolve => setTimeout(resolve, 300))
    appendFileSync(desk.glossary, '# seen\n')
    await expect.poll(() => events.at(-1)?.kind).toBe('glossary')
    await page.close()
    await reading
    return events.slice(1, -1)
  }

  const touch = (path: string): void =>
    writeFileSync(path, statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : '')
  it.each<[string, (desk: TestDesk) => unknown, readonly ServerEvent[]]>([
    [
      'once of an edition that another hand wrote, in both its files',
      desk => edit(desk, 'p1.s2', 'Vinieron 1.200.'),
      [{ kind: 'edition', slug: 'harbour', locale: 'es' }],
    ],
    [
      'of an article’s file',
      desk => appendFileSync(join(desk.folder, 'seeds/harbour.txt'), '\nMore.\n'),
      [{ kind: 'article', slug: 'harbour' }],
    ],
    [
      'of what an editor says about an article’s blocks',
      desk => writeFileSync(join(desk.folder, 'seeds/harbour.roles.yml'), '- {block: p1, role: deck}\n'),
      [{ kind: 'article', slug: 'harbour' }],
    ],
    [
      'of where an article’s sentences end',
      desk => writeFileSync(join(desk.out, 'en/harbour.segments.yml'), '- merge: on Monday. | Some\n'),
      [{ kind: 'article', slug: 'harbour' }],
    ],
    [
      'nothing of files that are no edition’s',
      desk => {
        touch(join(desk.out, 'es/notes.txt'))
        touch(join(desk.out, 'es/.harbour.json'))
        touch(join(desk.out, 'es/deeper/harbour.json'))
        touch(join(desk.folder, 'seeds/deeper/harbour.txt'))
        touch(join(desk.folder, 'other.yml'))
      },
      [],
    ],
  ])('%s', async (_, act, expected) => {
    const desk = await makeDesk()
    mkdirSync(join(desk.out, 'es/deeper'))
    mkdirSync(join(desk.folder, 'seeds/deeper'))
    expect(await heard(desk, () => act(desk))).toEqual(expected)
  })

  it('of changes in many sentences, and of their undo', async () => {
    const desk = await makeDesk()
    const unit = await desk.unit('es', 'p2.s2')
    if (!unit) throw new Error('no unit')
    const events = await heard(desk, async page => {
      const changes = [{ slug: 'harbour', locale: 'es', key: unit.key, revision: revisionOf(unit) }]
      const find = {
        text: unit.target,
        isRegex: false,
        matchCase: true,
        wholeWords: false,
        side: 'target',
        locales: [],
      }
      const { body } = await page.post('/api/replace', { ...find, replacement: 'Trigo.', changes })
      const { undo } = body
      await page.post(`/api/bulk/${undo}/undo`, {})
    })
    expect(events).toEqual(Array(2).fill({ kind: 'edition', slug: 'harbour', locale: 'es' }))
  })

  it('of a saved unit at once, and not again when its file changes', async () => {
    const desk = await makeDesk()
    const events = await heard(desk, page =>
      page.post(page.unit('es', 'p1.s2'), { kind: 'comment', text: 'Who counted them?' }),
    )
    expect(events).toEqual([{ kind: 'unit', slug: 'harbour', locale: 'es', key: 'p1.s2', client: 'test' }])
  })
})
