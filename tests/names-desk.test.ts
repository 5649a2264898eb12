import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rendering, SegmentKey, Term } from '../src/model.ts'
import {
  addEntry,
  buildCast,
  createDriftCounter,
  createFinder,
  generateForms,
  lintGlossary,
  parseGlossary,
  writeRendering,
} from '../src/names/index.ts'
import { loadEdition } from '../src/store/files/editions.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const GLOSSARY_TEXT = `# The names of our desk.
version: 1
sourceLocale: en
terms:
  # ── People
  - id: syrsky   # of Ukraine
    type: person
    source: "Oleksandr Syrsky"
    aliases: [Syrsky]
    gender: male
    translations:
      de: {use: Olexander Syrskyj, forms: [Syrskyjs]}
      uk: {use: Олександр Сирський, forms: [Сирського]}
  - id: kyiv
    type: place
    source: Kyiv
    translations: {de: {use: Kyjiw, avoid: [Kiew]}, uk: Київ}
`
const GLOSSARY = parseGlossary(GLOSSARY_TEXT, 'glossary.yml')
const finder = createFinder(GLOSSARY)

const SOURCES: readonly (readonly [SegmentKey, string])[] = [
  ['p1.s1', 'Oleksandr Syrsky came to Kyiv.'],
  ['p1.s2', 'There Syrsky met Mike Waltz.'],
  ['p1.s3', 'He told Waltz about Spain.'],
]

function castOf(targets: readonly string[], locale = 'de') {
  const mentions = finder.findAll(SOURCES.map(([key, text]) => ({ key, text })))
  const units = SOURCES.map(([key, source], index) => ({
    key,
    source,
    target: targets[index] ?? '',
    mentions: mentions.get(key) ?? [],
  }))
  return buildCast({ glossary: GLOSSARY, mentions, editions: new Map([[locale, units]]) })
}

describe('the cast', () => {
  it('counts forms, right, wrong and missing, listed or not', () => {
    const cast = castOf(['Olexander Syrskyj kam nach Kiew.', 'Dort sah Syrskyyj Mike Waltz.', 'Er sprach mit Walz.'])
    expect(cast.map(({ id, type, listed, mentions }) => [id, type, listed, mentions.join(' ')])).toEqual([
      ['syrsky', 'person', true, 'p1.s1 p1.s2'],
      ['kyiv', 'place', true, 'p1.s1'],
      ['mike-waltz', 'person', false, 'p1.s2 p1.s3'],
      ['spain', 'place', false, 'p1.s3'],
    ])
    expect(cast.map(({ editions }) => editions.de)).toEqual([
      {
        use: 'Olexander Syrskyj',
        found: { 'Olexander Syrskyj': 1 },
        wrong: { Syrskyyj: 1 },
        places: { 'Olexander Syrskyj': ['p1.s1'], Syrskyyj: ['p1.s2'] },
        missing: [],
        ok: false,
      },
      { use: 'Kyjiw', found: {}, wrong: { Kiew: 1 }, places: { Kiew: ['p1.s1'] }, missing: [], ok: false },
      {
        use: 'Mike Waltz',
        found: { 'Mike Waltz': 1, Walz: 1 },
        wrong: {},
        places: { 'Mike Waltz': ['p1.s2'], Walz: ['p1.s3'] },
        missing: [],
        ok: false,
      },
      { use: 'Spanien', found: {}, wrong: {}, places: {}, missing: ['p1.s3'], ok: true },
    ])
  })

  it('finds names that are rendered differently from article to article', () => {
    const counter = createDriftCounter()
    const at = (...slugs: readonly string[]) => slugs.map(slug => ({ slug, key: 'p1.s1' }))
    const right = ['Olexander Syrskyj in Kyjiw', 'Syrskyj und Mike Waltz', 'Waltz über Spanien']
    counter.add('one', castOf(right))
    counter.add('two', castOf(right))
    counter.add('three', castOf(['Olexander Syrskyj in Kiew', 'Syrskyjs', 'Waltz']))
    expect(counter.drifts().filter(({ id }) => id === 'kyiv')).toEqual([
      {
        id: 'kyiv',
        source: 'Kyiv',
        locale: 'de',
        spellings: [
          { form: 'Kyjiw', articles: 2, times: 2, right: true, sentences: 2, places: at('one', 'two') },
          { form: 'Kiew', articles: 1, times: 1, right: false, sentences: 1, places: at('three') },
        ],
      },
    ])
  })
})

describe('addEntry', () => {
  const term = {
    id: 'waltz',
    type: 'person',
    source: 'Mike Waltz',
    aliases: [],
    translations: { de: 'Mike Waltz' },
  } as const

  it.each([
    ['a block list', GLOSSARY_TEXT],
    ['a block list without a final newline', GLOSSARY_TEXT.trimEnd()],
    [
      'a list before another field',
      `version: 1\nterms:\n- {id: a, type: place, source: A}\n\n# end\nsourceLocale: en\n`,
    ],
    ['an empty list', 'version: 1\nsourceLocale: en\nterms: []\n'],
    ['a flow list', 'version: 1\nsourceLocale: en\nterms: [{id: a, type: place, source: A}]\n'],
  ])('adds to %s and keeps the rest', (_, text) => {
    const after = addEntry(text, term)
    const before = parseGlossary(text, 'a').terms
    expect(parseGlossary(after, 'b').terms.slice(0, -1)).toEqual(before)
    expect(parseGlossary(after, 'b').terms.at(-1)).toMatchObject({ id: 'waltz', source: 'Mike Waltz' })
    for (const line of text.split('\n').filter(line => line.startsWith('#') || line.includes(' # '))) {
      expect(after).toContain(line)
    }
  })

  it('writes any name so that it is read again', () => {
    const name = fc
      .string({ unit: 'grapheme' })
      .filter(text => text !== '' && text === text.trim() && !/^\s*$/.test(text))
    fc.assert(
      fc.property(name, source => {
        const text = addEntry('version: 1\nsourceLocale: en\nterms: []\n', { ...term, source })
        expect(parseGlossary(text, 'a').terms[0]?.source).toBe(source)
      }),
    )
  })
})

