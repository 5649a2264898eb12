import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseGlossary } from '../src/names/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

let desk = ''
beforeEach(() => {
  desk = temporaryFolder()
})
const write = (name: string, text: string): void => writeFileSync(join(desk, name), text)
const run = (line: string, cwd = desk) => interlinear(line.split(' '), { cwd, env: { HOME: desk } })
const terms = (folder = desk) => parseGlossary(readFileSync(join(folder, 'glossary.yml'), 'utf8'), 'glossary.yml').terms
const term = (id: string) => terms().find(one => one.id === id)

const GLOSSARY = `# ours
version: 1
sourceLocale: en
terms:
  - id: harald-brandt
    type: person
    source: Harald Brandt
    aliases: [Brandt, Mr. Brandt]
    misspellings: [Brand]
    gender: male
    note: Mayor of Ostwik
    translations:
      de: {use: Harald Brandt, forms: [Harald Brandts, Brandts], avoid: [Harry Brandt]}
      uk: {use: Гаральд Брандт, aliases: {Brandt: Брандт}, forms: [Брандта], derived: [брандтівський], match: exact}
  - id: ostwik-harbour
    type: place
    source: Ostwik
    translations: {de: Ostwik, pl: {use: Ostwik, derived: [ostwicki], match: stem}}
  - id: weekly
    type: work
    source: Ostwik Weekly
    keep: true
  - id: truce
    type: term
    source: Truce
    caseSensitive: true
    translations: {de: Waffenruhe}
`

describe('glossary add', () => {
  it('reads renderings as locale=text, and says that the type is a guess', async () => {
    write('glossary.yml', GLOSSARY)
    const said = await run('glossary add Lindow --to es,de=Lindow-Stadt')
    expect(said.stdout).toBe(
      'glossary.yml: added lindow (person, which is a guess: say it with --type, or in the file)\n',
    )
    expect(term('lindow')?.translations).toMatchObject({ es: { use: 'Lindow' }, de: { use: 'Lindow-Stadt' } })
    expect((await run('glossary add Gransee --type place')).stdout).toContain('glossary.yml: added gransee (place)\n')
    const refused = await run('glossary add Zehdenick --to de=')
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('found no rendering for de in --to')])
  })

  it('adds what a known name lacks, and names contradictions', async () => {
    write('glossary.yml', GLOSSARY)
    const more = await run('glossary add Ostwik --to es,fr=Ostouic,de=Ostwieck --alias Ostwick')
    expect([more.code, more.stdout]).toEqual([1, 'conflict: Ostwik, the glossary has Ostwik in de, not Ostwieck\n'])
    expect(term('ostwik-harbour')).toMatchObject({
      aliases: ['Ostwick'],
      translations: { de: { use: 'Ostwik' }, es: { use: 'Ostwik' }, fr: { use: 'Ostouic' } },
    })
    expect(terms()).toHaveLength(4)
    const none = await run('glossary add Ostwik')
    expect([none.code, none.stderr]).toEqual([2, expect.stringMatching(/already, in ostwik-harbour.*--alias/s)])
  })

  it.each([
    ['feminine', 'female'],
    ['f', 'female'],
    ['M', 'male'],
  ])('sets the gender %s', async (asked, gender) => {
    write('glossary.yml', GLOSSARY)
    expect((await run(`glossary add Lindow --gender ${asked}`)).code).toBe(0)
    expect(term('lindow')).toMatchObject({ type: 'person', gender })
  })
})

