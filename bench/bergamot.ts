import { openTranslator, type Translator } from '../src/engine/bergamot/worker/translator.ts'
import { randomModel, randomVocabulary, TINY } from './random-model.ts'

const SENTENCES = [
  'The mayor said that the bridge would not open before May.',
  'More than a thousand people left the city within two days.',
  'Prices rose by four percent in the first quarter of the year.',
  'Nobody was hurt when the train left the rails near the harbour.',
]
const TEXTS = Array.from({ length: 64 }, (_, index) => SENTENCES[index % SENTENCES.length] ?? '')
const ROUNDS = 3

/** Words per second and memory of the neural engine, with random weights of real size: batches of 1, 8, 16 and 32, one and two threads. */
export async function run(): Promise<void> {
  const contents = { model: randomModel(TINY), lex: undefined, vocabs: [randomVocabulary(TINY.vocabulary)] }
  const open = (): Translator =>
    openTranslator({ route: ['en-xx'], contentsOf: async () => contents, idleMs: 60_000, timeoutMs: 120_000 })
  const rows: string[][] = []
  for (const threads of [1, 2]) {
    const translators = Array.from({ length: threads }, open)
    const started = performance.now()
    await Promise.all(translators.map(translator => translator.open()))
    const opened = Math.round(performance.now() - started)
    for (const batch of [1, 8, 16, 32]) {
      const rates: number[] = []
      for (let round = 0; round < ROUNDS; round++) rates.push(await rateOf(translators, batch))
      const rss = Math.round(process.memoryUsage().rss / 1e6)
      rows.push([threads, batch, Math.round(Math.max(...rates)), opened, rss].map(String))
    }
    for (const translator of translators) await translator.close()
  }
  const head = ['threads', 'batch', 'output words per second, best of 3', 'opened in ms', 'MB in the process']
  for (const row of [head, head.map(() => '---'), ...rows]) process.stdout.write(`| ${row.join(' | ')} |\n`)
}

async function rateOf(translators: readonly Translator[], batch: number): Promise<number> {
  const batches = Array.from({ length: Math.ceil(TEXTS.length / batch) }, (_, index) =>
    TEXTS.slice(index * batch, (index + 1) * batch).map(text => ({ text, html: false })),
  )
  const started = performance.now()
  const answers = await Promise.all(
    translators.map(async (translator, at) => {
      const own: string[] = []
      for (let next = at; next < batches.length; next += translators.length)
        own.push(...(await translator.translate(batches[next] ?? [])))
      return own
    }),
  )
  // Random weights produce words of arbitrary length: four pieces count as a word.
  const letters = answers.flat().reduce((sum, answer) => sum + answer.length, 0)
  return letters / 4 / ((performance.now() - started) / 1000)
}
