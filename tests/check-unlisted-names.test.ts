import { describe, expect, it } from 'vitest'
import { loadReaders } from '../src/article/index.ts'
import { createChecker, createLoreOf, createProofreader } from '../src/check/index.ts'
import type { Edition, Glossary, Unit } from '../src/model.ts'
import { createFinder } from '../src/names/index.ts'

type Line = readonly [source: string, target: string]

/** The warnings about names in the last line of a file; the other lines are evidence. */
const odd = (to: string, lines: readonly Line[]): readonly string[] =>
  seen(to, lines).flatMap(({ level, message }) => (level === 'info' ? [] : message))

/** The findings about names in the last line of a file. */
function seen(to: string, lines: readonly Line[]) {
  const lore = createLoreOf({ from: 'en', to })
  for (const [source, target] of lines) lore.learn(source, target)
  const [source, target] = lines.at(-1) ?? ['', '']
  return createChecker({ from: 'en', to })
    .pair({ key: 'k', source, target }, lore)
    .filter(({ code }) => code === 'unlisted-name')
}

const CZECH: readonly Line[] = [
  ['The singer Hilmarsson spoke in Dalvik.', 'V Dalviku hovořil zpěvák Hilmarsson.'],
  ['Yesterday Hilmarsson left Dalvik.', 'Včera Hilmarsson opustil Dalvik.'],
  ['The songs of Hilmarsson are sad.', 'Písně Hilmarssona jsou smutné.'],
]

/** The levels of what one pair alone shows about its names. */
function levels(to: string, [source, target]: Line): readonly string[] {
  const lore = createLoreOf({ from: 'en', to })
  lore.learn(source, target)
  const found = createChecker({ from: 'en', to }).pair({ key: 'k', source, target }, lore)
  return found.filter(({ code }) => code === 'unlisted-name').map(({ level }) => level)
}

describe('a name that no glossary has', () => {
  it.each<[string, Line]>([
    ['a letter too few', ['Then Hilmarsson sang.', 'Pak zpíval Hilmarson.']],
    ['a letter too many', ['Then Hilmarsson sang.', 'Pak zpíval Hillmarsson.']],
    ['another letter', ['Then Hilmarsson sang.', 'Pak zpíval Holmarsson.']],
    ['two that changed places', ['Then Hilmarsson sang.', 'Pak zpíval Himlarsson.']],
  ])('is misspelt by %s', (_, line) => {
    expect(odd('cs', [...CZECH, line])).toEqual([expect.stringContaining('misspelling of "Hilmarsson"')])
  })

  it('is misspelt beside a given name that always stands there', () => {
    const lines: readonly Line[] = [
      ['The pianist Ottilie Brandmann plays tonight.', 'La pianista Ottilie Brandmann toca esta noche.'],
      ['“I was ill,” says Ottilie Brandmann.', '«Estaba enferma», dice Ottilie Brandnann.'],
    ]
    expect(odd('es', lines)).toEqual([expect.stringContaining('misspelling of "Brandmann"')])
    expect(odd('es', lines.toReversed())).toEqual([])
  })

  it.each<[string, Line]>([
    ['in another case', ['Then Hilmarsson sang.', 'Pak zpívali s Hilmarssonem.']],
    ['as a pronoun', ['Then Hilmarsson sang.', 'Pak zpíval on.']],
    ['beside another name', ['Then Hilmarsson met Gunnarsson.', 'Pak Hilmarsson potkal Gunnarssona.']],
  ])('is right %s', (_, line) => {
    expect(odd('cs', [...CZECH, line])).toEqual([])
  })

  it.each<[string, string, Line, number]>([
    // A language may drop a double letter of a foreign name, but not if the given name beside it keeps its letters.
    [
      'de',
      'beside its given name',
      ['The chemist Mariana Bellucci spoke.', 'Die Chemikerin Mariana Beluci spricht nicht.'],
      0,
    ],
    [
      'de',
      'whose given name is another',
      ['The chemist Catherine Mazzoni spoke.', 'Die Chemikerin Katharina Mazoni sprach.'],
      0,
    ],
  ])('in %s, %s, in one pair alone is a note at most', (to, _, line, notes) => {
    expect(levels(to, line)).toEqual(Array(notes).fill('info'))
  })

  it.each<[string, string, Line]>([
    // German keeps the double letters of foreign names, and Japanese every letter of a name in Latin ones.
    ['de', 'with one letter dropped', ['The chemist Mariana Mazzoni spoke.', 'Die Chemikerin Mariana Mazoni sprach.']],
    ['ja', 'with its last letter doubled', ['The figures come from Eurostat.', 'この数字はEurostatt によるものだ。']],
  ])('in %s, %s, is a slip in one pair alone', (to, _, line) => {
    expect(levels(to, line)).toEqual(['warning'])
  })

  it.each<[string, Line]>([
    ['de', ['The bridge will open in December.', 'Die Brücke wird im Dezember geöffnet.']],
    ['de', ['It closes at the end of December.', 'Sie schließt am Ende des Dezembers.']],
  ])('is never misspelt by a month: %s, %s', (to, line) => {
    expect(seen(to, [line])).toEqual([])
  })

  it('is not misspelt if the language writes it so', () => {
    const lines: readonly Line[] = [
      ['The army of Syria left.', 'El ejército de Siria se fue.'],
      ['In Syria it rained.', 'En Siria llovió.'],
      ['The border of Syria is closed.', 'La frontera de Siria está cerrada.'],
    ]
    expect(odd('es', lines)).toEqual([])
  })

  it.each<[to: string, line: Line]>([
    ['ca', ['Sanctions and More Aid', 'Sancions i més ajuda']],
    ['gl', ['The National Library is old.', 'A Biblioteca Nacional é vella.']],
    ['es', ['The Constitution was read.', 'Se leyó la Constitución.']],
    ['pt', ['The Convention on Birds', 'A Convenção sobre Aves']],
  ])('is not misspelt if the language writes a sound so: %s, %s', (to, line) => {
    const lore = createLoreOf({ from: 'en', to })
    lore.learn(...line)
    const [source, target] = line
    const found = createChecker({ from: 'en', to }).pair({ key: 'k', source, target }, lore)
    expect(found.filter(({ code }) => code === 'unlisted-name')).toEqual([])
  })

  it('may become an adjective, and a capitalized noun is no name', () => {
    const lines: readonly Line[] = [
      ['The coast of Norland is long.', 'Die Küste von Norland ist lang.'],
      ['Many people from Norland came.', 'Viele Menschen aus Norland kamen.'],
      ['Yesterday Coronavirus came up.', 'Gestern ging es um das Coronavirus.'],
      ['The coronavirus is in Norland.', 'Das Coronavirus ist in Norland.'],
      ['The officials in Norland know of no coronavirus.', 'Norländische Beamte wissen von keinem Coronavirus.'],
      ['They say so in Norland.', 'Das sagen norländische Beamte zum Coronavirus.'],
    ]
    expect(odd('de', lines)).toEqual([])
  })

  it('may not become another name of the file', () => {
    const lines: readonly Line[] = [
      ['The talks of Hallgrim began.', 'Las conversaciones de Hallgrim empezaron.'],
      ['Then Hallgrim and Ostberg spoke.', 'Luego hablaron Hallgrim y Ostberg.'],
      ['A friend of Ostberg came.', 'Vino un amigo de Ostberg.'],
      ['The house of Hallgrim is old.', 'La casa de Ostberg es vieja.'],
    ]
    expect(odd('es', lines)).toEqual([expect.stringContaining('in the place of "Hallgrim"')])
  })
})

