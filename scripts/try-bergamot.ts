/**
 * Tries the neural engine with Mozilla's real English–Spanish model: downloads it (37 MB), translates ten sentences,
 * and reports whether names, numbers and negations are right. For a machine with a network; the tests use a toy model.
 */
import { createChecker } from '../src/check/index.ts'
import { createEngine, loadLocalModels } from '../src/engine/index.ts'
import type { Glossary, Term } from '../src/model.ts'
import { createFinder, protect } from '../src/names/index.ts'

const SENTENCES = [
  'Oleksandr Syrsky visited the front near Kursk on Tuesday.',
  'The mayor said that the bridge would not reopen before May 3.',
  'More than 1,200 people left the city within two days.',
  '“We are not afraid,” said Karoline Leavitt on Monday.',
  'Valery Gerasimov reported that 24 villages had been taken.',
  'Prices rose by 4.5% in the first quarter.',
  'Nobody was hurt when the train left the rails.',
  'The talks in Jeddah lasted eight hours, three more than planned.',
  'Volodymyr Zelensky thanked the rescuers, and asked for 30 more trucks.',
  'The court has never published the judgment.',
]

const person = (id: string, source: string, use = source): Term => ({
  id,
  type: 'person',
  source,
  aliases: [],
  misspellings: [],
  caseSensitive: true,
  keep: false,
  translations: { es: { use, aliases: {}, forms: [], derived: [], avoid: [] } },
})

const GLOSSARY: Glossary = {
  version: 1,
  sourceLocale: 'en',
  terms: [
    person('syrsky', 'Oleksandr Syrsky'),
    person('leavitt', 'Karoline Leavitt'),
    person('gerasimov', 'Valery Gerasimov', 'Valeri Guerásimov'),
    person('zelensky', 'Volodymyr Zelensky', 'Volodímir Zelenski'),
  ],
}

const models = await loadLocalModels(process.env)
const started = performance.now()
process.stdout.write(`fetching en-es from ${models.base} to ${models.folder}\n`)
await models.get('en-es')
process.stdout.write(`model here after ${((performance.now() - started) / 1000).toFixed(1)} s\n\n`)

const finder = createFinder(GLOSSARY)
const jobs = SENTENCES.map((text, index) => {
  const pieces = protect(text, { mentions: finder.find(text), to: 'es', glossary: GLOSSARY })
  return {
    ...{ id: String(index), slug: 'try', key: `s${index}`, from: 'en', to: 'es' },
    ...{ pieces, plain: pieces, terms: [], context: '' },
  }
})
const texts = new Map<string, string>()
const engine = await createEngine('bergamot', { env: process.env, glossary: GLOSSARY })
const asked = performance.now()
const { failures } = await engine.translate(jobs, {
  deliver: some => {
    for (const { id, pieces } of some)
      texts.set(id, pieces.map(piece => (typeof piece === 'string' ? piece : piece.target)).join(''))
  },
})
const seconds = (performance.now() - asked) / 1000
await engine.close()

const checker = createChecker({ from: 'en', to: 'es', glossary: GLOSSARY })
let errors = 0
for (const [index, source] of SENTENCES.entries()) {
  const target = texts.get(String(index)) ?? ''
  const findings = checker.pair({ key: `s${index}`, source, target })
  const bad = findings.filter(({ level }) => level === 'error')
  errors += bad.length
  process.stdout.write(`${source}\n  ${target}\n${bad.map(({ message }) => `  ✗ ${message}\n`).join('')}`)
}
const words = SENTENCES.join(' ').split(' ').length
process.stdout.write(
  `\n${failures.length} not translated, ${errors} errors, ${Math.round(words / seconds)} words a second, ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
)
process.stdout.write(failures.length + errors === 0 ? 'pass\n' : 'fail\n')
process.exitCode = failures.length + errors === 0 ? 0 : 1
