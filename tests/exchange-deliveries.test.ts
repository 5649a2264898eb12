import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { planEdition, reviseUnit, settleEdition } from '../src/edition/index.ts'
import type { Unit } from '../src/model.ts'
import { loadEdition, saveEdition } from '../src/store/files/editions.ts'
import {
  changeArticle,
  editHere,
  exported,
  FORMATS,
  files,
  imported,
  importedAs,
  makeDesk,
  run,
} from './exchange-desk.ts'

const OLD = 'tras dos'

it.each(FORMATS)('a second delivery of the same %s export replaces the text of the first', async format => {
  const desk = await makeDesk()
  const text = await exported(desk, format)
  expect((await imported(desk, text.replace(OLD, 'después de dos'))).actions.deck).toBe('updated')
  const second = text.replace(OLD, 'al cabo de dos')
  expect(await imported(desk, second)).toMatchObject({ code: 0, actions: { deck: 'updated' } })
  expect(desk.text('es', 'deck')).toBe('Los barcos vuelven al cabo de dos años')
  const after = files(desk)
  expect((await imported(desk, second)).actions.deck).toBe('unchanged')
  expect(files(desk)).toBe(after)
  // The machine's text is kept beside it as before.
  expect(await desk.unit('es', 'deck')).toMatchObject({ machine: 'Los barcos vuelven tras dos años' })
})

it("another person's delivery of the same export is a conflict, and both texts are kept", async () => {
  const desk = await makeDesk()
  const [xliff, po] = [await exported(desk, 'xliff'), await exported(desk, 'po')]
  const [first, second] = [xliff.replace(OLD, 'después de dos'), po.replace(OLD, 'a los dos')]
  expect((await importedAs(desk, { file: 'a.xlf', text: first })).actions.deck).toBe('updated')
  const { code, actions, units } = await importedAs(desk, { file: 'b.po', text: second }, '--author', 'Ben')
  expect({ code, action: actions.deck }).toEqual({ code: 1, action: 'conflict' })
  expect(units.find(({ key }) => key === 'deck')?.message).toBe(
    'a.xlf brought another text since: theirs is the proposal',
  )
  expect(desk.text('es', 'deck')).toBe('Los barcos vuelven después de dos años')
  const proposed = { proposal: 'Los barcos vuelven a los dos años', proposalFrom: { author: 'Ben' } }
  expect(await desk.unit('es', 'deck')).toMatchObject(proposed)
  // Each file may be sent again: the first one's better text does not push the other's proposal out.
  const better = { file: 'a.xlf', text: xliff.replace(OLD, 'al cabo de dos') }
  expect((await importedAs(desk, better)).actions.deck).toBe('updated')
  expect(desk.text('es', 'deck')).toBe('Los barcos vuelven al cabo de dos años')
  expect(await desk.unit('es', 'deck')).toMatchObject({ ...proposed, state: 'initial' })
})

it('if two people give their files one name, the replaced text is kept as a comment', async () => {
  const desk = await makeDesk()
  const text = await exported(desk, 'xliff')
  await imported(desk, text.replace(OLD, 'después de dos'))
  const { units } = await imported(desk, text.replace(OLD, 'a los dos'), '--author', 'Ben')
  expect(units.find(({ key }) => key === 'deck')).toMatchObject({
    action: 'updated',
    message: 'the text of the earlier delivery is kept in the comments',
  })
  expect((await desk.unit('es', 'deck'))?.comments).toEqual([
    expect.objectContaining({
      text: 'Another text, from an earlier import of back.file: Los barcos vuelven después de dos años',
    }),
  ])
})

it("a delivery for a changed source keeps a colleague's proposal", async () => {
  const desk = await makeDesk()
  const text = await exported(desk, 'xliff')
  await importedAs(desk, { file: 'a.xlf', text: text.replace(OLD, 'después de dos') })
  await importedAs(desk, { file: 'b.xlf', text: text.replace(OLD, 'a los dos') })
  changeArticle(desk, 'After Two Years', 'After Three Years')
  const better = { file: 'a.xlf', text: text.replace(OLD, 'al cabo de dos') }
  expect((await importedAs(desk, better)).actions.deck).toBe('stale')
  expect(JSON.stringify(await desk.unit('es', 'deck'))).toContain('Los barcos vuelven a los dos años')
})

