import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { learnNames, parseGlossary, takeProposals, writeProposals } from '../src/names/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const RU: readonly (readonly [string, string])[] = [
  ['Mayor Anna Lindqvist met farmers in Oslo.', 'Мэр Анна Линдквист встретилась с фермерами в Осло.'],
  ['Farmers wrote to Anna Lindqvist in June.', 'В июне фермеры написали Анне Линдквист.'],
  ['Nobody had asked Anna Lindqvist about it.', 'Никто не спрашивал об этом Анну Линдквист.'],
  ['The old bridge in Tromsdal was closed.', 'Старый мост в Тромсдале закрыли.'],
  ['Snow fell in Tromsdal all night.', 'В Тромсдале всю ночь шёл снег.'],
  ['Trains to Tromsdal were late.', 'Поезда до Тромсдала опаздывали.'],
  ['Israel closed the border.', 'Израиль закрыл границу.'],
  ["Talks with Israel's army went on.", 'Переговоры с израильской армией продолжались.'],
  ['A ship from Israel came in.', 'Из Израиля пришло судно.'],
  ['The border of Israel is open again.', 'Граница Израиля снова открыта.'],
  ['The White House said nothing.', 'Белый дом ничего не сказал.'],
  ['Guests of the White House waited.', 'Гости Белого дома ждали.'],
  ['A spokesman for the White House came.', 'Пришёл представитель Белого дома.'],
  ['Lights in the White House went out.', 'В Белом доме погас свет.'],
  ['Reporters left the White House late.', 'Репортёры поздно ушли из Белого дома.'],
  ['Rain fell on the fields.', 'На поля шёл дождь.'],
  ['There is a harbour in Kirkenes.', 'В Киркенесе есть порт.'],
]
/** Sentences about other things, as in an archive: only among many texts is it seen which words are rare. */
const OTHERS = Array.from({ length: 40 }, (_, at): readonly [string, string] => [
  `Field ${at} was dry again.`,
  `Поле ${at} снова высохло.`,
])
const pairs = (lines: readonly (readonly [string, string])[]) =>
  lines.map(([source, target], index) => ({ source, target, place: `line ${index + 1}` }))

const learn = async (lines: readonly (readonly [string, string])[], to: string) => {
  const { names, ...rest } = await learnNames({ pairs: pairs([...lines, ...OTHERS]), from: 'en', to })
  return { ...rest, names, of: (source: string) => names.find(name => name.source === source) }
}

