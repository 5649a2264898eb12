import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mergeEditions, mergeReviews, readEdition, reviseUnit, writeEdition } from '../src/edition/index.ts'
import type { Comment, Edition } from '../src/model.ts'
import { loadEdition, saveEdition } from '../src/store/files/editions.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const said: Comment = { author: 'Mara', time: '2026-03-14T09:00:00.000Z', text: 'Who counted?' }
const edition: Edition = {
  ...{ slug: 'a', locale: 'es', sourceLocale: 'en' },
  units: [{ key: 'p1.s1', source: 'One.', target: 'Uno.', state: 'translated', origin: 'engine', comments: [said] }],
}
const address = { slug: 'a', locale: 'es', sourceLocale: 'en', file: 'a.json' }
const commentsOf = ({ units }: Edition) => units[0]?.comments
const noon = '2026-03-14T12:00:00.000Z'
const reworded = reviseUnit(edition, 'p1.s1', { do: 'reword', comment: said, text: 'Who has counted?', time: noon })
const done = reviseUnit(edition, 'p1.s1', { do: 'resolve', comment: said, by: 'Zoé', time: noon })
const again = reviseUnit(done, 'p1.s1', { do: 'resolve', comment: said, time: '2026-03-14T13:00:00.000Z' })

describe('comments', () => {
  it('are reworded, done and opened again, and the same after their files are read again', () => {
    expect(commentsOf(reworded)).toEqual([{ ...said, text: 'Who has counted?', edited: noon }])
    expect(commentsOf(done)).toEqual([{ ...said, resolved: { by: 'Zoé', time: noon } }])
    expect(commentsOf(again)).toEqual([{ ...said, resolved: { time: '2026-03-14T13:00:00.000Z' } }])
    const about = { ...said, about: 'source' as const, author: 'Zoé "no": #1' }
    const full = reviseUnit(again, 'p1.s1', { do: 'comment', comment: about })
    expect(readEdition({ ...writeEdition(full), ...address })).toEqual(full)
  })

  it('stay as they are if there is no such comment', () => {
    const other = { author: 'Mara', time: noon }
    expect(reviseUnit(edition, 'p1.s1', { do: 'reword', comment: other, text: 'x', time: noon })).toBe(edition)
    expect(reviseUnit(edition, 'p2.s1', { do: 'resolve', comment: said, by: 'x', time: noon })).toBe(edition)
  })

  it.each<[string, Edition, Edition, Partial<Comment>]>([
    [
      'reworded by us, done by them',
      reworded,
      done,
      { text: 'Who has counted?', edited: noon, resolved: { by: 'Zoé', time: noon } },
    ],
    ['done by us, opened again by them', done, again, { resolved: { time: '2026-03-14T13:00:00.000Z' } }],
    ['opened again by us, done before by them', again, done, { resolved: { time: '2026-03-14T13:00:00.000Z' } }],
    ['reworded by them', edition, reworded, { text: 'Who has counted?', edited: noon }],
  ])('are merged, each once: %s', (_, ours, theirs, wanted) => {
    const merged = mergeEditions({ base: edition, ours, theirs }).edition
    expect(commentsOf(merged)).toEqual([{ ...said, ...wanted }])
    const review = (of: Edition): string => writeEdition(of).review
    const reviews = { base: review(edition), ours: review(ours), theirs: review(theirs) }
    expect(readEdition({ ...writeEdition(merged), review: mergeReviews(reviews, 'a.json'), ...address })).toEqual(
      merged,
    )
  })
})

it('comments about the source are copied into a new edition, each once', async () => {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'seeds'))
  writeFileSync(join(cwd, 'seeds/a.txt'), 'The Harbour\n\nThe council met. Nobody came.\n')
  writeFileSync(join(cwd, 'glossary.yml'), 'version: 1\nsourceLocale: en\nterms: []\n')
  const translate = (to: string) => interlinear(['translate', 'seeds/a.txt', '--to', to, '--engine', 'pseudo'], { cwd })
  const load = (locale: string) => loadEdition({ out: join(cwd, 'locales'), slug: 'a', locale, sourceLocale: 'en' })
  const commentsIn = async (locale: string) => (await load(locale)).units.map(({ comments = [] }) => comments)
  await translate('es,fr')
  const about: Comment = { ...said, about: 'source', resolved: { by: 'Zoé', time: noon } }
  for (const locale of ['es', 'fr']) {
    const before = await load(locale)
    const commented = [about, { ...said, text: 'Of this edition.', time: noon }].reduce(
      (now, comment) => reviseUnit(now, 'p1.s1', { do: 'comment', comment }),
      before,
    )
    await saveEdition(join(cwd, 'locales'), commented, before)
  }
  await translate('es,fr,uk')
  expect(await commentsIn('uk')).toEqual([[], [about], []])
  const review = readFileSync(join(cwd, 'locales/uk/a.review.yml'), 'utf8')
  await translate('uk')
  expect(readFileSync(join(cwd, 'locales/uk/a.review.yml'), 'utf8')).toBe(review)
})
