import fc from 'fast-check'
import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import {
  alignKeys,
  type Draft,
  fromCatalog,
  planEdition,
  readEdition,
  readSource,
  recordedSegments,
  reviseUnit,
  settleEdition,
  toCatalog,
  writeEdition,
  writeSource,
} from '../src/edition/index.ts'
import type { Edition, Segment, Unit } from '../src/model.ts'

/** Segments of an article given as paragraphs of sentences, with the keys of a fresh parse. */
function segmentsOf(paragraphs: readonly (readonly string[])[], headline?: string): Segment[] {
  let end = 0
  const segment = (key: string, block: string, text: string): Segment => {
    const start = end
    end += text.length + 1
    return { key, block, role: 'paragraph', text, translate: true, start, end: start + text.length }
  }
  return [
    ...(headline === undefined ? [] : [segment('headline', 'headline', headline)]),
    ...paragraphs.flatMap((sentences, p) =>
      sentences.map((text, s) => segment(`p${p + 1}.s${s + 1}`, `p${p + 1}`, text)),
    ),
  ]
}

const keyed = (segments: readonly Segment[]) => segments.map(({ key, text }) => ({ key, text }))
const keysOf = (segments: readonly Segment[]) => segments.map(({ key }) => key)
const empty: Edition = { slug: 'a', locale: 'es', sourceLocale: 'en', units: [] }
const draft = (text: string): Draft => ({ text, origin: 'engine', engine: 'pseudo' })
const draftAll = (segments: readonly Segment[], mark = '') =>
  new Map(segments.map(({ key, text }) => [key, draft(`[${text}]${mark}`)]))

/** What the files of an edition say when they are read again. */
function reread(edition: Edition, change: (catalog: string) => string = catalog => catalog): Edition {
  const { catalog, review } = writeEdition(edition)
  return readEdition({ ...edition, catalog: change(catalog), review, file: 'locales/es/a.json' })
}

async function throughI18next(texts: ReadonlyMap<string, string>) {
  const catalog = JSON.parse(toCatalog([...texts]))
  const instance = i18next.createInstance()
  await instance.init({
    lng: 'es',
    resources: { es: { article: catalog } },
    ns: ['article'],
    defaultNS: 'article',
    interpolation: { escapeValue: false },
  })
  return (key: string) => [
    instance.t(key),
    instance.t(`article:${key}`, { lng: 'es' }),
    instance.getFixedT('es', 'article')(key),
  ]
}

const TRAPS = [
  'a plain sentence.',
  '{{count}}',
  'There are {{count}} of {{ them }}.',
  '{{lng}} and {{- ns }} and {{{lngs}}}',
  '$t(key)',
  '$t(p1.s1)',
  '$t(key, {"count": {{count}}})',
  '$t($t(key))',
  '$t($)t(key)',
  '{$t({)lng}}',
  '{{$t(lng)}}',
  '$$t((',
  'a:b',
  'a.b',
  '}} {{',
  '{{x, number}} {{date, datetime(year: numeric)}}',
  '\uFEFFwith a byte order mark',
  'two\r\nlines',
  '🇺🇦👩‍👩‍👧 é e\u0301 한국어',
  'هو قال "نعم" \u2067ثم\u2069',
  ' $ { } $& $1 \\ " \' < & ',
]

