import { describe, expect, it } from 'vitest'
import { readerFor } from '../src/check/index.ts'
import { hashText } from '../src/edition/index.ts'
import type { Edition, Finding, Unit } from '../src/model.ts'
import { type DisclosurePolicy, discloseEdition } from '../src/publish/index.ts'
import { inEditorsWords, owedCorrection, tellCorrection } from '../src/publish/plan/corrections.ts'
import { refusalsOf } from '../src/publish/plan/gates.ts'
import { act, editionOf, NOW, plan, readAll, readSource, textIn } from './publication.ts'

const ARTICLE = `Mayor Opens the New Harbour

Hanna Koval opened the harbour on Monday. Some 1,200 people came to see her.
`

/** A unit with this origin and these readings (`read:Mara`). */
function unit(made: Unit['origin'], ...acts: readonly string[]): Unit {
  const base = { key: 'p1.s1', source: 'The harbour is open.', target: 'El puerto está abierto.' }
  const reads = acts.map(one => {
    const [how = '', by = 'Mara'] = one.split(':')
    return act(base, how as 'read', by)
  })
  const isApproved = acts.some(one => one.startsWith('approved'))
  return { ...base, origin: made, state: isApproved ? 'reviewed' : 'translated', ...(reads.length > 0 && { reads }) }
}

const edition = (...units: readonly Unit[]): Edition => ({
  slug: 'harbour',
  locale: 'es',
  sourceLocale: 'en',
  units: units.map((one, index) => ({ ...one, key: `p1.s${index + 1}` })),
})

