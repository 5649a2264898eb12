import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stdout } from 'node:process'
import { parseArticle } from '../src/article/index.ts'
import { alignKeys, writeEdition, writeSource } from '../src/edition/index.ts'
import type { Unit } from '../src/model.ts'
import { segmentArticle } from '../src/segment/index.ts'
import type { BulkView, FindPart, RenameAnswer, RenamePreview } from '../src/server/answers.ts'
import { editionPaths } from '../src/store/index.ts'
import { temporaryFolder } from '../tests/command-line.ts'
import { startServer } from './review-server.ts'

const ARTICLES = 300
const LOCALES = ['es', 'pl', 'uk']
const GLOSSARY = `version: 1
sourceLocale: en
terms:
  - id: zelensky
    type: person
    source: Volodymyr Zelensky
    aliases: [Zelensky]
    translations:
      es: Volodímir Zelenski
      pl: {use: Wołodymyr Zełenski, forms: [Wołodymyra Zełenskiego, Zełenskiego]}
      uk: Володимир Зеленський
  - id: odesa
    type: place
    source: Odesa
    translations: {es: Odesa, pl: Odessa, uk: Одеса}
`

/** A desk of reports of 14 sentences that all name one person, in three editions. */
async function makeDesk(): Promise<string> {
  const folder = temporaryFolder()
  const out = join(folder, 'locales')
  for (const path of ['seeds', ...['en', ...LOCALES].map(locale => `locales/${locale}`)]) {
    mkdirSync(join(folder, path), { recursive: true })
  }
  writeFileSync(join(folder, 'glossary.yml'), GLOSSARY)
  for (let index = 0; index < ARTICLES; index++) {
    const slug = `report-${index}`
    const paragraph = (at: number): string =>
      `Volodymyr Zelensky visited Odesa on Monday. He counted ${index + at} ships there. Nobody had expected it, Zelensky said.`
    const text = `Zelensky Sees the Harbour ${index}\n\n${[1, 2, 3, 4].map(paragraph).join('\n\n')}\n`
    const article = await parseArticle(text, { slug, locale: 'en', format: 'text' })
    const segments = alignKeys([], segmentArticle(article)).filter(({ translate }) => translate)
    writeFileSync(join(folder, 'seeds', `${slug}.txt`), text)
    put(editionPaths(out, 'en', slug), writeSource(segments, []))
    for (const locale of LOCALES) {
      const units = segments.map(({ key, text: source }): Unit => {
        const target = source.replace('Volodymyr Zelensky', 'Volodímir Zelenski').replace('Zelensky', 'Zelenski')
        return { key, target, state: 'translated', origin: 'engine', engine: 'apertium', source }
      })
      put(editionPaths(out, locale, slug), writeEdition({ slug, locale, sourceLocale: 'en', units }))
    }
  }
  return folder
}

type Pair = Readonly<Record<'catalog' | 'review', string>>
function put(paths: Pair, texts: Pair): void {
  writeFileSync(paths.catalog, texts.catalog)
  writeFileSync(paths.review, texts.review)
}

const print = (what: string, since: number): void => {
  stdout.write(`${what.padEnd(72)}${(performance.now() - since).toFixed(0).padStart(8)} ms\n`)
}

export async function run(): Promise<void> {
  const folder = await makeDesk()
  const server = await startServer(folder)
  const headers = { 'x-interlinear': 'bench', 'content-type': 'application/json' }
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(new URL(path, server.url), { method: 'POST', headers, body: JSON.stringify(body) })
  const rename = { term: 'zelensky', locale: 'es', to: 'Volodymyr Zelensky' }
  try {
    let start = performance.now()
    const preview = (await (await post('/api/rename/preview', rename)).json()) as RenamePreview
    print(`rename: preview of ${preview.changes.length} sentences in ${ARTICLES} articles, cold`, start)
    start = performance.now()
    await (await post('/api/rename/preview', rename)).json()
    print('rename: the same, warm', start)
    const changes = preview.changes.map(({ slug, key, revision }) => ({ slug, key, revision }))
    start = performance.now()
    const answer = (await (await post('/api/rename/apply', { ...rename, changes })).json()) as RenameAnswer
    print(`rename: apply, ${answer.applied} sentences, until they are on disk`, start)
    start = performance.now()
    const [last] = (await (await fetch(new URL('/api/bulk', server.url), { headers })).json()) as BulkView[]
    await post(`/api/bulk/${last?.id}/undo`, {})
    print('rename: undo', start)
    const query = { text: 'harbour', isRegex: false, matchCase: false, wholeWords: true, side: 'both', locales: [] }
    start = performance.now()
    const parts = (await (await post('/api/find', query)).text()).trim().split('\n')
    const hits = parts.map((line): FindPart => JSON.parse(line)).flatMap(part => ('hits' in part ? part.hits : []))
    print(`find: ${hits.length} sentences in all editions`, start)
  } finally {
    await server.close()
  }
}