describe('generateForms', () => {
  it.each([
    ['uk', 'male', 'Олександр Сирський', 'Олександра Сирського, Сирського'],
    ['uk', 'female', 'Керолайн Левітт', ''],
    ['uk', undefined, 'Одеса', 'Одеси, Одесі, Одесу, Одесою'],
    ['ru', 'male', 'Владимир Путин', 'Владимира Путина, Путиным'],
    ['ru', 'female', 'Анна Попова', 'Анны Поповой, Попову'],
    ['ru', undefined, 'Сочи', ''],
    ['pl', 'male', 'Donald Trump', 'Donaldowi Trumpowi, Trumpem'],
    ['pl', undefined, 'Moskwa', 'Moskwy'],
    ['de', undefined, 'Kyjiw', 'Kyjiws'],
    ['de', undefined, 'Paris', ''],
  ])('%s %s %s', (locale, gender, use, expected) => {
    const rendering = { use, aliases: {}, forms: [], derived: [], avoid: [] }
    const type = use.includes(' ') ? 'person' : 'place'
    const options = { type, locale, ...(gender === undefined ? {} : { gender: gender as 'male' }) } as const
    const forms = generateForms(rendering, options)
    expect(forms).toEqual(expect.arrayContaining(expected.split(', ').filter(Boolean)))
    if (expected === '') expect(forms).toEqual([])
  })
})

