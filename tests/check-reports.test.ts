import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { interlinear } from './command-line.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'interlinear-reports-'))
  await writeFile(
    join(cwd, 'pairs & more.tsv'),
    'id\tsource\ttarget\na<1>\tWe finished with 79 points.\tTerminamos con 49 "puntos".\nb\tFine.\tBien\n' +
      'c\tIt is 1,000 feet.\tSon 300 metros.\nd\tHe said so.\tDijo “eso”.\n',
  )
  await writeFile(join(cwd, 'interlinear.yml'), 'style: {es: {quotes: «»}}\n')
})
afterAll(() => rm(cwd, { recursive: true, force: true }))

const printed = async (format: string): Promise<string> =>
  (await interlinear(['check', 'pairs & more.tsv', '--to', 'es', '--format', format], { cwd })).stdout

const schema = (file: string): object => JSON.parse(readFileSync(file, 'utf8'))
/** The schema of OASIS, of which tests/fixtures/schemas/README.md says where it is from. */
const isSarif = addFormats
  .default(new Ajv({ strict: false }))
  .compile<SarifLog>(schema('tests/fixtures/schemas/sarif-2.1.0.json'))
const ours = new Ajv2020().addSchema(schema('docs/check-report.schema.json'), 'report')
const isReport = ours.compile<{ findings: readonly { fix?: object }[] }>({ $ref: 'report' })
const isFinding = ours.compile({ $ref: 'report#/$defs/finding' })

/** The part of a log that the tests read. */
interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly {
      readonly ruleId: string
      readonly level: string
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
      }[]
      readonly fixes?: readonly {
        readonly artifactChanges: readonly { readonly replacements: readonly Replacement[] }[]
      }[]
    }[]
  }[]
}
interface Replacement {
  readonly deletedRegion: { readonly startLine: number; readonly startColumn: number; readonly endColumn: number }
  readonly insertedContent: { readonly text: string }
}

