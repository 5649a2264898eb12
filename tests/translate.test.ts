import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { fromCatalog } from '../src/edition/index.ts'
import type { Finding } from '../src/model.ts'
import { createFinder, parseGlossary } from '../src/names/index.ts'
import { checkEdition } from '../src/pipeline/index.ts'
import { listLocales } from '../src/store/files/edition-paths.ts'
import { loadEdition } from '../src/store/files/editions.ts'
import { interlinear, temporaryFolder } from './command-line.ts'
import type { Mood } from './deepl-server/moods.ts'
import { type DeepLServer, startDeepLServer } from './deepl-server/server.ts'

const SEED = 'seeds/kursk-visit.txt'
const ALL = ['es', 'ca', 'fr', 'de', 'it', 'pt', 'pl', 'uk', 'ru', 'ko', 'ja', 'zh-Hans', 'ar']

/** A desk of its own with the sample article and glossary. */
function newDesk(): string {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'seeds'))
  for (const file of [SEED, 'glossary.yml']) cpSync(join(import.meta.dirname, '..', file), join(cwd, file))
  return cwd
}

/** Every file under a folder with its content and modification time. */
function snapshot(folder: string): Map<string, readonly [content: string, changed: number]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1), [readFileSync(path, 'utf8'), statSync(path).mtimeMs]]
    }),
  )
}

const textsIn = (cwd: string, locale: string): ReadonlyMap<string, string> => {
  const file = join(cwd, `locales/${locale}/kursk-visit.json`)
  return fromCatalog(readFileSync(file, 'utf8'), file)
}

/** The errors about names in any edition. */
async function wrongNames(cwd: string): Promise<readonly Finding[]> {
  const glossary = parseGlossary(readFileSync(join(cwd, 'glossary.yml'), 'utf8'), 'glossary.yml')
  const finder = createFinder(glossary, 'en')
  const out = join(cwd, 'locales')
  const found: Finding[] = []
  for (const locale of (await listLocales(out)).filter(name => name !== 'en')) {
    const edition = await loadEdition({ out, slug: 'kursk-visit', locale, sourceLocale: 'en' })
    found.push(...checkEdition(edition, edition.units, { glossary, finder, readers: new Map() }))
  }
  return found.filter(({ code, level }) => level === 'error' && code.startsWith('name-'))
}

const editSeed = (cwd: string, change: (text: string) => string): void =>
  writeFileSync(join(cwd, SEED), change(readFileSync(join(cwd, SEED), 'utf8')))

