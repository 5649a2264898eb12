import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLanguages } from '../src/check/index.ts'
import { parseConfig } from '../src/config.ts'
import { parseArticle } from '../src/index.ts'
import type { Delivery, Engine, Job } from '../src/model.ts'
import { parseGlossary } from '../src/names/index.ts'
import { type DraftSettings, draftEditions } from '../src/pipeline/index.ts'
import { temporaryFolder } from './command-line.ts'
import { filesDesk } from './files-desk.ts'

const TEXT = 'A long visit\n\nThe rain began on 4 May. It lasted for 12 days.\n'
/** The 12 days became 21. */
const SPANISH: Readonly<Record<string, string>> = {
  'A long visit': 'Una larga visita',
  'The rain began on 4 May.': 'La lluvia empezó el 4 de mayo.',
  'A short visit': 'Una visita corta',
  'It lasted for 12 days.': 'Duró 21 días.',
  ' sang.': ' cantó.',
  'Nobody sang.': 'Nadie cantó.',
  ' danced.': ' bailó.',
  'It rained.': 'Llovió.',
}

const deliveryOf = ({ id, pieces }: Job): Delivery => ({
  pieces: pieces.map(piece => (typeof piece === 'string' ? (SPANISH[piece] ?? '') : piece)),
  ...{ id, engine: 'phrases', billedCharacters: 0 },
})

const engine: Engine = {
  name: 'phrases',
  settings: '',
  lacks: async () => undefined,
  translate: async (jobs, { deliver }) => {
    await deliver(jobs.map(deliveryOf))
    return { requests: 1, characters: 0, billedCharacters: 0, failures: [] }
  },
  close: async () => {},
}

type Changed = Partial<Pick<DraftSettings, 'engine'>> & {
  readonly rules?: Partial<DraftSettings['rules']>
  readonly workspace?: Partial<DraftSettings['workspace']>
  readonly text?: string
}

/** Runs drafts of one article; each run says which sentences were checked, what was found, and what was sent. */
function newsroom() {
  const folder = temporaryFolder()
  return {
    folder,
    catalog: join(folder, 'locales/es/visit.json'),
    kept: join(folder, '.interlinear/locales/findings/es/visit.json'),
    run: async ({ rules, workspace, text = TEXT }: Changed = {}) => {
      const checked: string[] = []
      const counting = {
        code: 'counted',
        level: 'info' as const,
        check: ({ key }: { readonly key: string }) => {
          checked.push(key)
          return []
        },
      }
      const article = await parseArticle(text, { slug: 'visit', locale: 'en', format: 'text' })
      const { articles } = await draftEditions(
        { articles: [article], to: ['es'], again: false },
        {
          workspace: {
            config: parseConfig('', 'interlinear.yml'),
            glossary: { version: 1, sourceLocale: 'en', terms: [] },
            desk: filesDesk(folder),
            ...workspace,
          },
          rules: { own: [counting], languages: openLanguages(), levels: () => ({}), build: 'one', ...rules },
          engine,
          watcher: { begin: () => {}, advance: () => {}, note: () => {}, end: () => {} },
          maxCharacters: undefined,
          concurrency: undefined,
          signal: () => new AbortController().signal,
        },
      )
      const edition = articles[0]?.editions[0]
      return {
        checked: checked.sort(),
        findings: edition?.findings ?? [],
        sent: edition?.sent,
        codes: codesOf(edition?.findings),
      }
    },
  }
}

const codesOf = (findings: readonly { readonly key: string; readonly code: string }[] = []): readonly string[] =>
  findings.map(({ key, code }) => `${key} ${code}`)

const GLOSSARY = parseGlossary(
  'version: 1\nsourceLocale: en\nterms:\n  - {id: rain, type: term, source: rain, translations: {es: llovizna}}\n',
  'glossary.yml',
)

const PERSON = parseGlossary(
  'version: 1\nsourceLocale: en\nterms:\n  - {id: koval, type: person, source: Hanna Koval, aliases: [Koval]}\n',
  'glossary.yml',
)

const ALL = ['headline', 'p1.s1', 'p1.s2']
const FOUND = ['p1.s2 number-changed']

