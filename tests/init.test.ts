import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../src/config.ts'
import { parseGlossary } from '../src/names/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

let desk = ''
beforeEach(() => {
  desk = temporaryFolder()
})
const read = (name: string): string => readFileSync(join(desk, name), 'utf8')
const write = (name: string, text: string): void => {
  mkdirSync(join(desk, name, '..'), { recursive: true })
  writeFileSync(join(desk, name), text)
}
const init = (...args: string[]) => interlinear(['init', ...args], { cwd: desk, env: { HOME: desk } })
const terms = () =>
  parseGlossary(read('glossary.yml'), 'glossary.yml').terms.map(({ source, type, aliases, translations }) => ({
    source,
    type,
    aliases,
    translations: Object.fromEntries(Object.entries(translations).map(([locale, { use }]) => [locale, use])),
  }))

describe('init', () => {
  it('makes a desk in which the next command works', async () => {
    execFileSync('git', ['init', '-q'], { cwd: desk })
    const { code, stdout } = await init('--from', 'en', '--to', 'es,fr', '--engine', 'pseudo')
    expect(code).toBe(0)
    expect(stdout).toContain('interlinear translate seeds/<article> --to es,fr')
    expect(parseConfig(read('interlinear.yml'), 'interlinear.yml').engine).toBe('pseudo')
    expect(parseGlossary(read('glossary.yml'), 'glossary.yml')).toMatchObject({ sourceLocale: 'en', terms: [] })
    expect(parse(read('.github/workflows/interlinear.yml')).jobs.check.steps.at(-1).run).toContain('check --all')
    write('seeds/bridge.txt', 'A Bridge Reopens\n\nThe bridge reopened on Monday.\n')
    const next = await interlinear(['translate', 'seeds/bridge.txt', '--to', 'es,fr'], { cwd: desk })
    expect(next.code).toBe(1)
    expect(readdirSync(join(desk, 'locales')).sort()).toEqual(['en', 'es', 'fr'])
  })

  it('writes settings whose commented lines are all valid', async () => {
    await init('--to', 'es')
    const active = read('interlinear.yml')
      .split('\n')
      .filter(line => /^# *(?:[a-z-]+:| {2})/i.test(line))
      .map(line => line.replace(/^# /, ''))
    const config = parseConfig(active.join('\n'), 'interlinear.yml')
    expect(config).toMatchObject({ engine: 'deepl,bergamot', budget: { monthlyCharacters: 500_000 } })
    const entry = read('glossary.yml')
      .split('\n')
      .flatMap(line => (/^# {3}/.test(line) ? [line.slice(2)] : []))
    const glossary = `version: 1\nsourceLocale: en\nterms:\n${entry.join('\n')}\n`
    expect(parseGlossary(glossary, 'glossary.yml').terms[0]?.id).toBe('syrsky')
  })

  it('says for which languages no engine is ready, and gives a long call a short name', async () => {
    const clone = join(desk, 'clone', 'package.json')
    const { stdout } = await interlinear(['init', '--in', join(desk, 'd'), '--to', 'es,pl'], {
      cwd: temporaryFolder(),
      env: { HOME: desk, npm_lifecycle_event: 'interlinear', npm_package_json: clone, PATH: process.env.PATH ?? '' },
    })
    expect(stdout).toMatch(/^No engine is ready for pl\. For en to pl there is also: .*models get en-pl/m)
    expect(stdout).not.toContain('ready for es')
    expect(stdout).toContain(`alias interlinear='npm --prefix ${join(desk, 'clone')} run -s interlinear --'\n`)
  })

  it('makes a desk in a new folder, and prints the next commands for the current folder', async () => {
    const { stdout } = await interlinear(['init', '--in', 'news/desk', '--to', 'es'], {
      cwd: desk,
      env: { npm_lifecycle_event: 'interlinear', npm_package_json: '/clone/package.json' },
    })
    expect(readdirSync(join(desk, 'news/desk')).sort()).toEqual(['glossary.yml', 'interlinear.yml', 'seeds'])
    expect(stdout).toContain(
      'cd news/desk && npm --prefix /clone run -s interlinear -- translate seeds/<article> --to es',
    )
  })

  it('keeps existing files, and does nothing the second time', async () => {
    write('glossary.yml', '# ours\nversion: 1\nsourceLocale: de\nterms: []\n')
    write('.gitignore', 'node_modules')
    const { stdout } = await init('--workflow')
    expect(stdout).toMatch(/kept +glossary\.yml/)
    expect(read('glossary.yml')).toBe('# ours\nversion: 1\nsourceLocale: de\nterms: []\n')
    expect(read('.gitignore')).toBe('node_modules\n.interlinear/\n')
    const again = await interlinear(['init', '--workflow', '--format', 'json'], { cwd: desk })
    expect(new Set(Object.values(JSON.parse(again.stdout).files))).toEqual(new Set(['kept']))
    expect(read('.gitignore')).toBe('node_modules\n.interlinear/\n')
  })
})

describe('init in a desk', () => {
  it('says what was there before, and takes what is new in a file', async () => {
    write('names.csv', 'Kyiv,Kiew\nLviv,Lwiw\n')
    write('pairs.tsv', 'id\tsource\ttarget\n1\tIt rained.\tEs regnete.\n')
    expect((await init('names.csv', 'pairs.tsv', '--to', 'de')).stdout).toContain(
      '2 terms taken into glossary.yml: look at their types\n1 pair taken into the memory\n',
    )
    expect((await init('names.csv', 'pairs.tsv', '--to', 'de')).stdout).toContain(
      'kept  glossary.yml\n2 terms in glossary.yml before\n1 pair in the memory before\nPut an article',
    )
    write('names.csv', 'Kyiv,Kiew\nOdesa,Odessa\n')
    write('pairs.tsv', 'id\tsource\ttarget\n1\tIt rained.\tEs hat geregnet.\n')
    const { stdout } = await init('names.csv', 'pairs.tsv', '--to', 'de', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ terms: 1, pairs: 1, known: { terms: 1, pairs: 0 } })
  })

  it('completes known terms, names contradictions, and suggests the languages of its glossary', async () => {
    write('names.csv', 'en,de,pl\nKyiv,Kiew,Kijów\nLviv,Lwiw,Lwów\n')
    await init('names.csv')
    write('more.csv', 'en,de,fr\nKyiv,Kyjiw,Kyïv\nLviv,Lwiw,Lviv\nOdesa,Odessa,Odessa\n')
    const { code, stdout } = await init('more.csv')
    expect(stdout).toContain('1 term taken into glossary.yml: look at their types\n1 term completed in glossary.yml\n')
    expect(stdout).toContain('conflict: Kyiv, the glossary has Kiew in de, not Kyjiw\n')
    expect(stdout).toContain('translate seeds/<article> --to de,pl,fr\n')
    expect(code).toBe(1)
    expect(terms().map(({ source, translations }) => [source, translations])).toEqual([
      ['Kyiv', { de: 'Kiew', pl: 'Kijów', fr: 'Kyïv' }],
      ['Lviv', { de: 'Lwiw', pl: 'Lwów', fr: 'Lviv' }],
      ['Odesa', { de: 'Odessa', fr: 'Odessa' }],
    ])
    expect((await init('more.csv')).stdout).toContain(
      'kept  glossary.yml\n2 terms in glossary.yml before\nconflict: Kyiv',
    )
  })

  it('says so if a flag changed nothing or a file has nothing', async () => {
    await init('--to', 'de')
    write('none.tsv', 'id\tsource\ttarget\n')
    const { stdout } = await init('none.tsv', '--to', 'de', '--engine', 'deepl')
    expect(stdout).toContain('interlinear.yml stays as it is, so --engine changed nothing: write it there\n')
    expect(stdout).toContain('no term and no pair in none.tsv\n')
    expect(read('interlinear.yml')).not.toMatch(/^engine:/m)
  })

  it('uses the source language of its glossary, and refuses another one', async () => {
    await init('--from', 'de', '--to', 'es')
    write('pairs.tsv', 'id\tsource\ttarget\n1\tEs regnete.\tLlovió.\n')
    expect((await init('pairs.tsv', '--to', 'es')).stdout).toContain('1 pair taken')
    const { code, stderr } = await init('--from', 'en', '--to', 'es')
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('found en in --from, and de in the glossary that is here.'),
    ])
  })

  it.each([
    ['names.csv', 'a,b\0\n', 'names.csv: found a binary file'],
    ['names.csv', '%PDF-1.7\n%\u00e2\u00e3\0', 'names.csv: found a PDF, expected a text.'],
    ['pairs.xlf', '%PDF-1.4\nplain', 'pairs.xlf: found a PDF, expected a text.'],
    [
      'pairs.xlf',
      String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code)),
      'pairs.xlf: found a binary file',
    ],
    ['picture.png', '\u0089PNG', 'found a file of the type .png, expected terms or pairs.'],
    ['names.csv', 'Kyiv\n', 'names.csv:1: found 1 column'],
  ])('refuses %s of %j and writes nothing', async (name, text, message) => {
    write(name, text)
    const { code, stdout, stderr } = await init(name, '--to', 'de')
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)])
    expect(readdirSync(desk)).toEqual([name])
  })
})

