import { afterAll, describe, expect, it } from 'vitest'
import { createEngine } from '../src/engine/index.ts'
import { parseGlossary } from '../src/names/index.ts'
import { translateArticle } from '../src/pipeline/index.ts'
import { linesOf, PATIENCE, rowsOf, tell } from './answered-story.ts'
import { chat, jsonServers, sheetOf } from './json-server.ts'

const { serve, close } = jsonServers()
afterAll(close)

describe('odd answers: what cannot be repaired is reported', () => {
  it.each(rowsOf('odd-answers'))('%s, %s: %s', async (to = '', _kind, source = '', good = '', spoiled = '') => {
    const kept = await tell([source], [good], { to, serve })
    const told = await tell([source], [spoiled], { to, serve })
    const isPutRight = told.targets[0] === kept.targets[0] && told.edition.units[0]?.repairs?.length !== undefined
    const known = new Set(kept.reportsOf(0))
    const isReported = told.reportsOf(0).some(report => !known.has(report))
    expect([told.targets[0], isPutRight || isReported || told.targets[0] === '']).toEqual([told.targets[0], true])
  })
})

describe('unusual answers that are right are taken unchanged', () => {
  it.each(rowsOf('unusual-answers'))('%s, %s: %s', async (to = '', _kind, source = '', good = '') => {
    const told = await tell([source], [good], { to, serve })
    expect([told.targets, told.reportsOf(0), told.server.asked.length]).toEqual([[good], [], 1])
  })
})

it('a source that speaks of putting something into words may become one that speaks of translating', async () => {
  const [source, target] = [
    '‘한’은 다른 언어로 옮기기 힘든 말이다.',
    '‘हान’ ऐसा शब्द है जिसका दूसरी भाषा में अनुवाद करना कठिन है।',
  ]
  const told = await tell([source], [target], { from: 'ko', to: 'hi', serve })
  expect([told.targets, told.reportsOf(0)]).toEqual([[target], []])
})

it('tells of another president than the one of the source', async () => {
  const source = 'El presidente Gustavo Petrel recibió el martes a los pescadores en Lima.'
  const [right, wrong] = ['Gustavo Petrel', 'Nicolás Maduren'].map(
    name => `President ${name} received fishermen in Lima on Tuesday.`,
  )
  const [kept, told] = [
    await tell([source], [right ?? ''], { from: 'es', to: 'en', serve }),
    await tell([source], [wrong ?? ''], { from: 'es', to: 'en', serve }),
  ]
  expect(kept.reportsOf(0)).toEqual([])
  expect(told.reportsOf(0).join()).toContain('"Gustavo Petrel" has no counterpart')
})

it('who says it may stand behind a quotation of several sentences', async () => {
  const source = '"We lost. We played badly. We really lost," the coach said.'
  const target = '「我們輸了。我們踢得很差。我們真的輸了。」教練說。'
  const { url } = await serve(asked =>
    chat({ translations: sheetOf(asked).segments.map(({ id }) => ({ id, text: target })) }),
  )
  const engine = await createEngine('openai', {
    env: { OPENAI_BASE_URL: url },
    config: { openai: { model: 'm' }, patience: PATIENCE },
  })
  const glossary = parseGlossary('version: 1\nsourceLocale: en\nterms: []\n', 'glossary.yml')
  const text = `<article><h1>${source}</h1></article>`
  const told = await translateArticle({ text, format: 'html', from: 'en', to: 'zh-Hant', engine, glossary })
  expect(told.edition.units.map(one => one.target)).toEqual([target])
  expect(told.findings.filter(({ level, locale }) => level !== 'info' && locale !== undefined)).toEqual([])
})

describe('each repair of an answer is noted', () => {
  it.each([
    ['escaped letters', 'La ciudad cerr\\u00f3 sus escuelas.', 'read escaped characters'],
    [
      'escaped letters before letters that may be digits',
      'La \\u0063iudad \\u0063erró sus escuelas.',
      'read escaped characters',
    ],
    ['bytes in percent', 'La%20ciudad%20cerr%C3%B3%20sus%20escuelas.', 'read escaped characters'],
    ['bytes of a mail', 'La ciudad cerr=C3=B3 sus escuelas.', 'read escaped characters'],
    ['the wrong encoding', 'La ciudad cerrÃ³ sus escuelas.', 'read in the right encoding'],
    ['a sign of direction', 'La ciudad \u202ecerró\u202c sus escuelas.', 'took off invisible signs'],
    ['places to cut a word', 'La ciu\u00addad cerró sus es\u00adcuelas.', 'took off invisible signs'],
    ['letters of mathematics', '𝐋𝐚 ciudad cerró sus escuelas.', 'wrote letters plainly'],
    ['an arrow', '→ La ciudad cerró sus escuelas.', 'took off "→"'],
    ['a picture', '🏫 La ciudad cerró sus escuelas.', 'took off "🏫"'],
    ['marks of code', 'La ciudad `cerró` sus escuelas.', 'took off marks around words'],
    ['a comment', 'La ciudad cerró sus escuelas. <!-- traducido -->', 'took off a comment'],
    ['half a quotation', 'La ciudad cerró sus escuelas."', 'took off a quotation mark'],
    [
      'a label of its own words',
      'He traducido la frase: La ciudad cerró sus escuelas.',
      'took off "He traducido la frase:"',
    ],
  ])('%s', async (_, answer, note) => {
    const told = await tell(['The city closed its schools.'], [answer], { to: 'es', serve })
    expect([told.targets, told.edition.units[0]?.repairs]).toEqual([['La ciudad cerró sus escuelas.'], [note]])
  })

  it('the mark of a language goes, under whichever of its tags the edition is', async () => {
    const told = await tell(['The city closed its schools.'], ['[nb] Byen stengte skolene sine.'], { to: 'no', serve })
    expect(told.targets).toEqual(['Byen stengte skolene sine.'])
  })

  it('the element of a request goes that is around a whole text without markup', async () => {
    const told = await tell(['The city closed its schools.'], ['<g id="3">La ciudad cerró sus escuelas.</g>'], {
      to: 'es',
      serve,
    })
    expect(told.targets).toEqual(['La ciudad cerró sus escuelas.'])
  })

  it('signs that the source also has are kept', async () => {
    const source = 'Type `npm test` → and read %C3%B3 in a\u00adb.'
    const target = 'Escriba `npm test` → y lea %C3%B3 en a\u00adb.'
    expect((await tell([source], [target], { to: 'es', serve })).targets).toEqual([target])
  })
})

