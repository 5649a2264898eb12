import { describe, expect, it } from 'vitest'
import {
  hashPair,
  mergeEditions,
  readEdition,
  reviseUnit,
  type UnitAction,
  writeEdition,
} from '../src/edition/index.ts'
import type { Edition, Reading, Unit } from '../src/model.ts'

const unit: Unit = { key: 'p1', target: 'Hola.', state: 'translated', origin: 'engine', engine: 'x', source: 'Hi.' }
const edition: Edition = { slug: 'a', locale: 'es', sourceLocale: 'en', units: [unit] }
const ana = { by: 'Ana', time: '2026-11-28T10:00:00Z' }
const ben = { by: 'Ben', time: '2026-11-28T11:00:00Z' }

const having = (...actions: UnitAction[]): Edition =>
  actions.reduce((one, action) => reviseUnit(one, 'p1', action), edition)
const readsOf = ({ units }: Edition): readonly Reading[] => units[0]?.reads ?? []
const acts = (from: Edition): readonly string[] => readsOf(from).map(({ act, by }) => `${by} ${act}`)

describe('who read a sentence', () => {
  it.each<[string, UnitAction[], string[]]>([
    ['nobody', [], []],
    ['one who opened it', [{ do: 'read', reader: ana }], ['Ana read']],
    [
      'the same one twice',
      [
        { do: 'read', reader: ana },
        { do: 'read', reader: { ...ana, time: ben.time } },
      ],
      ['Ana read'],
    ],
    [
      'two',
      [
        { do: 'read', reader: ana },
        { do: 'read', reader: ben },
      ],
      ['Ana read', 'Ben read'],
    ],
    [
      'one who read it, and one who approved it',
      [
        { do: 'read', reader: ana },
        { do: 'approve', source: 'Hi.', reader: ben },
      ],
      ['Ana read', 'Ben approved'],
    ],
    ['an approval of many at once reads nothing', [{ do: 'approve', source: 'Hi.' }], []],
    [
      'an edit ends what was read before',
      [
        { do: 'read', reader: ana },
        { do: 'edit', target: 'Buenas.', source: 'Hi.', reader: ben },
      ],
      ['Ben edited'],
    ],
    [
      'a source that changed and was accepted',
      [
        { do: 'read', reader: ana },
        { do: 'accept', source: 'Hi!', reader: ben },
      ],
      ['Ben read'],
    ],
  ])('%s', (_, actions, expected) => {
    expect(acts(having(...actions))).toEqual(expected)
  })

  it('is on record with the hash of source and target', () => {
    const [reading] = readsOf(having({ do: 'edit', target: 'Buenas.', source: 'Hi.', reader: ana }))
    expect(reading?.hash).toBe(hashPair('Hi.', 'Buenas.'))
  })

  it('is written to the review file and read from it', () => {
    const read = having({ do: 'read', reader: ana }, { do: 'approve', source: 'Hi.', reader: ben })
    const files = writeEdition(read)
    const { slug, locale, sourceLocale } = edition
    expect(readEdition({ ...files, slug, locale, sourceLocale, file: 'es/a.json' })).toEqual(read)
  })

  it('is kept from both branches', () => {
    const ours = having({ do: 'read', reader: ben })
    const theirs = having({ do: 'read', reader: ana })
    expect(acts(mergeEditions({ base: edition, ours, theirs }).edition)).toEqual(['Ana read', 'Ben read'])
  })
})