describe('a folder of i18next files', () => {
  it('with lists is taken into the memory, not as articles; check still checks it', async () => {
    for (const [locale, text] of [
      ['en', 'It rained.'],
      ['es', 'Llovió.'],
    ] as const) {
      write(`locales/${locale}/app.json`, JSON.stringify({ list: [text, text], rain: text }))
    }
    const { stdout } = await init('locales', '--to', 'es')
    expect(stdout).toContain(
      'no article, for it has lists, numbers or null: locales/en/app.json, locales/es/app.json; keep such files out of locales/\n',
    )
    const again = await init('locales', '--to', 'es', '--format', 'json')
    expect(JSON.parse(again.stdout).notArticles).toEqual(['locales/en/app.json', 'locales/es/app.json'])
    expect(await interlinear(['check', '--all'], { cwd: desk })).toMatchObject({ code: 0, stderr: '' })
  })

  it('with wrong pairs is taken, and init says how many texts have errors and which command shows them', async () => {
    write('ui/en/shop.json', '{"cart": "{{count}} items", "pay": "Pay {{price}} now", "hello": "Hello"}')
    write('ui/es/shop.json', '{"cart": "{{numero}} artículos", "pay": "Pague ahora", "hello": "Hola"}')
    const { code, stdout } = await init('ui', '--in', 'desk', '--to', 'es')
    expect(stdout).toContain('3 pairs taken into the memory\n')
    expect(stdout).toContain('2 texts in ../ui with errors: cd desk && interlinear check --all --out ../ui\n')
    expect(code).toBe(0)
    const { stdout: found } = await interlinear(['check', '--all', '--out', '../ui'], { cwd: join(desk, 'desk') })
    expect(found).toMatch(/^es cart error/m)
    write('ui/es/shop.json', '{"cart": "{{count}} artículos", "pay": "Pague {{price}} ahora", "hello": "Hola"}')
    expect((await init('ui', '--in', 'desk', '--to', 'es')).stdout).not.toContain('with errors')
  })

  it('without the requested language is refused, and the message lists its languages', async () => {
    for (const locale of ['en', 'es', 'fr']) write(`old/locales/${locale}/app.json`, '{"rain": "Rain."}')
    const { code, stderr } = await init('old/locales', '--in', 'k', '--to', 'de')
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('found no JSON files of de beside those of en; there are es, fr.'),
    ])
  })
})