describe('learnNames', () => {
  it('finds renderings, forms, adjectives and places in a language with cases', async () => {
    const { of, once } = await learn(RU, 'ru')
    expect(of('Israel')).toMatchObject({
      type: 'place',
      use: 'Израиль',
      forms: { Израиля: 2, Израиль: 1, израильской: 1 },
      derived: ['израильской'],
      mentions: 4,
      places: ['line 7', 'line 8', 'line 9'],
    })
    expect(of('Anna Lindqvist')?.forms).toEqual({
      'Анна Линдквист': 1,
      'Анне Линдквист': 1,
      'Анну Линдквист': 1,
    })
    expect(Object.keys(of('White House')?.forms ?? {})).toEqual(['Белого дома', 'Белый дом', 'Белом доме'])
    expect(once).toContain('Kirkenes')
  })

  it('tells persons, places and organizations if the texts show it, and guesses nothing else', async () => {
    const { of } = await learn(
      [
        ...RU,
        ['Moscow answered on Friday.', 'Москва ответила в пятницу.'],
        ['Nobody in Moscow was surprised.', 'В Москве никто не удивился.'],
        ['Talks with NATO ended.', 'Переговоры с НАТО закончились.'],
        ['Ministers of NATO met.', 'Министры НАТО встретились.'],
        ['Then Lindqvist left.', 'Затем Линдквист ушла.'],
        ['Nobody believed Ostberg.', 'Никто не поверил Остбергу.'],
        ['Later Ostberg wrote.', 'Позже Остберг написал.'],
      ],
      'ru',
    )
    const types = ['Anna Lindqvist', 'Lindqvist', 'Tromsdal', 'Israel', 'White House', 'Moscow', 'NATO', 'Ostberg']
    expect(types.map(name => [name, of(name)?.type])).toEqual([
      ['Anna Lindqvist', 'person'],
      ['Lindqvist', 'person'],
      ['Tromsdal', 'place'],
      ['Israel', 'place'],
      ['White House', 'organization'],
      ['Moscow', 'place'],
      ['NATO', 'organization'],
      ['Ostberg', undefined],
    ])
    const proposals = writeProposals(
      [of('Ostberg'), of('Moscow')].flatMap(name => name ?? []),
      {
        ...{ from: 'en', to: 'ru', origin: 'archive.tsv' },
      },
    )
    expect(proposals).toContain('type: person   # a guess: person, place, organization, work, event or term\n')
    expect(parseGlossary(proposals, 'names.yml').terms.map(({ type }) => type)).toEqual(['person', 'place'])
  })

  it('finds the base form if the texts have only inflected forms', async () => {
    const { of } = await learn(RU, 'ru')
    expect(of('Tromsdal')).toMatchObject({ use: 'Тромсдал', forms: { Тромсдале: 2, Тромсдала: 1 } })
  })

  it('keeps names as they are between languages of one script, and finds those that change', async () => {
    const { of } = await learn(
      [
        ['Snow fell in Tromsdal all night.', 'In Tromsdal schneite es die ganze Nacht.'],
        ['Trains to Tromsdal were late.', 'Züge nach Tromsdal hatten Verspätung.'],
        ['Ships left Cologne on Monday.', 'Am Montag verließen Schiffe Köln.'],
        ['The bells of Cologne rang.', 'Die Glocken von Köln läuteten.'],
        ['Nobody slept in Cologne.', 'In Köln schlief niemand.'],
        ['A new bridge was opened.', 'Eine neue Brücke wurde eröffnet.'],
      ],
      'de',
    )
    expect([of('Tromsdal')?.use, of('Cologne')?.use]).toEqual(['Tromsdal', 'Köln'])
  })

  it('finds names in scripts without spaces', async () => {
    const { of } = await learn(
      [
        ['Snow fell in Tromsdal all night.', 'トロムスダールでは一晩中雪が降った。'],
        ['Trains to Tromsdal were late.', 'トロムスダール行きの列車は遅れた。'],
        ['Nobody slept in Tromsdal.', 'トロムスダールでは誰も眠らなかった。'],
        ['A new bridge was opened.', '新しい橋が開通した。'],
      ],
      'ja',
    )
    expect(of('Tromsdal')?.use).toBe('トロムスダール')
  })

  it('lists contradictory spellings', async () => {
    const { of } = await learn(
      [
        ['Mayor Lindqvist spoke.', 'Выступил мэр Линдквист.'],
        ['Then Lindqvist left.', 'Затем Линдквист ушёл.'],
        ['Nobody saw Lindqvist again.', 'Больше Линдквист никто не видел.'],
        ['Later Lindqvist wrote.', 'Позже Ліндквіст написал.'],
        ['Still Lindqvist waits.', 'Ліндквіст всё ещё ждёт.'],
        ['Rain fell.', 'Шёл дождь.'],
      ],
      'ru',
    )
    expect(of('Lindqvist')).toMatchObject({ use: 'Линдквист', conflicts: { Ліндквіст: 2 } })
  })

  it.each([
    [
      'the majority is proposed, also where the other one is spelt as the source',
      ['Martschenko', 'Martschenko', 'Martschenko', 'Marchenko'],
      'Martschenko',
      ['Martschenko'],
      { Marchenko: 1 },
    ],
    [
      'another spelling of one case is no form',
      ['Tiraswik', 'Tiraswik', 'Tiraswiks', 'Tirasvik'],
      'Tiraswik',
      ['Tiraswik', 'Tiraswiks'],
      { Tirasvik: 1 },
    ],
    [
      'a first letter may differ',
      ['Gretschko', 'Gretschko', 'Gretschko', 'Kretschko'],
      'Gretschko',
      ['Gretschko'],
      { Kretschko: 1 },
    ],
    [
      'a form of another spelling is no form',
      ['Tiraswik', 'Tiraswiks', 'Tiraswik', 'Tirasviks'],
      'Tiraswik',
      ['Tiraswik', 'Tiraswiks'],
      { Tirasviks: 1 },
    ],
  ])('%s', async (_, written, use, forms, conflicts) => {
    const english = { Martschenko: 'Marchenko', Tiraswik: 'Tirasvik', Gretschko: 'Grechko' }[use] ?? ''
    const verbs = ['waited', 'slept', 'laughed', 'returned', 'spoke']
    const lines = written.map((form, at): readonly [string, string] => [
      `On Monday ${english} ${verbs[at]}.`,
      `Am Montag kam ${form} an Tag ${at}.`,
    ])
    const name = (await learn(lines, 'de')).of(english)
    expect(name).toMatchObject({ use, conflicts })
    expect(Object.keys(name?.forms ?? {}).sort()).toEqual([...forms].sort())
  })

  it.each([
    ['Kharkiv', 'ru', ['Харьков', 'Харькова', 'Харькову', 'Харьковом']],
    ['Pavel', 'ru', ['Павел', 'Павла', 'Павлу', 'Павлом']],
    ['Kharkiv', 'uk', ['Харків', 'Харкова', 'Харкову', 'Харковом']],
    ['Krakow', 'pl', ['Kraków', 'Krakowa', 'Krakowie', 'Krakowem']],
  ])('forms of %s in %s are no contradiction, even if letters inside change', async (source, to, written) => {
    const lines = written.map((form, at): readonly [string, string] => [
      `On Monday ${source} waited ${at}.`,
      `${form} ${at}.`,
    ])
    const name = (await learn(lines, to)).of(source)
    expect(name?.conflicts).toEqual({})
    expect(Object.keys(name?.forms ?? {}).sort()).toEqual([...written].sort())
  })

  it('proposes nothing if the translations have nothing in common', async () => {
    const { of, unclear } = await learn(
      [
        ['Mayor Lindqvist spoke.', 'Солнце село.'],
        ['Then Lindqvist left.', 'Дождь прошёл.'],
        ['Nobody saw Lindqvist again.', 'Река замёрзла.'],
      ],
      'ru',
    )
    expect([of('Lindqvist'), unclear]).toEqual([undefined, ['Lindqvist']])
  })
})