describe('markup around other words than in the source', () => {
  /** The findings on an answer in which `1` and `2` stand for a link and for emphasis: `The [1 court] freed the [2 journalist].` */
  async function saidOf(to: string, source: string, target: string): Promise<readonly string[]> {
    const marked = (text: string, tags: readonly (readonly [string, string])[]): string =>
      text.replace(/\[(\d) ([^\]]*)\]/g, (_, id, words) =>
        [tags[Number(id) - 1]?.[0], words, tags[Number(id) - 1]?.[1]].join(''),
      )
    const server = await serve(asked => {
      const items = sheetOf(asked).segments.map(({ id, text }) => {
        const sent = [...text.matchAll(/<g id="\d+">/g)].map(([tag]) => [tag, '</g>'] as const)
        return { id, text: marked(target, sent) }
      })
      return chat({ translations: items })
    })
    const html = marked(source, [
      ['<a href="https://example.org/">', '</a>'],
      ['<em>', '</em>'],
    ])
    const engine = await createEngine('openai', {
      env: { OPENAI_BASE_URL: server.url },
      config: { openai: { model: 'm' }, patience: PATIENCE },
    })
    const glossary = parseGlossary('version: 1\nsourceLocale: en\nterms: []\n', 'glossary.yml')
    const text = `<html><body><article><p>${html}</p></article></body></html>`
    const told = await translateArticle({ text, format: 'html', from: 'en', to, engine, glossary })
    return told.findings.filter(({ level }) => level !== 'info').map(({ code, level }) => `${level} ${code}`)
  }

  const COURT = 'The [1 court] freed the [2 journalist] on Friday.'
  it.each([
    ['es', COURT, 'El [2 tribunal] liberó a la [1 periodista] el viernes.'],
    ['es', COURT, 'El tribunal liberó a la [1 periodista] el [2 viernes].'],
    ['es', COURT, '[1 El tribunal liberó a la] [2 periodista el viernes].'],
    ['ru', 'The [1 map] shows 12 villages.', 'Карта показывает [1 12 деревень].'],
    ['ru', 'The [1 map] shows 12 villages.', '[1 Карта показывает 12 деревень.]'],
    ['ru', 'The [1 map] shows the villages.', 'Карта показывает [1 деревни].'],
    [
      'fr',
      'Read [1 our report from Paris] and tell us more.',
      'Lisez notre reportage à Paris et [1 dites-nous-en plus].',
    ],
  ])('%s: %s → %s', async (to, source, target) => {
    expect(await saidOf(to, source, target)).toContain('warning doubtful-answer')
  })

  it.each([
    ['es', COURT, 'El [1 tribunal] liberó a la [2 periodista] el viernes.'],
    ['es', 'The [1 Supreme Court] ruled on [2 Monday].', 'El [2 lunes] falló el [1 Tribunal Supremo].'],
    ['de', 'He [1 called] the [2 police] at once.', 'Er [1 rief] sofort die [2 Polizei].'],
    ['ko', 'The [1 report] was published by the [2 city].', '[2 시]가 [1 보고서]를 발표했다.'],
    ['ja', 'The [1 museum] will open a [2 new wing].', '[2 新館]を開くのは[1 博物館]だ。'],
    ['ru', 'The [1 map] shows 12 villages.', '[1 Карта] показывает 12 деревень.'],
  ])('%s: a right one has no finding: %s → %s', async (to, source, target) => {
    expect(await saidOf(to, source, target)).toEqual([])
  })
})

it('a story translated by people has nothing odd, except where they left out quotation marks', async () => {
  for (const to of ['es', 'de', 'ru', 'uk', 'fr', 'ko'] as const) {
    const lines = linesOf(to)
    const told = await tell(
      lines.map(([source]) => source),
      lines.map(([, target]) => target),
      { to, serve },
    )
    const odd = told.findings
      .filter(({ code }) => code === 'doubtful-answer')
      .map(({ key, message }) => [to, key, message])
    expect(odd).toEqual([])
  }
})