describe('a part of a list of terms that is not taken', () => {
  it('is reported: rows of other languages, and a second rendering', async () => {
    write('defr.csv', 'Kiew,Kiev,de,fr\nLwiw,Lviv,de,fr\n')
    write('es.csv', 'Kyiv,Kiev\nKyiv,Kyiv\n')
    const { stdout } = await init('defr.csv', 'es.csv', '--in', 'd', '--to', 'es')
    expect(stdout).toContain('2 rows are de→fr: use --from de --to fr\n')
    expect(stdout).toContain('Kyiv has two renderings in es: Kiev is taken, Kyiv is not\n')
    const json = await init('defr.csv', 'es.csv', '--in', 'e', '--to', 'es', '--format', 'json')
    expect(JSON.parse(json.stdout)).toMatchObject({
      terms: 1,
      otherLanguages: [{ from: 'de', to: ['fr'], rows: 2 }],
      twins: [{ source: 'Kyiv', locale: 'es', kept: 'Kiev', left: 'Kyiv' }],
    })
  })

  it.each([
    ['a tab too many', 'a.tsv', 'Lviv\tLeópolis\nK\ty\tKiev\n', 'a.tsv:2:5: found "Kiev" in a column too many'],
    ['a tab in a cell', 'a.csv', 'Germany\tx,Alemania\n', 'a.csv:1:8: found a tab in a cell'],
    ['a tab in a later cell', 'a.csv', 'Kyiv,Kiev\n\nGermany,Alem\tania\n', 'a.csv:3:13: found a tab in a cell'],
    ['a cell behind its locales', 'a.csv', 'en,es\nKyiv,Kiev,x\n', 'a.csv:2:11: found "x" in a column too many'],
    ['another control character', 'a.csv', 'Kyiv,Ki\u0007ev\n', 'a.csv:1:8: found the control character'],
  ])('is an error of the list: %s', async (_, name, text, message) => {
    write(name, text)
    const { code, stderr } = await init(name, '--to', 'es')
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
    expect(existsSync(join(desk, 'glossary.yml'))).toBe(false)
  })
})

