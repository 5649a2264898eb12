import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES, linesOf, rowsOf, tell } from './answered-story.ts'
import { BATCH_SPOILERS } from './batch-spoilers.ts'
import { jsonServers } from './json-server.ts'

const { serve, close } = jsonServers()
afterAll(close)

const NO_TRANSLATIONS = rowsOf('no-translations')
const NEAR_LANGUAGES = rowsOf('near-languages')
const MEANINGS = rowsOf('other-meanings')

describe.each(LOCALES)('answers in %s', to => {
  const lines = linesOf(to)
  const sources = lines.map(([source]) => source)
  const good = lines.map(([, target]) => target)
  let base: Awaited<ReturnType<typeof tell>>
  beforeAll(async () => {
    base = await tell(sources, good, { to, serve })
  })

  it('a good one is taken unchanged, and asked for once', () => {
    expect(base.targets).toEqual(good)
    expect(base.server.asked.length).toBe(1)
    expect(base.findings.filter(({ level }) => level === 'error')).toEqual([])
  })

  /** Of the bad answers of one run (by line), those that were taken without a report. */
  async function unreported(bad: ReadonlyMap<number, string>): Promise<readonly string[]> {
    const told = await tell(
      sources,
      good.map((answer, line) => bad.get(line) ?? answer),
      { to, serve },
    )
    return [...bad].flatMap(([line, text]) => {
      const target = told.targets[line]
      const isSilent = target !== '' && target !== good[line] && told.reportsOf(line).length === 0
      return isSilent ? [text] : []
    })
  }

  it.each(Object.entries(BATCH_SPOILERS))('no bad one is taken without a report: %s', async (_, spoil) => {
    const bad = spoil(good, to)
    const told = await tell(
      sources,
      good.map((answer, line) => bad[line] ?? answer),
      { to, serve },
    )
    const silent = told.targets.filter(
      (target, line) =>
        target !== '' &&
        target !== good[line] &&
        told.reportsOf(line).every(report => base.reportsOf(line).includes(report)),
    )
    expect(silent).toEqual([])
  })

  it.each([1, 2, 3])(
    'a refusal or remark is never taken as a translation: every third line from %i has one',
    async first => {
      const texts = NO_TRANSLATIONS.flatMap(([locale, text = '']) => (locale === to ? [text] : []))
      for (let next = 0; next < texts.length; next += 7) {
        const part = texts.slice(next, next + 7).map((text, index) => [first + 3 * index, text] as const)
        expect(await unreported(new Map(part))).toEqual([])
      }
    },
  )

  const byLine = (rows: readonly (readonly string[])[]): ReadonlyMap<number, string> =>
    new Map(rows.map(([, source = '', , text = '']) => [sources.indexOf(source), text]))
  const near = Map.groupBy(
    NEAR_LANGUAGES.filter(([locale]) => locale === to),
    ([, , language]) => language,
  )
  it.each([...near])('no answer in a related language is taken: %s', async (_, rows) => {
    expect(byLine(rows).size).toBe(rows.length)
    expect(await unreported(byLine(rows))).toEqual([])
  })

  const other = Map.groupBy(
    MEANINGS.filter(([locale]) => locale === to),
    ([, , kind]) => kind,
  )
  it.each([...other])('no answer with another meaning is taken: %s', async (_, rows) => {
    expect(byLine(rows).size).toBe(rows.length)
    expect(await unreported(byLine(rows))).toEqual([])
  })
})

describe('good answers that look like each other', () => {
  it.each([
    [
      'one name in several sentences',
      [
        ['Sandoval will meet the unions on Monday.', 'Sandoval se reunirá el lunes con los sindicatos.'],
        ['The unions want to hear his plan first.', 'Los sindicatos quieren conocer antes su plan.'],
        ['Sandoval has no plan, says the opposition.', 'Según la oposición, Sandoval carece de plan.'],
        ['He will speak on Monday, Sandoval promises.', 'El lunes hablará, promete Sandoval.'],
      ],
    ],
    [
      'sentences of which each repeats another',
      [
        ['The talks failed.', 'Las conversaciones fracasaron.'],
        ['The talks failed again.', 'Las conversaciones fracasaron de nuevo.'],
        ['The talks failed, the envoy said.', 'Las conversaciones fracasaron, dijo el enviado.'],
      ],
    ],
    [
      'figures and names that stand in every sentence',
      [
        ['In 2024 Lima had 10 million people.', 'En 2024 Lima tenía 10 millones de habitantes.'],
        [
          'Of these 10 million, Lima says, many came after 2024.',
          'De esos 10 millones, dice Lima, muchos llegaron después de 2024.',
        ],
        ['By 2030 Lima may lose water for 10 million.', 'Hacia 2030 Lima puede quedarse sin agua para 10 millones.'],
      ],
    ],
  ])('%s: are taken unchanged', async (_, lines) => {
    const targets = lines.map(([, target = '']) => target)
    const told = await tell(
      lines.map(([source = '']) => source),
      targets,
      { to: 'es', serve },
    )
    expect(told.targets).toEqual(targets)
    expect(told.server.asked.length).toBe(1)
    expect(targets.flatMap((__, line) => told.reportsOf(line))).toEqual([])
  })
})

describe('short answers that are mostly names', () => {
  it.each([
    ['en', 'Владимир Путин прилетел в Россию.', 'Vladimir Putin flew to Russia.'],
    ['en', 'Zelenski recibió a Macron en Kiev.', 'Zelensky met Macron in Kyiv.'],
    ['es', 'Olaf Scholz met Emmanuel Macron in Paris.', 'Olaf Scholz se reunió con Emmanuel Macron en París.'],
    ['es', 'Xi Jinping calls Luiz Inácio Lula da Silva.', 'Xi Jinping llama a Luiz Inácio Lula da Silva.'],
    ['ca', 'Giorgia Meloni visits Rabat.', 'Giorgia Meloni visita Rabat.'],
    ['de', 'Recep Tayyip Erdoğan sees Viktor Orbán.', 'Recep Tayyip Erdoğan trifft Viktor Orbán.'],
    ['de', 'Jean-Claude Juncker leaves Brussels.', 'Jean-Claude Juncker verlässt Brüssel.'],
    ['fr', 'Andrzej Duda writes to Donald Tusk.', 'Andrzej Duda écrit à Donald Tusk.'],
    ['it', 'Pedro Sánchez calls Ursula von der Leyen.', 'Pedro Sánchez chiama Ursula von der Leyen.'],
    ['pt', 'Manuel Valls sees Felipe González.', 'Manuel Valls encontra Felipe González.'],
    ['nl', 'Angela Merkel thanks Mark Rutte.', 'Angela Merkel bedankt Mark Rutte.'],
    ['pl', 'Zuzana Čaputová visits Andrzej Duda.', 'Zuzana Čaputová odwiedza Andrzeja Dudę.'],
    ['ru', 'Aleksandar Vučić flew to Sofia.', 'Александар Вучич прилетел в Софию.'],
    ['uk', 'Rumen Radev visits Belgrade.', 'Румен Радев відвідує Белград.'],
  ])('%s: %s → %s', async (to, source, target) => {
    const told = await tell([source], [target], {
      to,
      serve,
      from: to === 'en' ? (/\p{Script=Cyrillic}/u.test(source) ? 'ru' : 'es') : 'en',
    })
    expect([
      told.targets,
      told.server.asked.length,
      told.findings.filter(({ code }) => code === 'doubtful-answer'),
    ]).toEqual([[target], 1, []])
  })
})
