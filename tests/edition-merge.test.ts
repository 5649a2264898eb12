import { describe, expect, it } from 'vitest'
import { mergeCatalogs, mergeEditions, mergeReviews, reviseUnit, writeEdition } from '../src/edition/index.ts'
import type { Edition, Unit } from '../src/model.ts'

const unit = (key: string, target = `[${key}]`): Unit => {
  return { key, target, state: 'translated', origin: 'engine', engine: 'x', source: `Source of ${key}.` }
}
const edition = (...units: Unit[]): Edition => ({ slug: 'a', locale: 'es', sourceLocale: 'en', units })
const base = edition(unit('p1.s1'), unit('p1.s2'), unit('p2.s1'))
const edit = (from: Edition, key: string, target: string): Edition =>
  reviseUnit(from, key, { do: 'edit', target, source: `Source of ${key}.` })
const approve = (from: Edition, key: string): Edition =>
  reviseUnit(from, key, { do: 'approve', source: `Source of ${key}.` })
const comment = (from: Edition, key: string, author: string): Edition =>
  reviseUnit(from, key, {
    do: 'comment',
    comment: { author, time: `2026-11-22T10:00:0${author.length}Z`, text: author },
  })
const machine = (from: Edition, key: string, target: string): Edition => ({
  ...from,
  units: from.units.map(each => (each.key === key ? { ...each, target } : each)),
})

const targets = (of: Edition): Record<string, string> =>
  Object.fromEntries(of.units.map(({ key, target }) => [key, target]))

describe('a merge of two branches', () => {
  it.each<[string, Edition, Edition, Record<string, string>]>([
    ['different units', edit(base, 'p1.s1', 'A'), edit(base, 'p1.s2', 'B'), { 'p1.s1': 'A', 'p1.s2': 'B' }],
    ['a person against a machine', machine(base, 'p1.s1', 'M'), edit(base, 'p1.s1', 'B'), { 'p1.s1': 'B' }],
    ['a machine against a person', edit(base, 'p1.s1', 'A'), machine(base, 'p1.s1', 'M'), { 'p1.s1': 'A' }],
    ['an edit against an approval', approve(base, 'p1.s1'), edit(base, 'p1.s1', 'B'), { 'p1.s1': 'B' }],
    ['an edit against a removal', edit(base, 'p1.s1', 'A'), edition(unit('p1.s2'), unit('p2.s1')), { 'p1.s1': 'A' }],
  ])('%s', (_, ours, theirs, expected) => {
    const merged = mergeEditions({ base, ours, theirs })
    expect(merged.conflicts).toEqual([])
    expect(targets(merged.edition)).toEqual({ ...targets(base), ...expected })
  })

  it('keeps both texts where two people wrote one unit', () => {
    const { edition, conflicts } = mergeEditions({
      base,
      ours: edit(base, 'p1.s1', 'A'),
      theirs: edit(base, 'p1.s1', 'B'),
    })
    expect(conflicts).toEqual(['p1.s1'])
    expect(edition.units[0]).toMatchObject({ target: 'A', proposal: 'B', state: 'initial', origin: 'human' })
  })

  it('keeps the text of a person if their branch later removed the sentence from the article', () => {
    const written = edit(base, 'p1.s1', 'B')
    const removed = written.units.filter(({ key }) => key === 'p1.s1')
    const theirs = { ...written, units: written.units.filter(({ key }) => key !== 'p1.s1'), removed }
    const { edition: both, conflicts } = mergeEditions({ base, ours: edit(base, 'p1.s1', 'A'), theirs })
    expect(conflicts).toEqual(['p1.s1'])
    expect(both.units.find(({ key }) => key === 'p1.s1')).toMatchObject({ target: 'A', proposal: 'B' })
    expect(both.removed).toBeUndefined()
    const alone = mergeEditions({ base: theirs, ours: edit(base, 'p1.s1', 'A'), theirs })
    expect(alone.edition.units.find(({ key }) => key === 'p1.s1')).toMatchObject({ target: 'A' })
  })

  it('keeps the comments of both, and an approval beside a comment', () => {
    const ours = approve(comment(base, 'p1.s1', 'Ann'), 'p1.s1')
    const { edition } = mergeEditions({ base, ours, theirs: comment(base, 'p1.s1', 'Bobby') })
    expect(edition.units[0]).toMatchObject({ state: 'reviewed', comments: [{ author: 'Ann' }, { author: 'Bobby' }] })
  })

  it('keeps units that both sides added, in the order of the article', () => {
    const ours = edition(unit('p1.s1'), unit('p1.s3'), unit('p1.s2'), unit('p2.s1'))
    const theirs = edition(unit('p3.s1'), unit('p1.s1'), unit('p1.s2'), unit('p2.s1'), unit('p2.s2'))
    const { edition: merged } = mergeEditions({ base, ours, theirs })
    expect(merged.units.map(({ key }) => key)).toEqual(['p3.s1', 'p1.s1', 'p1.s3', 'p1.s2', 'p2.s1', 'p2.s2'])
  })
})

describe('git’s merge driver', () => {
  const files = (of: Edition) => writeEdition(of)
  it('merges neighbouring units, which git itself would call a conflict', () => {
    const [ours, theirs] = [edit(base, 'p1.s1', 'A'), edit(base, 'p1.s2', 'B')]
    const both = edit(edit(base, 'p1.s1', 'A'), 'p1.s2', 'B')
    const catalogs = { base: files(base).catalog, ours: files(ours).catalog, theirs: files(theirs).catalog }
    expect(mergeCatalogs(catalogs, 'a.json')).toEqual({
      marked: files(both).catalog,
      settled: files(both).catalog,
      conflicts: [],
    })
    const reviews = { base: files(base).review, ours: files(ours).review, theirs: files(theirs).review }
    expect(mergeReviews(reviews, 'a.review.yml')).toBe(files(both).review)
  })

  it('marks a conflict of one unit as one small hunk', () => {
    const [ours, theirs] = [edit(base, 'p1.s1', 'A'), edit(edit(base, 'p1.s1', 'B'), 'p2.s1', 'C')]
    const catalogs = { base: files(base).catalog, ours: files(ours).catalog, theirs: files(theirs).catalog }
    expect(mergeCatalogs(catalogs, 'a.json').marked).toBe(`{
  "p1": {
<<<<<<< ours
    "s1": "A",
=======
    "s1": "B",
>>>>>>> theirs
    "s2": "[p1.s2]"
  },
  "p2": {
    "s1": "C"
  }
}
`)
  })

  it('keeps a person’s record and everybody’s comments in the review file', () => {
    const ours = comment(machine(base, 'p1.s1', 'M'), 'p1.s1', 'Ann')
    const theirs = comment(edit(base, 'p1.s1', 'B'), 'p1.s1', 'Bobby')
    const reviews = { base: files(base).review, ours: files(ours).review, theirs: files(theirs).review }
    const kept = comment(comment(edit(base, 'p1.s1', 'B'), 'p1.s1', 'Ann'), 'p1.s1', 'Bobby')
    expect(mergeReviews(reviews, 'a.review.yml')).toBe(files(kept).review)
  })
})
