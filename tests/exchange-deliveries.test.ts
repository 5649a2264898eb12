import { expect, it } from 'vitest'
import { reviseUnit } from '../src/edition/index.ts'
import { loadEdition, saveEdition } from '../src/store/index.ts'
import { changeArticle, editHere, exported, FORMATS, files, imported, makeDesk } from './exchange-desk.ts'

const OLD = 'tras dos'

it.each(FORMATS)('a second delivery of the same %s export brings the better text', async format => {
  const desk = await makeDesk()
  const text = await exported(desk, format)
  expect((await imported(desk, text.replace(OLD, 'después de dos'))).actions.deck).toBe('updated')
  const second = text.replace(OLD, 'al cabo de dos')
  expect(await imported(desk, second)).toMatchObject({ code: 0, actions: { deck: 'updated' } })
  expect(desk.text('es', 'deck')).toBe('Los barcos vuelven al cabo de dos años')
  const after = files(desk)
  expect((await imported(desk, second)).actions.deck).toBe('unchanged')
  expect(files(desk)).toBe(after)
  // The machine's text stands beside it as before.
  expect(await desk.unit('es', 'deck')).toMatchObject({ machine: 'Los barcos vuelven tras dos años' })
})

it('a text that somebody here wrote or approved between two deliveries stays', async () => {
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

it('a second delivery for a source that has changed keeps the offer for the new source', async () => {
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