it('docs/start.md shows what init prints', async () => {
  write('names.csv', 'Kyiv,Kiev\nOdesa,Odesa\n')
  write('app/en/app.json', '{"a": "Rain", "b": "Snow"}')
  write('app/es/app.json', '{"a": "Lluvia", "b": "Nieve"}')
  write('old.po', 'msgid ""\nmsgstr "Language: es\\n"\n\nmsgid "It rained."\nmsgstr "Llovió."\n')
  const page = readFileSync(join(import.meta.dirname, '../docs/start.md'), 'utf8')
  const shown = [...page.matchAll(/```console\n\$ interlinear init (.+)\n([\s\S]*?)```/g)]
  expect(shown).toHaveLength(2)
  for (const [, args = '', prints] of shown) expect((await init(...args.split(' '))).stdout).toBe(prints)
})

describe('what init reads', () => {
  it.each([
    [
      'a DeepL glossary by commas',
      'names.csv',
      'Kyiv,Kiew\n"Bank, the",die Bank\n',
      ['--to', 'de'],
      ['Kyiv', 'Bank, the'],
    ],
    ['a DeepL glossary that names its languages', 'names.csv', 'Kyiv,Kiew,EN,DE\n', [], ['Kyiv']],
    ['a DeepL glossary by tabs', 'names.tsv', 'Kyiv\tKiew\n', ['--to', 'de'], ['Kyiv']],
    [
      'a table with locales as its header',
      'names.csv',
      'en,de,pt_BR\nKyiv,Kiew,Kiev\nNATO,NATO,OTAN\n',
      [],
      ['Kyiv', 'NATO'],
    ],
    [
      'a glossary of Crowdin, without the words that nobody should use',
      'names.csv',
      '"Term [en]","Description [en]","Status [en]","Term [de]","Status [de]","Concept Note"\n' +
        '"Kyiv","the capital","preferred","Kiew","preferred","x"\n"Lviv","","preferred","Lemberg","obsolete",""\n',
      [],
      ['Kyiv', 'Lviv'],
    ],
    [
      'a glossary of Weblate',
      'names.csv',
      '"location","source","target","id","fuzzy","context"\n"a","Kyiv","Kiew","","False","x"\n',
      ['--to', 'de'],
      ['Kyiv'],
    ],
    ['a table by semicolons with a mark at its start', 'names.csv', '\uFEFFen;de\nKyiv;Kiew\n', [], ['Kyiv']],
  ])('%s', async (_, name, text, flags, expected) => {
    write(name, text)
    const { code } = await init(name, ...flags)
    expect(code).toBe(0)
    expect(terms().map(({ source }) => source)).toEqual(expected)
    expect(terms()[0]).toMatchObject({ type: 'place', translations: { de: 'Kiew' } })
    expect(terms().find(({ source }) => source === 'Lviv')?.translations ?? {}).toEqual({})
  })

  it('a TBX file of either version, without its deprecated terms', async () => {
    const section = (language: string, words: string, set: string, group: string): string =>
      `<${set} xml:lang="${language}">${words.replaceAll('term>', 'term>').replaceAll('G', group)}</${set}>`
    write(
      'old.tbx',
      `<martif type="TBX"><text><body><termEntry id="1">${section('en', '<G><term>United States</term></G><G><term>U.S.</term></G>', 'langSet', 'tig')}${section(
        'es',
        '<G><term>Estados Unidos</term></G><G><term>EUA</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></G>',
        'langSet',
        'tig',
      )}</termEntry></body></text></martif>`,
    )
    write(
      'new.tbx',
      `<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2" xml:lang="en"><text><body><conceptEntry id="2">${section('en', '<G><term>ceasefire</term></G>', 'langSec', 'termSec')}${section('es', '<G><term>alto el fuego</term></G>', 'langSec', 'termSec')}</conceptEntry></body></text></tbx>`,
    )
    const { code } = await init('old.tbx', 'new.tbx')
    expect(code).toBe(0)
    expect(terms()).toEqual([
      { source: 'United States', type: 'place', aliases: ['U.S.'], translations: { es: 'Estados Unidos' } },
      { source: 'ceasefire', type: 'term', aliases: [], translations: { es: 'alto el fuego' } },
    ])
  })

  it('a word of two tables as one term, and new renderings of a term in the glossary', async () => {
    write(
      'glossary.yml',
      '# ours\nversion: 1\nsourceLocale: en\nterms:\n  - {id: nato, type: organization, source: NATO}\n',
    )
    write('de.csv', 'Kyiv,Kiew,EN,DE\nNATO,NATO,EN,DE\n')
    write('es.csv', 'Kyiv,Kiev,EN,ES\n')
    await init('de.csv', 'es.csv')
    expect(read('glossary.yml')).toMatch(/^# ours\n/)
    expect(terms().map(({ source, translations }) => [source, translations])).toEqual([
      ['NATO', { de: 'NATO' }],
      ['Kyiv', { de: 'Kiew', es: 'Kiev' }],
    ])
  })

  it('the pairs of an i18next folder, and of files from other tools', async () => {
    write(
      'web/en/app.json',
      '{"bridge": "The bridge reopened.", "count_one": "{{count}} car", "count_other": "{{count}} cars"}',
    )
    write(
      'web/es/app.json',
      '{"bridge": "El puente se reabrió.", "count_one": "{{count}} coche", "count_other": "{{count}} coches"}',
    )
    write(
      'old.po',
      'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: es\\n"\n\nmsgid "It rained."\nmsgstr "Llovió."\n',
    )
    const { code, stdout } = await init('web', 'old.po', '--to', 'es', '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).pairs).toBe(4)
    write('seeds/a.txt', 'Bridge\n\nThe bridge reopened. It rained.\n')
    await interlinear(['translate', 'seeds/a.txt', '--to', 'es', '--engine', 'pseudo'], { cwd: desk })
    expect(JSON.parse(read('locales/es/a.json')).p1).toEqual({ s1: 'El puente se reabrió.', s2: 'Llovió.' })
  })

  it.each([
    ['a file that is not there', 'none.csv', undefined, [], /there is no such file/],
    ['a file of another kind', 'a.docx', 'x', [], /found a file of the type \.docx/],
    ['a table without its languages', 'a.csv', 'Kyiv,Kiew\n', [], /a\.csv:1.*no language of the renderings/],
    ['a table of one column', 'a.csv', 'Kyiv\n', ['--to', 'de'], /found 1 column/],
    ['a folder without sources', 'web', 'folder', [], /found no JSON files of en/],
    ['broken XML', 'a.tbx', '<tbx>', [], /a\.tbx:1/],
  ])('refuses %s, and writes nothing', async (_, name, text, flags, message) => {
    if (text === 'folder') mkdirSync(join(desk, name))
    else if (text !== undefined) write(name, text)
    const { code, stderr } = await init(name, ...flags)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(existsSync(join(desk, 'interlinear.yml'))).toBe(false)
    expect(existsSync(join(desk, 'glossary.yml'))).toBe(false)
  })
})
