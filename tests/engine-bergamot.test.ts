import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadModelList } from '../src/engine/bergamot/models/list.ts'
import { routeBetween } from '../src/engine/bergamot/models/route.ts'
import { readPairFiles } from '../src/engine/bergamot/models/store.ts'
import { translateTexts } from '../src/engine/bergamot/text/translate-texts.ts'
import { openTranslator } from '../src/engine/bergamot/worker/translator.ts'
import { createEngine } from '../src/engine/index.ts'
import type { Engine, EngineReport, Hold, Pieces } from '../src/model.ts'
import { createFinder, parseGlossary, protect } from '../src/names/index.ts'
import { splitSentences } from '../src/segment/index.ts'
import { heldOut, modelsIn, toyFiles, toyInstalled, toyPins } from './toy-model.ts'

let folder = ''
let engine: Engine
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bergamot-'))
  engine = await createEngine('bergamot', { env: toyInstalled(folder) })
})
afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

interface Answers {
  readonly texts: readonly (Pieces | undefined)[]
  readonly report: EngineReport
  /** The doubts and notes of each answer. */
  readonly said: readonly (readonly string[])[]
}

async function ask(texts: readonly Pieces[], by = engine): Promise<Answers> {
  const answers = new Map<string, Pieces>()
  const said = new Map<string, readonly string[]>()
  const jobs = texts.map((pieces, index) => {
    return {
      id: String(index),
      slug: 'a',
      key: `p${index}`,
      from: 'en',
      to: 'es',
      pieces,
      plain: pieces,
      terms: [],
      context: '',
    }
  })
  const report = await by.translate(jobs, {
    deliver: some => {
      for (const { id, pieces, doubted, notes = [] } of some) {
        answers.set(id, pieces)
        said.set(id, [...(doubted === undefined ? [] : [doubted]), ...notes])
      }
    },
  })
  return {
    texts: texts.map((_, index) => answers.get(String(index))),
    report,
    said: texts.map((_, index) => said.get(String(index)) ?? []),
  }
}

const read = (pieces: Pieces | undefined): string =>
  (pieces ?? []).map(piece => (typeof piece === 'string' ? piece : piece.target)).join('')

describe('translations', () => {
  it('are what the model says, in nearly all of 200 sentences', async () => {
    const rows = heldOut()
    const { texts, report } = await ask(rows.map(({ source }) => [source]))
    expect(report.failures).toEqual([])
    const same = rows.filter(({ target }, index) => read(texts[index]) === target)
    expect(same.length).toBeGreaterThanOrEqual(rows.length * 0.98)
  })

  it('are examined as those of services are: what is doubtful is delivered with the doubt', async () => {
    const { texts, said } = await ask([
      ['Prices rose by 12 percent in March.'],
      ['Wołodymyr Żółć did not come.'],
      ['The minister left Joe Biden on Thursday.'],
    ])
    expect(texts.map(read)).toEqual([expect.stringContaining('12'), expect.any(String), expect.stringContaining('Joe')])
    expect(said).toEqual([
      ['"12" is a percentage in the source; "12" is not.'],
      ['odd: "Moscú" has nothing in the source.'],
      [],
    ])
  })

  it('names what is lacking for a pair without models', async () => {
    expect(await engine.lacks('en', 'es')).toBeUndefined()
    expect(await engine.lacks('en', 'fr')).toBe('there are no models from en to fr.')
  })
})

const PLACES: Readonly<Record<string, string>> = {
  Brussels: 'Bruselas',
  Geneva: 'Ginebra',
  Germany: 'Alemania',
  Kyiv: 'Kiev',
  London: 'Londres',
  Moscow: 'Moscú',
  Paris: 'París',
  Russia: 'Rusia',
  Spain: 'España',
  Ukraine: 'Ucrania',
}
const WORDS = new Set(
  'The Spanish Russian German Ukrainian Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
)

/** The sentence with its names as holds: places are rendered by the list, all others by the rule. */
function named(text: string, rule: (name: string) => string): Pieces {
  const pieces: (string | Hold)[] = []
  let at = 0
  for (const { 0: name, index } of text.replace(/\bThe /g, 'the ').matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)) {
    if (WORDS.has(name)) continue
    pieces.push(text.slice(at, index), {
      id: pieces.length,
      kind: 'name',
      source: name,
      target: PLACES[name] ?? rule(name),
    })
    at = index + name.length
  }
  return [...pieces, text.slice(at)].filter(piece => piece !== '')
}

