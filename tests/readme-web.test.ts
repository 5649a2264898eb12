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

/** A project of somebody who has the locale files and i18next. */
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

it('i18next loads an edition as the README says', () => {
  const { headline } = JSON.parse(readFileSync(join(ROOT, 'locales/es/kursk-visit.json'), 'utf8'))
  expect(run(project(), `${PLAIN}\nconsole.log(i18next.t('headline'))\nconsole.log(i18next.t('p3.s3'))`)).toContain(
    headline,
  )
})

it('React shows an edition as the README says', async () => {
  const folder = project()
  const { code } = await transformWithOxc(`${codeIn('jsx')}\nexport { Story, I18nextProvider }`, 'story.jsx', {
    jsx: { runtime: 'automatic' },
  })
  writeFileSync(join(folder, 'src', 'story.mjs'), code)
  const html = run(
    folder,
    `${PLAIN}
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider, Story } from './story.mjs'
console.log(renderToStaticMarkup(createElement(I18nextProvider, { i18n: i18next }, createElement(Story))))`,
  )
  const edition = JSON.parse(readFileSync(join(ROOT, 'locales/es/kursk-visit.json'), 'utf8'))
  expect(html).toContain(`<article lang="es" dir="ltr"><h1>${edition.headline}</h1><h2>${edition.deck}</h2>`)
  expect(html).toContain(`<p>${Object.values(edition.p3).join(' ')}</p>`)
})