describe('glossary add --from', () => {
  it.each([
    [
      'lines',
      '  - id: {id}\n    type: place # kept\n    source: {name}\n    translations:\n      es: {name}   # kept, too\n',
    ],
    ['a line each', '  - {id: {id}, type: place, source: {name}, translations: {es: {name}}} # kept\n'],
    ['lines below their sign', '  -\n    id: {id}\n    type: place\n    # kept\n    source: {name}\n\n'],
    ['lines without indentation', '- id: {id}\n  type: place\n  source: {name}\n  translations: {es: {name}}\n'],
  ])('completes each of many terms in its place, in a glossary written as %s', async (_, entry) => {
    const names = ['Gransee', 'Lindow', 'Zehdenick', 'Templin']
    const filled = names.map(name => entry.replaceAll('{id}', name.toLowerCase()).replaceAll('{name}', name)).join('')
    const before = `# ours\nversion: 1\nsourceLocale: en\nterms:\n${filled}# the end\n`
    write('glossary.yml', before)
    write('names.csv', `en,de\n${names.map(name => `${name},${name}burg`).join('\n')}\n`)
    const { code, stdout } = await run('glossary add --from names.csv')
    expect([code, stdout.match(/^completed: /gm)?.length]).toEqual([0, 4])
    expect(names.map(name => term(name.toLowerCase())?.translations.de?.use)).toEqual(names.map(name => `${name}burg`))
    // The terms before are all there in their order; only renderings were added.
    const after = readFileSync(join(desk, 'glossary.yml'), 'utf8')
    expect(after.replace(/(?:,? ?|\n *)(?:translations: ?\{?)?de: \w+burg\}?/g, '').replace(/[\s}]+/g, '')).toBe(
      before.replace(/[\s}]+/g, ''),
    )
  })

  it('a name that the glossary has as an alias is no contradiction if the rendering is the same', async () => {
    write('glossary.yml', GLOSSARY)
    const proposal = (use: string, locale = 'de'): string =>
      `version: 1\nsourceLocale: en\nterms:\n  - {id: b, type: person, source: Brandt, translations: {${locale}: {use: ${use}, forms: [${use}es]}}}\n`
    write('names.yml', proposal('Brandt'))
    const same = await run('glossary add --from names.yml')
    expect([same.code, same.stdout]).toEqual([0, 'completed: Brandt\n'])
    expect(term('harald-brandt')?.translations.de?.forms).toEqual(['Harald Brandts', 'Brandts', 'Brandtes'])
    expect((await run('glossary add --from names.yml')).stdout).toBe('unchanged: Brandt\n')
    write('names.yml', proposal('Brant'))
    const other = await run('glossary add --from names.yml')
    expect([other.code, other.stdout]).toEqual([1, 'conflict: Brandt, the glossary has Brandt in de, not Brant\n'])
    write('names.yml', proposal('Brandt', 'fr'))
    const lacking = await run('glossary add --from names.yml')
    expect([lacking.code, lacking.stdout]).toEqual([
      1,
      'conflict: Brandt, the glossary has no rendering of Harald Brandt in fr\n',
    ])
  })

  it.each([
    ['a table by commas', 'terms.csv', 'en,de,fr\nOstwik,Ostwiek,Ostwik\nNordvik,Nordwik,Nordvik\n', ''],
    ['a table by tabs without languages', 'terms.tsv', 'Ostwik\tOstwiek\nNordvik\tNordwik\n', ' --to de'],
    [
      'a term base',
      'terms.tbx',
      `<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2" xml:lang="en"><text><body>${[
        ['Ostwik', 'Ostwiek'],
        ['Nordvik', 'Nordwik'],
      ]
        .map(
          ([en, de]) =>
            `<conceptEntry><langSec xml:lang="en"><termSec><term>${en}</term></termSec></langSec><langSec xml:lang="de"><termSec><term>${de}</term></termSec></langSec></conceptEntry>`,
        )
        .join('')}</body></text></tbx>`,
      '',
    ],
  ])('reads %s, and names what contradicts the glossary', async (_, name, text, flags) => {
    write('glossary.yml', GLOSSARY)
    write(name, text)
    const { code, stdout } = await run(`glossary add --from ${name}${flags}`)
    expect([code, stdout]).toEqual([
      1,
      'conflict: Ostwik, the glossary has Ostwik in de, not Ostwiek\nadded: Nordvik\n',
    ])
    expect(readFileSync(join(desk, 'glossary.yml'), 'utf8')).toMatch(/^# ours\n/)
    expect(term('nordvik')?.translations.de?.use).toBe('Nordwik')
    expect(term('ostwik-harbour')?.translations.fr?.use).toBe(name === 'terms.csv' ? 'Ostwik' : undefined)
  })

  it('turns deprecated terms into forbidden ones, and says which cannot be added', async () => {
    write('glossary.yml', GLOSSARY)
    const word = (text: string, status: string): string =>
      `<termSec><term>${text}</term><termNote type="administrativeStatus">${status}-admn-sts</termNote></termSec>`
    const section = (locale: string, ...words: string[]): string =>
      `<langSec xml:lang="${locale}">${words.join('')}</langSec>`
    const concepts = [
      section('en', word('Ostwik', 'preferredTerm'), word('Ostvik', 'deprecatedTerm')) +
        section('de', word('Ostwiek', 'supersededTerm'), word('Ostwik', 'preferredTerm')),
      section('en', word('Harald Brandt', 'preferredTerm')) +
        section('de', word('Harald Brandt', 'preferredTerm'), word('Brandts', 'deprecatedTerm')),
      section('en', word('Nordvik', 'preferredTerm')) + section('fr', word('Nordvique', 'deprecatedTerm')),
      section('en', word('Brand', 'preferredTerm')) + section('de', word('Brand', 'preferredTerm')),
    ]
    write(
      'terms.tbx',
      `<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2" xml:lang="en"><text><body>${concepts.map(one => `<conceptEntry>${one}</conceptEntry>`).join('')}</body></text></tbx>`,
    )
    const { code, stdout } = await run('glossary add --from terms.tbx')
    expect(stdout.split('\n')).toEqual([
      'completed: Ostwik',
      'conflict: Harald Brandt, the glossary has Brandts as right in de',
      'added: Nordvik',
      'conflict: Brand, the glossary has it as a misspelling of Harald Brandt',
      'Nordvik is not to be Nordvique in fr, and has no other word there: give it one first',
      '',
    ])
    expect(code).toBe(1)
    expect(term('ostwik-harbour')).toMatchObject({
      misspellings: ['Ostvik'],
      translations: { de: { use: 'Ostwik', avoid: ['Ostwiek'] } },
    })
  })

  it.each([
    ['glossary import terms.csv', 'interlinear glossary add --from <file>'],
    ['import terms.csv --to de', 'interlinear glossary add --from'],
  ])('is suggested by `%s`', async (line, hint) => {
    write('glossary.yml', GLOSSARY)
    write('terms.csv', 'en,de\nNordvik,Nordwik\n')
    const { code, stderr } = await run(line)
    expect([code, stderr]).toEqual([2, expect.stringContaining(hint)])
  })

  it('for a file of translated sentences names the command `glossary learn`', async () => {
    write('glossary.yml', GLOSSARY)
    write('pairs.tsv', 'id\tsource\ttarget\n1\tIt rained.\tEs regnete.\n')
    const { code, stderr } = await run('glossary add --from pairs.tsv')
    expect([code, stderr]).toEqual([2, expect.stringContaining('glossary learn pairs.tsv')])
  })
})