describe('the disclosure of an edition', () => {
  const stale: Unit = { ...unit('engine', 'read'), target: 'El puerto abre hoy.' }
  it.each<[string, Edition, DisclosurePolicy, string]>([
    [
      'a machine alone',
      edition(unit('engine')),
      {},
      'machine unread 0/1 noindex ai-autonomous trainedAlgorithmicMedia',
    ],
    [
      'a memory is a machine',
      edition(unit('memory')),
      {},
      'machine unread 0/1 noindex ai-autonomous trainedAlgorithmicMedia',
    ],
    [
      'one of two opened',
      edition(unit('engine', 'read'), unit('engine')),
      {},
      'machine partlyRead 1/2 ai-autonomous compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'all opened',
      edition(unit('engine', 'read'), unit('engine', 'read:Jon')),
      {},
      'machine read 2/2 ai-assisted compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'a reading of an older text is none',
      edition(stale),
      {},
      'machine unread 0/1 noindex ai-autonomous trainedAlgorithmicMedia',
    ],
    [
      'approved by one after reading',
      edition(unit('engine', 'approved'), unit('engine', 'approved')),
      {},
      'machine approved 2/2 Mara ai-assisted compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'approved by two: nobody approved all',
      edition(unit('engine', 'approved:Mara'), unit('engine', 'approved:Jon')),
      {},
      'machine read 2/2 ai-assisted compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'approved by two, and the desk says who answers',
      edition(unit('engine', 'approved:Mara'), unit('engine', 'approved:Jon')),
      { editor: 'Ines' },
      'machine approved 2/2 Ines ai-assisted compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'the desk names an editor, but one unit is not approved',
      edition(unit('engine', 'approved'), unit('engine', 'read')),
      { editor: 'Ines' },
      'machine read 2/2 ai-assisted compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'approved in bulk, unopened',
      edition({ ...unit('engine'), state: 'final' }),
      { editor: 'Ines' },
      'machine unread 0/1 noindex ai-autonomous trainedAlgorithmicMedia',
    ],
    [
      'a person wrote over the machine',
      edition({ ...unit('human', 'edited'), machine: 'Puerto abierto.' }),
      {},
      'machine read 1/1 ai-assisted compositeWithTrainedAlgorithmicMedia',
    ],
    [
      "people wrote every sentence anew in place of the machine's, in the JSON or in another tool",
      edition({ ...unit('human'), machine: 'Ya se puede entrar.' }, { ...unit('human'), machine: 'Hay acceso ya.' }),
      {},
      'unknown unread 0/2 noindex',
    ],
    [
      "a sentence written anew on the page in place of the machine's",
      edition({ ...unit('human', 'edited'), machine: 'Ya se puede entrar.' }),
      {},
      'unknown read 1/1',
    ],
    [
      "a person mended a comma of the machine's text in the JSON",
      edition({ ...unit('human'), machine: 'El puerto, está abierto.' }),
      {},
      'machine unread 0/1 noindex ai-autonomous trainedAlgorithmicMedia',
    ],
    [
      "one sentence of the machine's beside one that was written anew",
      edition(unit('engine'), { ...unit('human'), machine: 'Ya se puede entrar.' }),
      {},
      'machine unread 0/2 noindex ai-autonomous trainedAlgorithmicMedia',
    ],
    ['people wrote all', edition(unit('human', 'edited:Jon')), {}, 'people read 1/1 none humanEdits'],
    ['an import says nothing of who made it', edition(unit('import')), {}, 'unknown unread 0/1 noindex'],
    ["a person's text that nobody is on record for", edition(unit('human')), {}, 'unknown unread 0/1 noindex'],
    [
      'a text from a tool in place of the machine, beside one that was read',
      edition(unit('engine', 'read'), { ...unit('human'), machine: 'Puerto abierto.' }),
      {},
      'machine partlyRead 1/2 ai-autonomous compositeWithTrainedAlgorithmicMedia',
    ],
    ["a person's text from a tool that somebody opened since", edition(unit('human', 'read')), {}, 'unknown read 1/1'],
    ['an import that was read', edition(unit('import', 'read')), {}, 'unknown read 1/1'],
    [
      'nothing yet',
      edition({ ...unit('engine'), target: '' }),
      {},
      'machine unread 0/0 noindex ai-autonomous trainedAlgorithmicMedia',
    ],
  ])('%s', (_, given, policy, expected) => {
    const { made, level, read, units, editor, noindex, aiDisclosure, digitalSourceType } = discloseEdition(
      given,
      policy,
    )
    const parts = [
      made,
      level,
      `${read}/${units}`,
      editor,
      noindex ? 'noindex' : undefined,
      aiDisclosure,
      digitalSourceType,
    ]
    expect(parts.filter(Boolean).join(' ')).toBe(expected)
  })

  it.each<[string, Edition, DisclosurePolicy, string]>([
    [
      'es',
      edition(unit('engine', 'read'), unit('engine')),
      {},
      'Una máquina ha traducido este texto. Frases que ha leído una persona: 1 de 2.',
    ],
    ['ja', edition(unit('engine')), {}, 'この文章は機械が翻訳しました。訳文はまだ誰も読んでいません。'],
    ['es', edition(unit('human', 'edited')), {}, 'Este texto lo han traducido personas.'],
    [
      'fr',
      edition(unit('engine', 'approved')),
      {},
      'Ce texte a été traduit par une machine. Une personne a relu chaque phrase de la traduction ; Mara l’a validée et en répond.',
    ],
    ['es', edition({ ...unit('human'), machine: 'Ya se puede entrar.' }), {}, 'Nadie ha leído todavía la traducción.'],
    ['pt-BR', edition(unit('import')), {}, 'Ninguém leu ainda a tradução.'],
    ['sw', edition(unit('engine')), {}, 'A machine translated this text. Nobody has read the translation yet.'],
    [
      'es',
      edition(unit('engine')),
      { wording: { es: { unread: 'Sin revisar.' } } },
      'Una máquina ha traducido este texto. Sin revisar.',
    ],
    [
      'es-MX',
      edition(unit('engine')),
      { wording: { es: { unread: 'Sin revisar.', byMachine: 'Hecho a máquina.' } } },
      'Hecho a máquina. Sin revisar.',
    ],
    [
      'es',
      edition(unit('engine', 'approved:{read} $& <b>')),
      {},
      'Una máquina ha traducido este texto. Una persona ha leído cada frase de la traducción; {read} $& <b> la aprobó y responde de ella.',
    ],
  ])('says in %s', (locale, given, policy, sentence) => {
    expect(discloseEdition({ ...given, locale }, policy).sentence).toBe(sentence)
  })

  it('counts no sentence as read if its source has changed', () => {
    const read = unit('human', 'approved')
    const source = [{ key: read.key, text: `${read.source} Or so.` }]
    expect(discloseEdition(edition(read), {}, [{ key: read.key, text: read.source }]).level).toBe('approved')
    expect(discloseEdition(edition(read), {}, source)).toMatchObject({
      level: 'unread',
      read: 0,
      units: 1,
      noindex: true,
    })
  })

  it.each([
    ['always', true, true],
    ['unread', true, false],
    ['never', false, false],
    [undefined, true, true],
  ] as const)('with show: %s is shown for an unread edition: %s, for a read one: %s', (show, unread, read) => {
    const policy = show ? { show } : {}
    expect(discloseEdition(edition(unit('engine')), policy).shown).toBe(unread)
    expect(discloseEdition(edition(unit('engine', 'read')), policy).shown).toBe(read)
  })
})

