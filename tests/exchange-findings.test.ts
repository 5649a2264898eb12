import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  changeArticle,
  exported,
  FORMATS,
  type Format,
  imported,
  importedAs,
  MARKED,
  MARKED_ES,
  makeDesk,
  run,
} from './exchange-desk.ts'

/** Imports the Spanish edition with other words; gives what the command prints for people. */
async function said(desk: Awaited<ReturnType<typeof makeDesk>>, text: string, ...args: readonly string[]) {
  writeFileSync(join(desk.folder, 'back.file'), text)
  return run(desk, 'import', 'back.file', '--to', 'es', ...args)
}

describe.each(FORMATS)('an import of %s', format => {
  it('prints the findings on the imported texts under their lines, with a count and the command that shows them', async () => {
    const desk = await makeDesk()
    const text = (await exported(desk, format)).replace(/30\.000 toneladas/, '84.000 toneladas')
    const { code, stdout } = await said(desk, text)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^harbour p2\.s2 updated\n {5}error number-changed: .*30,000.*84\.000.*\n/m)
    expect(stdout).toMatch(/^1 error in 1 text of the file: interlinear check harbour --to es$/m)
    // A finding on an unchanged text is not reported: the edition had 1.500 for 1,200 before.
    expect(stdout).not.toContain('1.500')
    // The same file again changes nothing, so there are no findings.
    expect(await said(desk, text)).toMatchObject({ code: 0, stdout: 'es: 6 unchanged\n' })
  })

  it('has no finding on a right text, and prints findings as JSON', async () => {
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

  it('prints them in a dry run, before anything is written', async () => {
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

it('a TMX export has no text that is behind its source or waits for a person', async () => {
  const desk = await makeDesk()
  const [xliff, po] = [await exported(desk, 'xliff'), await exported(desk, 'po')]
  expect(await exported(desk, 'tmx')).toContain('Unas 1.500 personas')
  changeArticle(desk, 'Some 1,200 people', 'Some 1,300 people')
  await importedAs(desk, { file: 'a.xlf', text: xliff.replace('tras dos', 'después de dos') })
  await importedAs(desk, { file: 'b.po', text: po.replace('tras dos', 'a los dos') }, '--author', 'Ben')
  const { stderr } = await run(desk, 'export', 'harbour', '--to', 'es', '--as', 'tmx', '--file', 'out.tmx')
  expect(stderr).toBe('out.tmx: 4 units; 2 left out whose translation waits for a person\n')
  const tmx = await exported(desk, 'tmx')
  expect(tmx).toContain('El primer barco')
  expect(tmx).not.toContain('Unas 1.500 personas')
  expect(tmx).not.toContain('después de dos')
})

it('a match from a colleague’s proposal has their name, not the machine’s', async () => {
  const desk = await makeDesk()
  const [xliff, po] = [await exported(desk, 'xliff'), await exported(desk, 'po')]
  await importedAs(desk, { file: 'a.xlf', text: xliff.replace('tras dos', 'después de dos') })
  await importedAs(desk, { file: 'b.po', text: po.replace('tras dos', 'a los dos') }, '--author', 'Ben')
  expect(await exported(desk, 'xliff12')).toContain('<alt-trans match-quality="100%" origin="person: Ben">')
  expect(await exported(desk, 'xliff')).toContain('origin="person: Ben" type="other"')
})

it('for a TMX of another tool the message names the command `memory import`', async () => {
  const desk = await makeDesk()
  const tmx = `<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Nothing of ours.</seg></tuv><tuv xml:lang="es"><seg>Nada nuestro.</seg></tuv></tu></body></tmx>`
  const { code, stdout } = await said(desk, tmx, '--dry-run')
  expect(code).toBe(1)
  expect(stdout.split('\n')[0]).toBe(
    'a unit without an id unknown: nothing says which article it is of (for the memory: interlinear memory import)',
  )
})
