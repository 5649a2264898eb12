import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import i18next from 'i18next'
import { expect, it } from 'vitest'
import { fromCatalog } from '../src/edition/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const TRAPS = `\uFEFFA headline with {{count}} in it\r
\r
Deck: a:b and a.b, said $t(key)\r
\r
The report says {{count}} people left. He wrote $t(key) and $t(key, {"count": 1}) on the wall. Use a:b or a.b here.\r
\r
She smiled 👩‍👩‍👧 at the cafe\u0301. He said “שלום עולם” to them. A {{- raw}} value and {{lng}} and {{ns}} stand here. \\{\\{not}} and }} end it.\r
`

/** Every text of a locale file by its i18next key. */
const textsOf = (file: string): [string, string][] => [...fromCatalog(readFileSync(file, 'utf8'), file)]

it.each(['es', 'en', 'ar', 'ja'])('i18next gives back every string of a hostile article exactly: %s', async locale => {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'seeds'))
  writeFileSync(join(cwd, 'seeds/traps.txt'), TRAPS)
  const { code, stderr } = await interlinear(
    ['translate', 'seeds/traps.txt', '--to', 'es,ar,ja', '--engine', 'pseudo'],
    { cwd },
  )
  expect(code, stderr).toBeLessThan(2)
  expect(readdirSync(join(cwd, 'locales')).sort()).toEqual(['ar', 'en', 'es', 'ja'])
  const file = join(cwd, 'locales', locale, 'traps.json')
  const i18n = i18next.createInstance()
  await i18n.init({
    lng: locale,
    ns: ['traps'],
    defaultNS: 'traps',
    interpolation: { escapeValue: false },
    resources: { [locale]: { traps: JSON.parse(readFileSync(file, 'utf8')) } },
  })
  const texts = textsOf(file)
  expect(texts.length).toBeGreaterThan(7)
  expect(texts.map(([key]) => [key, i18n.t(key)])).toEqual(texts)
})

it('keeps the source itself word for word', async () => {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'traps.txt'), TRAPS)
  await interlinear(['translate', 'traps.txt', '--to', 'es', '--engine', 'pseudo'], { cwd })
  const texts = textsOf(join(cwd, 'locales/en/traps.json')).map(([, text]) => text)
  let at = 0
  for (const text of texts) {
    const found = TRAPS.indexOf(text, at)
    expect(found, text).toBeGreaterThanOrEqual(at)
    at = found + text.length
  }
})