describe('the gates', () => {
  const source = [{ key: 'p1.s1', text: 'Some 430 people came.' }]
  const made: Unit = {
    key: 'p1.s1',
    source: 'Some 430 people came.',
    target: 'Vinieron unas 430 personas.',
    state: 'translated',
    origin: 'engine',
  }
  const error: Finding = {
    code: 'number-missing',
    level: 'error',
    key: 'p1.s1',
    locale: 'es',
    message: '430 is not in the translation.',
  }
  it.each<[string, Unit, readonly Finding[], 'disclose' | 'refuse', string]>([
    ['nothing against it', made, [], 'disclose', ''],
    [
      'a sentence without text',
      { ...made, target: '' },
      [],
      'disclose',
      'missing p1.s1 “Some 430 people came.” has no translation.',
    ],
    [
      'a number that changed',
      { ...made, source: 'Some 340 people came.' },
      [],
      'disclose',
      'stale p1.s1 the source has changed (number: 340 became 430).',
    ],
    ['a typo that was mended', { ...made, source: 'Some 430 peopel came.' }, [], 'disclose', ''],
    ['an error', made, [error], 'disclose', 'finding p1.s1 number-missing: 430 is not in the translation.'],
    ['a warning', made, [{ ...error, level: 'warning' }], 'disclose', ''],
    [
      'unread, where all is to be read',
      made,
      [],
      'refuse',
      'unread  a person has read 0 of 1 sentences, and the desk asks for all.',
    ],
    ['read, where all is to be read', { ...made, reads: [act(made, 'read')] }, [], 'refuse', ''],
  ])('%s', (_, one, findings, unread, expected) => {
    const refusals = refusalsOf({
      edition: { ...edition(), units: [one] },
      source,
      findings,
      reader: readerFor('en'),
      unread,
    })
    expect(refusals.map(({ code, key = '', message }) => `${code} ${key} ${message}`).join('\n')).toBe(expected)
  })

  it('writes no refused edition, and writes the others', async () => {
    const source = await readSource(ARTICLE, 'text')
    const whole = readAll(editionOf(source, 'es'))
    const torn = {
      ...editionOf(source, 'ca'),
      units: editionOf(source, 'ca').units.map(one => ({ ...one, target: '' })),
    }
    const { editions, files } = await plan(source, [whole, torn])
    expect(
      editions.map(({ locale, refused }) => `${locale} ${refused?.map(({ key }) => key).join(' ') ?? 'ok'}`),
    ).toEqual(['es ok', 'ca headline p1.s1 p1.s2'])
    expect([...files.keys()].filter(path => path.startsWith('ca/'))).toEqual([])
    expect([...files.keys()].sort()).toEqual([
      'en/harbour.en.proof.json',
      'en/harbour.txt',
      'es/harbour.es.proof.json',
      'es/harbour.txt',
    ])
  })

  it('let a forced edition pass, with the reason in the proof', async () => {
    const source = await readSource(ARTICLE, 'text')
    const torn = { ...editionOf(source, 'es'), units: editionOf(source, 'es').units.slice(0, 2) }
    const { editions, publications } = await plan(source, [torn], {
      force: 'the sentence is wrong in the source',
      by: 'Jon',
    })
    expect(editions[0]?.refused).toBeUndefined()
    const proof = publications.find(one => one.proof.locale === 'es')?.proof
    expect(proof?.forced).toMatchObject({ reason: 'the sentence is wrong in the source', by: 'Jon' })
    expect(proof?.forced?.refusals.map(({ code, key }) => `${code} ${key}`)).toEqual(['missing p1.s2'])
    expect(textIn(publications, 'es')).toContain('Some 1,200 people came to see her.')
  })
})

