import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { abstractWords, slotsOf } from '../src/edition/index.ts'
import { openMemory } from '../src/store/memory/memory.ts'
import type { MemoryEntry } from '../src/store/memory/model.ts'
import { scorer } from '../src/store/memory/score.ts'
import { pick, type Random, randomFrom } from './data/random.ts'
import { sentenceMaker } from './data/sentences.ts'

// The translation memory at 10,000 to 1,000,000 units: `npm run bench -- memory [units…]`. The units are made by replacing
// words of one made-up sentence with words of others.

/** How many sentences the units are made from. */
const SENTENCES = 10_000

function vary(
  sentence: string,
  share: number,
  { words, random }: { words: readonly string[]; random: Random },
): string {
  return sentence
    .split(' ')
    .map(word => (random() < share ? pick(words, random) : word))
    .join(' ')
}

const perSecond = (n: number, milliseconds: number): string =>
  `${Math.round((1000 * n) / milliseconds).toLocaleString('en')}/s`

/** The best score of every query among all texts, one by one. */
function bruteForce(texts: readonly string[], queries: readonly string[]): number[][] {
  const numbers = new Map<string, number>()
  const numbered = (text: string): Uint32Array =>
    Uint32Array.from(abstractWords(text, slotsOf(text)), word => {
      if (!numbers.has(word)) numbers.set(word, numbers.size + 1)
      return numbers.get(word) ?? 0
    })
  const lists = texts.map(numbered)
  return queries.map(query => {
    const words = numbered(query)
    const score = scorer(words)
    return lists
      .filter(list => Math.min(list.length, words.length) >= 0.75 * Math.max(list.length, words.length) - 1e-9)
      .map(score)
      .filter(each => each >= 0.75)
  })
}

function measure(count: number, sentences: readonly string[], folder: string): string[] {
  const random = randomFrom(count)
  const words = sentences.flatMap(sentence => sentence.split(' '))
  const make = (share: number) => vary(pick(sentences, random), share, { words, random })
  const entries: MemoryEntry[] = Array.from({ length: count }, (_, n) => {
    const source = make(0.2 + 0.6 * random())
    return { from: 'en', to: 'es', source, target: `${n} ${source}` }
  })
  const file = join(folder, `${count}.sqlite`)
  const clock = () => performance.now()
  let since = clock()
  const lap = (): number => {
    const took = clock() - since
    since = clock()
    return took
  }
  const built = openMemory(file)
  built.replace('bench', '', entries)
  built.close()
  const building = lap()
  const memory = openMemory(file)
  memory.count()
  const opening = lap()
  const asked = Array.from({ length: 100_000 }, () => pick(entries, random).source)
  lap()
  for (const source of asked) memory.exact({ from: 'en', to: 'es', source })
  const exact = lap()
  const close = Array.from({ length: 500 }, () => vary(pick(entries, random).source, 0.2 * random(), { words, random }))
  const far = Array.from({ length: 500 }, () => make(0.3))
  lap()
  const queries = [...close, ...far]
  const found = queries.map(source =>
    memory.fuzzy({ from: 'en', to: 'es', source }, { limit: Number.MAX_SAFE_INTEGER }),
  )
  const fuzzy = lap()
  const checked = queries.filter((_, n) => n % (count > 200_000 ? 50 : 5) === 0)
  const truth = bruteForce(
    entries.map(({ source }) => source),
    checked,
  )
  const [wanted, got] = [truth.flat().length, checked.map(query => found[queries.indexOf(query)]?.length ?? 0)]
  memory.close()
  const share = (100 * got.reduce((sum, n) => sum + n, 0)) / wanted
  return [
    count.toLocaleString('en'),
    `${(building / 1000).toFixed(1)} s`,
    `${opening.toFixed(0)} ms`,
    perSecond(asked.length, exact),
    perSecond(queries.length, fuzzy),
    `${share.toFixed(1)} % of ${wanted}`,
    `${(statSync(file).size / 2 ** 20).toFixed(0)} MB`,
  ]
}

export async function run(): Promise<void> {
  const sizes = process.argv.slice(3)
  const counts = sizes.length > 0 ? sizes.map(Number) : [10_000, 100_000]
  const sentences = Array.from({ length: SENTENCES }, sentenceMaker(randomFrom(1)))
  const temporary = mkdtempSync(join(tmpdir(), 'interlinear-memory-'))
  const head = ['units', 'built in', 'opens in', 'exact', 'fuzzy ≥ 75 %', 'found of brute force', 'file']
  const rows = [head, ...counts.map(count => measure(count, sentences, temporary))]
  for (const row of rows) process.stdout.write(`${row.map(cell => cell.padStart(22)).join('')}\n`)
  rmSync(temporary, { recursive: true })
}