describe('lintGlossary', () => {
  const SEEN = { ids: new Set(['a', 'b']), words: new Set(['rice', 'us']) }
  const lint = (terms: string): string[] =>
    lintGlossary(parseGlossary(`version: 1\nsourceLocale: en\nterms:\n${terms}`, 'g'), SEEN).map(
      ({ code, id, locale }) => [code, id, locale].filter(Boolean).join(' '),
    )
  it.each([
    ['nothing', '  - {id: a, type: place, source: Kyiv, translations: {uk: Київ}}', []],
    ['a tab in a name', '  - {id: a, type: place, source: "Ky\\tiv"}', ['control a']],
    [
      'a control character in a form',
      '  - {id: a, type: place, source: Kyiv, translations: {de: "Ki\\u0007ew"}}',
      ['control a de'],
    ],
    ['another script', '  - {id: a, type: place, source: Kyiv, translations: {uk: Kyjiw}}', ['script a uk']],
    ['a brand in its own script', '  - {id: a, type: work, source: Fox, translations: {uk: Fox}}', []],
    [
      'a form twice',
      '  - {id: a, type: place, source: A, translations: {de: {use: Ab, forms: [Abs, Abs]}}}',
      ['duplicate a de'],
    ],
    [
      'a form of another name',
      '  - {id: a, type: place, source: A, translations: {de: {use: Prag, forms: [Londons]}}}',
      ['form-unlike a de'],
    ],
    [
      'a person without gender',
      '  - {id: a, type: person, source: Ann Lee, translations: {pl: Ann Lee}}',
      ['gender a'],
    ],
    [
      'names taken for each other',
      '  - {id: a, type: place, source: Kharkiv}\n  - {id: b, type: place, source: Harkyv}',
      ['overlap b'],
    ],
    [
      'forbidden here, right there',
      '  - {id: a, type: place, source: A, translations: {de: {use: Ab, avoid: [Ob]}}}\n  - {id: b, type: place, source: B, translations: {de: Ob}}',
      ['contradiction a de'],
    ],
    ['a month', '  - {id: a, type: place, source: May}', ['homograph a']],
    ['a word of an article', '  - {id: a, type: place, source: Rice}', ['homograph a']],
    ['no word, but an acronym', '  - {id: a, type: place, source: US}', []],
    ['no name, but a word', '  - {id: a, type: term, source: rice}', []],
    ['a name of no article', '  - {id: c, type: place, source: Oz}', ['unseen c']],
  ])('finds %s', (_, terms, expected) => {
    expect(lint(`${terms}\n`)).toEqual(expected)
  })
})

