import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { CITIES } from '../src/languages/cities.ts'
import { CONCEPTS } from '../src/languages/concepts.ts'
import { CONTRAST_LANGUAGES } from '../src/languages/contrasts.ts'
import { launch } from './browser.ts'
import { temporaryFolder } from './command-line.ts'
import { examplesOf } from './library-examples.ts'

const ROOT = join(import.meta.dirname, '..')
const MINUTES = 60_000

/** What a page does with the library; `result` is its outcome. */
const IN_BROWSER = `
import { alignTexts, checkPair, createEngine, defineEngine, publishEdition, splitSentences, translateArticle } from 'interlinear'

const pair = { key: 'p1.s1', source: '1,100 of 1,300 came.', target: 'Vinieron 1.100 de 1.200.' }
const texts = { source: ['It rained.', 'They left on 4 May.'], target: ['Llovió.', 'Se fueron el 4 de mayo.'] }
const engine = defineEngine({
  name: 'shouting',
  translate: async texts => texts.map(text => text.replace(/(<[^>]*>)|[a-z]+/g, (word, element) => element ?? word.toUpperCase())),
})
const ARTICLES = {
  text: 'Rain\\n\\nIt rained.\\n',
  markdown: '# Rain\\n\\nIt **rained**.\\n',
  html: '<h1>Rain in Oslo</h1><p>It <b>rained</b>.</p>',
  ninjs: '{"uri": "x", "headline": "Rain", "body_text": "It rained."}',
  srt: '1\\n00:00:01,000 --> 00:00:02,000\\nIt rained.\\n',
}
const published = {}
let page
for (const [format, text] of Object.entries(ARTICLES)) {
  const article = { text, format, from: 'en', slug: 'rain' }
  const { edition, published: made } = await translateArticle({ ...article, to: 'es', engine })
  published[format] = made
  if (format === 'html') page = (await publishEdition({ ...article, edition, as: 'html', force: 'to see it' })).file
}
globalThis.result = {
  sentences: splitSentences('Gen. Bel spoke. It rained.', 'en'),
  codes: checkPair(pair, { from: 'en', to: 'es' }).map(({ code }) => code),
  beads: alignTexts({ ...texts, from: 'en', to: 'es' }).map(({ score }) => Math.round(score * 100) / 100),
  published,
  page,
  deepl: await createEngine('deepl').catch(error => error.message),
}
`