it('a text that somebody wrote or approved here between two deliveries is kept', async () => {
  const desk = await makeDesk()
  const text = await exported(desk, 'xliff')
  await imported(desk, text.replace(OLD, 'después de dos'))
  editHere(desk, 'después de dos', 'a los dos')
  expect((await imported(desk, text.replace(OLD, 'al cabo de dos'))).actions.deck).toBe('conflict')
  expect(desk.text('es', 'deck')).toBe('Los barcos vuelven a los dos años')

  const other = await makeDesk()
  await imported(other, text.replace(OLD, 'después de dos'))
  const edition = await loadEdition({ out: other.out, slug: 'harbour', locale: 'es', sourceLocale: 'en' })
  const { source = '' } = (await other.unit('es', 'deck')) ?? {}
  await saveEdition(other.out, reviseUnit(edition, 'deck', { do: 'approve', source }), edition)
  expect((await imported(other, text.replace(OLD, 'al cabo de dos'))).actions.deck).toBe('conflict')
  expect(other.text('es', 'deck')).toBe('Los barcos vuelven después de dos años')
})

it('a delivery of an older export does not replace that of a newer one', async () => {
  const desk = await makeDesk()
  const text = await exported(desk, 'xliff')
  await imported(desk, text.replace(OLD, 'después de dos'))
  const newer = await exported(desk, 'xliff')
  expect((await imported(desk, newer.replace('después de dos', 'a los dos'))).actions.deck).toBe('updated')
  expect((await imported(desk, text.replace(OLD, 'al cabo de dos'))).actions.deck).toBe('conflict')
})

it('a second delivery for a changed source keeps the proposal for the new source', async () => {
  const desk = await makeDesk()
  const text = await exported(desk, 'xliff')
  changeArticle(desk, 'After Two Years', 'After Three Years')
  const first = await imported(desk, text.replace(OLD, 'después de dos'))
  expect(first.actions.deck).toBe('stale')
  const { proposal } = (await desk.unit('es', 'deck')) ?? {}
  const second = await imported(desk, text.replace(OLD, 'al cabo de dos'))
  expect(second.actions.deck).toBe('stale')
  const unit = await desk.unit('es', 'deck')
  expect(unit?.target).toBe('Los barcos vuelven al cabo de dos años')
  expect(unit?.proposal).toBe(proposal)
})

it('status, diff and show name a waiting proposal and its author', async () => {
  const desk = await makeDesk()
  const text = await exported(desk, 'xliff')
  editHere(desk, OLD, 'a los dos')
  await imported(desk, text.replace(OLD, 'después de dos'), '--author', 'Ana')
  const said = async (...args: readonly string[]): Promise<string> => (await run(desk, ...args)).stdout
  expect(await said('show', 'harbour', '--to', 'es')).toContain(
    '  es  Los barcos vuelven a los dos años\n  es  proposal of Ana: Los barcos vuelven después de dos años\n',
  )
  expect(await said('diff', 'harbour', '--to', 'es')).toMatch(
    /\n {2}deck proposal of Ana\n {5}es {2}Los barcos vuelven .*\{\+después de\+\}/,
  )
  expect(await said('diff', 'harbour', '--to', 'es', '--format', 'html')).toContain('deck proposal of Ana')
  expect(await said('status')).toMatch(/^article .* proposals\n/)
  const [diff, show, status] = await Promise.all(
    [['diff', 'harbour'], ['show', 'harbour'], ['status']].map(async args =>
      JSON.parse(await said(...args, '--to', 'es', '--format', 'json')),
    ),
  )
  const proposed = { text: 'Los barcos vuelven después de dos años', by: 'Ana' }
  expect(diff.proposals).toEqual([
    expect.objectContaining({ slug: 'harbour', edition: 'es', key: 'deck', ...proposed }),
  ])
  expect(show.segments.find(({ key }: { key: string }) => key === 'deck').proposals).toEqual([
    { locale: 'es', ...proposed },
  ])
  expect(status.articles[0].editions[0].proposals).toEqual(['deck'])
  // The page shows it beside the text; once somebody decides, nothing waits.
  const server = await desk.start()
  const page = await (
    await fetch(new URL('/api/articles/harbour/es', server.url), { headers: { 'x-interlinear': 'test' } })
  ).text()
  await server.close()
  expect(page).toContain('"proposedBy":"Ana"')
})