describe('the catalog through i18next', () => {
  it.each(TRAPS)('gives back %j', async text => {
    const t = await throughI18next(
      new Map([
        ['p1.s1', text],
        ['headline', text],
      ]),
    )
    expect(t('p1.s1')).toEqual([text, text, text])
    expect(t('headline')).toEqual([text, text, text])
  })

  it('keeps plain texts plain', () => {
    expect(
      toCatalog([
        ['headline', 'Is {{count}} a:b?'],
        ['p1.s1', '“Sí”'],
        ['p1.s2', 'x'],
      ]),
    ).toBe('{\n  "headline": "Is {{count}} a:b?",\n  "p1": {\n    "s1": "“Sí”",\n    "s2": "x"\n  }\n}\n')
  })

  it('gives back any text with the special characters of i18next', async () => {
    const text = fc
      .array(fc.constantFrom('$t(', '$', 't(', ')', '{{', '{', '}}', 'lng', 'ns', '-', ',', ' ', 'key', '"', "'", '\n'))
      .map(parts => parts.join(''))
      .filter(text => text !== '')
    await fc.assert(
      fc.asyncProperty(text, async text => {
        const t = await throughI18next(new Map([['p1.s1', text]]))
        expect(t('p1.s1')).toEqual([text, text, text])
        expect(fromCatalog(toCatalog([['p1.s1', text]]), 'x.json').get('p1.s1')).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['{"a": 1}', 'found a number at "a", expected a text.'],
    ['[]', 'found a list, expected an object'],
    ['{"p1": {"s1": null}}', 'found null at "p1.s1"'],
    ['{"a": "b"', 'not valid JSON'],
    ['{"a": "b",\n "\\u0061": "c"}', 'found the key "\\u0061" a second time'],
    ['{"p1": {"s1": "b", "s1": "c"}}', 'found the key "s1" a second time'],
    ['{\n<<<<<<< HEAD\n"a": "b"\n=======\n', 'git conflict'],
  ])('refuses %j', (text, message) => {
    expect(() => fromCatalog(text, 'locales/es/a.json')).toThrow(message)
  })
})

it.each(['{"p1": {"s1": "a"}, "p2": {"s1": "b"}}', '{"a": "he: \\"b\\": c", "b\\\\": "{ \\"a\\" : }"}'])(
  'accepts %j: equal keys in different groups, and texts that look like keys',
  text => {
    expect(fromCatalog(text, 'locales/es/a.json').size).toBe(2)
  },
)

describe('keys', () => {
  const before = segmentsOf([
    ['One fish swims.', 'Two birds fly far away.'],
    ['Three cats sleep on the roof.', 'It rained.'],
  ])
  it.each<[string, string[][], string[]]>([
    [
      'nothing changed',
      [
        ['One fish swims.', 'Two birds fly far away.'],
        ['Three cats sleep on the roof.', 'It rained.'],
      ],
      ['p1.s1', 'p1.s2', 'p2.s1', 'p2.s2'],
    ],
    [
      'a sentence inserted',
      [
        ['One fish swims.', 'A dog barks.', 'Two birds fly far away.'],
        ['Three cats sleep on the roof.', 'It rained.'],
      ],
      ['p1.s1', 'p1.s3', 'p1.s2', 'p2.s1', 'p2.s2'],
    ],
    [
      'a paragraph inserted at the top',
      [
        ['Breaking news arrived.'],
        ['One fish swims.', 'Two birds fly far away.'],
        ['Three cats sleep on the roof.', 'It rained.'],
      ],
      ['p3.s1', 'p1.s1', 'p1.s2', 'p2.s1', 'p2.s2'],
    ],
    [
      'paragraphs swapped',
      [
        ['Three cats sleep on the roof.', 'It rained.'],
        ['One fish swims.', 'Two birds fly far away.'],
      ],
      ['p2.s1', 'p2.s2', 'p1.s1', 'p1.s2'],
    ],
    [
      'a sentence edited',
      [
        ['One fish swims.', 'Three birds fly far away.'],
        ['Three cats sleep on the roof.', 'It rained.'],
      ],
      ['p1.s1', 'p1.s2', 'p2.s1', 'p2.s2'],
    ],
    [
      'a sentence moved to another paragraph',
      [['Two birds fly far away.'], ['Three cats sleep on the roof.', 'One fish swims.', 'It rained.']],
      ['p1.s2', 'p2.s1', 'p1.s1', 'p2.s2'],
    ],
    [
      'a sentence split',
      [
        ['One fish swims.', 'Two birds fly.', 'Far away.'],
        ['Three cats sleep on the roof.', 'It rained.'],
      ],
      ['p1.s1', 'p1.s2', 'p1.s3', 'p2.s1', 'p2.s2'],
    ],
    [
      'two sentences merged',
      [['One fish swims and two birds fly far away.'], ['Three cats sleep on the roof.', 'It rained.']],
      ['p1.s2', 'p2.s1', 'p2.s2'],
    ],
    [
      'a sentence removed',
      [['One fish swims.'], ['Three cats sleep on the roof.', 'It rained.']],
      ['p1.s1', 'p2.s1', 'p2.s2'],
    ],
  ])('%s', (_, after, keys) => {
    expect(keysOf(alignKeys(keyed(before), segmentsOf(after)))).toEqual(keys)
  })

  it('of a sentence that stands twice follow the sentence before it, if the one after it is new', () => {
    const twice = segmentsOf([
      ['One fish swims.', 'It rained.'],
      ['Two birds fly far away.', 'It rained.'],
    ])
    const after = segmentsOf([
      ['One fish swims.'],
      ['Two birds fly far away.', 'It rained.', 'A dog barks at the moon.'],
    ])
    expect(keysOf(alignKeys(keyed(twice), after))).toEqual(['p1.s1', 'p2.s1', 'p2.s2', 'p2.s3'])
  })

  const again = segmentsOf([
    ['It rained.', 'One fish swims.'],
    ['It rained.', 'Two birds fly far away.'],
  ])
  it.each<[string, string[][], string[]]>([
    [
      'one more of it comes first',
      [['It rained.'], ['It rained.', 'One fish swims.'], ['It rained.', 'Two birds fly far away.']],
      ['p3.s1', 'p1.s1', 'p1.s2', 'p2.s1', 'p2.s2'],
    ],
    [
      'the first is gone, and the sentence before the second is the same',
      [['One fish swims.'], ['It rained.', 'Two birds fly far away.']],
      ['p1.s2', 'p2.s1', 'p2.s2'],
    ],
    [
      'the first is gone, and only the sentence after the second is the same',
      [
        ['One fish swims.', 'A dog barks at the moon.'],
        ['It rained.', 'Two birds fly far away.'],
      ],
      ['p1.s2', 'p1.s3', 'p2.s1', 'p2.s2'],
    ],
    [
      'all its neighbours are new: then they go in order',
      [['It rained.', 'A dog barks at the moon.'], ['It rained.']],
      ['p1.s1', 'p1.s3', 'p2.s1'],
    ],
  ])('of a sentence that stands twice: %s', (_, after, keys) => {
    expect(keysOf(alignKeys(keyed(again), segmentsOf(after)))).toEqual(keys)
  })

  it('of a part such as the headline never go to a sentence with the same text', () => {
    const headed = segmentsOf([['One fish swims.']], 'Two birds fly far away.')
    const next = segmentsOf([['One fish swims.'], ['Two birds fly far away.']], 'A new headline')
    expect(keysOf(alignKeys(keyed(headed), next))).toEqual(['headline', 'p1.s1', 'p2.s1'])
  })

  it('are not kept for a sentence that shares only punctuation', () => {
    const quoted = segmentsOf([['“Fish, birds, cats, dogs,” he said.']])
    const next = segmentsOf([['“Tanks, ships, guns, planes!” they cried.']])
    expect(keysOf(alignKeys(keyed(quoted), next))).not.toEqual(keysOf(quoted))
  })

  it('of a removed sentence are never given to another one, only to the same one when it comes back', () => {
    const all = segmentsOf([['One fish swims.', 'Two birds fly.']])
    const less = alignKeys(keyed(all), segmentsOf([['One fish swims.']]))
    const record = readSource({ ...writeSource(less, keyed(all)), file: 'locales/en/a.json' })
    expect(record).toEqual([...keyed(less), { key: 'p1.s2', text: 'Two birds fly.', removed: true }])
    expect(keysOf(alignKeys(record, segmentsOf([['One fish swims.', 'Completely different news.']])))).toEqual([
      'p1.s1',
      'p1.s3',
    ])
    expect(keysOf(alignKeys(record, segmentsOf([['One fish swims.', 'Two birds fly.']])))).toEqual(['p1.s1', 'p1.s2'])
  })
})

describe('the recorded source', () => {
  it('keeps the order of sentences that moved between paragraphs, so that repeated ones keep their keys', () => {
    const first = segmentsOf([
      ['One fish swims.', 'Two birds fly far away.'],
      ['It rained.', 'Three cats sleep.'],
    ])
    const repeated = [
      ['It rained.', 'Two birds fly far away.'],
      ['It rained.', 'One fish swims.', 'Three cats sleep.'],
    ]
    const next = alignKeys(keyed(first), segmentsOf(repeated))
    const record = readSource({ ...writeSource(next, keyed(first)), file: 'locales/en/a.json' })
    expect(record).toEqual(keyed(next))
    expect(keysOf(alignKeys(record, segmentsOf(repeated)))).toEqual(keysOf(next))
  })
})

describe('an edition', () => {
  const segments = segmentsOf([['One fish swims.', 'Two birds fly.']], 'News')
  const first = settleEdition(planEdition({ segments, edition: empty }), draftAll(segments))

  it('is the same after its files are read again', () => {
    expect(reread(first)).toEqual(first)
    expect(writeEdition(reread(first))).toEqual(writeEdition(first))
  })

  it('loses no field of a unit on its way to disk', () => {
    const texts = { source: 'One.', target: 'Uno.' }
    const whole: Required<Unit> = {
      key: 'p1.s1',
      target: 'Uno',
      state: 'reviewed',
      origin: 'human',
      engine: 'deepl',
      settings: { model: 'quality_optimized', formality: 'prefer_less' },
      source: 'One',
      syntax: 'markdown',
      machine: 'Un',
      proposal: 'Dos',
      proposalSource: 'Two',
      proposalBy: { engine: 'openai', settings: { model: 'm-1' } },
      proposalFrom: { author: 'Ana', time: '2026-11-28T21:00:00Z' },
      imported: { base: '0123456789abcdef', hash: 'fedcba9876543210' },
      repairs: ['Kursk'],
      dismissed: [{ code: 'spacing', reason: 'house style', by: 'Mara', hash: 'x' }],
      comments: [{ author: 'Mara', time: '2026-11-28T21:00:00Z', text: 'False' }],
      reads: [{ act: 'read', by: 'Mara', time: '2026-11-28T21:00:00Z', hash: 'x' }],
      earlier: { read: texts, run: texts, approved: texts },
    }
    const edition: Edition = { ...empty, units: [whole], removed: [{ ...whole, key: 'p1.s2' }] }
    expect(reread(edition)).toEqual(edition)
  })

  it('sends nothing when nothing changed, and only the sentence that did', () => {
    expect(planEdition({ segments, edition: first }).send).toEqual([])
    const next = alignKeys(keyed(segments), segmentsOf([['One fish swims.', 'Three birds fly.']], 'News'))
    const plan = planEdition({ segments: next, edition: first })
    expect(keysOf(plan.send)).toEqual(['p1.s2'])
    expect(settleEdition(plan, draftAll(plan.send)).units.map(unit => unit.target)).toEqual([
      '[News]',
      '[One fish swims.]',
      '[Three birds fly.]',
    ])
  })

  it('counts a text that was changed in the JSON as a person’s', () => {
    const edited = reread(first, catalog => catalog.replace('[One fish swims.]', 'Un pez nada.'))
    expect(edited.units[1]).toEqual({
      key: 'p1.s1',
      target: 'Un pez nada.',
      state: 'translated',
      origin: 'human',
      engine: 'pseudo',
      source: 'One fish swims.',
      machine: '[One fish swims.]',
    })
    const next = alignKeys(keyed(segments), segmentsOf([['One fish swims well.', 'Two birds fly.']], 'News'))
    const plan = planEdition({ segments: next, edition: edited })
    expect(keysOf(plan.send)).toEqual(['p1.s1'])
    const settled = reread(settleEdition(plan, draftAll(plan.send)))
    expect(settled.units[1]).toEqual({
      key: 'p1.s1',
      target: 'Un pez nada.',
      state: 'initial',
      origin: 'human',
      source: 'One fish swims.',
      machine: '[One fish swims.]',
      engine: 'pseudo',
      proposal: '[One fish swims well.]',
      proposalSource: 'One fish swims well.',
      proposalBy: { engine: 'pseudo' },
    })
    expect(planEdition({ segments: next, edition: settled }).send).toEqual([])
    const adopted = reviseUnit(settled, 'p1.s1', { do: 'adopt' })
    expect(adopted.units[1]?.target).toBe('[One fish swims well.]')
  })

  it('counts every text as a person’s if the review file is missing', () => {
    const { catalog } = writeEdition(first)
    const sources = new Map(keyed(segments).map(({ key, text }) => [key, text]))
    const edition = readEdition({ ...empty, catalog, file: 'locales/es/a.json', sources })
    const plan = planEdition({ segments, edition })
    expect(plan.send).toEqual([])
    expect(plan.human.map(unit => unit.target)).toEqual(first.units.map(unit => unit.target))
  })

  it('keeps an approved text when its source changes, and keeps a person’s text when its sentence is removed', () => {
    const approved = reviseUnit(first, 'p1.s2', { do: 'approve', source: 'Two birds fly.' })
    const without = alignKeys(keyed(segments), segmentsOf([['One fish swims.']], 'News'))
    const removed = reread(settleEdition(planEdition({ segments: without, edition: approved }), new Map()))
    expect(removed.removed?.map(unit => unit.target)).toEqual(['[Two birds fly.]'])
    const back = settleEdition(planEdition({ segments, edition: removed }), new Map())
    expect(back.units).toEqual(approved.units)
    expect(back.removed).toBeUndefined()
  })

  it('sends a segment again whose draft failed or whose text a person emptied', () => {
    const failed = reread(settleEdition(planEdition({ segments, edition: empty }), new Map()))
    expect(failed.units.map(unit => unit.state)).toEqual(['initial', 'initial', 'initial'])
    expect(planEdition({ segments, edition: failed }).send).toHaveLength(3)
    const emptied = reread(first, catalog => catalog.replace('"[News]"', '""'))
    expect(keysOf(planEdition({ segments, edition: emptied }).send)).toEqual(['headline'])
  })
})

it('the sentences last recorded are those that were not removed, with the roles that their keys name', () => {
  const recorded = recordedSegments([
    { key: 'headline', text: 'Ships' },
    { key: 'byline.s1', text: 'By Ana' },
    { key: 'p1.s1', text: 'Ships **sail**.', syntax: 'markdown' },
    { key: 'p1.s2', text: 'Gone.', removed: true },
  ])
  expect(recorded.map(({ key, block, role, end, syntax }) => [key, block, role, end, syntax])).toEqual([
    ['headline', 'headline', 'headline', 5, undefined],
    ['byline.s1', 'byline', 'byline', 6, undefined],
    ['p1.s1', 'p1', 'paragraph', 15, 'markdown'],
  ])
})
