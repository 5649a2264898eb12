import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadEdition } from '../src/store/index.ts'
import { FORMATS, makeDesk, run } from './exchange-desk.ts'

/** A desk with an article that nobody translated yet: it is only a file. */
async function freshDesk() {
  const desk = await makeDesk()
  rmSync(desk.out, { recursive: true })
  return desk
}

it.each(['xliff', 'po', 'tsv'] as const)('a new article goes to a translator as %s, and comes back', async format => {
  const desk = await freshDesk()
  const done = await run(desk, 'export', 'harbour', '--to', 'es', '--as', format)
  expect([done.code, done.stderr]).toEqual([0, ''])
  // An export writes nothing here.
  expect(existsSync(desk.out)).toBe(false)
  const source = 'Ships Return After Two Years'
  const target = 'Los barcos vuelven tras dos años'
  const filled = {
    xliff: (text: string) => text.replace(`<source>${source}</source>`, `$&<target>${target}</target>`),
    po: (text: string) => text.replace(`msgid "${source}"\nmsgstr ""`, `msgid "${source}"\nmsgstr "${target}"`),
    tsv: (text: string) => text.replace(`${source}\t`, `$&${target}`),
  }[format](done.stdout)
  expect(filled).not.toBe(done.stdout)
  writeFileSync(join(desk.folder, 'back.file'), filled)
  const back = await run(desk, 'import', 'back.file', '--to', 'es')
  expect([back.code, back.stdout]).toEqual([0, expect.stringContaining('harbour deck updated\n')])
  const edition = await loadEdition({ out: desk.out, slug: 'harbour', locale: 'es', sourceLocale: 'en' })
  expect(edition.units.find(({ key }) => key === 'deck')).toMatchObject({ target, origin: 'human', source })
  expect(readFileSync(join(desk.out, 'en', 'harbour.review.yml'), 'utf8')).toContain('file: "../seeds/harbour.txt"')
  // The article is on record now: what is translated by an engine after it keeps the person's text.
  expect((await run(desk, 'status')).stdout).toContain('harbour')
})

it('a new article cannot be exported to its own language, and one that is nowhere is refused', async () => {
  const desk = await freshDesk()
  for (const format of FORMATS) {
    expect((await run(desk, 'export', 'harbour', '--to', 'en', '--as', format)).stderr).toContain('the article itself')
  }
  expect((await run(desk, 'export', 'harbor', '--to', 'es')).code).toBe(2)
})
