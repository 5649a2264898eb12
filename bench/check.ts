import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, cpuUsage, stdout } from 'node:process'
import { createChecker, type Pair } from '../src/check/index.ts'
import { createTsvReader } from '../src/exchange/index.ts'
import type { Glossary, Term } from '../src/model.ts'
import { parseGlossary } from '../src/names/index.ts'

const TERMS = 180
const SENTENCES = [
  [
    '{0} said on Tuesday that 1,100 km² out of 1,300 km² had been recaptured, “over 84% of the territory”.',
    '{0} afirmó el martes que se habían recuperado 1.100 de los 1.300 km², “más del 84 % del territorio”.',
  ],
  [
    'The government does not expect the talks with {0} to begin before the end of the month.',
    'El gobierno no espera que las conversaciones con {0} comiencen antes de fin de mes.',
  ],
  [
    'Prices rose by 3.2% in March, and about 2 million people have lost their jobs since last year.',
    'Los precios subieron un 3,2 % en marzo y unos 2 millones de personas han perdido su empleo desde el año pasado.',
  ],
  [
    '“We will stay here until the work is done,” an officer told reporters at the border.',
    '“Nos quedaremos aquí hasta que termine el trabajo”, dijo un oficial a los periodistas en la frontera.',
  ],
] as const

const term = (index: number): Term => ({
  id: `person-${index}`,
  type: 'person',
  source: `Ranulf Averill${index}`,
  aliases: [],
  misspellings: [],
  caseSensitive: true,
  keep: false,
  translations: { es: { use: `Ranulfo Averil${index}`, aliases: {}, forms: [], derived: [], avoid: [] } },
})

interface Data {
  readonly to: string
  readonly glossary: Glossary
  readonly pairs: readonly Pair[]
}

function synthetic(): Data {
  const terms = Array.from({ length: TERMS }, (_, index) => term(index))
  const pairs = Array.from({ length: 4000 }, (_, index): Pair => {
    const [source, target] = SENTENCES[index % SENTENCES.length] ?? SENTENCES[0]
    const number = index % TERMS
    return {
      key: String(index),
      source: source.replace('{0}', `Ranulf Averill${number}`),
      target: target.replace('{0}', `Ranulfo Averil${number}`),
    }
  })
  return { to: 'es', glossary: { version: 1, sourceLocale: 'en', terms }, pairs }
}

/** `npm run bench -- check pairs.tsv es glossary.yml` measures on your own file. */
function fromFile(file: string, to: string, glossaryFile: string): Data {
  const read = createTsvReader(file)
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => read(line, index + 1) ?? [])
    .map(({ id, source, target }): Pair => ({ key: id, source, target }))
  return { to, pairs, glossary: parseGlossary(readFileSync(glossaryFile, 'utf8'), glossaryFile) }
}

/** How many pairs to check before measuring, so that all code is compiled by then. */
const WARM_UP = 20_000
const MEASURED = 100_000

interface Measured {
  /** Pairs per second of processor time on one core; other work on the machine affects it less than wall time. */
  readonly best: number
  readonly median: number
  readonly found: number
}

function measure({ to, glossary, pairs }: Data): Measured {
  const checker = createChecker({ from: 'en', to, glossary })
  const found = pairs.filter(pair => checker.pair(pair).some(({ level }) => level !== 'info')).length
  const round = (): number => {
    const start = cpuUsage()
    for (const pair of pairs) checker.pair(pair)
    const { user, system } = cpuUsage(start)
    return (pairs.length * 1e6) / (user + system)
  }
  const rounds = (count: number): number[] => Array.from({ length: Math.ceil(count / pairs.length) }, round)
  rounds(WARM_UP)
  const rates = rounds(MEASURED).sort((a, b) => a - b)
  return { best: rates.at(-1) ?? 0, median: rates[rates.length >> 1] ?? 0, found }
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, sign => `\\${sign}`)}"`

/** The same pairs checked with Translate Toolkit's pofilter, if it is installed. */
function pofilter({ pairs, to }: Data): Measured | undefined {
  if (spawnSync('pofilter', ['--version']).error) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-bench-'))
  const [input, output] = [join(folder, 'in.po'), join(folder, 'out.po')]
  const header = `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n`
  const entries = pairs.map(
    ({ key, source, target }) => `msgctxt ${quoted(key)}\nmsgid ${quoted(source)}\nmsgstr ${quoted(target)}\n`,
  )
  writeFileSync(input, `${header}\n${entries.join('\n')}`)
  const start = performance.now()
  spawnSync('pofilter', [`--language=${to}`, '--progress=none', input, output])
  const seconds = (performance.now() - start) / 1000
  const found = readFileSync(output, 'utf8').match(/^msgctxt/gm)?.length ?? 0
  rmSync(folder, { recursive: true })
  const rate = pairs.length / seconds
  return { best: rate, median: rate, found }
}

export async function run(): Promise<void> {
  const [, file, to, glossary] = argv.slice(2)
  const data = file && to && glossary ? fromFile(file, to, glossary) : synthetic()
  const rows: [string, string, string, string][] = [['tool', 'pairs a second', 'median', 'pairs with a finding']]
  const rounded = (rate: number): string => Math.round(rate).toLocaleString('en')
  const row = (tool: string, { best, median, found }: Measured): void => {
    rows.push([tool, rounded(best), rounded(median), `${found} of ${data.pairs.length}`])
  }
  row(`interlinear, ${data.glossary.terms.length} terms`, measure(data))
  const other = pofilter(data)
  if (other) row('pofilter', other)
  else rows.push(['pofilter', 'not installed', '', ''])
  for (const [tool, best, median, found] of rows) {
    stdout.write(`${tool.padEnd(26)}${best.padStart(16)}${median.padStart(12)}${found.padStart(24)}\n`)
  }
}