/** The package as users get it: packed by npm and unpacked into an empty project, with its dependencies beside it. */
describe('the package', () => {
  const project = temporaryFolder()
  const installed = join(project, 'node_modules/interlinear')
  const run = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, { cwd: project, encoding: 'utf8', env: { PATH: process.env.PATH } })
  const examples = examplesOf(readFileSync(join(ROOT, 'docs/library.md'), 'utf8'))

  beforeAll(() => {
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    const tarball = readdirSync(project).find(name => name.endsWith('.tgz')) ?? packed
    mkdirSync(installed, { recursive: true })
    execFileSync('tar', ['-xzf', join(project, tarball), '--strip-components=1', '-C', installed])
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    for (const name of Object.keys(dependencies)) {
      mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true })
      symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name))
    }
    writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', dependencies: { interlinear: '*' } }))
    const compilerOptions = {
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    for (const [index, { code }] of examples.entries()) writeFileSync(join(project, `example-${index}.ts`), code)
  }, 5 * MINUTES)

  it('has types that compile in an empty strict project, with the examples of the page', { timeout: MINUTES }, () => {
    expect(examples.length).toBeGreaterThan(4)
    expect(run(process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.')).toBe('')
  })

  it('has one file of types, which imports no other', () => {
    const types = readFileSync(join(installed, 'dist/index.d.ts'), 'utf8')
    expect(types).not.toMatch(/^import |import\(|^\/\/\/ <reference/m)
    expect(
      readdirSync(join(installed, 'dist'), { recursive: true }).filter(name => String(name).endsWith('.d.ts')),
    ).toEqual(['index.d.ts'])
  })

  it(
    'has a site of its pages and its API without broken links',
    () => {
      const site = join(project, 'site')
      const script = join(ROOT, 'scripts/site/main.ts')
      const printed = run(process.execPath, '--disable-warning=ExperimentalWarning', script, site)
      expect(printed).toMatch(/^\d+ pages in /m)
      const page = readFileSync(join(site, 'api/interlinear.translatearticle.html'), 'utf8')
      expect(page).toContain('translateArticle')
      expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('href="engines.html"')
      // The pages are not templates: what they say of placeholders stays.
      expect(readFileSync(join(site, 'publishing.html'), 'utf8')).toContain('{{lang}}')
    },
    MINUTES,
  )

  it.each(examples.map((example, index) => ({ ...example, index })))('runs "$title"', ({ index, output }) => {
    expect(run(process.execPath, `example-${index}.ts`)).toBe(output)
  })

  it('says in one message that Node is too old', () => {
    const hidden = `import process from 'node:process'; import { syncBuiltinESMExports } from 'node:module'
      delete RegExp.escape
      Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '24.13.9' } })
      syncBuiltinESMExports()`
    const inOldNode = (...args: readonly string[]): string => {
      const old = ['--import', `data:text/javascript,${encodeURIComponent(hidden)}`, ...args]
      const { status, stdout, stderr } = spawnSync(process.execPath, old, { cwd: project, encoding: 'utf8' })
      return `${status} ${stdout}${stderr}`
    }
    // For syntax that Node 20 cannot read its only message would be "Unexpected identifier".
    const newer = globSync('dist/{*.js,chunks/*.js,cli/*.js}', { cwd: installed }).filter(file =>
      /\busing \w+ =/.test(readFileSync(join(installed, file), 'utf8')),
    )
    expect(newer).toEqual([])
    const { engines } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    const oldest = engines.node.replace('>=', '')
    expect(inOldNode(join(installed, 'dist/cli/main.js'), '--help')).toBe(
      `2 interlinear: found Node 24.13.9, expected ${oldest} or later. In a project, \`npm install --save-dev node@24\` is enough: npx and npm scripts take that one. Else install a newer one: https://nodejs.org/en/download\n`,
    )
    writeFileSync(join(project, 'old.js'), "await import('interlinear').catch(error => console.log(error.message))\n")
    expect(inOldNode('old.js')).toBe(
      `0 found a runtime without RegExp.escape, expected Node ${oldest} or a browser of 2025, or later.\n`,
    )
  })

  it('serves a newsroom if its optional packages are installed', { timeout: MINUTES }, async () => {
    const serve = [join(installed, 'dist/cli/main.js'), 'serve', '--port', '18474']
    const lacking = spawnSync(process.execPath, serve, { cwd: project, encoding: 'utf8' })
    expect([lacking.status, lacking.stdout]).toEqual([2, ''])
    expect(lacking.stderr).toMatch(/^interlinear: .* Run `npm install [^`]+` beside interlinear\.\n$/)
    const wanted = /npm install ([^`]+)`/.exec(lacking.stderr)?.[1]?.split(' ') ?? []
    const { peerDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(Object.keys(peerDependencies)).toEqual(expect.arrayContaining(wanted))
    for (const name of wanted) {
      mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true })
      symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name))
    }
    const server = spawn(process.execPath, serve, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] })
    await once(server.stdout, 'data')
    const url = 'http://127.0.0.1:18474'
    expect(await (await fetch(`${url}/health`)).json()).toEqual({ status: 'ok' })
    expect(await (await fetch(`${url}/api/v1/openapi.json`)).json()).toMatchObject({ openapi: '3.1.1' })
    expect((await fetch(url)).url).toBe(`${url}/sign-in`)
    server.kill('SIGTERM')
    expect(await once(server, 'exit')).toEqual([0, null])
  })

  it('works in a browser', { timeout: MINUTES }, async () => {
    const entry = join(project, 'browser.js')
    writeFileSync(entry, IN_BROWSER)
    const output = { dir: join(project, 'web'), entryFileNames: 'browser.js' }
    await build({ root: project, logLevel: 'error', build: { rolldownOptions: { input: entry, output } } })
    const files = globSync('web/**/*.js', { cwd: project }).map(name => readFileSync(join(project, name), 'utf8'))
    expect(files.filter(code => /["'`]node:(?!async_hooks|events)|process\.(?:env|versions)/.test(code))).toEqual([])

    const server = createServer(({ url = '' }, response) => {
      const script = url.endsWith('.js')
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html')
      response.end(
        script ? readFileSync(join(project, 'web', url)) : '<script type="module" src="/browser.js"></script>',
      )
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      await page.waitForFunction('globalThis.result !== undefined')
      expect(await page.evaluate('globalThis.result')).toEqual({
        sentences: ['Gen. Bel spoke. ', 'It rained.'],
        codes: ['number-changed'],
        beads: [0.99, 0.99],
        published: {
          text: 'RAIN\n\nIT RAINED.\n',
          markdown: '# RAIN\n\nIT **RAINED**.\n',
          html: '<h1>RAIN IN OSLO</h1><p>IT <b>RAINED</b>.</p>',
          ninjs: '{"uri": "x", "headline": "RAIN", "body_text": "IT RAINED."}',
          srt: '1\n00:00:01,000 --> 00:00:02,000\nIT RAINED.\n',
        },
        page: 'es/rain.html',
        deepl: 'deepl runs in Node only, and this is a browser.',
      })
    } finally {
      await browser.close()
      server.close()
    }
  })

  it('has the word lists of all languages', () => {
    const tables = { CONCEPTS, CONTRAST_LANGUAGES, CITIES }
    const tags = [...new Set(Object.values(tables).flatMap(Object.keys))].sort()
    const files = globSync('dist/languages/*.json', { cwd: installed }).sort()
    expect(files).toEqual(tags.map(tag => `dist/languages/${tag}.json`))
    const written = files.map(file => JSON.parse(readFileSync(join(installed, file), 'utf8')))
    for (const [name, table] of Object.entries(tables)) {
      const lists = Object.fromEntries(tags.flatMap((tag, at) => (written[at][name] ? [[tag, written[at][name]]] : [])))
      expect(lists).toEqual(table)
    }
  })

  it('has a manual page', () => {
    const { man } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(readFileSync(join(installed, man), 'utf8')).toMatch(/^\.TH INTERLINEAR 1\n/)
  })

  it('has a working command', () => {
    const main = join(installed, 'dist/cli/main.js')
    writeFileSync(join(project, 'visit.txt'), 'A visit\n\nIt rained.\n')
    expect(run(process.execPath, main, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
    const printed = run(
      process.execPath,
      main,
      'translate',
      'visit.txt',
      '--to',
      'es',
      '--engine',
      'pseudo',
      '--dry-run',
    )
    expect(printed).toContain('2 of 2 segments to send')
  })
})
