import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { exported, files, imported, MARKED, MARKED_ES, makeDesk, run } from './exchange-desk.ts'

const execute = promisify(execFile)

const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>en</source_lang><target_lang>es</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>
`

/** What a translator typed in OmegaT: a translation for each text that it showed. */
const typed = (pairs: readonly (readonly [shown: string, typed: string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6.0" segtype="paragraph" srclang="en"/><body>
${pairs.map(([from, to]) => `<tu><tuv lang="en"><seg>${from}</seg></tuv><tuv lang="es" changeid="ana"><seg>${to}</seg></tuv></tu>`).join('\n')}
</body></tmx>`

interface OmegaT {
  readonly folder: string
  readonly translated: (name: string) => string
  /** What OmegaT understands of the files in its folder of glossaries, a line for each entry. */
  readonly glossary: () => string
}

/** Runs inside of OmegaT when the project is loaded, and asks its own reader of glossaries. */
const ASK_GLOSSARY = `
import org.omegat.gui.glossary.GlossaryReaderTSV
if (eventType.toString() == 'LOAD') {
  def properties = project.projectProperties
  def answer = new StringBuilder()
  new File(properties.glossaryRoot).listFiles().sort().each { file ->
    GlossaryReaderTSV.read(file, false).each { answer << it.srcText << ' | ' << it.locText << ' | ' << it.commentText << '\\n' }
  }
  new File(properties.projectRoot, 'glossary.read').setText(answer.toString(), 'UTF-8')
}
`

/** Runs OmegaT on a project with the given files: source/…, tm/auto/…, omegat/project_save.tmx. */
async function omegat(folder: string, project: Readonly<Record<string, string>>): Promise<OmegaT> {
  for (const part of ['source', 'target', 'omegat', 'tm/auto', 'glossary', 'dictionary']) {
    mkdirSync(join(folder, part), { recursive: true })
  }
  writeFileSync(join(folder, 'omegat.project'), PROJECT)
  for (const [name, text] of Object.entries(project)) writeFileSync(join(folder, name), text)
  const config = join(folder, 'config')
  mkdirSync(config)
  const script = join(folder, 'ask.groovy')
  writeFileSync(script, ASK_GLOSSARY)
  await execute('omegat', [folder, '--mode=console-translate', `--config-dir=${config}`, `--script=${script}`], {
    env: { ...process.env, HOME: folder },
  })
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return { folder, translated: name => read(`target/${name}`), glossary: () => read('glossary.read') }
}

it('OmegaT translates our XLIFF 1.2 and PO, fills a text from our TMX, and all of it is imported', async () => {
  const desk = await makeDesk()
  const marked = await makeDesk(MARKED, MARKED_ES, 'harbour.md')
  const sources = ['Ships Return After Two Years', '“We are back,” Koval said.']
  const { translated } = await omegat(join(desk.folder, 'omegat'), {
    'source/a.xlf': await exported(desk, 'xliff12'),
    'source/b.po': await exported(desk, 'po'),
    'source/marked.xlf': await exported(marked, 'xliff12'),
    'source/c.txt': `${sources.join('\n\n')}\n`,
    'tm/auto/harbour.tmx': await exported(desk, 'tmx'),
    'omegat/project_save.tmx': typed([
      // OmegaT 3.6 shows the target of XLIFF 1.2, and the source of PO.
      ['Los barcos vuelven tras dos años', 'Los barcos vuelven después de dos años'],
      ['Mayor Hanna Koval opened the harbour on Monday.', 'Hanna Koval abrió el puerto este lunes.'],
      ['El puerto de Odesa', 'El puerto odesita'],
    ]),
  })
  // OmegaT filled in our translations from the TMX.
  expect(translated('c.txt')).toContain('«Hemos vuelto», dijo Koval.')
  const xliff = await imported(desk, translated('a.xlf'))
  expect(xliff.actions).toEqual({
    headline: 'unchanged',
    deck: 'updated',
    'p1.s1': 'unchanged',
    'p1.s2': 'unchanged',
    'p2.s1': 'unchanged',
    'p2.s2': 'unchanged',
  })
  expect(desk.text('es', 'deck')).toBe('Los barcos vuelven después de dos años')
  const po = await imported(desk, translated('b.po'))
  expect(po.actions['p1.s1']).toBe('updated')
  expect(desk.text('es', 'p1.s1')).toBe('Hanna Koval abrió el puerto este lunes.')
  // Codes and placeholders of the other units are untouched.
  const back = await imported(marked, translated('marked.xlf'))
  expect(back.actions).toEqual({ headline: 'updated', 'p1.s1': 'unchanged', 'p1.s2': 'unchanged' })
  const after = files(desk)
  await imported(desk, translated('a.xlf'))
  expect(files(desk)).toBe(after)
}, 60_000)