describe('a correction', () => {
  const readers = { source: readerFor('en'), target: readerFor('es') }
  const plain = (text: string): string => text
  const before = { key: 'p1.s1', source: 'Some 340 people came.', target: 'Vinieron unas 340 personas.' }
  it.each<[string, Partial<typeof before>, string]>([
    [
      'a fact of the source, with its translation',
      { source: 'Some 430 people came.', target: 'Vinieron unas 430 personas.' },
      'fact p1.s1 Corrección: una versión anterior de este artículo decía: «Vinieron unas 340 personas.» Debe decir: «Vinieron unas 430 personas.»',
    ],
    [
      'a figure that only the translation had wrong',
      { target: 'Vinieron unas 430 personas.' },
      'fact p1.s1 Corrección: una versión anterior de este artículo decía: «Vinieron unas 340 personas.» Debe decir: «Vinieron unas 430 personas.»',
    ],
    ['a fact whose translation is not there yet', { source: 'Some 430 people came.' }, ''],
    ['other words', { source: 'About 340 people came along.', target: 'Llegaron unas 340 personas.' }, ''],
    ['a typo', { source: 'Some 340 peoples came.', target: 'Vinieron unas 340 persona.' }, ''],
    ['other words of the translation', { target: 'Unas 340 personas acudieron.' }, ''],
    ['nothing', {}, ''],
  ])('%s', (_, change, expected) => {
    const found = owedCorrection({ before: [before], after: [{ ...before, ...change }], readers, plain })
    expect(found ? `${found.rank} ${found.keys.join(' ')} ${found.draft}` : '').toBe(expected)
  })

  const owed = { rank: 'fact', keys: ['p1.s1'], draft: 'Corrección: 430.' } as const
  const mara = (text: string, time: string, draft: string = owed.draft) => ({
    ...{ text, time },
    by: 'Mara',
    draft: hashText(draft),
  })
  const [EARLY, LATE] = ['2026-03-14T08:00:00.000Z', '2026-03-15T08:00:00.000Z'] as const
  const told = { date: NOW, rank: 'fact', keys: ['p1.s1'] }
  it.each<[string, Parameters<typeof tellCorrection>[1], object]>([
    ['the draft, where nobody has decided', { now: NOW }, { ...told, note: owed.draft }],
    [
      'what was given with the run',
      { now: NOW, given: { text: 'Fueron 430.', by: 'Jon' }, written: mara('430.', EARLY) },
      { ...told, note: 'Fueron 430.', draft: owed.draft, by: 'Jon', decided: NOW },
    ],
    [
      'what an editor wrote for these texts',
      { now: NOW, written: mara('Fueron 430.', EARLY) },
      { ...told, note: 'Fueron 430.', draft: owed.draft, by: 'Mara', decided: EARLY },
    ],
    [
      'the draft, approved',
      { now: NOW, written: mara(owed.draft, EARLY) },
      { ...told, note: owed.draft, by: 'Mara', decided: EARLY },
    ],
    [
      'the draft, where the editor wrote about other texts',
      { now: NOW, written: mara('Fueron 500.', EARLY, 'Corrección: 500.') },
      { ...told, note: owed.draft },
    ],
  ])('says %s', (_, words, expected) => {
    expect(tellCorrection(owed, words)).toEqual(expected)
  })

  it('gets an editor’s later words even after it was published, but no earlier ones', () => {
    const [drafted] = [tellCorrection(owed, { now: NOW })]
    const better = inEditorsWords([drafted], mara('Fueron 430.', LATE))
    expect(better).toEqual([{ ...told, note: 'Fueron 430.', draft: owed.draft, by: 'Mara', decided: LATE }])
    expect(inEditorsWords(better, mara('Fueron 430.', LATE))).toEqual(better)
    expect(inEditorsWords(better, mara('Eran 430.', EARLY))).toEqual(better)
    expect(inEditorsWords([drafted], mara('Fueron 500.', LATE, 'Corrección: 500.'))).toEqual([drafted])
  })

  it('stays on the page in later runs, which add their own', async () => {
    const first = await readSource(ARTICLE, 'text')
    const one = await plan(first, [readAll(editionOf(first, 'es'))])
    const second = await readSource(ARTICLE.replace('1,200', '1,300'), 'text')
    const two = await plan(second, [readAll(editionOf(second, 'es'))], {
      published: one.publications,
      now: '2026-03-15T09:00:00.000Z',
    })
    const third = await readSource(ARTICLE.replace('1,200', '1,300').replace('Monday', 'Tuesday'), 'text')
    const three = await plan(third, [readAll(editionOf(third, 'es'))], {
      published: two.publications,
      now: '2026-03-16T09:00:00.000Z',
    })
    const proof = three.publications.find(found => found.proof.locale === 'es')?.proof
    expect(proof?.corrections.map(({ date, keys }) => `${date.slice(0, 10)} ${keys}`)).toEqual([
      '2026-03-15 p1.s2',
      '2026-03-16 p1.s1',
    ])
    expect(textIn(three.publications, 'es').match(/Corrección:/g)).toHaveLength(2)
    expect(proof?.published).toBe('2026-03-16T09:00:00.000Z')
    expect(proof?.firstPublished).toBe(NOW)
    expect(
      (
        await plan(third, [readAll(editionOf(third, 'es'))], {
          published: three.publications,
          now: '2026-04-01T09:00:00.000Z',
        })
      ).files.size,
    ).toBe(0)
  })
})