describe('on the command line', () => {
  async function desk() {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'glossary.yml'), GLOSSARY_TEXT)
    writeFileSync(
      join(cwd, 'visit.txt'),
      'A visit to the city\n\nOleksandr Syrsky came to Kyiv. There Syrsky met Mike Waltz.\n',
    )
    const ran = await interlinear(['translate', 'visit.txt', '--to', 'de', '--engine', 'pseudo'], { cwd })
    // A pseudo-translation has findings, but none about names.
    expect(ran.code, ran.stderr).toBeLessThan(2)
    return { cwd, run: (...args: string[]) => interlinear(args, { cwd }) }
  }
  const catalog = (cwd: string): string => readFileSync(join(cwd, 'locales/de/visit.json'), 'utf8')

  it('shows the cast as the contract says', async () => {
    const { run } = await desk()
    const { stdout, code } = await run('names', 'visit', '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).names.find(({ id }: Term) => id === 'kyiv')).toMatchObject({
      id: 'kyiv',
      type: 'place',
      source: 'Kyiv',
      listed: true,
      mentions: ['p1.s1'],
      editions: { de: { use: 'Kyjiw', found: { Kyjiw: 1 }, missing: [], ok: true } },
    })
    expect((await run('names', 'visit')).stdout).toContain('interlinear glossary add "Mike Waltz"')
    expect((await run('names', '--all')).stdout).toBe('every name is written in one way\n')
  })

  it('takes a name after "in" for a place, and a name after a title for a person', async () => {
    const { cwd, run } = await desk()
    writeFileSync(
      join(cwd, 'fair.txt'),
      'A fair\n\nThe fair in Lindow was full. Mayor Hallberg came from the town of Quessel, and Tordis Vik sang in Lindow.\n',
    )
    await run('translate', 'fair.txt', '--to', 'de', '--engine', 'pseudo')
    const { names } = JSON.parse((await run('names', 'fair', '--format', 'json')).stdout)
    expect(names.map(({ source, type }: Term) => [source, type])).toEqual([
      ['Lindow', 'place'],
      ['Hallberg', 'person'],
      ['Quessel', 'place'],
      ['Tordis Vik', 'person'],
    ])
  })

  it('lists names that the glossary lacks and an edition writes in two ways, as a warning', async () => {
    const { cwd, run } = await desk()
    for (const [locale, headline, deck] of [
      ['en', 'Rain came to Lindow', 'Mike Waltz saw Lindow in the rain'],
      ['de', 'Regen kam nach Lindow', 'Mike Waltz sah Lindov im Regen'],
    ] as const) {
      writeFileSync(join(cwd, `locales/${locale}/rain.json`), JSON.stringify({ headline, deck }))
    }
    const { code, stdout } = await run('names', 'rain')
    expect(stdout).toContain('\nde: not in the glossary, and written in more than one way: Lindow and Lindov\n')
    expect(code).toBe(0)
    const found = JSON.parse((await run('names', 'rain', '--format', 'json')).stdout).names
    expect(found.find(({ source }: Term) => source === 'Lindow').editions.de.ok).toBe(false)
  })

  it('shows all places of a name in all articles, and all places of a wrong spelling', async () => {
    const { cwd, run } = await desk()
    for (const slug of ['one', 'two', 'three', 'four']) {
      const [en, de] = [
        ['Syrsky rests', 'Kyiv met Mike Waltz'],
        ['Syrskyj ruht', 'Kiew traf Mike Waltz'],
      ]
      for (const [locale, [headline, deck]] of Object.entries({ en, de })) {
        writeFileSync(join(cwd, `locales/${locale}/${slug}.json`), JSON.stringify({ headline, deck }))
      }
    }
    const waltz = await run('names', 'Mike Waltz', '--to', 'de', '--format', 'json')
    const { names } = JSON.parse(waltz.stdout)
    expect(names.map(({ slug, mentions }: { slug: string; mentions: string[] }) => [slug, ...mentions])).toEqual([
      ['four', 'deck'],
      ['one', 'deck'],
      ['three', 'deck'],
      ['two', 'deck'],
      ['visit', 'p1.s2'],
    ])
    // A wrong rendering in an edition can be looked up, too.
    const kiew = await run('names', 'kiew')
    expect(kiew.stdout.match(/^(\w+): Kyiv .*$/gm)).toEqual([
      'four: Kyiv (place, kyiv): 1 mention (deck)',
      'one: Kyiv (place, kyiv): 1 mention (deck)',
      'three: Kyiv (place, kyiv): 1 mention (deck)',
      'two: Kyiv (place, kyiv): 1 mention (deck)',
    ])
    expect(kiew.code).toBe(1)
    const all = await run('names', '--all')
    expect(all.stdout).toContain('Kiew in 4 articles (four deck, one deck, three deck and 1 more)')
    const nobody = await run('names', 'Nobody Anywhere')
    expect([nobody.code, nobody.stderr]).toEqual([2, expect.stringContaining('no article "Nobody Anywhere"')])
  })

  it.each([
    ['previews a change and applies exactly it', undefined, 'Olexandr Syrskyj çàɱé ţö Kijew'],
    ['leaves a person’s text alone, with the suggestion said', 'Syrskyj kam nach Kyjiw.', 'Syrskyj kam nach Kyjiw.'],
  ])('%s', async (_, written, expected) => {
    const { cwd, run } = await desk()
    const before = written === undefined ? catalog(cwd) : catalog(cwd).replace(/("s1": ")[^"]*/, `$1${written}`)
    writeFileSync(join(cwd, 'locales/de/visit.json'), before)
    writeFileSync(join(cwd, 'old.yml'), GLOSSARY_TEXT)
    const changed = GLOSSARY_TEXT.replace('use: Kyjiw', 'use: Kijew').replace('Olexander Syrskyj', 'Olexandr Syrskyj')
    writeFileSync(join(cwd, 'glossary.yml'), changed)
    const change = ['--against', 'old.yml', '--format', 'json']
    const preview = await run('glossary', 'preview', ...change)
    expect(catalog(cwd)).toBe(before)
    const applied = await run('glossary', 'apply', ...change)
    expect(applied.stdout).toBe(preview.stdout)
    expect(applied.code).toBe(written === undefined ? 0 : 1)
    const { units } = JSON.parse(applied.stdout)
    expect(units).toMatchObject([{ key: 'p1.s1', effect: 'repaired', human: written !== undefined }])
    expect(units[0].after).toContain('Kijew')
    expect(catalog(cwd)).toContain(expected)
    const after = catalog(cwd)
    await run('glossary', 'apply', ...change)
    expect(catalog(cwd)).toBe(after)
  })

  it('does not change texts in the next run, which sends nothing and says what to do', async () => {
    const { cwd, run } = await desk()
    const write = (kyiv: string): void =>
      writeFileSync(join(cwd, 'glossary.yml'), GLOSSARY_TEXT.replace('uk: Київ', `es: ${kyiv}`))
    const translate = async () => {
      const { stdout, stderr } = await run('translate', 'visit.txt', '--to', 'es', '--engine', 'apertium')
      return { sent: /(\d+) sent/.exec(stdout)?.[1], hint: /The glossary writes .*/.exec(stderr)?.[0] }
    }
    write('Kiev')
    expect(await translate()).toEqual({ sent: '3', hint: undefined })
    write('Kyiv')
    const hint = expect.stringMatching(/names of a text from before otherwise\..*`interlinear glossary apply`.*--again/)
    expect(await translate()).toEqual({ sent: '0', hint })
    const file = join(cwd, 'locales/es/visit.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(' a Kiev.', ' en Kiev.'))
    // A run does not change a person's text.
    expect(await translate()).toEqual({ sent: '0', hint: undefined })
  })

  it('stores the change of a person’s text as a proposal, once, for a person to take', async () => {
    const { cwd, run } = await desk()
    const before = catalog(cwd).replace(/("s1": ")[^"]*/, '$1Syrskyj kam nach Kyjiw.')
    writeFileSync(join(cwd, 'locales/de/visit.json'), before)
    writeFileSync(join(cwd, 'old.yml'), GLOSSARY_TEXT)
    const apply = async (kyiv: string): Promise<string> => {
      writeFileSync(join(cwd, 'glossary.yml'), GLOSSARY_TEXT.replace('use: Kyjiw', `use: ${kyiv}`))
      const { code, stderr, stdout } = await run('glossary', 'apply', '--against', 'old.yml')
      expect([code, stdout]).toEqual([1, expect.stringContaining('a person wrote it; suggested')])
      return stderr
    }
    const unit = async () => {
      const edition = await loadEdition({ out: join(cwd, 'locales'), slug: 'visit', locale: 'de', sourceLocale: 'en' })
      return edition.units.find(({ key }) => key === 'p1.s1')
    }
    expect(await apply('Kijew')).toContain('0 units repaired, 1 suggested, 0 right, 0 wrong\n')
    const first = await unit()
    expect(first).toMatchObject({ target: 'Syrskyj kam nach Kyjiw.', proposal: 'Syrskyj kam nach Kijew.' })
    expect(catalog(cwd)).toBe(before)
    await apply('Kijew')
    expect(await unit()).toEqual(first)
    await apply('Kyiw')
    expect(await unit()).toMatchObject({
      proposal: 'Syrskyj kam nach Kyiw.',
      comments: [{ text: 'Another proposal: Syrskyj kam nach Kijew.' }],
    })
  })

  it('adds a name, and refuses one that is there', async () => {
    const { cwd, run } = await desk()
    expect((await run('glossary', 'add', 'Mike Waltz', '--alias', 'Waltz')).code).toBe(0)
    const written = readFileSync(join(cwd, 'glossary.yml'), 'utf8')
    expect(written.startsWith(GLOSSARY_TEXT.trimEnd())).toBe(true)
    const again = await run('glossary', 'add', 'Kyiv', '--id', 'other')
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('glossary.yml has "Kyiv" already, in kyiv')])
    expect(readFileSync(join(cwd, 'glossary.yml'), 'utf8')).toBe(written)
  })

  it('adds several names, all or none, and asks about single words that may be one name', async () => {
    const { cwd, run } = await desk()
    const text = (): string => readFileSync(join(cwd, 'glossary.yml'), 'utf8')
    const idsOf = (): readonly string[] => parseGlossary(text(), 'glossary.yml').terms.map(({ id }) => id)
    const before = text()
    const refused = async (...args: string[]): Promise<string> => {
      const { code, stderr } = await run('glossary', 'add', ...args)
      expect([code, text()]).toEqual([2, before])
      return stderr
    }
    expect(await refused('Mike', 'Waltz')).toContain('found 2 words, "Mike Waltz": is it one name, or 2 names?')
    expect(await refused('Mike Waltz', 'Anne Applebaum', 'Kyiv')).toContain('has "Kyiv" already')
    expect(await refused('Mike Waltz', 'Mike Waltz')).toContain('has "Mike Waltz" already')
    expect(await refused('Mike Waltz', 'Anne Applebaum', '--alias', 'Waltz')).toContain('found 2 names and --alias')
    expect(await refused('Mike Waltz', 'Anne Applebaum', '--to', 'de=X')).toContain('found 2 names and a rendering')
    expect(await refused()).toContain('found nothing to add')
    const { code, stdout } = await run('glossary', 'add', 'Mike Waltz', 'Anne Applebaum')
    expect([code, stdout.match(/added \S+ \(person/g)]).toEqual([
      0,
      ['added mike-waltz (person', 'added anne-applebaum (person'],
    ])
    const json = await run('glossary', 'add', '--type', 'place', 'Lindow', 'Quessel', '--format', 'json')
    expect(JSON.parse(json.stdout).terms.map(({ id, type }: Term) => [id, type])).toEqual([
      ['lindow', 'place'],
      ['quessel', 'place'],
    ])
    expect(idsOf().slice(-4)).toEqual(['mike-waltz', 'anne-applebaum', 'lindow', 'quessel'])
  })

  it('adds a name with its misspellings and gender, for the locales of the editions too', async () => {
    const { cwd, run } = await desk()
    writeFileSync(join(cwd, 'glossary.yml'), 'version: 1\nsourceLocale: en\nterms: []\n')
    const flags = ['--misspelling', 'Mike Walz, Mike Walts', '--gender', 'male']
    const { code, stderr } = await run('glossary', 'add', 'Mike Waltz', ...flags)
    expect([code, stderr]).toEqual([0, ''])
    const [term] = parseGlossary(readFileSync(join(cwd, 'glossary.yml'), 'utf8'), 'glossary.yml').terms
    expect(term).toMatchObject({ misspellings: ['Mike Walz', 'Mike Walts'], gender: 'male' })
    expect(term?.translations.de?.use).toBe('Mike Waltz')
    const refused = await run('glossary', 'add', 'Ann', '--gender', 'man')
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('male, female or neutral')])
    const known = await run('glossary', 'add', 'Walz', '--misspelling', 'Mike Walz')
    expect([known.code, known.stderr]).toEqual([2, expect.stringContaining('Mike Walz')])
  })

  it('says which names have no rendering', async () => {
    const { cwd, run } = await desk()
    const lacking = async (text: string): Promise<string> => {
      writeFileSync(join(cwd, 'glossary.yml'), text)
      return (await run('glossary', 'forms', 'uk')).stdout
    }
    expect(await lacking(GLOSSARY_TEXT.replace(', uk: Київ', ''))).toContain('1 name without a rendering in uk: kyiv\n')
    const none = await lacking(GLOSSARY_TEXT.replace(', uk: Київ', '').replace(/ +uk: .*\n/, ''))
    expect(none).toBe(
      '2 names without a rendering in uk: syrsky, kyiv\ngive them one first, under `translations: {uk: …}`\n',
    )
    writeFileSync(join(cwd, 'glossary.yml'), GLOSSARY_TEXT.replace('de: {use: Kyjiw, avoid: [Kiew]}, ', ''))
    expect((await run('names', 'visit')).stdout).toContain('de: no rendering in the glossary, so not checked: kyiv\n')
  })

  it.each([
    [['glossary', 'polish'], 2],
    [['glossary', 'forms', 'ja'], 2],
    [['glossary', 'forms', 'uk', 'nobody'], 2],
    [['glossary', 'forms', 'uk'], 0],
    [['glossary', 'lint'], 0],
    [['glossary', 'preview'], 2],
    [['names', '--all', 'visit'], 2],
    [['names', 'nothing'], 2],
  ])('%s exits with %i', async (args, code) => {
    const { run } = await desk()
    expect((await run(...args)).code).toBe(code)
  })
})