const GLOSSARY = `# Our names.
version: 1
sourceLocale: en
terms:
  - id: israel # since 1948
    type: place
    source: Israel
    translations: {ru: Израиль}
  - id: lindqvist
    type: person
    source: Anna Lindqvist
    translations: {ru: Анна Линдквіст}
`

describe('proposals', () => {
  it('are added to the glossary without changing its entries', async () => {
    const { names } = await learn(RU, 'ru')
    const proposals = writeProposals(names, { from: 'en', to: 'ru', origin: 'archive.tsv' })
    expect(proposals).toContain('# 4 sentences')
    const { text, terms } = takeProposals(GLOSSARY, 'glossary.yml', parseGlossary(proposals, 'names.yml'))
    const action = (source: string) => terms.find(term => term.source === source)
    expect(action('Israel')?.action).toBe('completed')
    expect(action('White House')?.action).toBe('added')
    expect(action('Anna Lindqvist')).toMatchObject({ action: 'conflict', known: 'Анна Линдквіст' })
    expect(text).toContain('# Our names.\n')
    expect(text).toContain('- id: israel # since 1948\n')
    const glossary = parseGlossary(text, 'glossary.yml')
    expect(glossary.terms.find(({ id }) => id === 'israel')?.translations.ru).toMatchObject({
      use: 'Израиль',
      forms: ['Израиля'],
      derived: ['израильской'],
    })
    expect(takeProposals(text, 'glossary.yml', parseGlossary(proposals, 'names.yml')).text).toBe(text)
  })
})

describe('glossary learn', () => {
  const cwd = temporaryFolder()
  const run = (line: string) => interlinear(line.split(' '), { cwd })
  writeFileSync(
    join(cwd, 'archive.tsv'),
    `id\tsource\ttarget\n${[...RU, ...OTHERS].map((pair, at) => `${at}\t${pair.join('\t')}\n`).join('')}`,
  )
  writeFileSync(join(cwd, 'glossary.yml'), GLOSSARY)

  it('lists the names of a file of pairs, and writes only the file of --file', async () => {
    const { code, stdout } = await run('glossary learn archive.tsv --to ru --file names.yml --format json')
    expect(code).toBe(0)
    const { terms } = JSON.parse(stdout.slice(stdout.indexOf('{')))
    const israel = terms.find((term: { source: string }) => term.source === 'Israel')
    expect(israel).toMatchObject({ use: 'Израиль', mentions: 4 })
    expect(israel.confidence).toBeGreaterThan(0.3)
    expect(readFileSync(join(cwd, 'glossary.yml'), 'utf8')).toBe(GLOSSARY)
    const taken = await run('glossary add --from names.yml')
    expect([taken.code, taken.stdout]).toEqual([1, expect.stringContaining('conflict: Anna Lindqvist')])
    expect(readFileSync(join(cwd, 'glossary.yml'), 'utf8')).toContain('Белый дом')
  })

  it.each([
    ['glossary learn archive.tsv', 'found no --to'],
    ['glossary learn none.tsv --to ru', 'none.tsv'],
    ['glossary add Oslo --from names.yml', 'beside --from'],
  ])('refuses %s', async (line, message) => {
    const { code, stderr } = await run(line)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
