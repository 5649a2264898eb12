import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES, linesOf, type Told, tell } from './answered-story.ts'
import { BATCH_SPOILERS } from './batch-spoilers.ts'
import { jsonServers } from './json-server.ts'

const { serve, close } = jsonServers()
afterAll(close)

/** The rows of a table of answers that a server may give to any line, or to the line that is named. */
const rowsOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(`tests/fixtures/answers/${file}.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(row => row.split('\t'))

const NO_TRANSLATIONS = rowsOf('no-translations')
const NEAR_LANGUAGES = rowsOf('near-languages')
const MEANINGS = rowsOf('other-meanings')

describe.each(LOCALES)('answers in %s', to => {
  const lines = linesOf(to)
  const sources = lines.map(([source]) => source)
  const good = lines.map(([, target]) => target)
  let base: Told
  beforeAll(async () => {
    base = await tell(sources, good, { to, serve })
  })

  it('good ones are taken as they are, and asked for once', () => {
    expect(base.targets).toEqual(good)
    expect(base.server.asked.length).toBe(1)
    expect(base.findings.filter(({ level }) => level === 'error')).toEqual([])
  })

  /** Whether a bad answer to one line is reported, or not taken at all. */
  const isReported = async (line: number, bad: string): Promise<boolean> => {
    const told = await tell(sources, good.with(line, bad), { to, serve })
    expect(line).toBeGreaterThanOrEqual(0)
    return told.targets[line] === '' || told.targets[line] === good[line] || told.reportsOf(line).length > 0
  }

  it.each(Object.entries(BATCH_SPOILERS))('no bad one is taken unreported: %s', async (_, spoil) => {
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

  it.each(NO_TRANSLATIONS.filter(([locale]) => locale === to))('%s: %s', async (_, text = '') => {
    for (const line of [1, 4, 11, 21]) expect([text, await isReported(line, text)]).toEqual([text, true])
  })

  const near = NEAR_LANGUAGES.filter(([locale]) => locale === to)
  it.each(near)('%s: "%s" in %s: %s', async (_, source = '', __, text = '') => {
    expect(await isReported(sources.indexOf(source), text)).toBe(true)
  })

  const other = MEANINGS.filter(([locale]) => locale === to)
  it.each(other)('%s: "%s" with another meaning (%s): %s', async (_, source = '', __, text = '') => {
    expect(await isReported(sources.indexOf(source), text)).toBe(true)
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
  ])('%s: are taken as they are', async (_, lines) => {
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
