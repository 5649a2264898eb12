import { describe, expect, it } from 'vitest'
import {
  catalogPlaces,
  cldrForms,
  draftNote,
  mergeCatalogs,
  mergeEditions,
  planEdition,
  readPluralKey,
  reviseUnit,
  sentencesFor,
  settleEdition,
  slotsOf,
  type UnitAction,
} from '../src/edition/index.ts'
import type { Comment, Edition, Unit } from '../src/model.ts'
import { segmentOf } from './segments.ts'

const SOURCE = 'Two birds fly.'
const made: Unit = {
  key: 'p1.s1',
  target: 'Dos aves vuelan.',
  state: 'translated',
  origin: 'engine',
  engine: 'deepl',
  source: SOURCE,
}
const by = (unit: Partial<Unit>): Edition => ({
  slug: 'a',
  locale: 'es',
  sourceLocale: 'en',
  units: [{ ...made, ...unit }],
})
const revised = (unit: Partial<Unit>, action: UnitAction): Unit | undefined =>
  reviseUnit(by(unit), 'p1.s1', action).units[0]

describe('what a person does to a unit', () => {
  it.each<[string, Partial<Unit>, UnitAction]>([
    ['the text that stands there', {}, { do: 'replace', target: made.target }],
    ['a repair that changes nothing', {}, { do: 'repair', target: made.target, note: 'Kursk' }],
    ['opening again what nobody approved', {}, { do: 'reopen' }],
    ['opening again what has no text yet', { state: 'initial' }, { do: 'reopen' }],
    ['accepting a text for the source that it was made from', {}, { do: 'accept', source: SOURCE }],
    ['taking a proposal where there is none', {}, { do: 'adopt' }],
    ['dismissing no longer what nobody dismissed', {}, { do: 'restore', code: 'spacing' }],
    [
      'other words for a comment that is not there',
      {},
      {
        do: 'reword',
        comment: { author: 'Ana', time: '2026-11-28T21:00:00Z' },
        text: 'x',
        time: '2026-11-28T22:00:00Z',
      },
    ],
  ])('changes nothing: %s', (_, unit, action) => {
    const edition = by(unit)
    expect(reviseUnit(edition, 'p1.s1', action)).toBe(edition)
  })

  it.each(['reviewed', 'final'] as const)('withdraws the approval: %s', state => {
    expect(revised({ state }, { do: 'reopen' })?.state).toBe('translated')
  })

  it('adds a comment for each repair, and the text stays a machine’s', () => {
    const once = revised({ repairs: ['Kursk'] }, { do: 'repair', target: 'Dos pájaros vuelan.', note: 'pájaros' })
    expect(once).toMatchObject({ target: 'Dos pájaros vuelan.', origin: 'engine', repairs: ['Kursk', 'pájaros'] })
  })

  it('keeps the machine’s text and its engine beside a person’s', () => {
    expect(revised({}, { do: 'replace', target: 'Vuelan.' })).toEqual({
      ...made,
      target: 'Vuelan.',
      origin: 'human',
      machine: made.target,
    })
  })

  it('undoes one of two dismissals, and drops the list with the last one', () => {
    const dismissal = { code: 'spacing', reason: 'house style', by: 'Mara', hash: 'x' }
    const other = { ...dismissal, code: 'number-changed' }
    const unit = { dismissed: [dismissal, other] }
    expect(revised(unit, { do: 'restore', code: 'spacing' })?.dismissed).toEqual([other])
    expect(revised({ dismissed: [other] }, { do: 'restore', code: 'number-changed' })).not.toHaveProperty('dismissed')
    expect(revised(unit, { do: 'dismiss', dismissal: { ...dismissal, reason: 'other' } })?.dismissed).toEqual([
      other,
      { ...dismissal, reason: 'other' },
    ])
  })

  it('accepts a text for a changed source, and drops the proposal', () => {
    const waiting = { state: 'initial', proposal: 'x', proposalSource: 'Three birds fly.' } as const
    expect(revised(waiting, { do: 'accept', source: 'Three birds fly.' })).toEqual({
      ...made,
      source: 'Three birds fly.',
    })
    expect(revised({ state: 'final' }, { do: 'accept', source: 'Three birds fly.' })?.state).toBe('final')
  })
})

describe('a run over a person’s text', () => {
  const person: Partial<Unit> = { origin: 'human', target: 'Dos aves van volando.' }
  const run = (unit: Partial<Unit>, source: string, draft?: string): Edition => {
    const plan = planEdition({ segments: [segmentOf('p1.s1', source)], edition: by({ ...person, ...unit }) })
    const drafts = draft === undefined ? [] : [['p1.s1', { text: draft, origin: 'engine', engine: 'deepl' }] as const]
    return settleEdition(plan, new Map(drafts))
  }

  it('drops a machine’s proposal if the change of the source is undone', () => {
    const changed = run({}, 'Three birds fly.', 'Tres aves vuelan.').units[0]
    expect(changed).toMatchObject({ target: person.target, state: 'initial', proposal: 'Tres aves vuelan.' })
    const back = run(changed ?? {}, SOURCE).units[0]
    expect(back).toMatchObject({ target: person.target })
    expect(back).not.toHaveProperty('proposal')
    expect(back).not.toHaveProperty('proposalSource')
  })

  it('keeps a proposal for the same source, also from an import without an author', () => {
    const proposed = { proposal: 'Vuelan dos aves.', proposalSource: SOURCE }
    expect(run(proposed, SOURCE).units[0]).toMatchObject(proposed)
    const from = { proposalFrom: { author: 'Ana', time: '2026-11-28T21:00:00Z' } }
    expect(run({ ...proposed, ...from }, SOURCE).units[0]).toMatchObject({ ...proposed, ...from })
  })

  it('drops a machine’s text with its sentence, and keeps a text that somebody wrote or commented', () => {
    const comment: Comment = { author: 'Ana', time: '2026-11-28T21:00:00Z', text: 'Why?' }
    const units: Unit[] = [
      made,
      { ...made, key: 'p1.s2', origin: 'human' },
      { ...made, key: 'p1.s3', comments: [comment] },
    ]
    const plan = planEdition({ segments: [], edition: { ...by({}), units } })
    expect(settleEdition(plan, new Map()).removed?.map(({ key }) => key)).toEqual(['p1.s2', 'p1.s3'])
  })
})

