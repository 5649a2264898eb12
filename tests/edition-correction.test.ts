import { describe, expect, it } from 'vitest'
import { mergeEditions, mergeReviews, readEdition, writeEdition } from '../src/edition/index.ts'
import type { CorrectionNote, Edition } from '../src/model.ts'

describe('an editor’s note of a correction in the record of an edition', () => {
  const note = (text: string, time = '2026-03-14T09:00:00Z'): CorrectionNote => ({ text, by: 'Mara', time, draft: 'x' })
  const edition: Edition = {
    ...{ slug: 'a', locale: 'es', sourceLocale: 'en' },
    units: [{ key: 'p1.s1', source: 'One.', target: 'Uno.', state: 'translated', origin: 'engine' }],
  }
  const [one, two] = [
    { ...edition, correction: note('Uno') },
    { ...edition, correction: note('Dos', '2026-03-15T09:00:00Z') },
  ]
  const files = (of: Edition) => writeEdition(of)

  it('is the same after its files are read again', () => {
    const address = { slug: 'a', locale: 'es', sourceLocale: 'en', file: 'a.json' }
    expect(readEdition({ ...files(one), ...address })).toEqual(one)
  })

  it.each<[string, Edition, Edition, Edition, string | undefined]>([
    ['ours alone', edition, one, edition, 'Uno'],
    ['theirs alone', edition, edition, one, 'Uno'],
    ['both: the later one', edition, two, one, 'Dos'],
    ['both, the other way round', edition, one, two, 'Dos'],
    ['taken back by us', one, edition, one, undefined],
  ])('is merged: %s', (_, base, ours, theirs, text) => {
    expect(mergeEditions({ base, ours, theirs }).edition.correction?.text).toBe(text)
    const reviews = { base: files(base).review, ours: files(ours).review, theirs: files(theirs).review }
    const merged = { ...edition, ...(text && { correction: text === 'Uno' ? one.correction : two.correction }) }
    expect(mergeReviews(reviews, 'a.review.yml')).toBe(files(merged).review)
  })
})