it('OmegaT reads our glossary: every source form with its rendering and note', async () => {
  const desk = await makeDesk()
  writeFileSync(
    join(desk.folder, 'glossary.yml'),
    `version: 1
sourceLocale: en
terms:
  - {id: koval, type: person, source: Hanna Koval, aliases: [Koval], gender: female, note: The mayor, translations: {uk: {use: Ганна Коваль, forms: [Ганни Коваль]}}}
  - {id: odesa, type: place, source: Odesa, misspellings: [Odessa], translations: {uk: {use: Одеса, avoid: [Одесса]}}}
`,
  )
  const { stdout } = await run(desk, 'export', '--as', 'glossary', '--to', 'uk')
  const { glossary } = await omegat(join(desk.folder, 'omegat'), { 'glossary/names.uk.txt': stdout })
  expect(glossary().trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^Hanna Koval \| Ганна Коваль \| .*The mayor/),
    expect.stringMatching(/^Koval \| Коваль \| /),
    expect.stringMatching(/^Odesa \| Одеса \| .*Одесса/),
  ])
}, 60_000)

it('OmegaT shows the source of a unit that has no translation yet', async () => {
  const desk = await makeDesk()
  const { stdout } = await run(desk, 'export', 'harbour', '--to', 'fr', '--as', 'xliff12')
  const { translated } = await omegat(join(desk.folder, 'omegat'), {
    'source/a.xlf': stdout,
    'omegat/project_save.tmx': typed([['Ships Return After Two Years', 'Les bateaux reviennent']]),
  })
  writeFileSync(join(desk.folder, 'fr.xlf'), translated('a.xlf'))
  const { code, stdout: said } = await run(desk, 'import', 'fr.xlf')
  expect([code, said]).toEqual([0, 'harbour deck updated\nfr: 1 updated, 5 unchanged\n'])
  expect(desk.text('fr', 'deck')).toBe('Les bateaux reviennent')
  expect(desk.text('fr', 'headline')).toBe('')
}, 60_000)

/** Replaces a text in the targets of a file by the storage classes of the Translate Toolkit, and leaves a note there. */
const TOOLKIT = `
import sys
from translate.storage import factory
store = factory.getobject(sys.argv[1])
for unit in store.units:
    if unit.target and sys.argv[3] in str(unit.target):
        unit.target = str(unit.target).replace(sys.argv[3], sys.argv[4])
        unit.addnote("¿Así?", origin="translator")
store.savefile(sys.argv[2])
`

it.each([
  ['xliff12', 'xlf'],
  ['po', 'po'],
  ['tmx', 'tmx'],
] as const)('the Translate Toolkit edits our %s, and only the edited text is imported', async (format, ending) => {
  const desk = await makeDesk()
  const marked = await makeDesk(MARKED, MARKED_ES, 'harbour.md')
  const edit = async (where: typeof desk, before: string, after: string): Promise<string> => {
    const [from, to] = [join(where.folder, `a.${ending}`), join(where.folder, `b.${ending}`)]
    writeFileSync(from, await exported(where, format))
    await execute('/usr/bin/python3', ['-c', TOOLKIT, from, to, before, after])
    return readFileSync(to, 'utf8')
  }
  const text = await edit(desk, 'tras dos', 'después de dos')
  const { actions } = await imported(desk, text)
  expect(Object.entries(actions).filter(([, action]) => action !== 'unchanged')).toEqual([['deck', 'updated']])
  expect((await desk.unit('es', 'deck'))?.comments?.map(comment => comment.text)).toEqual(['¿Así?'])
  const back = await imported(marked, await edit(marked, 'El puerto de Odesa', 'El puerto odesita'))
  expect(back.actions).toEqual({ headline: 'updated', 'p1.s1': 'unchanged', 'p1.s2': 'unchanged' })
})

it('gettext compiles our PO, and pofilter and pocount read it', async () => {
  const desk = await makeDesk()
  const path = join(desk.folder, 'a.po')
  writeFileSync(path, await exported(desk, 'po'))
  await execute('msgfmt', ['--check-format', '--check-domain', '-o', join(desk.folder, 'a.mo'), path])
  const { stdout } = await execute('msgunfmt', [join(desk.folder, 'a.mo')])
  expect(stdout).toContain(
    'msgctxt "harbour/deck"\nmsgid "Ships Return After Two Years"\nmsgstr "Los barcos vuelven tras dos años"',
  )
  const filtered = join(desk.folder, 'f.po')
  await execute('pofilter', ['-t', 'numbers', path, filtered])
  // Their checks find the machine's 1.500 for 1,200, as ours do.
  expect(readFileSync(filtered, 'utf8')).toContain('harbour/p1.s2')
  expect((await execute('pocount', ['--no-color', path])).stdout).toMatch(/Translated:\s+6 \(100%\)/)
})

it('our XML formats are well-formed for libxml', async () => {
  const desk = await makeDesk(MARKED, MARKED_ES, 'harbour.md')
  const paths = ['a.tbx', 'a.xliff', 'a.xliff12', 'a.tmx'].map(name => join(desk.folder, name))
  for (const path of paths) {
    const format = path.split('.').at(-1) ?? ''
    const of = format === 'tbx' ? [] : ['harbour', '--to', 'es']
    expect((await run(desk, 'export', ...of, '--as', format, '--file', path)).code).toBe(0)
  }
  await execute('/usr/bin/python3', [
    '-c',
    'import sys; from lxml import etree; [etree.parse(f) for f in sys.argv[1:]]',
    ...paths,
  ])
})