describe('our own TBX', () => {
  it.each([
    ['init', (name: string) => `init ${name}`],
    ['glossary add --from', (name: string) => `glossary add --from ${name}`],
  ])('is read back completely by %s', async (_, command) => {
    write('glossary.yml', GLOSSARY)
    expect((await run('export --as tbx --file out.tbx')).code).toBe(0)
    const other = temporaryFolder()
    writeFileSync(join(other, 'out.tbx'), readFileSync(join(desk, 'out.tbx')))
    expect(existsSync(join(other, 'glossary.yml'))).toBe(false)
    await run('init', other)
    expect((await run(command('out.tbx'), other)).code).toBe(0)
    expect(terms(other)).toEqual(terms())
    // Nothing in it is new for the same glossary.
    expect((await run(command('out.tbx'))).code).toBe(0)
    expect(readFileSync(join(desk, 'glossary.yml'), 'utf8')).toBe(GLOSSARY)
  })
})

describe('our own lists', () => {
  it.each(['csv', 'glossary'])('are read back: %s', async format => {
    write('glossary.yml', GLOSSARY.replace('source: Truce', 'source: EU').replace('Waffenruhe', 'UE'))
    const file = format === 'csv' ? 'names.csv' : 'names.txt'
    expect((await run(`export --as ${format} --to de --file ${file}`)).code).toBe(0)
    const lines = readFileSync(join(desk, file), 'utf8').trimEnd().split('\n')
    if (format === 'csv') {
      expect(lines).toEqual([
        ...['Harald Brandt,Harald Brandt', 'Brandt,Brandt', 'Ostwik,Ostwik', 'Ostwik Weekly,Ostwik Weekly', 'EU,UE'],
      ])
    }
    const before = readFileSync(join(desk, 'glossary.yml'), 'utf8')
    const again = await run(`glossary add --from ${file} --to de`)
    expect([again.code, again.stdout, readFileSync(join(desk, 'glossary.yml'), 'utf8')]).toEqual([
      0,
      expect.stringMatching(/^(?:unchanged: .*\n)+$/),
      before,
    ])
    write('glossary.yml', 'version: 1\nsourceLocale: en\nterms: []\n')
    expect((await run(`glossary add --from ${file} --to de`)).code).toBe(0)
    const brandt = term('harald-brandt')
    expect(brandt?.translations.de?.use).toBe('Harald Brandt')
    if (format === 'glossary') {
      expect(brandt).toMatchObject({
        ...{ type: 'person', gender: 'male', note: 'Mayor of Ostwik' },
        translations: { de: { forms: ['Harald Brandts', 'Brandts'], avoid: ['Harry Brandt'] } },
      })
    }
  })

  it('report a line of OmegaT without a rendering, and a missing --to', async () => {
    write('glossary.yml', GLOSSARY)
    write('a.txt', '# names\nLindow\tLindow\nGransee\n')
    const line = await run('glossary add --from a.txt --to de')
    expect([line.code, line.stderr]).toEqual([2, expect.stringMatching(/a\.txt:3.*with a tab between/s)])
    expect((await run('glossary add --from a.txt')).stderr).toContain('--to es')
  })
})
