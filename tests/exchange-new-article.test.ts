import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadEdition } from '../src/store/files/editions.ts'
import { FORMATS, makeDesk, run } from './exchange-desk.ts'

/** A desk with an article that is only a file so far, without an edition. */
async function freshDesk() {
  const desk = await makeDesk()
  rmSync(desk.out, { recursive: true })
  return desk
}

it.each(['xliff', 'po', 'tsv'] as const)('a new article goes to a translator as %s, and comes back', async format => {
  const desk = await freshDesk()
  const done = await run(desk, 'export', 'harbour', '--to', 'es', '--as', format)
  expect([done.code, done.stderr]).toEqual([0, ''])
  // An export writes nothing to the desk.
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
  // The article is on record now: a later run of an engine keeps the person's text.
  expect((await run(desk, 'status')).stdout).toContain('harbour')
})

it('a new article cannot be exported to its own language, and a missing one is refused', async () => {
  const desk = await freshDesk()
  for (const format of FORMATS) {
    expect((await run(desk, 'export', 'harbour', '--to', 'en', '--as', format)).stderr).toContain('the article itself')
  }
  expect((await run(desk, 'export', 'harbor', '--to', 'es')).code).toBe(2)
})

it('our TSV has its locale, so the import needs no --to', async () => {
  const desk = await makeDesk()
  const { stdout } = await run(desk, 'export', 'harbour', '--to', 'es', '--as', 'tsv')
  expect(stdout).toMatch(/^id\tsource\ttarget\t/)
  writeFileSync(join(desk.folder, 'back.tsv'), stdout.replace('tras dos', 'después de dos'))
  const back = await run(desk, 'import', 'back.tsv')
  expect([back.code, back.stdout]).toEqual([0, 'harbour deck updated\nes: 1 updated, 5 unchanged\n'])
  // The check of a bilingual file still reads it.
  expect((await run(desk, 'check', 'back.tsv', '--to', 'es')).code).toBe(1)
})

it('for a list of terms, import names the command `glossary add --from`', async () => {
  const desk = await makeDesk()
  const { stdout } = await run(desk, 'export', '--as', 'tbx')
  for (const text of [
    stdout,
    '<?xml version="1.0"?>\n<!DOCTYPE martif SYSTEM "x.dtd">\n<martif type="TBX"></martif>',
  ]) {
    writeFileSync(join(desk.folder, 'names.tbx'), text)
    const { code, stderr } = await run(desk, 'import', 'names.tbx')
    expect([code, stderr]).toEqual([2, expect.stringContaining('found TBX, a list of terms')])
    expect(stderr).toContain('glossary add --from')
  }
})

it('status takes the names of articles', async () => {
  const desk = await makeDesk()
  const { code, stdout } = await run(desk, 'status', 'harbour', '--to', 'es')
  expect([code, stdout.trim().split('\n')]).toEqual([0, [expect.anything(), expect.stringMatching(/^harbour +es /)]])
  const other = await run(desk, 'status', 'harbor')
  expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('Did you mean harbour?')])
  expect((await run(desk, 'status', 'harbour', '--cost')).code).toBe(2)
})