describe('a merge', () => {
  const both = (ours: Partial<Unit>, theirs: Partial<Unit>) =>
    mergeEditions({ base: by({}), ours: by(ours), theirs: by(theirs) })

  it('of the same text takes the higher state of the two', () => {
    const written = { target: 'Vuelan.', origin: 'human' } as const
    const comments = [{ author: 'Ana', time: '2026-11-28T21:00:00Z', text: 'Good.' }]
    for (const [one, other] of [
      ['final', 'translated'],
      ['translated', 'final'],
    ] as const) {
      const { edition, conflicts } = both({ ...written, state: one, comments }, { ...written, state: other })
      expect(conflicts).toEqual([])
      expect(edition.units[0]).toMatchObject({ target: 'Vuelan.', state: 'final', comments })
      expect(edition.units[0]).not.toHaveProperty('proposal')
    }
  })

  it('keeps what both sides read or dismissed, once', () => {
    const read = { act: 'read', by: 'Mara', time: '2026-11-28T21:00:00Z', hash: 'x' } as const
    const later = { ...read, by: 'Ana', time: '2026-11-28T22:00:00Z' }
    const dismissed = [{ code: 'spacing', reason: 'house style', by: 'Mara', hash: 'x' }]
    const { edition } = both({ reads: [later, read], dismissed }, { reads: [read], dismissed, state: 'reviewed' })
    expect(edition.units[0]).toMatchObject({ reads: [read, later], dismissed })
  })

  it('of locale files names the entries that both sides changed', () => {
    const catalog = (one: string, other: string) => `{\n  "p1": {\n    "s1": "${one}",\n    "s2": "${other}"\n  }\n}\n`
    const versions = { base: catalog('a', 'b'), ours: catalog('A', 'b'), theirs: catalog('X', 'B') }
    const { conflicts, settled } = mergeCatalogs(versions, 'es.json')
    expect(conflicts).toEqual(['p1.s1'])
    expect(settled).toBe(catalog('A', 'B'))
  })
})

describe('the files of an edition', () => {
  it('give the line and column of each text, without a column if the text has escapes', async () => {
    const json = '{\n  "p1": {\n    "s1": "Uno.",\n    "s2": "«\\"Dos\\"»"\n  }\n}\n'
    expect([...(await catalogPlaces(json))]).toEqual([
      ['p1.s1', { line: 3, column: 12 }],
      ['p1.s2', { line: 4, column: undefined }],
    ])
  })
})

describe('the plural forms of a key', () => {
  it('are told from keys that only look like plural forms', () => {
    expect(readPluralKey('item_few')).toEqual({ stem: 'item_', base: 'item', type: 'cardinal', form: 'few' })
    expect(readPluralKey('place_ordinal_two')).toMatchObject({ base: 'place', type: 'ordinal', form: 'two' })
    expect(readPluralKey('item_male')).toBeUndefined()
    expect(readPluralKey('_one')).toBeUndefined()
  })

  it('have their numbers if these are only one or two', () => {
    expect(cldrForms('en').get('one')).toEqual({ name: 'one', numbers: [1], examples: '1' })
    expect(cldrForms('en').get('other')).toEqual({ name: 'other', examples: '0, 2, 3' })
    expect(cldrForms('es').get('many')).toMatchObject({ rare: true })
  })

  it('are those that the edition’s language has', () => {
    const source = ['item_one', 'item_other', 'place_ordinal_one', 'place_ordinal_other'].map(key => ({ key }))
    const keys = (locale: string, ...own: readonly string[]) =>
      sentencesFor(source, { locale, units: own.map(key => ({ key })) }).map(({ key }) => key)
    expect(keys('ja')).toEqual(['item_other', 'place_ordinal_other'])
    expect(keys('uk', 'item_few', 'item_many')).toEqual([
      'item_one',
      'item_other',
      'item_few',
      'item_many',
      'place_ordinal_other',
    ])
    expect(keys('en', 'place_ordinal_two')).toEqual([
      'item_one',
      'item_other',
      'place_ordinal_one',
      'place_ordinal_other',
      'place_ordinal_two',
    ])
  })
})

it('a number inside of a name is part of the name', () => {
  const text = 'Il-76 and 43 others'
  expect(slotsOf(text, [{ start: 0, end: 5 }])).toEqual([
    { start: 0, end: 5, kind: 'name' },
    { start: 10, end: 12, kind: 'number' },
  ])
  expect(slotsOf('7Eleven', [{ start: 1, end: 7 }]).map(({ kind }) => kind)).toEqual(['number', 'name'])
})

it('a correction note names both texts, or only the wrong one', () => {
  expect(draftNote('es', { before: '430', after: '$&' })).toContain('430')
  expect(draftNote('es', { before: '430', after: '$&' })).toContain('$&')
  expect(draftNote('es', { before: '430' })).toContain('430')
  expect(draftNote('es', { before: '430' })).not.toMatch(/[{}]/)
})
