import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { abstractWords, slotsOf } from '../src/edition/index.ts'
import { openMemory } from '../src/store/memory/memory.ts'
import type { MemoryEntry } from '../src/store/memory/model.ts'
import { scorer } from '../src/store/memory/score.ts'
import { pick, type Random, randomFrom } from './data/random.ts'
import { sentenceMaker } from './data/sentences.ts'

// The translation memory of an archive: `npm run bench -- memory [units…]`, by default with 100,000 units; a newsroom's
// archive has 3,400,000. 44 % of the units have fewer than 30 characters, like headlines and captions. The units are
// made by replacing words of made-up sentences with words of others; queries run in a separate process.

/** How many sentences the units are made from. */
const SENTENCES = 10_000
/** The fraction of units below this many characters. */
const SHORT = { share: 0.44, characters: 30 }
const QUERIES = { exact: 20_000, close: 500, far: 500 }

interface Maker {
  readonly sentences: readonly string[]
  readonly words: readonly string[]
  readonly random: Random
}

function vary(sentence: string, share: number, { words, random }: Pick<Maker, 'words' | 'random'>): string {
  return sentence
    .split(' ')
    .map(word => (random() < share ? pick(words, random) : word))
    .join(' ')
}

/** The beginning of a sentence, with fewer characters than a short unit. */
function shortened(sentence: string, random: Random): string {
  const most = 6 + random() * (SHORT.characters - 7)
  const words = sentence.split(' ')
  let text = words[0] ?? ''
  for (const word of words.slice(1)) {
    if (text.length + word.length >= most) break
    text = `${text} ${word}`
  }
  return text.slice(0, SHORT.characters - 1)
}

function sourceOf({ sentences, words, random }: Maker): string {
  const varied = vary(pick(sentences, random), 0.2 + 0.6 * random(), { words, random })
  return random() < SHORT.share ? shortened(varied, random) : varied
}

const makerFor = (count: number): Maker => {
  const sentences = Array.from({ length: SENTENCES }, sentenceMaker(randomFrom(1)))
  return { sentences, words: sentences.flatMap(sentence => sentence.split(' ')), random: randomFrom(count) }
}

/**
 * For every query, the number of texts that match as well as the best ones found; all texts are compared one by one.
 */
function exhaustive(texts: readonly string[], queries: readonly string[]): readonly (readonly number[])[] {
  const numbers = new Map<string, number>()
  const numbered = (text: string): Uint32Array =>
    Uint32Array.from(abstractWords(text, slotsOf(text)), word => {
      if (!numbers.has(word)) numbers.set(word, numbers.size + 1)
      return numbers.get(word) ?? 0
    })
  const asked = queries.map(query => {
    const words = numbered(query)
    return { words, score: scorer(words), found: [] as number[] }
  })
  for (const text of texts) {
    const list = numbered(text)
    for (const { words, score, found } of asked) {
      if (Math.min(list.length, words.length) < 0.75 * Math.max(list.length, words.length) - 1e-9) continue
      const value = score(list)
      if (value >= 0.75) found.push(value)
    }
  }
  return asked.map(({ found }) => found.sort((a, b) => b - a))
}

/** What a process that queries the memory measured, in milliseconds and bytes. */
interface Asked {
  readonly opening: number
  readonly exact: number
  readonly fuzzy: readonly number[]
  /** The processor time of each fuzzy look-up, which is its time on an idle machine. */
  readonly work: readonly number[]
  readonly memory: number
  readonly scores: readonly (readonly number[])[]
}

/** How many matches a person sees. */
const SHOWN = 5

