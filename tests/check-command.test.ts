import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { interlinear as runThere } from './command-line.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'interlinear-check-'))
})
afterAll(() => rm(cwd, { recursive: true, force: true }))

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(join(cwd, path, '..'), { recursive: true })
  await writeFile(join(cwd, path), text)
}

/** Runs a command line in the folder; what it printed and its exit code. */
const interlinear = (...argv: string[]) => runThere(argv, { cwd })

const PAIRS =
  'id\tsource\ttarget\na\tWe finished with 79 points.\tTerminamos con 49 puntos.\nb\tAll of them came home.\tTodos volvieron a casa\n'

describe('check on files', () => {
  it('prints a JSON line per finding, as the contract says', async () => {
    await write('pairs.tsv', PAIRS)
    const { code, stdout, stderr } = await interlinear('check', 'pairs.tsv', '--to', 'es', '--format', 'jsonl')
    const findings = stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
    expect(findings).toEqual([
      {
        code: 'number-changed',
        fix: { target: [15, 17], text: '79' },
        level: 'error',
        key: 'a',
        locale: 'es',
        message: '"79" became "49".',
        source: [17, 19],
        target: [15, 17],
      },
      expect.objectContaining({ code: 'end-punctuation', level: 'warning', key: 'b' }),
    ])
    expect([code, stderr]).toEqual([1, ''])
  })

  it.each([
    ['text', /^es a error number-changed: /],
    ['json', /"counts": \{\s+"error": 1,\s+"warning": 1/],
    ['sarif', /"ruleId": "number-changed"/],
    ['junit', /failures="2"[\s\S]*<failure type="error" message="&quot;79&quot; became/],
    ['github', /^::error file=pairs\.tsv,line=2,title=number-changed::es a: "79" became/],
  ])('prints %s', async (format, pattern) => {
    await write('pairs.tsv', PAIRS)
    expect((await interlinear('check', 'pairs.tsv', '--to', 'es', '--format', format)).stdout).toMatch(pattern)
  })

  it.each([
    ['error', 'Terminamos con 49 puntos.', 0],
    ['warning', 'Terminamos con 49 puntos.', 1],
    ['warning', 'Terminamos con 79 puntos', 0],
    ['info', 'Terminamos con 79 puntos', 1],
    ['none', 'Terminamos con 79 puntos.', 0],
  ])('tolerates up to %s: %s', async (level, target, code) => {
    await write('one.tsv', `id\tsource\ttarget\na\tWe finished with 79 points.\t${target}\n`)
    expect((await interlinear('check', 'one.tsv', '--to', 'es', '--max-level', level)).code).toBe(code)
  })

  it.each([
    ['news with a few texts of a program', 4, 'warning'],
    ['the texts of a program', 0, 'info'],
  ])('a negation lost in %s: %s sentences of news', async (_, news, level) => {
    const sentences = Array.from(
      { length: news },
      (__, at) =>
        `n${at}\tThe mayor of Brena opened bridge number ${at + 13} on Sunday.\tEl alcalde de Brena inauguró el puente ${at + 13} el domingo.`,
    )
    const texts = [
      'p\tYou have {count} messages.\tTiene {count} mensajes.',
      'x\tThe file was not saved.\tSe guardó el archivo.',
    ]
    await write('mixed.tsv', ['id\tsource\ttarget', ...sentences, ...texts, ''].join('\n'))
    const { stdout } = await interlinear('check', 'mixed.tsv', '--to', 'es')
    expect(stdout).toContain(`es x ${level} negation-lost`)
  })

  it('reads two JSON files by key', async () => {
    await write('en.json', '{"headline": "79 points", "p1": {"s1": "Fine."}}')
    await write('es.json', '{"headline": "49 puntos", "p1": {"s1": "Bien."}}')
    const { stdout } = await interlinear('check', 'en.json', 'es.json', '--to', 'es')
    expect(stdout).toContain('es headline error number-changed')
  })

  it.each([
    [['check'], 'found no argument'],
    [['check', 'pairs.tsv'], 'does not say what language'],
    [['check', 'gone.tsv', '--to', 'es'], 'gone.tsv: there is no such file.'],
    [['check', 'empty.tsv', '--to', 'es'], 'empty.tsv: the file is empty, expected the header id, source and target.'],
    [['check', 'pairs.csv', '--to', 'es'], 'pairs.csv: cannot be checked, expected the name of an article or .tsv,'],
    [['check', 'cut.po', '--to', 'es'], 'cut.po: not a gettext file, expected msgid and msgstr.'],
    [['check', 'es.json', '--to', 'es'], 'found 1 file, expected two of JSON'],
    [['check', 'pairs.tsv', '--to', 'es', '--max-level', 'bad'], 'expected none, info, warning or error'],
    [['check', 'pairs.tsv', '--to', 'es', '--format', 'xml'], 'expected text, json'],
    [['check', 'a.xlf', 'b.xlf', '--to', 'es'], 'found 2 files'],
    [['check', 'latin.tsv', '--to', 'es'], 'not UTF-8'],
  ])('refuses %j', async (argv, why) => {
    await write('pairs.tsv', PAIRS)
    await write('pairs.csv', PAIRS)
    await write('empty.tsv', '')
    await write('cut.po', 'msgid\n')
    await writeFile(join(cwd, 'latin.tsv'), Buffer.from('id\tsource\ttarget\na\tOne\tAño\n', 'latin1'))
    const { code, stdout, stderr } = await interlinear(...argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(why)
  })
})

describe('the languages of a file', () => {
  const po = (language: string, flags = '') =>
    `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Language: ${language}\\n"\n\n${flags}msgid "We have 79 points."\nmsgstr "Wir haben 49 Punkte."\n`

  it('are those that it declares, and a finding has the line of its entry', async () => {
    await write('x.po', po('de'))
    const { code, stdout } = await interlinear('check', 'x.po', '--format', 'github')
    expect(stdout).toContain('::error file=x.po,line=6,title=number-changed::de')
    expect(code).toBe(1)
  })

  it('may be in its file name', async () => {
    await write(
      'messages.de.xlf',
      '<xliff version="1.2"><file source-language="en"><body><trans-unit id="a"><source>79 points</source><target>49 Punkte</target></trans-unit></body></file></xliff>',
    )
    expect((await interlinear('check', 'messages.de.xlf')).stdout).toContain('de a error number-changed')
  })

  it.each([
    [['x.po', '--to', 'es'], 'x.po says that its targets are in de, and --to says es'],
    [['x.po', '--from', 'fr', '--to', 'de'], undefined],
    [['two.tmx'], 'two.tmx does not say what language its targets are in'],
    [['two.tmx', '--to', 'it'], 'It has en to de or en to fr'],
    [['x.pot'], 'a template without translations: nothing was checked'],
    [['fuzzy.po'], 'all marked as fuzzy: nothing was checked'],
    [['none.xlf', '--to', 'de'], 'no unit that is to be translated: nothing was checked'],
  ])('check %j', async (argv, why) => {
    await write('x.po', po('de'))
    await write('fuzzy.po', po('de', '#, fuzzy\n'))
    await write('x.pot', 'msgid ""\nmsgstr ""\n\nmsgid "A"\nmsgstr ""\n')
    await write(
      'none.xlf',
      '<xliff version="1.2"><file source-language="en" translate="no"><body><trans-unit id="a"><source>A</source></trans-unit></body></file></xliff>',
    )
    const unit =
      '<tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="de"><seg>Eins</seg></tuv><tuv xml:lang="fr"><seg>Un</seg></tuv></tu>'
    await write('two.tmx', `<tmx version="1.4"><header srclang="en"/><body>${unit}</body></tmx>`)
    const { code, stderr } = await interlinear('check', ...argv)
    expect([code, stderr.includes(why ?? '')]).toEqual([why === undefined ? 1 : 2, true])
  })

  it.each([
    ['sr@latin', 'locale.po', 'sr-Latn', 'Otvori datoteku'],
    ['sr', 'sr@latin.po', 'sr-Latn', 'Otvori datoteku'],
    ['sr', 'sr.po', 'sr', 'Otvori datoteku'],
    ['be@latin', 'be@latin.po', 'be-Latn', 'Adčyni hety fajł, kali łaska'],
    ['de@euro', 'de@euro.po', 'de', 'Diese Datei öffnen'],
  ])('%s in %s is the locale %s of gettext', async (language, file, locale, target) => {
    const head = `msgid ""\nmsgstr "Language: ${language}\\n"\n\n`
    await write(file, `${head}msgid "Open this file"\nmsgstr "${target}"\n\nmsgid "Close it  now"\nmsgstr ""\n`)
    const { stdout } = await interlinear('check', file, '--format', 'jsonl')
    const found = stdout.trim().split('\n')
    expect(found.map(line => JSON.parse(line))).toEqual([expect.objectContaining({ code: 'empty', locale })])
  })

  it.each([
    ['labels', ['Open', 'Close', 'Save as', 'Print', 'No entry', ...Array(20).fill('Help')], 'No entry {name}', true],
    ['sentences', Array(20).fill('This page is about you.'), 'There is no page %name%.', false],
    ['sentences with names', ['The page is here.', 'It is open.'], 'There is no page %name%.', true],
  ])('%s with few placeholders: whether they are a program’s', async (_, texts, held, isProgram) => {
    const rows = [...texts, held].map((text, at) => `${at}\t${text}\tSeite ${at}`)
    await write('texts.tsv', ['id\tsource\ttarget', ...rows, 'n\tNot here.\tHier.'].join('\n'))
    const { stdout } = await interlinear('check', 'texts.tsv', '--to', 'de', '--format', 'jsonl')
    const found = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const lost = found.find(({ code, key }) => code === 'negation-lost' && key === 'n')
    expect(lost.level).toBe(isProgram ? 'info' : 'warning')
  })

  it('reads TSV in UTF-16, as spreadsheets write it', async () => {
    await writeFile(join(cwd, 'excel.tsv'), Buffer.from(`\ufeff${PAIRS}`, 'utf16le'))
    expect((await interlinear('check', 'excel.tsv', '--to', 'es')).stdout).toContain('es a error number-changed')
  })
})

describe('what a file says', () => {
  it.each(['text', 'github'])('cannot drive a terminal: %s', async format => {
    await write('hostile.tsv', `id\tsource\ttarget\nk\x1b[2J\tWe have 79 \x1b[31mpoints.\tTenemos 49 \x1b[2J puntos.\n`)
    const found = await interlinear('check', 'hostile.tsv', '--to', 'es', '--format', format)
    expect(found.stdout).toContain('k\\u{1b}[2J')
    const usage = await interlinear('check', 'hostile.tsv', '--to', '\x1b[2J')
    expect(usage.stderr).toContain('\\u{1b}[2J')
    expect(found.stdout + found.stderr + usage.stderr).not.toContain('\x1b')
  })
})

describe('the config', () => {
  it('sets levels by locale, and runs the desk’s own checks', async () => {
    await write(
      'house.mjs',
      `export const checks = [{code: 'house-style', level: 'warning', check: ({target}) =>
        target.includes('puntos') ? [{message: 'We write tantos.'}] : []}]`,
    )
    await write(
      'interlinear.yml',
      'check:\n  modules: [house.mjs]\n  locales:\n    es: {end-punctuation: off, number-changed: info}\n',
    )
    await write('pairs.tsv', PAIRS)
    const { code, stdout } = await interlinear('check', 'pairs.tsv', '--to', 'es-MX')
    expect(stdout).toBe(
      'es-MX a info number-changed: "79" became "49".\nes-MX a warning house-style: We write tantos.\n0 errors, 1 warning, 1 note\n',
    )
    expect(code).toBe(0)
  })

  it.each([
    ['check:\n  levels: {no-such-check: off}\n', 'no-such-check'],
    ['check:\n  modules: [gone.mjs]\n', 'cannot be loaded'],
    ['check:\n  modules: [empty.mjs]\n', 'no field "checks", expected one'],
  ])('refuses %j', async (config, why) => {
    await write('empty.mjs', 'export const nothing = 1')
    await write('interlinear.yml', config)
    const { code, stderr } = await interlinear('check', 'pairs.tsv', '--to', 'es')
    await rm(join(cwd, 'interlinear.yml'))
    expect(code).toBe(2)
    expect(stderr).toContain(why)
  })
})

describe('check on editions', () => {
  it('reports the source once, and the edition by key', async () => {
    await write(
      'locales/en/visit.json',
      '{"headline": "Visit", "p1": {"s1": "He took 850 of the 1,000 votes, or 95%."}}\n',
    )
    await write(
      'locales/es/visit.json',
      '{"headline": "Visita", "p1": {"s1": "Obtuvo 850 de los 100 votos, un 95%."}}\n',
    )
    await write('locales/fr/visit.json', '{"headline": "Visite", "p1": {"s1": "850 des 1 000 voix, soit 95 %."}}\n')
    const { code, stdout } = await interlinear('check', 'visit', '--format', 'jsonl')
    const found = stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line))
    expect(found.map(({ locale, key, code: what }) => [locale, key, what])).toEqual([
      [undefined, 'p1.s1', 'source-percentage'],
      ['es', 'p1.s1', 'number-magnitude'],
    ])
    expect(code).toBe(1)
  })

  it('names the article of each finding', async () => {
    for (const slug of ['one', 'two']) {
      await write(`locales/en/${slug}.json`, '{"p1": {"s1": "He took 850 of the 1,000 votes."}}\n')
      await write(`locales/es/${slug}.json`, '{"p1": {"s1": "Obtuvo 850 de los 100 votos ."}}\n')
    }
    const lines = async (...argv: string[]) => (await interlinear('check', ...argv)).stdout.trim().split('\n')
    const slugsIn = async (...argv: string[]) =>
      new Set((await lines(...argv)).slice(0, -1).map(line => line.split(' ').slice(0, 3).join(' ')))
    expect(await slugsIn('one', 'two')).toEqual(new Set(['one es p1.s1', 'two es p1.s1']))
    expect((await lines('one'))[0]).toMatch(/^es p1\.s1 /)
    const parsed = (await lines('one', 'two', '--format', 'jsonl')).map(line => JSON.parse(line))
    expect(new Set(parsed.map(({ slug }) => slug))).toEqual(new Set(['one', 'two']))
    const { findings } = JSON.parse((await lines('one', 'two', '--format', 'json')).join('\n'))
    expect(findings).toEqual(parsed)
    const { stdout, stderr } = await interlinear('check', 'one', 'two', '--fix')
    expect(`${stdout}${stderr}`).toMatch(/^fixed two es p1\.s1 /m)
  })

  it('says when there is no such article', async () => {
    const { code, stderr } = await interlinear('check', 'nowhere')
    expect(code).toBe(2)
    expect(stderr).toContain('nowhere')
  })
})

describe('check --fix', () => {
  const LINES = [
    'id\tsource\ttarget',
    'a\tIs it allowed?\tEstá permitido?',
    'b\tFor my  shows\tPara mis  espectáculos , y  más .',
    'c\tHe said "yes".\tDijo &quot;sí&quot;.',
    'd\tWe have 79 points.\tTenemos 49 puntos.',
  ]

  it('applies safe fixes, says what it did, and leaves the rest', async () => {
    await write('fix.tsv', `${LINES.join('\n')}\n`)
    const { code, stdout, stderr } = await interlinear('check', 'fix.tsv', '--to', 'es', '--fix')
    expect(await readFile(join(cwd, 'fix.tsv'), 'utf8')).toBe(
      `${[LINES[0], 'a\tIs it allowed?\t¿Está permitido?', 'b\tFor my  shows\tPara mis  espectáculos, y  más.', 'c\tHe said "yes".\tDijo "sí".', LINES[4]].join('\n')}\n`,
    )
    expect(stderr).toContain('fixed es a inverted-mark')
    expect(stdout).toContain('es d error number-changed')
    expect(code).toBe(1)
  })

  it('writes an edition, and keeps what else people wrote in it', async () => {
    await write('locales/en/ask.json', '{"headline": "Ask", "p1": {"s1": "Is it allowed?", "s2": "It is fine."}}\n')
    await write(
      'locales/es/ask.json',
      '{"headline": "Pregunta", "p1": {"s1": "Está permitido?", "s2": "Está bien."}}\n',
    )
    const { stdout } = await interlinear('check', 'ask', '--to', 'es', '--fix')
    expect(stdout).toContain('0 errors, 0 warnings')
    expect(JSON.parse(await readFile(join(cwd, 'locales/es/ask.json'), 'utf8')).p1.s1).toBe('¿Está permitido?')
  })

  it.each([
    [
      'PO',
      'es.po',
      ['es.po'],
      `# A comment\r\nmsgid ""\r\nmsgstr ""\r\n"Language: es\\n"\r\n\r\n#: a.c:1\r\nmsgid "Is it \\"allowed\\"?"\r\nmsgstr ""\r\n"Está "\r\n"\\"permitido\\"?"\r\n\r\n#, fuzzy\r\nmsgid "Is it fine?"\r\nmsgstr "Está bien?"\r\n\r\nmsgid "%d file?"\r\nmsgid_plural "%d files?"\r\nmsgstr[0] "¿%d archivo?"\r\nmsgstr[1] "%d archivos?"\r\n`,
      [
        ['"Está "', '"¿Está "'],
        ['"%d archivos?"', '"¿%d archivos?"'],
      ],
    ],
    [
      'XLIFF 1.2',
      'one.xlf',
      ['one.xlf'],
      `<?xml version="1.0"?>\n<!-- Está permitido? --><xliff version="1.2"><file source-language='en' target-language="es" original="x"><body>\n<trans-unit id="a" ><source>Is <g id="1">it</g> allowed &amp; good?</source><target state="x"><g id="1">Está</g> permitido &amp; bien?</target></trans-unit><trans-unit id="b" translate="no"><source>Is it?</source><target>Está?</target></trans-unit>\n<trans-unit id="c"><source>One <ph id="2">&lt;b></ph>two.</source><target>Una <ph id="2">&lt;b></ph>dos</target></trans-unit>\n</body></file></xliff>`,
      [
        ['<g id="1">Está</g>', '<g id="1">¿Está</g>'],
        ['dos</target>', 'dos.</target>'],
      ],
    ],
    [
      'XLIFF 2',
      'two.xlf',
      ['two.xlf'],
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="es">\n<file id="f"><unit id="u">\n<segment><source>Is it allowed?</source><target><![CDATA[Está & permitido?]]></target></segment>\n<segment><source>It is fine, she said.</source><target>Está bien , dijo.</target></segment>\n</unit></file></xliff>\n`,
      [
        ['[Está &', '[¿Está &'],
        ['bien , dijo', 'bien, dijo'],
      ],
    ],
    [
      'i18next',
      'es.json',
      ['en.json', 'es.json'],
      '{\r\n\t"a" : {"b":"Est\\u00e1 \\"permitido\\"?" , "n": 3},\r\n\t"list": ["Está bien?"]}',
      [
        ['"Est\\u00e1', '"¿Est\\u00e1'],
        ['["Está bien', '["¿Está bien'],
      ],
    ],
    [
      'TSV with more columns',
      'more.tsv',
      ['more.tsv', '--to', 'es'],
      '\ufeffid\tsource\tnote\ttarget\tby\r\na\tIs it allowed?\tEstá permitido?\tEstá permitido?\tme\r\n',
      [['\tEstá permitido?\tme', '\t¿Está permitido?\tme']],
    ],
  ])('changes only the words of targets in %s', async (_, file, args, text, changes) => {
    await write('en.json', '{"a": {"b": "Is it \\"allowed\\"?", "n": 3}, "list": ["Is it fine?"]}')
    await write(file, text)
    const { stderr } = await interlinear('check', ...args, ...(file.endsWith('json') ? ['--to', 'es'] : []), '--fix')
    const expected = changes.reduce((rest, [before = '', after = '']) => rest.replace(before, after), text)
    expect(await readFile(join(cwd, file), 'utf8')).toBe(expected)
    expect(stderr).toContain('fixed es')
  })

  it('leaves a fix inside of markup to a person, and says so', async () => {
    await write(
      'in.xlf',
      '<xliff version="1.2"><file source-language="en" target-language="es"><body><trans-unit id="a"><source>A  word, said.</source><target>Una <g id="1"> palabra</g>.</target></trans-unit></body></file></xliff>',
    )
    const before = await readFile(join(cwd, 'in.xlf'), 'utf8')
    await interlinear('check', 'in.xlf', '--fix')
    expect(await readFile(join(cwd, 'in.xlf'), 'utf8')).toBe(before)
  })

  it('refuses a file that is not UTF-8, since other bytes would change', async () => {
    const text = 'id\tsource\ttarget\na\tIs it allowed?\tEstá permitido?\n'
    await writeFile(join(cwd, 'wide.tsv'), Buffer.from(`\ufeff${text}`, 'utf16le'))
    const { code, stderr } = await interlinear('check', 'wide.tsv', '--to', 'es', '--fix')
    expect(code).toBe(2)
    expect(stderr).toContain('UTF-8')
  })

  it('refuses files that it cannot write back', async () => {
    await write('x.tmx', '<tmx version="1.4"><header srclang="en"/><body/></tmx>')
    expect((await interlinear('check', 'x.tmx', '--to', 'es', '--fix')).code).toBe(2)
  })

  it('is in SARIF as a replacement at its place', async () => {
    await write('fix.tsv', `${LINES.join('\n')}\n`)
    const { stdout } = await interlinear('check', 'fix.tsv', '--to', 'es', '--format', 'sarif')
    const [result] = JSON.parse(stdout).runs[0].results
    const [replacement] = result.fixes[0].artifactChanges[0].replacements
    expect(replacement).toEqual({
      deletedRegion: { startLine: 2, startColumn: 18, endLine: 2, endColumn: 18 },
      insertedContent: { text: '¿' },
    })
  })
})

describe('house style', () => {
  it('is checked in an edition without its markup, and corrected inside of it', async () => {
    await write(
      'interlinear.yml',
      'style:\n  es:\n    quotes: «»\n    wordings: [{avoid: ilegal, use: irregular}]\n    lengths: {headline: 10}\n    persons: {fullName: true}\n',
    )
    await write(
      'glossary.yml',
      'version: 1\nsourceLocale: en\nterms:\n  - {id: koval, type: person, source: Hanna Koval, aliases: [Koval], translations: {es: Hanna Koval}}\n',
    )
    await write(
      'seeds/house.md',
      '# The harbour opens\n\nKoval said “it is **illegal**”. An [illegal](https://x.org) act, Koval said.\n',
    )
    await interlinear('translate', 'seeds/house.md', '--to', 'es', '--engine', 'pseudo')
    await write(
      'locales/es/house.json',
      '{"headline": "Abre el puerto", "p1": {"s1": "Koval dijo “es **ilegal**”.", "s2": "Un acto [ilegal](https://x.org), dijo Koval."}}\n',
    )
    const first = await interlinear('check', 'house', '--to', 'es', '--format', 'jsonl', '--fix')
    const { p1 } = JSON.parse(await readFile(join(cwd, 'locales/es/house.json'), 'utf8'))
    // The quotation keeps “ilegal”, and the words of the link stay in its brackets.
    expect(p1).toEqual({ s1: 'Koval dijo «es **ilegal**».', s2: 'Un acto [irregular](https://x.org), dijo Koval.' })
    expect(first.stderr).toContain('fixed es p1.s1 style-quotes')
    const found = first.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const codes = found.map(({ code, key, level }) => [code, key, level]).filter(([code]) => code.startsWith('style-'))
    expect(codes).toEqual([
      ['style-length', 'headline', 'warning'],
      ['style-wording', 'p1.s1', 'info'],
      // The rule for first mentions does not apply to the second mention.
      ['style-person', 'p1.s1', 'warning'],
    ])
    await rm(join(cwd, 'interlinear.yml'))
    await rm(join(cwd, 'glossary.yml'))
  })
})

describe('a gap in an edition that people wrote by hand', () => {
  it.each([
    ['without the article’s file', false],
    ['beside the article’s file', true],
  ])('is an error for each sentence, %s', async (_, isThere) => {
    const desk = await mkdtemp(join(cwd, 'gap-'))
    const put = async (path: string, text: string): Promise<void> => {
      await mkdir(join(desk, path, '..'), { recursive: true })
      await writeFile(join(desk, path), text)
    }
    const english = { p1: { s1: 'It rained.', s2: 'The river rose.', s3: 'Nobody was hurt.' } }
    await put('locales/en/rain.json', JSON.stringify(english))
    await put('locales/es/rain.json', '{"p1": {"s1": "Llovió.", "s3": "Nadie resultó herido."}}')
    await put('locales/fr/rain.json', '{}')
    if (isThere) await put('seeds/rain.md', `${Object.values(english.p1).join(' ')}\n`)
    const run = (...argv: string[]) => runThere(argv, { cwd: desk })
    const all = await run('check', '--all')
    const lines = all.stdout.split('\n').filter(line => line.includes(' error '))
    expect(lines.map(line => line.slice(0, line.indexOf(':')))).toEqual([
      'es p1.s2 error empty',
      'fr p1.s1 error empty',
      'fr p1.s2 error empty',
      'fr p1.s3 error empty',
    ])
    expect(all.code).toBe(1)
    expect((await run('check', 'rain', '--to', 'es')).code).toBe(1)
    const { articles } = JSON.parse((await run('status', '--format', 'json')).stdout)
    const counts = articles[0].editions.map(({ locale, missing, findings }: Counted) => [
      locale,
      missing,
      findings.error,
    ])
    expect(counts).toEqual([
      ['es', 1, 1],
      ['fr', 3, 3],
    ])
  })
})

interface Counted {
  readonly locale: string
  readonly missing: number
  readonly findings: { readonly error: number }
}
