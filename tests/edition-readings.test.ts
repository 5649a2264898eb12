import { describe, expect, it } from 'vitest'
import {
  isRead,
  planEdition,
  readEdition,
  reviseUnit,
  settleEdition,
  textsSince,
  type UnitAction,
  writeEdition,
} from '../src/edition/index.ts'
import type { Edition, Unit } from '../src/model.ts'
import { segmentOf } from './segments.ts'

const empty: Edition = { slug: 'a', locale: 'es', sourceLocale: 'en', units: [] }

/** The edition after a run of `translate` on a source text; its engine puts the text in brackets. */
function run(edition: Edition, source: string): Edition {
  const plan = planEdition({ segments: [segmentOf('p1.s1', source)], edition })
  const drafts = plan.send.map(({ key, text }) => [key, { text: `[${text}]`, origin: 'engine' as const }] as const)
  return settleEdition(plan, new Map(drafts))
}

const act = (edition: Edition, action: UnitAction): Edition => reviseUnit(edition, 'p1.s1', action)
/** The edition as the next command reads it from disk. */
const reread = (edition: Edition): Edition =>
  readEdition({ ...empty, ...writeEdition(edition), file: 'locales/es/a.json' })
const unitOf = ({ units }: Edition): Unit => units[0] as Unit

const mara = (minute: number) => ({ by: 'Mara', time: `2026-11-28T21:0${minute}:00Z` })
const first = run(empty, 'One.')

describe('a reading', () => {
  it.each<[string, Edition, boolean]>([
    ['of nobody', first, false],
    ['of a person who opened it', act(first, { do: 'read', reader: mara(1) }), true],
    ['of who wrote it', act(first, { do: 'edit', target: 'Uno.', source: 'One.', reader: mara(1) }), true],
    ['of who approved it', act(first, { do: 'approve', source: 'One.', reader: mara(1) }), true],
    ['of who said that it still fits', act(first, { do: 'accept', source: 'One!', reader: mara(1) }), true],
    ['is not an approval of many at once', act(first, { do: 'approve', source: 'One.' }), false],
    ['is not an import', act(first, { do: 'edit', target: 'Uno.', source: 'One.', origin: 'import' }), false],
    ['ends with a new source', run(act(first, { do: 'read', reader: mara(1) }), 'Two.'), false],
    [
      'ends with another text',
      act(act(first, { do: 'read', reader: mara(1) }), { do: 'edit', target: 'Dos.', source: 'One.' }),
      false,
    ],
  ])('%s', (_, edition, read) => {
    expect(isRead(unitOf(reread(edition)))).toBe(read)
  })
})

const texts = (source: string, target = `[${source}]`) => ({ source, target })
const read = act(first, { do: 'read', reader: mara(1) })
const approved = act(first, { do: 'approve', source: 'One.', reader: mara(1) })
const edited = act(first, { do: 'edit', target: 'Uno.', source: 'One.', reader: mara(1) })

describe('what a unit said', () => {
  it.each<[string, Edition, Record<'read' | 'run' | 'approved', ReturnType<typeof texts>>]>([
    ['in its first run', first, { read: texts('One.'), run: texts('One.'), approved: texts('', '') }],
    ['two runs ago', run(first, 'Two.'), { read: texts('One.'), run: texts('One.'), approved: texts('', '') }],
    [
      'three runs ago, which nobody has read',
      run(run(first, 'Two.'), 'Three.'),
      { read: texts('Two.'), run: texts('Two.'), approved: texts('', '') },
    ],
    [
      'three runs ago, which somebody has read',
      run(run(read, 'Two.'), 'Three.'),
      { read: texts('One.'), run: texts('Two.'), approved: texts('', '') },
    ],
    [
      'before it was read again',
      act(run(read, 'Two.'), { do: 'read', reader: mara(2) }),
      { read: texts('Two.'), run: texts('One.'), approved: texts('', '') },
    ],
    ['when it was approved', approved, { read: texts('One.'), run: texts('One.'), approved: texts('One.') }],
    [
      'when it was approved, before a person changed it',
      act(approved, { do: 'edit', target: 'Uno.', source: 'One.', reader: mara(2) }),
      { read: texts('One.', 'Uno.'), run: texts('One.'), approved: texts('One.') },
    ],
    [
      'when it was approved, before its source changed',
      run(approved, 'Two.'),
      { read: texts('One.'), run: texts('One.'), approved: texts('One.') },
    ],
    [
      'when the machine had made it, and a person wrote it',
      edited,
      { read: texts('One.', 'Uno.'), run: texts('One.'), approved: texts('', '') },
    ],
  ])('%s', (_, edition, expected) => {
    const unit = unitOf(reread(edition))
    expect({
      read: textsSince(unit, 'read'),
      run: textsSince(unit, 'run'),
      approved: textsSince(unit, 'approved'),
    }).toEqual(expected)
    expect(writeEdition(reread(edition))).toEqual(writeEdition(edition))
  })
})