/** Opens the memory and queries it; runs as a separate process. */
export function ask(file: string, queriesFile: string): Asked {
  const { exact, fuzzy }: { exact: string[]; fuzzy: string[] } = JSON.parse(readFileSync(queriesFile, 'utf8'))
  const [from, to] = ['en', 'es']
  const started = performance.now()
  const memory = openMemory(file)
  memory.exact({ from, to, source: 'nothing' })
  const opening = performance.now() - started
  const before = performance.now()
  for (const source of exact) memory.exact({ from, to, source })
  const took = performance.now() - before
  const times: number[] = []
  const work: number[] = []
  const scores = fuzzy.map(source => {
    const since = performance.now()
    const worked = process.threadCpuUsage()
    const found = memory.fuzzy({ from, to, source }, { limit: SHOWN })
    times.push(performance.now() - since)
    const { user, system } = process.threadCpuUsage(worked)
    work.push((user + system) / 1000)
    return found.map(({ score }) => score)
  })
  memory.close()
  return {
    opening,
    exact: took / exact.length,
    fuzzy: times,
    work,
    memory: process.resourceUsage().maxRSS * 1024,
    scores,
  }
}

const percentile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))] ?? 0

function measure(count: number, folder: string): string[] {
  const maker = makerFor(count)
  const file = join(folder, `${count}.sqlite`)
  const sources: string[] = []
  function* entries(): Generator<MemoryEntry> {
    for (let n = 0; n < count; n++) {
      const source = sourceOf(maker)
      sources.push(source)
      yield { from: 'en', to: 'es', source, target: `${n} ${source}` }
    }
  }
  const started = performance.now()
  const built = openMemory(file)
  built.replace('bench', '', entries())
  built.close()
  const building = performance.now() - started
  const { random } = maker
  const exact = Array.from({ length: QUERIES.exact }, () => pick(sources, random))
  const close = Array.from({ length: QUERIES.close }, () => vary(pick(sources, random), 0.2 * random(), maker))
  const fuzzy = [...close, ...Array.from({ length: QUERIES.far }, () => sourceOf(maker))]
  const queriesFile = join(folder, 'queries.json')
  writeFileSync(queriesFile, JSON.stringify({ exact, fuzzy }))
  const answer = execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', import.meta.filename, 'ask', file, queriesFile],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  const asked: Asked = JSON.parse(answer)
  const checked = [...fuzzy.keys()].filter(at => at % (count > 200_000 ? 10 : 2) === 0)
  const truth = exhaustive(
    sources,
    checked.map(at => fuzzy[at] ?? ''),
  )
  let [wanted, got] = [0, 0]
  for (const [n, at] of checked.entries()) {
    const best = (truth[n] ?? []).slice(0, SHOWN)
    wanted += best.length
    got += best.filter((score, rank) => Math.abs((asked.scores[at]?.[rank] ?? 0) - score) < 1e-9).length
  }
  return [
    count.toLocaleString('en'),
    `${(building / 1000).toFixed(0)} s`,
    `${asked.opening.toFixed(0)} ms`,
    `${asked.exact.toFixed(3)} ms`,
    `${percentile(asked.fuzzy, 0.5).toFixed(1)} ms`,
    `${percentile(asked.fuzzy, 0.95).toFixed(1)} ms`,
    `${percentile(asked.work, 0.95).toFixed(1)} ms`,
    `${((100 * got) / wanted).toFixed(1)} % of ${wanted}`,
    `${(asked.memory / 2 ** 20).toFixed(0)} MB`,
    `${(statSync(file).size / 2 ** 20).toFixed(0)} MB`,
  ]
}

const HEAD = [
  'units',
  'built in',
  'opens in',
  'exact',
  'fuzzy median',
  'p95',
  'p95 processor',
  'best 5 found',
  'memory',
  'file',
]

export async function run(): Promise<void> {
  const sizes = process.argv.slice(3)
  const temporary = mkdtempSync(join(tmpdir(), 'interlinear-memory-'))
  const print = (row: readonly string[]) => process.stdout.write(`${row.map(cell => cell.padStart(17)).join('')}\n`)
  print(HEAD)
  for (const count of sizes.length > 0 ? sizes.map(Number) : [100_000]) print(measure(count, temporary))
  rmSync(temporary, { recursive: true })
}

const [, own, task, file, queries] = process.argv
if (own === import.meta.filename && task === 'ask' && file !== undefined && queries !== undefined) {
  process.stdout.write(JSON.stringify(ask(file, queries)))
}
