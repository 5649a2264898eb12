import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interlinear, temporaryFolder } from './command-line.ts'

const EN = `A new bridge for Lisbon

By Ana Bel

LISBON – The mayor of Lisbon opened a new bridge on Monday. It cost 12 million euros and is 340 metres long. "We have waited for this day for ten years," said Carlos Moedas.

About 2,000 people came to the river to see the first buses cross it. A fisherman complained that nobody had asked him. The old bridge will be closed in March.

Germany paid a third of the cost. Children from the school on the other bank sang for the guests. Police counted no accidents. The next bridge will be built in Porto, the government says.
`
const ES = `Un nuevo puente para Lisboa

Por Ana Bel

LISBOA – El alcalde de Lisboa inauguró el lunes un nuevo puente, que costó 12 millones de euros y mide 340 metros. «Llevamos diez años esperando este día», dijo Carlos Moedas.

Unas 2.000 personas acudieron al río para ver los primeros autobuses. El puente viejo se cerrará en marzo.

Alemania pagó un tercio del coste. Niños de la escuela de la otra orilla cantaron para los invitados. Los invitados comieron sardinas asadas junto al agua. La policía no registró ningún accidente. El próximo puente se construirá en Oporto, según el Gobierno.
`

function newsroom(files: Readonly<Record<string, string>> = { 'en/bridge.txt': EN, 'es/bridge.txt': ES }) {
  const cwd = temporaryFolder()
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(cwd, file)), { recursive: true })
    writeFileSync(join(cwd, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  const run = (line: string) => interlinear(line.split(' '), { cwd })
  const read = (file: string): string => readFileSync(join(cwd, file), 'utf8')
  return { cwd, write, run, read, catalog: () => JSON.parse(read('locales/es/bridge.json')) }
}

const ALIGN = 'align en/bridge.txt es/bridge.txt --from en --to es'

it('prints the beads of two files, with indexes into their segments', async () => {
  const desk = newsroom()
  const { code, stdout } = await desk.run(ALIGN)
  const beads = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(code).toBe(0)
  expect(beads[0]).toMatchObject({ source: [0], target: [0], sourceText: 'A new bridge for Lisbon', doubtful: false })
  expect(beads[1]).toMatchObject({ source: [2, 3], target: [2] })
  const segments = (await desk.run('segment en/bridge.txt')).stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  for (const { source, sourceText } of beads)
    expect(source.map((at: number) => segments[at].text.trim()).join(' ')).toBe(sourceText)
  expect(existsSync(join(desk.cwd, 'locales'))).toBe(false)
  expect((await desk.run(`${ALIGN} --format text`)).stdout).toContain('?   Los invitados comieron sardinas asadas')
})

it('makes the translation the edition, and says what a person must confirm', async () => {
  const desk = newsroom()
  const { code, stderr } = await desk.run(`${ALIGN} --slug bridge --state reviewed`)
  expect([code, stderr]).toEqual([
    0,
    'es bridge: 10 sentences, 8 taken over, 1 to be confirmed, 1 without a translation, 1 of the translation without a sentence here\n',
  ])
  const { p1, p2, p3 } = desk.catalog()
  expect(p1.s1).toContain('inauguró el lunes un nuevo puente, que costó 12 millones')
  expect(p2.s2).toBe('')
  expect(p3.s1).toBe('Alemania pagó un tercio del coste.')
  expect(desk.read('locales/en/bridge.segments.yml')).toContain('merge')
  const review = desk.read('locales/es/bridge.review.yml')
  expect(review).toMatch(/p3\.s1:\n {4}state: reviewed\n {4}origin: import/)
  expect((await desk.run('check bridge')).stdout).toMatch(/p3\.s2 warning doubtful-pair: .*sardinas/)
})

it('writes nothing in a dry run, and nothing new a second time', async () => {
  const desk = newsroom()
  expect((await desk.run(`${ALIGN} --slug bridge --dry-run`)).stderr).toContain('8 to be taken over')
  expect(existsSync(join(desk.cwd, 'locales'))).toBe(false)
  await desk.run(`${ALIGN} --slug bridge`)
  const before = [desk.read('locales/es/bridge.json'), desk.read('locales/es/bridge.review.yml')]
  expect((await desk.run(`${ALIGN} --slug bridge`)).code).toBe(0)
  expect([desk.read('locales/es/bridge.json'), desk.read('locales/es/bridge.review.yml')]).toEqual(before)
})

it('keeps what a person wrote here, and stores the translation as a proposal', async () => {
  const desk = newsroom()
  await desk.run('translate en/bridge.txt --to es --engine pseudo')
  const texts = desk.catalog()
  desk.write('locales/es/bridge.json', `${JSON.stringify({ ...texts, headline: 'Otro puente' }, null, 2)}\n`)
  expect((await desk.run(`${ALIGN} --slug bridge`)).stderr).toContain('1 kept as people wrote them here')
  expect(desk.catalog().headline).toBe('Otro puente')
  expect(desk.read('locales/es/bridge.review.yml')).toContain('proposal: "Un nuevo puente para Lisboa"')
  // The article had an edition already: its sentences are cut as before.
  expect(existsSync(join(desk.cwd, 'locales/en/bridge.segments.yml'))).toBe(false)
})

it('fills the memory from folders and lists, and imports files of pairs', async () => {
  const desk = newsroom({
    'en/bridge.txt': EN,
    'es/bridge.txt': ES,
    'list.tsv': 'source\ttarget\nen/bridge.txt\tes/bridge.txt\n',
    'pairs.tsv': 'id\tsource\ttarget\n1\tThe sea is calm.\tEl mar está en calma.\n2\tNo pair.\t\n',
    'es.po':
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: es\\n"\n\nmsgid "Open the old gate."\nmsgstr "Abre la puerta vieja."\n',
    'es.xlf':
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es"><file id="f"><unit id="u"><segment><source>Close the red door.</source><target>Cierra la puerta roja.</target></segment></unit></file></xliff>',
  })
  expect((await desk.run('align en es --from en --to es --memory')).stdout).toContain('"doubtful":')
  expect((await desk.run('align list.tsv --from en --to es --memory --dry-run')).stderr).toMatch(
    /for the memory, from 1 text/,
  )
  const found = async (text: string): Promise<string> =>
    JSON.parse((await interlinear(['memory', 'lookup', text, '--to', 'es', '--format', 'json'], desk)).stdout)
      .matches[0]?.target
  expect(await found('Germany paid a third of the cost.')).toBe('Alemania pagó un tercio del coste.')
  const imported = await desk.run('memory import pairs.tsv es.po es.xlf --to es')
  expect(imported.stdout).toBe('pairs.tsv: 1 pair\nes.po: 1 pair\nes.xlf: 1 pair\n')
  expect(await found('The sea is calm.')).toBe('El mar está en calma.')
  expect(await found('Open the old gate.')).toBe('Abre la puerta vieja.')
  expect(await found('Close the red door.')).toBe('Cierra la puerta roja.')
})

describe('memory import of a folder', () => {
  const archive = (files: Readonly<Record<string, string>>) =>
    newsroom(Object.fromEntries(Object.entries(files).map(([file, text]) => [`archive/${file}`, text])))
  const found = async (desk: ReturnType<typeof newsroom>, text: string, to = 'es'): Promise<string | undefined> =>
    JSON.parse((await interlinear(['memory', 'lookup', text, '--to', to, '--format', 'json'], desk)).stdout).matches[0]
      ?.target

  it.each([
    ['folders of locales', { 'en/2024/bridge.txt': EN, 'es/2024/bridge.txt': ES }],
    ['locales in names', { '2024/bridge.en.txt': EN, '2024/bridge.es.md': ES }],
    ['a name without and one with a locale', { 'bridge.txt': EN, 'bridge_es.txt': ES }],
    ['a folder of locales in each story', { 'bridge/en/text.txt': EN, 'bridge/es-MX/text.txt': ES }],
  ])('pairs texts in %s', async (_, files) => {
    const desk = archive(files)
    const { code, stdout } = await desk.run('memory import archive')
    expect([code, stdout]).toEqual([0, 'archive: 9 pairs from 1 file, 2 in doubt left out\n'])
    expect(await found(desk, 'Germany paid a third of the cost.')).toBe('Alemania pagó un tercio del coste.')
    expect(await found(desk, 'A fisherman complained that nobody had asked him.')).toBe(undefined)
  })

  it('reads files of pairs and files of texts by key, and names files without a partner and files that cannot be read', async () => {
    const desk = archive({
      'en/bridge.txt': EN,
      'es/bridge.txt': ES,
      'en/alone.txt': EN,
      'en.json': '{"door": {"close": "Close the red door."}}',
      'es.json': '{"door": {"close": "Cierra la puerta roja."}}',
      'fr.json': '{"door": {"close": "Ferme la porte rouge."}}',
      'more/pairs.tsv': 'id\tsource\ttarget\n1\tThe sea is calm.\tEl mar está en calma.\n',
      'more/broken.xlf': '<xliff version="2.0">',
      'picture.png': 'PNG',
      '.git/en/hidden.txt': EN,
    })
    const { code, stdout, stderr } = await desk.run('memory import archive --to es')
    expect(code).toBe(0)
    expect(stdout).toBe(
      'archive: 11 pairs from 3 files, 2 in doubt left out\n' +
        '  2 files without a counterpart: en/alone.txt, fr.json\n  1 file that cannot be read\n',
    )
    expect(stderr).toMatch(/^left out: archive\/more\/broken\.xlf:1:/)
    expect(await found(desk, 'Close the red door.')).toBe('Cierra la puerta roja.')
    expect(await found(desk, 'Close the red door.', 'fr')).toBe(undefined)
    expect(await found(desk, 'The sea is calm.')).toBe('El mar está en calma.')
  })

  it('reads only changed files the next time', async () => {
    const desk = archive({ 'en/bridge.txt': EN, 'es/bridge.txt': ES, 'en/sea.txt': 'Sea\n\nThe sea is calm.\n' })
    await desk.run('memory import archive')
    desk.write('archive/es/sea.txt', 'Mar\n\nEl mar está en calma.\n')
    const { stdout } = await interlinear(['memory', 'import', 'archive', '--format', 'json'], desk)
    expect(JSON.parse(stdout).folders).toMatchObject([
      { folder: 'archive', files: [{ file: 'archive/es/sea.txt' }], unchanged: 1, alone: [], leftOut: [] },
    ])
  })

  it('refuses a folder without pairs', async () => {
    const { code, stderr } = await archive({ 'picture.png': 'PNG' }).run('memory import archive')
    expect([code, stderr]).toEqual([2, expect.stringContaining('archive: found nothing that could be pairs of texts.')])
  })
})

it.each([
  ['align en/bridge.txt --from en --to es', 'found 1 argument, expected two files'],
  ['align en/bridge.txt es/bridge.txt --to es', 'found no --from'],
  ['align en/bridge.txt es/none.txt --from en --to es', 'there is no such file'],
  [`${ALIGN} --slug a/b`, 'found "a/b" in --slug'],
  [`${ALIGN} --slug bridge --state done`, 'found "done" in --state'],
  ['align en fr --from en --to es --memory', 'there is no such folder'],
  ['memory import en/bridge.txt', 'expected a file of pairs'],
])('refuses %s', async (line, message) => {
  const { code, stderr } = await newsroom().run(line)
  expect(code).toBe(2)
  expect(stderr).toContain(message)
})
