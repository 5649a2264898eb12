import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { interlinear, temporaryFolder } from '../tests/command-line.ts'

// How long `diff` takes on a long article: `npm run bench -- diff [segments]`.

const NOUNS = ['minister', 'army', 'court', 'union', 'village', 'bank', 'mayor', 'council', 'player', 'engineer']
const VERBS = ['accepted', 'rejected', 'discussed', 'delayed', 'praised', 'criticised', 'signed', 'rewrote']

const sentence = (n: number): string => {
  const [one, verb, other] = [NOUNS[n % 10], VERBS[(n >> 2) % 8], NOUNS[(n * 7) % 10]]
  return `The ${one} of district ${n} ${verb} the plan that the ${other} had offered ${(n % 27) + 2} days before.`
}

const article = (sentences: readonly string[]): string =>
  `A long article\n\n${Array.from({ length: Math.ceil(sentences.length / 5) }, (_, p) => sentences.slice(5 * p, 5 * p + 5).join(' ')).join('\n\n')}\n`

export async function run(): Promise<void> {
  const count = Number(process.argv[3] ?? 10_000)
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'seeds'))
  const file = join(cwd, 'seeds', 'long.txt')
  const sentences = Array.from({ length: count }, (_, n) => sentence(n))
  writeFileSync(file, article(sentences))
  const started = performance.now()
  await interlinear(['translate', 'seeds/long.txt', '--to', 'es', '--engine', 'pseudo'], { cwd })
  const drafted = performance.now()
  const edited = sentences.flatMap((text, n) => {
    if (n % 100 === 0) return [text.replace('days', 'weeks')]
    if (n % 250 === 1) return ['Nobody in the capital had expected it.', text]
    return n % 333 === 2 ? [] : [text]
  })
  writeFileSync(file, article(edited))
  const rows = [`${count} segments drafted and checked in ${((drafted - started) / 1000).toFixed(1)} s`]
  for (const format of ['text', 'json', 'html']) {
    const before = performance.now()
    const busy = process.cpuUsage()
    const { stdout } = await interlinear(['diff', 'long', '--to', 'es', '--format', format], { cwd })
    const { user, system } = process.cpuUsage(busy)
    const took = `${(performance.now() - before).toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of processor)`
    rows.push(`diff --format ${format}: ${took}, ${stdout.length} characters`)
  }
  process.stdout.write(`${rows.join('\n')}\n`)
  rmSync(cwd, { recursive: true })
}