describe('a rendering that is written into the glossary', () => {
  const HEAD = '# Ours.\nversion: 1\nsourceLocale: en\nterms:\n'
  const PLAIN: Rendering = { use: 'B', aliases: {}, forms: [], derived: [], avoid: [] }
  const RICH: Rendering = { ...PLAIN, aliases: { x: 'y, z' }, match: 'exact', avoid: ['A'] }
  const RICH_FLOW = '{use: B, aliases: {x: "y, z"}, match: exact, avoid: [A]}'

  it.each<readonly [string, Rendering, string, string]>([
    ['a text', PLAIN, '    translations: {es: A, fr: Q} # both\n', '    translations: {es: B, fr: Q} # both\n'],
    [
      'a text by more',
      RICH,
      '    translations:\n      es: A # ours\n',
      `    translations:\n      es: ${RICH_FLOW} # ours\n`,
    ],
    ['fields on one line', RICH, '    translations: {es: {use: A}}\n', `    translations: {es: ${RICH_FLOW}}\n`],
    [
      'fields on lines',
      RICH,
      '    translations:\n      es:\n        use: A\n        forms:\n          [long,\n           lists]\n\n      fr: Q\n',
      '    translations:\n      es:\n        use: B\n        aliases: {x: "y, z"}\n        match: exact\n        avoid: [A]\n\n      fr: Q\n',
    ],
    [
      'fields on lines by a text',
      PLAIN,
      '    translations:\n      es:\n        use: A\n        avoid: [C]\n      fr: Q\n',
      '    translations:\n      es:\n        B\n      fr: Q\n',
    ],
    ['a locale more', PLAIN, '    translations:\n      fr: Q\n', '    translations:\n      fr: Q\n      es: B\n'],
    ['a locale more on the line', RICH, '    translations: {fr: Q}\n', `    translations: {fr: Q, es: ${RICH_FLOW}}\n`],
    ['the first locale', PLAIN, '', '    translations: {es: B}\n'],
    ['the first of an empty list', PLAIN, '    translations: {}\n', '    translations: {es: B}\n'],
  ])('replaces %s, and nothing else changes', (_, rendering, before, after) => {
    const around = (middle: string): string =>
      `${HEAD}  - {id: a,  type: person, source: Ann}   # as it was\n\n  - id: b\n    type: person\n    source: Bob\n    aliases: [x]\n${middle}\n  - id: c\n    type: place\n    source:   Cairo\n    aliases:\n      [ Kairo,\n        El Cairo ]\n`
    const written = writeRendering(around(before), { id: 'b', locale: 'es', rendering })
    expect(written).toBe(around(after))
    expect(parseGlossary(written, 'glossary.yml').terms[1]?.translations.es).toEqual(rendering)
  })

  it('changes only its own lines of the sample glossary', () => {
    const text = readFileSync(join(import.meta.dirname, '../glossary.yml'), 'utf8')
    for (const [id, locale] of [
      ['putin', 'uk'],
      ['united-states', 'es'],
      ['ceasefire', 'de'],
      ['kursk-region', 'ar'],
      ['tass', 'en-GB'],
    ] as const) {
      const written = writeRendering(text, { id, locale, rendering: PLAIN })
      const same = commonEnds(text, written)
      expect(text.length - same, id).toBeLessThan(500)
      const known = parseGlossary(text, 'glossary.yml')
      const terms = known.terms.map(term =>
        term.id === id ? { ...term, translations: { ...term.translations, [locale]: PLAIN } } : term,
      )
      expect(parseGlossary(written, 'glossary.yml')).toEqual({ ...known, terms })
    }
  })

  /** How many characters two texts share at their start and at their end. */
  function commonEnds(one: string, other: string): number {
    const least = Math.min(one.length, other.length)
    let start = 0
    while (start < least && one[start] === other[start]) start++
    let end = 0
    while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++
    return start + end
  }
})