describe('names', () => {
  it.each<[string, (name: string) => string]>([
    ['as they are in English', name => name],
    ['with an ending of their own', name => `${name}ov`],
    ['in other letters altogether', name => [...name].reverse().join('')],
  ])('%s are right in all of 200 sentences', async (_, rule) => {
    const jobs = heldOut().map(({ source }) => named(source, rule))
    const { texts } = await ask(jobs)
    const wrong = jobs.flatMap((pieces, index) => {
      const text = read(texts[index])
      const names = pieces.filter(piece => typeof piece !== 'string')
      return names.filter(({ target }) => !text.includes(target)).map(({ target }) => `${target} in ${text}`)
    })
    expect(wrong).toEqual([])
  })

  it('lose no other word, in all of 200 sentences', async () => {
    const rows = heldOut()
    const { texts } = await ask(rows.map(({ source }) => named(source, name => name)))
    const others = (text: string): string =>
      (text.replace(/\p{Lu}\p{L}+/gu, '').match(/\p{L}+|\p{N}+/gu) ?? []).join(' ')
    const lost = rows.filter(({ target }, index) => others(read(texts[index])) !== others(target))
    expect(lost.map(({ source }) => [source, read(texts[rows.findIndex(row => row.source === source)])])).toEqual([])
  })
})

const LOCALES = ['es', 'ca', 'fr', 'de', 'it', 'pt', 'pl', 'uk', 'ru', 'ko', 'ja', 'zh-Hans', 'ar']
const GLOSSARY = parseGlossary(readFileSync(join(import.meta.dirname, '../glossary.yml'), 'utf8'), 'glossary.yml')
const ARTICLE = readFileSync(join(import.meta.dirname, '../seeds/kursk-visit.txt'), 'utf8')
const SPAN = /<span id="(\d+)">([^<>]*)<\/span>/g
const NAMES = /\p{Lu}\p{L}+/gu

/** Damage that translators do to names, as seen in the output of the toy model. */
const FAULTS: readonly (readonly [string, (text: string) => string])[] = [
  ['loses them', text => text.replace(/<[^<>]*>/g, '').replace(NAMES, '')],
  ['writes them otherwise', text => text.replace(NAMES, name => [...name].reverse().join('').toLowerCase())],
  ['empties their marks', text => text.replace(SPAN, '<span id="$1"></span>').replace(NAMES, 'X')],
  ['doubles their marks', text => text.replace(SPAN, '$&$&').replace(NAMES, 'X')],
  ['swallows the word before them', text => text.replace(/\p{L}+ (?=\p{Lu})/gu, '').replace(NAMES, 'Q')],
]

describe('a translator of names that', () => {
  it.each(FAULTS)('%s: every mention is right all the same in thirteen locales', async (_, fault) => {
    const finder = createFinder(GLOSSARY)
    for (const to of LOCALES) {
      const jobs = splitSentences(ARTICLE, 'en').map(text => {
        return {
          to,
          pieces: protect(text.trim(), { mentions: finder.find(text.trim()), from: 'en', to, glossary: GLOSSARY }),
        }
      })
      const texts = await translateTexts(jobs, async asked => asked.map(({ text }) => fault(text)))
      const wrong = jobs.flatMap(({ pieces }, index) =>
        pieces
          .filter(piece => typeof piece !== 'string')
          .filter(({ kind, target }) => kind === 'name' && !read(texts[index]).includes(target))
          .map(({ target }) => `${to}: ${target} in ${read(texts[index])}`),
      )
      expect(wrong).toEqual([])
    }
  })
})

describe('the way between two languages', () => {
  it.each([
    ['en', 'es', ['en-es']],
    ['ko', 'es', ['ko-en', 'en-es']],
    ['en', 'pt-BR', ['en-pt']],
    ['en', 'zh-TW', ['en-zh-Hant']],
    ['zh-CN', 'en', ['zh-Hans-en']],
    ['en', 'no', ['en-nb']],
    ['en', 'tlh', undefined],
  ])('%s → %s', async (from, to, route) => {
    expect(routeBetween(await loadModelList({}), from, to)).toEqual(route)
  })
})

const bold = (id: number, ...inside: Pieces): Pieces => [
  { id, kind: 'open', source: '<b>', target: '<b>' },
  ...inside,
  { id, kind: 'close', source: '</b>', target: '</b>' },
]
const kinds = (pieces: Pieces | undefined): string =>
  (pieces ?? []).map(piece => (typeof piece === 'string' ? 't' : piece.kind[0])).join('')