describe('with Apertium', () => {
  const translate = ['translate', SEED, '--to', 'es,ca', '--engine', 'apertium', '--format', 'json']

  it('drafts aligned editions with right names, and a second run does nothing', async () => {
    const cwd = newDesk()
    const first = await interlinear(translate, { cwd })
    expect(first.code, first.stderr).toBe(0)
    const report = JSON.parse(first.stdout)
    expect(report.articles[0].editions).toMatchObject(
      ['es', 'ca'].map(locale => ({
        locale,
        fromMemory: 0,
        carriedOver: 0,
        keptHuman: 0,
        failed: 0,
        findings: { error: 0 },
      })),
    )
    const keys = [...textsIn(cwd, 'en').keys()]
    expect(keys.slice(0, 3)).toEqual(['headline', 'deck', 'p1.s1'])
    for (const locale of ['es', 'ca']) expect([...textsIn(cwd, locale).keys()]).toEqual(keys)
    const all = ['es', 'ca'].flatMap(locale => [...textsIn(cwd, locale).values()]).join('\n')
    expect(all).not.toMatch(/Triunfo|zorro|Vals\b|[*@#]\w/)
    expect(all).not.toMatch(/Viewed|Back to Top|Reported by/)
    const before = snapshot(cwd)
    const second = await interlinear(translate, { cwd })
    expect(second.code).toBe(0)
    expect(JSON.parse(second.stdout)).toMatchObject({
      articles: [
        {
          editions: [
            { sent: 0, carriedOver: keys.length },
            { sent: 0, carriedOver: keys.length },
          ],
        },
      ],
      requests: 0,
      characters: 0,
    })
    expect(snapshot(cwd)).toEqual(before)
  })

  it('applies the levels and the own checks of the config', async () => {
    const cwd = newDesk()
    const text = ['translate', SEED, '--to', 'es', '--engine', 'apertium']
    const codesOf = (stdout: string): readonly string[] =>
      [...stdout.matchAll(/^ {2}source \S+ \w+ ([\w-]+)/gm)].map(([, code = '']) => code)
    const plain = await interlinear(text, { cwd })
    const off = [...new Set(codesOf(plain.stdout))]
    expect([off.length > 0, plain.code]).toEqual([true, 0])
    writeFileSync(
      join(cwd, 'house.mjs'),
      "export const checks = [{code: 'house', level: 'error', check: () => [{message: 'Never.'}]}]",
    )
    const levels = off.map(code => `${code}: off`).join(', ')
    writeFileSync(join(cwd, 'interlinear.yml'), `check:\n  modules: [house.mjs]\n  levels: {${levels}}\n`)
    const { code, stdout } = await interlinear(text, { cwd })
    const segments = textsIn(cwd, 'es').size
    expect([codesOf(stdout), stdout.match(/house: Never/g)?.length, code]).toEqual([[], segments, 1])
    const status = JSON.parse((await interlinear(['status', '--format', 'json'], { cwd })).stdout)
    expect(status.articles[0].editions[0].findings.error).toBe(segments)
  })

  it('sends one changed sentence per locale and changes only its entry', async () => {
    const cwd = newDesk()
    await interlinear(translate, { cwd })
    const before = { es: textsIn(cwd, 'es'), ca: textsIn(cwd, 'ca') }
    editSeed(cwd, text => text.replace('Kyiv tells another story.', 'Kyiv tells a very different story.'))
    const { stdout } = await interlinear(translate, { cwd })
    expect(JSON.parse(stdout).articles[0].editions.map((edition: { sent: number }) => edition.sent)).toEqual([1, 1])
    for (const locale of ['es', 'ca'] as const) {
      const changed = [...textsIn(cwd, locale)].filter(([key, text]) => before[locale].get(key) !== text)
      expect(changed.map(([key]) => key)).toHaveLength(1)
      expect([...textsIn(cwd, locale).keys()]).toEqual([...before[locale].keys()])
    }
  })

  it('status says how far each edition is behind a corrected article', async () => {
    const cwd = newDesk()
    await interlinear(translate, { cwd })
    editSeed(cwd, text =>
      text.replace('55,000 men', '56,000 men').replace('Kyiv tells another story.', 'Kyiv tells one more story.'),
    )
    const { stdout } = await interlinear(['status', '--format', 'json'], { cwd })
    for (const edition of JSON.parse(stdout).articles[0].editions) {
      expect(edition.behind).toEqual({ typo: 0, wording: 1, fact: 1, name: 0 })
    }
  })

  it('only adds lines for a new first paragraph, and never overwrites a person’s text', async () => {
    const cwd = newDesk()
    await interlinear(translate, { cwd })
    const file = join(cwd, 'locales/es/kursk-visit.json')
    const mine = readFileSync(file, 'utf8').replace(/"headline": "[^"]*"/, '"headline": "Lo que yo digo"')
    writeFileSync(file, mine)
    editSeed(cwd, text =>
      text.replace(
        'On the 12th (local',
        'A new first paragraph came in late. It has two sentences.\n\nOn the 12th (local',
      ),
    )
    const { stdout } = await interlinear(translate, { cwd })
    expect(JSON.parse(stdout).articles[0].editions[0]).toMatchObject({ sent: 2, keptHuman: 1 })
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(mine.split('\n').filter(line => !lines.includes(line))).toEqual([])
    expect(lines).toHaveLength(mine.split('\n').length + 4)
  })
})

describe('with DeepL', () => {
  const servers: DeepLServer[] = []
  afterAll(() => Promise.all(servers.map(server => server.close())))

  async function desk(options: Parameters<typeof startDeepLServer>[0] = {}) {
    const server = await startDeepLServer(options)
    servers.push(server)
    const cwd = newDesk()
    const env = { DEEPL_AUTH_KEY: server.key, DEEPL_SERVER_URL: server.url }
    const translate = (to: readonly string[], ...more: string[]) =>
      interlinear(['translate', SEED, '--to', to.join(','), '--format', 'json', ...more], { cwd, env })
    return { server, cwd, env, translate }
  }

  it('makes one request per locale, then none, and never shows the key', async () => {
    const { server, cwd, translate } = await desk()
    const five = ['es', 'fr', 'de', 'it', 'pl']
    const first = await translate(five)
    expect(server.translations()).toHaveLength(5)
    expect(JSON.parse(first.stdout)).toMatchObject({ requests: 5, billedCharacters: server.billed() })
    await translate(five)
    expect(server.translations()).toHaveLength(5)
    const said = [first.stdout, first.stderr, ...[...snapshot(cwd).values()].map(([content]) => content)].join('\n')
    expect(said).not.toContain(server.key)
  })

  it.each<readonly [string, Mood]>([
    ['on a good day', {}],
    ['translating names', { translatesNames: true }],
    ...(['drop', 'double', 'first', 'escape', 'pull-quote', 'eat-space'] as const).map(
      tags => [`tags: ${tags}`, { tags, translatesNames: true }] as const,
    ),
    ['tags heaped, and no glossaries', { tags: 'first', translatesNames: true, noGlossaries: true }],
  ])('keeps every name in thirteen locales %s', async (_, mood) => {
    const { translate, cwd } = await desk({ mood })
    const { stdout, stderr } = await translate(ALL)
    const { editions } = JSON.parse(stdout).articles[0]
    expect(editions.map((edition: { locale: string }) => edition.locale)).toEqual(ALL)
    expect(await wrongNames(cwd), stderr).toEqual([])
  })

  it('refuses a wrong key with exit 2 and writes nothing', async () => {
    const { server, cwd } = await desk()
    const env = { DEEPL_SERVER_URL: server.url, DEEPL_AUTH_KEY: 'not-the-key' }
    const ran = await interlinear(['translate', SEED, '--to', 'es'], { cwd, env })
    expect(ran.code, ran.stderr).toBe(2)
    expect(ran.stderr).toMatch(/key/)
    expect(ran.stderr).not.toContain('not-the-key')
    expect(readdirSync(cwd).sort()).toEqual(['glossary.yml', 'seeds'])
  })

  it('continues an interrupted run, without paying twice', async () => {
    const { server, cwd, translate } = await desk({ quota: 4000 })
    const cut = await translate(['es', 'fr', 'de'])
    expect(cut.code, cut.stderr).toBe(3)
    expect(cut.stdout + cut.stderr).toMatch(/(fr|de|es) \S+ is missing|"failed": [1-9]/)
    const paid = server.billed()
    expect(paid).toBeGreaterThan(0)
    const other = await startDeepLServer()
    servers.push(other)
    const env = { DEEPL_AUTH_KEY: other.key, DEEPL_SERVER_URL: other.url }
    const rest = await interlinear(['translate', SEED, '--to', 'es,fr,de'], { cwd, env })
    expect(rest.code, rest.stderr).toBeLessThan(2)
    const whole = await desk()
    await whole.translate(['es', 'fr', 'de'])
    expect(paid + other.billed()).toBe(whole.server.billed())
  })

  it('estimates exactly in a dry run, and sends nothing', async () => {
    const { server, cwd, translate } = await desk()
    const dry = JSON.parse((await translate(['es', 'fr'], '--dry-run')).stdout)
    expect(server.translations()).toHaveLength(0)
    expect(readdirSync(cwd).sort()).toEqual(['glossary.yml', 'seeds'])
    const real = JSON.parse((await translate(['es', 'fr'])).stdout)
    expect(dry.characters).toBe(real.characters)
    expect(real.billedCharacters).toBe(server.billed())
  })

  describe('a second request for wrong names', () => {
    const five = ['es', 'fr', 'de', 'uk', 'ru']
    const mood: Mood = { tags: 'first', translatesNames: true, noGlossaries: true }
    const characters = ({ stdout }: { stdout: string }): number => JSON.parse(stdout).characters

    it.each([
      ['no room', 0, ['--max-characters'], ''],
      ['some room', 300, ['--max-characters'], ''],
      ['some room in the month', 300, [], 'budget: {monthlyCharacters: LIMIT}\n'],
    ])('stays within the budget: %s', async (_, room, flag, config) => {
      const free = await desk({ mood })
      const planned = characters(await free.translate(five, '--dry-run'))
      const wanted = characters(await free.translate(five))
      expect(wanted).toBeGreaterThan(planned + room)
      const { server, cwd, translate } = await desk({ mood })
      const limit = String(planned + room)
      writeFileSync(join(cwd, 'interlinear.yml'), config.replace('LIMIT', limit))
      const ran = await translate(five, ...flag.flatMap(name => [name, limit]))
      expect(ran.code, ran.stderr).toBeLessThan(2)
      expect(ran.stderr).toMatch(/texts? with wrong names not asked for again/)
      expect(server.billed()).toBeLessThanOrEqual(planned + room)
      if (room > 0) expect(server.billed()).toBeGreaterThan(planned)
    })

    it('stays within the monthly budget together with a simultaneous run', async () => {
      const { server, cwd, env, translate } = await desk({ mood, latencyMs: 30 })
      const planned = characters(await translate(five, '--dry-run'))
      const limit = 2 * planned + 300
      writeFileSync(join(cwd, 'interlinear.yml'), `budget: {monthlyCharacters: ${limit}}\n`)
      cpSync(join(cwd, SEED), join(cwd, 'seeds/again.txt'))
      const other = ['translate', 'seeds/again.txt', '--to', five.join(','), '--format', 'json']
      const ran = await Promise.all([translate(five), interlinear(other, { cwd, env })])
      expect(ran.map(({ code }) => code < 2)).toEqual([true, true])
      expect(server.billed()).toBeLessThanOrEqual(limit)
      expect(server.billed()).toBeGreaterThan(2 * planned)
    })
  })

  it('is not needed for texts that people accepted before', async () => {
    const { cwd, translate } = await desk()
    await translate(['es'])
    const file = join(cwd, 'locales/es/kursk-visit.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/": "(?=\S)/g, '": "¡'))
    cpSync(join(cwd, SEED), join(cwd, 'seeds/again.txt'))
    const ran = await interlinear(
      ['translate', 'seeds/again.txt', '--to', 'es', '--engine', 'deepl', '--format', 'json'],
      {
        cwd,
      },
    )
    const [{ segments, fromMemory }] = JSON.parse(ran.stdout).articles[0].editions
    expect([ran.code < 2, fromMemory]).toEqual([true, segments])
  })

  it('refuses to spend more than it may', async () => {
    const { server, cwd, translate } = await desk()
    const ran = await translate(['es'], '--max-characters', '100')
    expect(ran.code).toBe(4)
    expect(ran.stderr).toMatch(/100/)
    expect(server.translations()).toHaveLength(0)
    expect(readdirSync(cwd).sort()).toEqual(['glossary.yml', 'seeds'])
  })
})
