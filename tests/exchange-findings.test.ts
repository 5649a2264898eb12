import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exported, FORMATS, type Format, imported, MARKED, MARKED_ES, makeDesk, run } from './exchange-desk.ts'

/** The Spanish edition comes back with other words; gives what the command says for people. */
async function said(desk: Awaited<ReturnType<typeof makeDesk>>, text: string, ...args: readonly string[]) {
  writeFileSync(join(desk.folder, 'back.file'), text)
  return run(desk, 'import', 'back.file', '--to', 'es', ...args)
}

describe.each(FORMATS)('an import of %s', format => {
  it('says what is wrong with the texts that came, under their lines, with a count and the command', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, format)).replace(/30\.000 toneladas/, '84.000 toneladas')
    const { code, stdout } = await said(desk, text)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^harbour p2\.s2 updated\n {5}error number-changed: .*30,000.*84\.000.*\n/m)
    expect(stdout).toMatch(/^1 error in 1 text of the file: interlinear check harbour --to es$/m)
    // An unchanged text that is wrong in the edition, too, is not the file's: 1,200 became 1.500 there.
    expect(stdout).not.toContain('1.500')
    // The same again changes nothing, so that it says nothing.
    expect(await said(desk, text)).toMatchObject({ code: 0, stdout: 'es: 6 unchanged\n' })
  })

  it('says nothing of a text that is right, and gives the findings to programs', async () => {
    const desk = await makeDesk()
    const text = await exported(desk, format)
    const right = await imported(desk, text.replace('tras dos años', 'después de dos años'))
    expect(right).toMatchObject({ code: 0, actions: { deck: 'updated' } })
    expect(right.units.find(({ key }) => key === 'deck')).not.toHaveProperty('findings')
    const wrong = await imported(desk, text.replace('Unas 1.500', 'Unas 2.600'))
    expect(wrong.code).toBe(1)
    expect(wrong.units.find(({ key }) => key === 'p1.s2')).toMatchObject({
      action: 'updated',
      findings: [{ code: 'number-changed', level: 'error', message: expect.stringContaining('2.600') }],
    })
  })

  it('says it before anything is written', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, format)).replace(/30\.000/, '84.000')
    const { code, stdout } = await said(desk, text, '--dry-run')
    expect([code, stdout]).toEqual([1, expect.stringContaining('error number-changed')])
    expect(stdout).toMatch(/^1 error in 1 text of the file$/m)
    expect(desk.text('es', 'p2.s2')).toContain('30.000')
  })
})

/** The Spanish sentence without its bold name, as each format writes it. */
const WITHOUT: Readonly<Record<Format, readonly [from: RegExp, to: string][]>> = {
  xliff: [[/(<target>La alcaldesa )<pc.*?>(Hanna Koval)<\/pc>/, '$1$2']],
  xliff12: [[/(La alcaldesa )<bpt.*?<\/bpt>(Hanna Koval)<ept.*?<\/ept>/, '$1$2']],
  tmx: [[/(La alcaldesa )<bpt.*?<\/bpt>(Hanna Koval)<ept.*?<\/ept>/, '$1$2']],
  po: [[/(La alcaldesa )\*\*(Hanna Koval)\*\*/, '$1$2']],
  tsv: [[/(La alcaldesa )\*\*(Hanna Koval)\*\*/, '$1$2']],
}

const LACKING = 'La alcaldesa Hanna Koval abrió el [puerto](https://example.org/a) el lunes.'

it.each(FORMATS)('a lost element is said once, in %s', async format => {
  const desk = await makeDesk(MARKED, MARKED_ES, 'harbour.md')
  const before = await exported(desk, format)
  const text = WITHOUT[format].reduce((all, [from, to]) => all.replace(from, to), before)
  expect(text).not.toBe(before)
  const { stdout } = await said(desk, text)
  expect(stdout).toMatch(/^harbour p1\.s1 updated: lacks \*\*…\*\* of the source$/m)
  expect(desk.text('es', 'p1.s1')).toBe(LACKING)
})
