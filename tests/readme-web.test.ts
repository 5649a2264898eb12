import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { expect, it } from 'vitest'
import { interlinear, temporaryFolder } from './command-line.ts'

const ROOT = join(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The code of the README's section for web developers in a language. */
const codeIn = (language: string): string =>
  new RegExp(`## For web developers[\\s\\S]*?\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(README)?.[1] ?? ''

/** Makes a project that has the locale files and i18next. */
function project(): string {
  const folder = temporaryFolder()
  cpSync(join(ROOT, 'locales'), join(folder, 'locales'), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'src'))
  return folder
}

const run = (cwd: string, code: string): string => {
  writeFileSync(join(cwd, 'src', 'main.mjs'), code)
  return execFileSync(process.execPath, ['src/main.mjs'], { cwd, encoding: 'utf8' })
}

const PLAIN = codeIn('js')

const editionIn = (locale: string) => JSON.parse(readFileSync(join(ROOT, `locales/${locale}/kursk-visit.json`), 'utf8'))

it.each(
  codeIn('sh')
    .split('\n')
    .filter(Boolean)
    .map(line =>
      line
        .replace(/\s+#.*/, '')
        .split(' ')
        .slice(1),
    ),
)('an app’s own files are checked as the README says: %s', async (...argv) => {
  const cwd = temporaryFolder()
  const write = (locale: string, text: string): void => {
    mkdirSync(join(cwd, 'public/locales', locale), { recursive: true })
    writeFileSync(join(cwd, 'public/locales', locale, 'common.json'), JSON.stringify({ rooms: text, steps: ['A'] }))
  }
  write('en', 'It has {{count}} rooms.')
  write('de', 'Es hat {{count}} Zimmer.')
  expect((await interlinear(argv, { cwd })).code).toBe(0)
  write('de', 'Es hat {{anzahl}} Zimmer.')
  const { code, stdout } = await interlinear(argv, { cwd })
  expect([code, stdout]).toEqual([1, expect.stringContaining('"{{count}}" became "{{anzahl}}"')])
})

it('i18next gives the article itself for a locale without an edition', () => {
  const code = `${PLAIN}\nawait i18next.changeLanguage('he')\nconsole.log(i18next.t('headline'))`
  expect(run(project(), code)).toBe(`${editionIn('en').headline}\n`)
})

it('i18next loads an edition as the README says', () => {
  const { headline } = editionIn('es')
  expect(run(project(), `${PLAIN}\nconsole.log(i18next.t('headline'))\nconsole.log(i18next.t('p3.s3'))`)).toContain(
    headline,
  )
})

/** What the README's component shows once i18next is in a language. */
async function shownIn(change: string): Promise<string> {
  const folder = project()
  const { code } = await transformWithOxc(`${codeIn('jsx')}\nexport { Story, I18nextProvider }`, 'story.jsx', {
    jsx: { runtime: 'automatic' },
  })
  writeFileSync(join(folder, 'src', 'story.mjs'), code)
  return run(
    folder,
    `${PLAIN}
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider, Story } from './story.mjs'
${change}
console.log(renderToStaticMarkup(createElement(I18nextProvider, { i18n: i18next }, createElement(Story))))`,
  )
}

it('React shows an edition as the README says', async () => {
  const html = await shownIn('')
  const edition = editionIn('es')
  expect(html).toContain(`<article lang="es" dir="ltr"><h1>${edition.headline}</h1><h2>${edition.deck}</h2>`)
  expect(html).toContain(`<p>${Object.values(edition.p3).join(' ')}</p>`)
})

it('React shows the article itself where a locale has no edition, in its own language and direction', async () => {
  const { headline } = editionIn('en')
  expect(await shownIn(`await i18next.changeLanguage('he')`)).toContain(
    `<article lang="en" dir="ltr"><h1>${headline}</h1>`,
  )
  expect(await shownIn(`await i18next.changeLanguage('es-MX')`)).toContain('<article lang="es" dir="ltr">')
})

it('React shows nothing where there is no text at all', async () => {
  const none = `for (const locale of ['en', 'es']) i18next.removeResourceBundle(locale, 'kursk-visit')`
  expect((await shownIn(none)).trim()).toBe('')
})
