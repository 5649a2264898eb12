import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { interlinear } from './command-line.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'interlinear-reports-'))
  await writeFile(
    join(cwd, 'pairs & more.tsv'),
    'id\tsource\ttarget\na<1>\tWe finished with 79 points.\tTerminamos con 49 "puntos".\nb\tFine.\tBien\n' +
      'c\tIt is 1,000 feet.\tSon 300 metros.\n',
  )
})
afterAll(() => rm(cwd, { recursive: true, force: true }))

const printed = async (format: string): Promise<string> =>
  (await interlinear(['check', 'pairs & more.tsv', '--to', 'es', '--format', format], { cwd })).stdout

const Text = v.strictObject({ text: v.pipe(v.string(), v.minLength(1)) })
/** What SARIF 2.1.0 (OASIS, §3.13 to §3.52) requires and allows of the objects that we write. */
const Sarif = v.strictObject({
  $schema: v.pipe(v.string(), v.url()),
  version: v.literal('2.1.0'),
  runs: v.array(
    v.strictObject({
      tool: v.strictObject({
        driver: v.strictObject({
          name: v.pipe(v.string(), v.minLength(1)),
          rules: v.array(
            v.strictObject({ id: v.string(), shortDescription: v.optional(Text), help: v.optional(Text) }),
          ),
        }),
      }),
      columnKind: v.picklist(['utf16CodeUnits', 'unicodeCodePoints']),
      results: v.array(
        v.strictObject({
          ruleId: v.string(),
          level: v.picklist(['none', 'note', 'warning', 'error']),
          message: Text,
          locations: v.array(
            v.strictObject({
              physicalLocation: v.strictObject({
                // A URI reference (RFC 3986): no space, no backslash.
                artifactLocation: v.strictObject({ uri: v.pipe(v.string(), v.regex(/^[^\s\\<>"{}|^`]+$/)) }),
                region: v.optional(v.strictObject({ startLine: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
              }),
              logicalLocations: v.array(v.strictObject({ fullyQualifiedName: v.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
})

describe('reports are what their readers expect', () => {
  it('SARIF 2.1.0', async () => {
    const log = v.parse(Sarif, JSON.parse(await printed('sarif')))
    const [run] = log.runs
    const ids = run?.tool.driver.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids?.length)
    expect(run?.results.map(({ ruleId }) => ruleId).filter(id => !ids?.includes(id))).toEqual([])
    expect(run?.results.map(({ level }) => level)).toEqual(expect.arrayContaining(['error', 'warning', 'note']))
    expect(run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('pairs%20&%20more.tsv')
  })

  it('JUnit: suites of suites of cases, counted as they are', async () => {
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
  ])('%j and %j', async (source, target, found) => {
    const file = `<xliff version="1.2"><file source-language="en" target-language="es"><body><trans-unit id="a"><source>${source}</source><target>${target}</target></trans-unit></body></file></xliff>`
    await writeFile(join(cwd, 'one.xlf'), file)
    const { stdout } = await interlinear(['check', 'one.xlf', '--format', 'json'], { cwd })
    const { findings } = JSON.parse(stdout) as { findings: readonly { code: string }[] }
    expect(findings.filter(({ code }) => code === 'inline-element')).toHaveLength(found)
  })
})