it("a run that proposes a text for a changed source keeps a person's proposal as their comment", () => {
  const unit: Unit = {
    key: 'p1.s1',
    source: 'Old.',
    target: 'Viejo.',
    state: 'initial',
    origin: 'human',
    proposal: 'Antiguo.',
    proposalSource: 'Old.',
    proposalFrom: { author: 'Ana', time: '2026-11-28T21:00:00Z' },
  }
  const segment = {
    key: 'p1.s1',
    block: 'p1',
    role: 'paragraph',
    text: 'New.',
    translate: true,
    start: 0,
    end: 4,
  } as const
  const edition = { slug: 'a', locale: 'es', sourceLocale: 'en', units: [unit] }
  const drafts = new Map([['p1.s1', { text: 'Nuevo.', origin: 'engine', engine: 'deepl' }]] as const)
  const [after] = settleEdition(planEdition({ segments: [segment], edition }), drafts).units
  expect(after).toMatchObject({
    proposal: 'Nuevo.',
    comments: [{ author: 'Ana', text: 'Another proposal: Antiguo.' }],
  })
  expect(after).not.toHaveProperty('proposalFrom')
})

it.each(FORMATS)('an unchanged %s file that is imported again after a correction here is no conflict', async format => {
  const desk = await makeDesk()
  const back = (await exported(desk, format)).replace(OLD, 'después de doss')
  expect((await imported(desk, back)).actions.deck).toBe('updated')
  editHere(desk, 'después de doss', 'después de dos')
  // An edit that is saved, as the review page saves it.
  const at = { out: desk.out, slug: 'harbour', locale: 'es', sourceLocale: 'en' }
  const edition = await loadEdition(at)
  const source = 'Ships Return After Two Years'
  const target = 'Los barcos vuelven después de dos largos años'
  await saveEdition(desk.out, reviseUnit(edition, 'deck', { do: 'edit', target, source }), edition)
  const before = files(desk)
  const { code, units } = await imported(desk, back)
  expect([code, units.find(({ key }) => key === 'deck')]).toMatchObject([
    0,
    { action: 'unchanged', message: 'changed here since: ours stays' },
  ])
  expect(files(desk)).toBe(before)
  // Another text of the translator, and the same text in another file, are conflicts for a person.
  expect((await imported(desk, back.replace('de doss', 'de 2'))).actions.deck).toBe('conflict')
  expect((await importedAs(desk, { file: 'other.file', text: back })).actions.deck).toBe('conflict')
})

it.each(FORMATS.filter(format => format !== 'tsv'))(
  'a source that was changed in the returned %s gets a warning, and nothing else changes',
  async format => {
    const desk = await makeDesk()
    const text = await exported(desk, format)
    const back = text.replace('After Two Years', 'After Nine Years').replace(OLD, 'después de dos')
    writeFileSync(join(desk.folder, 'back.file'), back)
    const before = readFileSync(join(desk.folder, 'seeds', 'harbour.txt'), 'utf8')
    const { code, stdout } = await run(desk, 'import', 'back.file', '--to', 'es')
    expect(stdout.split('\n').filter(line => line.includes('source'))).toEqual([
      "harbour: warning: the file's source differs from ours at deck",
    ])
    expect([code, desk.text('es', 'deck')]).toEqual([0, 'Los barcos vuelven después de dos años'])
    expect(readFileSync(join(desk.folder, 'seeds', 'harbour.txt'), 'utf8')).toBe(before)
    // A source that changed here gets no warning.
    changeArticle(desk, 'After Two Years', 'After Ten Years')
    expect((await imported(desk, text)).articles[0]).not.toHaveProperty('otherSources')
  },
)

it('a unit that is new in the article is not reported as lost from the file', async () => {
  const desk = await makeDesk()
  writeFileSync(join(desk.folder, 'back.file'), await exported(desk, 'xliff12'))
  changeArticle(desk, 'The first ship', 'A band played for an hour. The first ship')
  const { stdout } = await run(desk, 'import', 'back.file', '--to', 'es')
  expect(stdout).toMatch(
    /^harbour: 1 unit of the article is not in the file \(p2\.s\d\): left out there, or new here since; nothing changes in it$/m,
  )
})

it('an export says how many units the file has: a TMX has only translated ones', async () => {
  const desk = await makeDesk()
  changeArticle(desk, 'The first ship', 'A band played for an hour. The first ship')
  const saidOf = async (format: string): Promise<string> =>
    (await run(desk, 'export', 'harbour', '--to', 'es', '--as', format, '--file', 'out.file')).stderr
  expect(await saidOf('xliff')).toBe('out.file: 7 units\n')
  expect(await saidOf('tmx')).toBe('out.file: 6 units; 1 without a translation left out\n')
  expect(readFileSync(join(desk.folder, 'out.file'), 'utf8').match(/<tu /g)).toHaveLength(6)
})