describe('markup and signs', () => {
  it('come back with whole elements', async () => {
    const { texts } = await ask([['The ', ...bold(1, 'president'), ' visited Kursk.']])
    expect(kinds(texts[0])).toMatch(/^t?otct?$/)
    expect(read(texts[0])).toContain('<b>presidente</b>')
  })

  it.each<[string, Pieces]>([
    [
      'a stray closing tag',
      ['The president', { id: 1, kind: 'close', source: '</b>', target: '</b>' }, ' visited Kursk.'],
    ],
    [
      'crossed tags',
      [
        { id: 1, kind: 'open', source: '<b>', target: '<b>' },
        'The ',
        { id: 2, kind: 'open', source: '<i>', target: '<i>' },
        'president',
        { id: 1, kind: 'close', source: '</b>', target: '</b>' },
        ' visited ',
        { id: 2, kind: 'close', source: '</i>', target: '</i>' },
        'Kursk.',
      ],
    ],
    ['a bare sign of HTML', ['The president < the minister & Kursk > Kyiv.']],
    ['an entity', ['The president visited &lt;Kursk&gt; &amp; Kyiv.']],
    ['a line feed', ['The president\nvisited Kursk.']],
    ['only space', ['   ']],
    ['nothing', ['']],
    ['right to left', ['زار الرئيس كورسك يوم الثلاثاء.']],
    ['5,000 characters', ['The president visited Kursk on Tuesday and '.repeat(117)]],
    [
      'a placeholder',
      ['The president visited ', { id: 1, kind: 'placeholder', source: '{city}', target: '{city}' }, ' on Tuesday.'],
    ],
  ])('%s neither crashes the translator nor loses the text', async (_, pieces) => {
    const { texts, report } = await ask([pieces, ['The president visited Kursk.']])
    expect(report.failures).toEqual([])
    expect(texts).not.toContain(undefined)
    expect(read(texts[1])).toBe('El presidente visitó Kursk.')
    for (const hold of pieces) {
      if (typeof hold !== 'string' && hold.kind === 'placeholder') expect(read(texts[0])).toContain(hold.target)
    }
  })

  it('keep an emoji that is not in the vocabulary', async () => {
    const { texts } = await ask([['The president 😀 visited Kursk.']])
    expect(read(texts[0])).toContain('😀')
  })
})

const ODD = [
  ...[
    '<b>',
    '</b>',
    '<img>',
    '<',
    '>',
    '&',
    '&amp;',
    '&#39;',
    '&nbsp;',
    '<!--',
    ']]>',
    '{{name}}',
    '%s',
    '\\',
    '"',
    '“',
    '’',
  ],
  ...[
    '😀',
    '🇺🇦',
    '👩‍💻',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0000',
    '\n',
    '\t',
    '   ',
    'שלום',
    'مرحبا',
    '你好',
    'ß',
    'Ω',
    '½',
    '²',
  ],
  ...[
    'The president',
    'visited Kursk',
    'U.S.',
    '1,100',
    '3 %',
    'https://example.org/a?b=c',
    '@desk',
    '#Kursk',
    '. . .',
    '—',
  ],
]
/** How many texts are tried; for more: `ODD=1000 npx vitest run tests/engine-bergamot.test.ts`. */
const TRIES = Number(process.env.ODD ?? 100)

describe('odd texts', () => {
  it('neither end the run nor are lost', async () => {
    let state = 7
    const next = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((state / 2_147_483_648) * below)
    }
    const texts = Array.from({ length: TRIES }, (): Pieces => {
      const parts = Array.from({ length: 1 + next(8) }, () => ODD[next(ODD.length)] ?? '')
      return [parts.join(next(2) === 0 ? ' ' : '')]
    })
    const answered = await ask(texts)
    expect(answered.report.failures).toEqual([])
    expect(answered.texts).not.toContain(undefined)
  })
})

describe('a translator that fails', () => {
  const pair = { version: '1', files: toyPins() }

  it('is started again after a text crashed it', async () => {
    const translator = openTranslator({
      route: ['en-es'],
      contentsOf: () => readPairFiles(modelsIn({ XDG_CACHE_HOME: join(folder, 'cache') }), pair),
      idleMs: 10_000,
      timeoutMs: 30_000,
    })
    await expect(translator.translate([{ text: 'The <b>president', html: true }])).rejects.toThrow('the translator')
    expect(await translator.translate([{ text: 'The president visited Kursk.', html: false }])).toEqual([
      'El presidente visitó Kursk.',
    ])
    await translator.close()
  })

  it('fails every text with one message if the model is of another kind', async () => {
    const other = mkdtempSync(join(tmpdir(), 'bergamot-'))
    const broken = await createEngine('bergamot', { env: toyInstalled(other, Buffer.alloc(50_000, 7)) })
    const { report } = await ask([['One.'], ['Two.'], ['Three.']], broken)
    await broken.close()
    rmSync(other, { recursive: true })
    expect(report.failures).toHaveLength(3)
    expect(new Set(report.failures.map(({ message }) => message)).size).toBe(1)
  })

  it('removes a damaged file, and says so', async () => {
    const other = mkdtempSync(join(tmpdir(), 'bergamot-'))
    const env = toyInstalled(other)
    const { model } = toyFiles()
    const path = join(modelsIn(env), model.sha256)
    writeFileSync(path, Buffer.alloc(model.size, 1))
    const damaged = await createEngine('bergamot', { env })
    const { report } = await ask([['One.']], damaged)
    await damaged.close()
    expect(report.failures[0]?.message).toContain('was damaged, and is removed')
    expect(existsSync(path)).toBe(false)
    rmSync(other, { recursive: true })
  })
})
