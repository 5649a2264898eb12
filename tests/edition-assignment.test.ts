import { describe, expect, it } from 'vitest'
import { isDueTime, mergeEditions, mergeReviews, readEdition, writeEdition } from '../src/edition/index.ts'
import type { Edition } from '../src/model.ts'

const edition: Edition = {
  ...{ slug: 'a', locale: 'es', sourceLocale: 'en' },
  units: [{ key: 'p1.s1', source: 'One.', target: 'Uno.', state: 'translated', origin: 'engine' }],
}
const address = { slug: 'a', locale: 'es', sourceLocale: 'en', file: 'a.json' }
const head = ({ assigned, due }: Edition) => [assigned, due]

describe('who works on an edition, and until when', () => {
  it.each<Pick<Edition, 'assigned' | 'due'>>([
    { assigned: 'Mara' },
    { due: '2026-03-15' },
    { assigned: 'Zoé: "no" #1 {{x}}\u202e', due: '2026-03-15T18:00:00.000Z' },
  ])('is the same after its files are read again: %j', values => {
    const full = { ...edition, ...values }
    expect(readEdition({ ...writeEdition(full), ...address })).toEqual(full)
  })

  it.each<[string, Edition, Edition, Edition, (string | undefined)[]]>([
    ['theirs alone', edition, edition, { ...edition, assigned: 'Zoé' }, ['Zoé', undefined]],
    [
      'each its own',
      edition,
      { ...edition, due: '2026-03-15' },
      { ...edition, assigned: 'Zoé' },
      ['Zoé', '2026-03-15'],
    ],
    ['both: ours', edition, { ...edition, assigned: 'Mara' }, { ...edition, assigned: 'Zoé' }, ['Mara', undefined]],
    ['taken back', { ...edition, assigned: 'Mara' }, edition, { ...edition, assigned: 'Mara' }, [undefined, undefined]],
  ])('is merged: %s', (_, base, ours, theirs, wanted) => {
    const merged = mergeEditions({ base, ours, theirs }).edition
    expect(head(merged)).toEqual(wanted)
    const [b, o, t] = [base, ours, theirs].map(each => writeEdition(each).review)
    expect(mergeReviews({ base: b ?? '', ours: o ?? '', theirs: t ?? '' }, 'a.json')).toBe(writeEdition(merged).review)
  })

  it.each([
    ['2026-03-15', true],
    ['2026-03-15T18:00Z', true],
    ['2026-03-15T18:00:00+02:00', true],
    ['2026-03-15T18:00', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['tomorrow', false],
    ['', false],
  ])('"%s" is the time %s', (text, says) => {
    expect(isDueTime(text)).toBe(says)
  })

  it('is refused if it is no time, with the line and what was expected', () => {
    const review = writeEdition(edition).review.replace('units:', 'due: tomorrow\nunits:')
    expect(() => readEdition({ ...writeEdition(edition), review, ...address })).toThrow(
      expect.objectContaining({
        place: expect.objectContaining({ file: 'a.review.yml', line: 3 }),
        message: expect.stringContaining('found "tomorrow" in due, expected a day, "2026-03-15"'),
      }),
    )
  })
})
