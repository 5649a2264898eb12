import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env, execPath, stdout } from 'node:process'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { reviseUnit, type UnitAction } from '../src/edition/index.ts'
import { startReview } from '../src/server/index.ts'
import { loadEdition, saveEdition } from '../src/store/files/editions.ts'
import { openFilesDesk } from '../src/store/index.ts'
import { launch } from '../tests/browser.ts'

// Takes the pictures in docs/ from the real page: the sample article, drafted by Apertium and edited by a desk.

const ROOT = join(import.meta.dirname, '..')
const SEED = 'seeds/kursk-visit.txt'
const slug = 'kursk-visit'
/** An article with markup. */
const PAGE = 'seeds/sudzha-buses.html'

/** What the desk in the pictures has done so far, in Spanish. */
const WORK: readonly (readonly [key: string, actions: readonly Action[]])[] = [
  [
    'headline',
    [
      edit('Putin aparece en Kursk de camuflaje y deja a Estados Unidos a la espera de un alto el fuego'),
      approve('final'),
    ],
  ],
  ['deck', [edit('Trump ofrece la paz y amenaza con un castigo financiero'), approve('final')]],
  [
    'p1.s1',
    [
      edit(
        'El día 12 (hora local), la televisión estatal mostró a Vladímir Putin donde pocos esperaban al dirigente ruso: en un puesto de mando del ejército en la región de Kursk, vestido de camuflaje.',
      ),
      approve('reviewed'),
    ],
  ],
  [
    'p1.s2',
    [
      edit('No se le había visto allí desde que las tropas ucranianas cruzaron la frontera hace siete meses.'),
      approve('reviewed'),
    ],
  ],
  ['p2.s1', [edit('El Kremlin no tenía prisa por decirla.'), approve('reviewed')]],
  [
    'p3.s3',
    [
      edit(
        'En los cinco días anteriores a la visita cayeron 24 pueblos y 259 km², y 430 ucranianos depusieron las armas.',
      ),
      approve('final'),
    ],
  ],
  ['p3.s2', [comment('¿Cuadra el 86 %? 1.100 de 1.300 son algo menos de 85 %.')]],
]

type Action = (source: string) => UnitAction
const reader = () => ({ by: 'Mara Soler', time: new Date().toISOString() })
function edit(target: string): Action {
  return source => ({ do: 'edit', target, source, reader: reader() })
}
function approve(state: 'reviewed' | 'final'): Action {
  return source => ({ do: 'approve', source, state, reader: reader() })
}
function comment(text: string): Action {
  return () => ({ do: 'comment', comment: { author: 'Mara Soler', time: new Date().toISOString(), text } })
}

/** A copy of the sample with four editions, some of them partly read, and a later correction. */
async function makeDesk(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'interlinear-docs-'))
  mkdirSync(join(folder, 'seeds'))
  for (const file of [SEED, PAGE, 'glossary.yml']) cpSync(join(ROOT, file), join(folder, file))
  const translate = (): void => {
    const args = [join(ROOT, 'src/cli/main.ts'), 'translate', SEED, PAGE, '--to', 'es,ca', '--engine', 'apertium']
    const { status } = spawnSync(execPath, ['--disable-warning=ExperimentalWarning', ...args], { cwd: folder })
    // 1 means that there are findings: a person's sentence is older than the corrected source.
    if (status !== 0 && status !== 1) throw new Error(`translate ended with ${status}`)
  }
  translate()
  for (const locale of ['ar', 'ko']) {
    mkdirSync(join(folder, 'locales', locale))
    cpSync(join(ROOT, `tests/fixtures/review/${locale}.json`), join(folder, `locales/${locale}/${slug}.json`))
  }
  const out = join(folder, 'locales')
  const drafted = await loadEdition({ out, slug, locale: 'es', sourceLocale: 'en' })
  let edition = drafted
  for (const [key, actions] of WORK) {
    const source = edition.units.find(unit => unit.key === key)?.source ?? ''
    for (const action of actions) edition = reviseUnit(edition, key, action(source))
  }
  await saveEdition(out, edition, drafted)
  const text = readFileSync(join(folder, SEED), 'utf8')
  writeFileSync(join(folder, SEED), text.replace('and 430 Ukrainians laid down', 'and 530 Ukrainians laid down'))
  translate()
  return folder
}

interface Picture {
  readonly name: string
  readonly path: string
  readonly options?: BrowserContextOptions
  /** Actions on the page before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>
}

const PICTURES: readonly Picture[] = [
  {
    name: 'desk',
    path: '/',
    options: { viewport: { width: 1280, height: 460 } },
    // The figures load after the articles: each edition shows how much of it is read.
    prepare: page => page.locator('.edition .bar > *').nth(3).waitFor({ state: 'attached' }),
  },
  { name: 'article-es', path: `/article/${slug}/es#p1.s1` },
  { name: 'article-ar', path: `/article/${slug}/ar#p3.s2`, options: { locale: 'ar' } },
  { name: 'article-ko', path: `/article/${slug}/ko#p6.s8` },
  { name: 'diff', path: `/article/${slug}/es#p3.s3`, options: { viewport: { width: 1280, height: 720 } } },
  {
    name: 'editing',
    path: `/article/${slug}/es#p6.s7`,
    prepare: async page => {
      await page.keyboard.press('e')
      await page.locator('[data-editor]').waitFor()
    },
  },
  { name: 'names', path: `/names/${slug}` },
  { name: 'dark', path: `/article/${slug}/es#p3.s2`, options: { colorScheme: 'dark' } },
  { name: 'narrow', path: `/article/${slug}/es#p1.s2`, options: { viewport: { width: 360, height: 780 } } },
  { name: 'reading', path: `/article/${slug}/es#p3.s2`, prepare: page => page.keyboard.press('o') },
  {
    name: 'chips',
    path: '/article/sudzha-buses/es',
    options: { viewport: { width: 1280, height: 640 } },
    prepare: async page => {
      await page.locator('.unit:has(.target .markup)').first().focus()
      await page.keyboard.press('e')
      await page.locator('[data-editor] .markup').first().waitFor()
    },
  },
]

async function take(browser: Browser, url: string, { name, path, options, prepare }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
  await page.goto(new URL(path, url).href)
  await page.waitForLoadState('load')
  // Names and findings load after the texts.
  await page.locator('.table .row, .matrix table, .tags').first().waitFor({ state: 'attached' })
  await prepare?.(page)
  await page.evaluate('document.fonts.ready')
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(ROOT, 'docs', `review-${name}.png`) })
  stdout.write(`docs/review-${name}.png\n`)
  await page.close()
}

const folder = await makeDesk()
const server = await startReview({
  desk: openFilesDesk({
    seeds: join(folder, 'seeds'),
    out: join(folder, 'locales'),
    glossary: join(folder, 'glossary.yml'),
    state: join(folder, '.interlinear'),
    public: join(folder, 'public'),
  }),
  author: 'Mara Soler',
  env,
  port: 0,
  log: line => stdout.write(`${line}\n`),
})
const browser = await launch()
mkdirSync(join(ROOT, 'docs'), { recursive: true })
for (const picture of PICTURES) await take(browser, server.url, picture)
await browser.close()
await server.close()