describe('reports follow their formats', () => {
  it('SARIF 2.1.0', async () => {
    const log: unknown = JSON.parse(await printed('sarif'))
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
    if (!isSarif(log)) return
    const [run] = log.runs
    const ids = run?.tool.driver.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids?.length)
    expect(run?.results.map(({ ruleId }) => ruleId).filter(id => !ids?.includes(id))).toEqual([])
    expect(run?.results.map(({ level }) => level)).toEqual(expect.arrayContaining(['error', 'warning', 'note']))
    expect(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('pairs%20&%20more.tsv')
  })

  it('SARIF says where each fix goes, by the line and column of the file', async () => {
    const log = JSON.parse(await printed('sarif')) as SarifLog
    const lines = readFileSync(join(cwd, 'pairs & more.tsv'), 'utf8').split('\n')
    const fixes = log.runs[0]?.results.flatMap(({ fixes = [] }) => fixes) ?? []
    expect(fixes.length).toBeGreaterThan(0)
    const mended = fixes.map(({ artifactChanges }) =>
      (artifactChanges[0]?.replacements ?? []).reduceRight((line, { deletedRegion, insertedContent }) => {
        const { startLine, startColumn, endColumn } = deletedRegion
        const text = line === '' ? (lines[startLine - 1] ?? '') : line
        return text.slice(0, startColumn - 1) + insertedContent.text + text.slice(endColumn - 1)
      }, ''),
    )
    expect(mended).toContain('a<1>\tWe finished with 79 points.\tTerminamos con 79 "puntos".')
    expect(mended).toContain('d\tHe said so.\tDijo «eso».')
  })

  it('SARIF says where each fix goes in XLIFF, PO and JSON, by the characters of the file', async () => {
    const unit = '<source>Is it &quot;good&quot;?</source><target>Está &quot;bien&quot;?</target>'
    const files = {
      'a.xlf': `<xliff version="1.2"><file source-language="en" target-language="es"><body><trans-unit id="a">${unit}</trans-unit></body></file></xliff>`,
      'es.po': 'msgid ""\nmsgstr "Language: es\\n"\n\nmsgid "Is it \\"good\\"?"\nmsgstr "Está \\"bien\\"?"\n',
      'es.json': '{"a": "Est\\u00e1 \\"bien\\"?"}',
    }
    await writeFile(join(cwd, 'en.json'), '{"a": "Is it \\"good\\"?"}')
    for (const [file, text] of Object.entries(files)) {
      await writeFile(join(cwd, file), text)
      const args = file === 'es.json' ? ['en.json', file, '--to', 'es'] : [file]
      const log: unknown = JSON.parse((await interlinear(['check', ...args, '--format', 'sarif'], { cwd })).stdout)
      expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
      const result = (log as SarifLog).runs[0]?.results.find(({ ruleId }) => ruleId === 'inverted-mark')
      const [put] = result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? []
      expect(put?.deletedRegion).toEqual({ charOffset: text.indexOf('Est'), charLength: 0 })
      expect(put?.insertedContent.text).toBe('¿')
    }
  })

  it('JSON and JSON Lines: the schema in docs/', async () => {
    const report: unknown = JSON.parse(await printed('json'))
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    if (isReport(report)) expect(report.findings.some(({ fix }) => fix)).toBe(true)
    for (const line of (await printed('jsonl')).trim().split('\n')) {
      expect(isFinding(JSON.parse(line)), `${line} ${JSON.stringify(isFinding.errors)}`).toBe(true)
    }
    expect(isReport({ findings: [{ code: 'x' }], counts: { error: 1, warning: 0, info: 0 } })).toBe(false)
  })

  it('JUnit: nested suites of cases, with right counts', async () => {
    const elements: { name: string; parent: string | undefined; attributes: Record<string, string> }[] = []
    const open: string[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => {
      elements.push({ name, parent: open.at(-1), attributes: attributes as Record<string, string> })
      open.push(name)
    })
    parser.on('closetag', () => void open.pop())
    parser.write(await printed('junit')).close()
    const PARENTS: Readonly<Record<string, string | undefined>> = {
      testsuites: undefined,
      testsuite: 'testsuites',
      testcase: 'testsuite',
      failure: 'testcase',
      'system-out': 'testcase',
    }
    expect(elements.filter(({ name, parent }) => !Object.hasOwn(PARENTS, name) || PARENTS[name] !== parent)).toEqual([])
    const named = (wanted: string) => elements.filter(({ name }) => name === wanted)
    const [suite] = named('testsuite')
    // What the XSD of Jenkins' xUnit plugin (junit-10) requires of a suite.
    expect(Object.keys(suite?.attributes ?? {})).toEqual(['name', 'tests', 'failures', 'errors'])
    expect(suite?.attributes.name).toBe('interlinear check')
    expect(Number(suite?.attributes.tests)).toBe(named('testcase').length)
    expect(Number(suite?.attributes.failures)).toBe(named('failure').length)
    expect(named('testcase').every(({ attributes: { name, classname } }) => name && classname)).toBe(true)
    expect(named('failure').every(({ attributes: { message, type } }) => message && type)).toBe(true)
    expect(named('testcase')[0]?.attributes.name).toContain('a<1>')
  })
})

describe('inline elements of XLIFF', () => {
  it.each([
    ['See <g id="1">our map</g>.', 'Mira <g id="1">nuestro mapa</g>.', 0],
    ['See <g id="1">our map</g>.', 'Mira nuestro mapa.', 1],
    ['See <x id="1"/>our map.', 'Mira <x id="1"/>nuestro mapa<x id="2"/>.', 1],
    ['See <g id="1">our <g id="2">map</g></g>.', 'Mira <g id="2">nuestro <g id="1">mapa</g></g>.', 0],
  ])('%j → %j: %i errors', async (source, target, found) => {
    const file = `<xliff version="1.2"><file source-language="en" target-language="es"><body><trans-unit id="a"><source>${source}</source><target>${target}</target></trans-unit></body></file></xliff>`
    await writeFile(join(cwd, 'one.xlf'), file)
    const { stdout } = await interlinear(['check', 'one.xlf', '--format', 'json'], { cwd })
    const { findings } = JSON.parse(stdout) as { findings: readonly { code: string }[] }
    expect(findings.filter(({ code }) => code === 'inline-element')).toHaveLength(found)
  })
})