describe('what the checks found in an earlier run', () => {
  it('is said again for an unchanged edition, which is not checked', async () => {
    const { run } = newsroom()
    const first = await run()
    expect(first).toMatchObject({ checked: ALL, sent: 3, codes: FOUND })
    expect(await run()).toEqual({ ...first, checked: [], sent: 0 })
    expect(await run()).toEqual({ ...first, checked: [], sent: 0 })
  })

  it.each<readonly [what: string, changed: Changed, codes: readonly string[]]>([
    ['another program', { rules: { build: 'two' } }, FOUND],
    ['another level', { rules: { levels: () => ({ 'number-changed': 'off' }) } }, []],
    ['another style', { rules: { style: () => ({ quotes: '«»' }) } }, FOUND],
    ['other limits of subtitles', { rules: { subtitles: () => ({ lineLength: 30 }) } }, FOUND],
    ['another glossary', { workspace: { glossary: GLOSSARY } }, ['p1.s1 name-missing', ...FOUND]],
    ['a program whose findings are not kept', { rules: { build: undefined } }, FOUND],
  ])('is found again with %s', async (_, changed, codes) => {
    const { run } = newsroom()
    await run()
    expect(await run(changed)).toMatchObject({ checked: ALL, sent: 0, codes })
    if (changed.rules && 'build' in changed.rules && changed.rules.build === undefined) return
    expect(await run(changed)).toMatchObject({ checked: [], sent: 0, codes })
  })

  it('is found again for a text that a person changed, and then kept; it is said again for the others', async () => {
    const { run, catalog } = newsroom()
    await run()
    writeFileSync(catalog, readFileSync(catalog, 'utf8').replace('21', '12'))
    expect(await run()).toMatchObject({ checked: ['p1.s2'], codes: [] })
    expect(await run()).toMatchObject({ checked: [], codes: [] })
  })

  it('is found again for the sentence of an article that changed, and said again for the others', async () => {
    const { run } = newsroom()
    await run()
    const changed = { text: TEXT.replace('long', 'short') }
    expect(await run(changed)).toMatchObject({ checked: ['headline'], sent: 1, codes: FOUND })
    expect(await run(changed)).toMatchObject({ checked: [], sent: 0, codes: FOUND })
  })

  it('is found again for a sentence that is the first one to name a person now', async () => {
    const { run } = newsroom()
    const workspace = { glossary: PERSON }
    await run({ workspace, text: 'A long visit\n\nHanna Koval sang. Koval danced. It rained.\n' })
    const changed = { workspace, text: 'A long visit\n\nNobody sang. Koval danced. It rained.\n' }
    expect((await run(changed)).checked).toEqual(['p1.s1', 'p1.s2'])
  })

  it.each<readonly [what: string, changed: Changed]>([
    ['another program', { rules: { build: 'two' } }],
    ['another level', { rules: { levels: () => ({ 'number-changed': 'info' }) } }],
    ['another glossary', { workspace: { glossary: GLOSSARY } }],
  ])('is found again for every sentence of a changed article with %s', async (_, changed) => {
    const { run } = newsroom()
    await run()
    expect(await run({ ...changed, text: TEXT.replace('long', 'short') })).toMatchObject({ checked: ALL, sent: 1 })
  })

  it.each(['', '{', '[]', '{"key":1}', '{"key":"0","findings":[]}', '{"key":"0","findings":[],"rules":"","units":{}}'])(
    'is found again where %j is kept',
    async text => {
      const { run, kept } = newsroom()
      await run()
      writeFileSync(kept, text)
      expect(await run()).toMatchObject({ checked: ALL, codes: FOUND })
      expect(await run()).toMatchObject({ checked: [], codes: FOUND })
    },
  )

  it('is found again after the folder of what can be made again was deleted', async () => {
    const { run, folder, kept } = newsroom()
    await run()
    rmSync(join(folder, '.interlinear'), { recursive: true })
    expect(await run()).toMatchObject({ checked: ALL, codes: FOUND })
    expect(existsSync(kept)).toBe(true)
  })

  it('is not kept by a program that may change between two runs', async () => {
    const { run, kept } = newsroom()
    await run({ rules: { build: undefined } })
    expect(existsSync(kept)).toBe(false)
  })
})
