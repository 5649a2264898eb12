import { describe, expect, it } from 'vitest'
import { planEdition, reviseUnit, settleEdition } from '../src/edition/index.ts'
import type { Edition, Segment, Unit } from '../src/model.ts'
import { proofUnits } from '../src/publish/proof/proof.ts'

describe('the engine of a sentence', () => {
  const text = 'One fish swims.'
  const segment: Segment = { key: 'p1.s1', block: 'p1', role: 'paragraph', translate: true, start: 0, end: 15, text }
  const nothing: Edition = { slug: 'a', locale: 'es', sourceLocale: 'en', units: [] }
  const draft = (target: string, engine: string, model: string, source = text) =>
    [
      { ...segment, text: source, end: source.length },
      { text: target, origin: 'engine', engine, settings: { model } },
    ] as const
  const settle = (edition: Edition, [now, made]: ReturnType<typeof draft>): Edition =>
    settleEdition(planEdition({ segments: [now], edition }), new Map([[segment.key, made]]))
  const first = settle(nothing, draft('Un pez nada.', 'deepl', 'm-1'))
  const edit = (edition: Edition, target: string, source = text): Edition =>
    reviseUnit(edition, segment.key, {
      do: 'edit',
      target,
      source,
      reader: { by: 'Mara', time: '2026-11-29T00:00:00Z' },
    })
  const told = (edition: Edition) =>
    proofUnits(edition).map(({ origin, engine, settings, machineHash }) => [
      origin,
      engine,
      settings?.model,
      machineHash !== undefined,
    ])

  it('is on record, also after a person changed the text', () => {
    expect(told(first)).toEqual([['engine', 'deepl', 'm-1', true]])
    expect(told(edit(first, 'Nada un pez.'))).toEqual([['human', 'deepl', 'm-1', true]])
    expect(told(edit(edit(first, 'Nada un pez.'), 'Ahí nada un pez.'))).toEqual([['human', 'deepl', 'm-1', true]])
    const written = edit(
      { ...nothing, units: [{ key: 'p1.s1', source: text, target: '', state: 'initial', origin: 'engine' }] },
      'Un pez.',
    )
    expect(told(written)).toEqual([['human', undefined, undefined, false]])
  })

  it('is that of the text that was taken, not of one that was only proposed', () => {
    const changed = 'Two fish swim.'
    const mine = edit(first, 'Nada un pez.')
    const proposed = settle(mine, draft('Dos peces nadan.', 'openai', 'm-2', changed))
    expect(told(proposed)).toEqual([['human', 'deepl', 'm-1', true]])
    const adopted = reviseUnit(proposed, segment.key, { do: 'adopt' })
    expect(told(adopted)).toEqual([['human', 'openai', 'm-2', true]])
    expect(told(edit(proposed, 'Dos peces nadan ya.', changed))).toEqual([['human', 'openai', 'm-2', true]])
    expect(adopted.units[0]).not.toHaveProperty('proposalBy')
    // The source has changed: the person takes another engine's text, and may change it.
    const offer = { text: 'Dos peces nadan.', engine: 'bergamot', settings: { models: 'en-es 2.1' } }
    const resent = reviseUnit(proposed, segment.key, { do: 'edit', target: offer.text, source: changed, made: offer })
    expect(resent.units[0]).toMatchObject({ origin: 'human', machine: offer.text, engine: 'bergamot' })
    expect(resent.units[0]?.settings).toEqual(offer.settings)
    const kept = reviseUnit(proposed, segment.key, { do: 'accept', source: changed })
    expect(told(kept)).toEqual([['human', 'deepl', 'm-1', true]])
    expect(kept.units[0]).not.toHaveProperty('proposalBy')
  })

  const unit = (more: Partial<Unit>): Edition => ({
    ...nothing,
    units: [{ key: 'p1.s1', source: text, target: 'Un pez.', state: 'reviewed', origin: 'human', ...more }],
  })
  const rewritten = (edition: Edition, target: string, source = text): Unit | undefined =>
    edit(edition, target, source).units[0]

  it('is kept with the text that a person changed, also with one from the memory, and with no other', () => {
    expect(rewritten(unit({ origin: 'engine' }), 'Pez.')?.machine).toBe('Un pez.')
    expect(rewritten(unit({ origin: 'memory' }), 'Pez.')?.machine).toBe('Un pez.')
    for (const origin of ['human', 'import'] as const) {
      const now = rewritten(unit({ origin }), 'Pez.')
      for (const field of ['machine', 'engine', 'settings']) expect(now).not.toHaveProperty(field)
      expect(now?.state).toBe('translated')
    }
    expect(Object.keys(rewritten(unit({ origin: 'engine' }), 'Pez.') ?? {})).not.toContain('engine')
  })

  it('stays if a person writes the same text, unless the source changed or a proposal waits', () => {
    const same = unit({ engine: 'deepl', origin: 'engine' })
    expect(edit(same, 'Un pez.')).toBe(same)
    expect(rewritten(same, 'Un pez.', 'A fish.')).toMatchObject({ origin: 'human', source: 'A fish.' })
    const waiting = unit({ proposal: 'Dos.', proposalSource: 'Two.' })
    expect(rewritten(waiting, 'Un pez.')).toMatchObject({ origin: 'human', target: 'Un pez.', machine: 'Dos.' })
    expect(rewritten(waiting, 'Un pez.')).not.toHaveProperty('proposal')
  })
})