describe('a country that CLDR knows', () => {
  it.each<[to: string, line: Line, found: string]>([
    ['es', ['The army of Germany left.', 'El ejército de Germany se fue.'], '"Germany" stands as in the source'],
    ['es', ['The war in Afghanistan went on.', 'La guerra en Afgganistán siguió.'], 'misspelling of "Afghanistan"'],
    ['fr', ['They flew to Italy.', 'Ils sont allés en Italy.'], '"Italy" stands as in the source'],
    ['ru', ['He left Germany.', 'Он покинул Гемрания.'], 'misspelling of "Germany"'],
  ])('%s: %s', (to, line, found) => {
    expect(odd(to, [line])).toEqual([expect.stringContaining(found)])
  })

  it.each<[to: string, line: Line]>([
    ['es', ['The army of Germany left.', 'El ejército de Alemania se fue.']],
    ['es', ['The German army of Germany left.', 'El ejército alemán se fue.']],
    ['es', ['She works for Bank of China there.', 'Trabaja allí para Bank of China.']],
    ['es', ['They played in Qatar.', 'Jugaron en Qatar.']],
    ['de', ['They left Israel.', 'Sie verließen Israel.']],
  ])('%s: nothing is odd in %s', (to, line) => {
    expect(odd(to, [line])).toEqual([])
  })
})

describe('an edition', () => {
  const LINES: readonly Line[] = [
    ['The singer Hilmarsson spoke in Dalvik.', 'Habló en Dalvik el cantante Hilmarsson.'],
    ['Yesterday Hilmarsson left Dalvik.', 'Ayer Hilmarsson dejó Dalvik.'],
    ['Then **Hilmarsson** sang.', 'Luego cantó **Hilmarson**.'],
  ]
  const units = LINES.map(([source, target], index) => ({
    key: `p1.s${index + 1}`,
    source,
    target,
    syntax: 'markdown',
    state: 'translated',
    origin: 'human',
  })) satisfies readonly Unit[]
  const edition: Edition = { slug: 'singer', sourceLocale: 'en', locale: 'es', units }

  it('uses all of its units as evidence, checked as a whole or one by one', async () => {
    const glossary: Glossary = { version: 1, sourceLocale: 'en', terms: [] }
    const readers = await loadReaders(['markdown'])
    const proofreader = createProofreader(edition, { glossary, finder: createFinder(glossary), readers })
    for (const unit of units) proofreader.read(unit)
    const found = proofreader.check(edition)
    expect(found.map(({ key, code, target }) => [key, code, target])).toEqual([['p1.s3', 'unlisted-name', [14, 23]]])
    expect(units.flatMap(unit => proofreader.checkUnit(unit, edition).findings)).toEqual(found)
  })

  it('is read only a few times, however many of its units are checked', async () => {
    const glossary: Glossary = { version: 1, sourceLocale: 'en', terms: [] }
    const markdown = (await loadReaders(['markdown'])).get('markdown')
    if (!markdown) throw new Error('there is no reader of Markdown')
    let readings = 0
    const counting = (text: string) => {
      readings++
      return markdown(text)
    }
    const many = Array.from(
      { length: 200 },
      (_, index) => ({ ...units[index === 199 ? 2 : index % 2], key: `p${index}.s1` }) as Unit,
    )
    const long = { ...edition, units: many }
    const readers = new Map([['markdown', counting]] as const)
    const proofreader = createProofreader(long, { glossary, finder: createFinder(glossary), readers })
    const findings = many.flatMap(unit => proofreader.checkUnit(unit, long).findings)
    expect(findings.map(({ key, code }) => [key, code])).toEqual([['p199.s1', 'unlisted-name']])
    expect(readings).toBeLessThan(12 * many.length)
  })
})
