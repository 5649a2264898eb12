import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check/index.ts'
import { CONTRAST_LANGUAGES, FAMILIES } from '../src/languages/contrasts.ts'

const ROWS = readFileSync('tests/fixtures/answers/turned.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(row => row.split('\t') as [locale: string, kind: string, source: string, good: string, spoiled: string])

const checkers = new Map<string, ReturnType<typeof createChecker>>()

/** The findings on a pair from English, as code and message. */
function saidOf(to: string, source: string, target: string): readonly string[] {
  const checker = checkers.get(to) ?? createChecker({ from: 'en', to })
  checkers.set(to, checker)
  return checker.pair({ key: 'k', source, target }).map(({ code, level, message }) => `${level} ${code}: ${message}`)
}

describe('a translation with another meaning is found', () => {
  it.each(ROWS)('%s, %s: "%s"', (to, _, source, good, spoiled) => {
    const before = saidOf(to, source, good)
    const after = saidOf(to, source, spoiled).filter(one => !before.includes(one))
    expect(after, spoiled).not.toEqual([])
  })

  it('the good translations of the same sentences get no error and no warning', () => {
    const cries = ROWS.flatMap(([to, , source, good]) =>
      saidOf(to, source, good).filter(one => !one.startsWith('info')),
    )
    expect(cries).toEqual([])
  })
})

type Pair = readonly [to: string, source: string, target: string, code: string]

/** Pairs with the code that must be among their findings; with an empty code there must be no finding of these codes. */
const PAIRS: readonly Pair[] = [
  ['es', 'First of all, we thank the last speaker.', 'Ante todo, damos las gracias al último orador.', ''],
  ['es', 'It lost no more than 3 points.', 'No perdió más de 3 puntos.', ''],
  ['de', 'The former minister may appeal.', 'Der frühere Minister kann Berufung einlegen.', ''],
  ['fr', 'In May the court must decide.', 'En mai, le tribunal devra trancher.', ''],
  ['es', 'Prices rose in the north.', 'Los precios bajaron en el norte.', 'meaning-changed'],
  ['de', 'Prices rose in the north.', 'Die Preise stiegen im Süden.', 'meaning-changed'],
  ['ru', 'His mother works at the hospital.', 'Его сестра работает в больнице.', 'meaning-changed'],
  ['ru', 'The plant may close.', 'Завод закроется.', 'meaning-lost'],
  ['es', 'Smith resigned.', 'El señor Smith dimitió.', 'meaning-added'],
  ['es', 'Thousands protested in Egypt.', 'Miles protestaron.', 'known-name-lost'],
  ['es', 'The Bank of America lost money.', 'El Bank of America perdió dinero.', ''],
  ['es', 'Egyptian officials denied it.', 'Las autoridades de Egipto lo negaron.', ''],
  ['de', 'The IMF approved the loan.', 'Der IWF bewilligte den Kredit.', ''],
  ['es', 'The IMF approved the loan.', 'La OMS aprobó el préstamo.', 'meaning-changed'],
  ['es', 'Israel attacked Iran.', 'Irán atacó Israel.', 'names-exchanged'],
  ['es', 'Iran was attacked by Israel.', 'Israel atacó Irán.', ''],
  ['es', '“We agree,” Lawler told Newsweek.', '“Estamos de acuerdo”, declaró a Newsweek Lawler.', ''],
  ['it', 'The ferry sails to Palermo.', 'Il traghetto va a Cagliari.', 'name-replaced'],
  ['ru', 'Jimmy Willard lives in Aurora.', 'Джимми Уиллард живёт в Авроре.', ''],
  ['de', 'The city has no money.', 'Die Stadt hat dafur kein Geld, aber fur andere.', ''],
  ['es', 'They also said so.', 'Tambien lo dijeron y tambien lo hicieron.', 'marks-lost'],
  ['de', 'They can say so.', 'Das koennen sie sagen.', 'marks-lost'],
  ['pl', 'The drought ruined the harvest.', 'Susza zniszczyła harvest.', 'foreign-word'],
  ['fr', 'The film was a hit.', 'Le film a été un hit.', ''],
  ['fr', 'NATO (in Brussels) agreed.', 'L’OTAN (à Bruxelles) a accepté.', ''],
  ['fr', 'NATO agreed.', 'L’OTAN (une alliance militaire) a accepté.', 'brackets-added'],
  ['es', 'The talks begin at 9 p.m.', 'Las conversaciones empiezan a las 21.', ''],
  ['fr', 'The talks begin at 9 p.m.', 'Les pourparlers commencent à 21.', 'unit-changed'],
]
const CODES = new Set(
  'meaning-changed meaning-lost meaning-added known-name-lost known-name-added names-exchanged name-replaced marks-lost foreign-word brackets-added unit-changed'.split(
    ' ',
  ),
)

it.each(PAIRS)('%s: "%s" → "%s" is %s', (to, source, target, code) => {
  const codes = saidOf(to, source, target).flatMap(one => one.match(/(?<=^\w+ )[\w-]+/)?.[0] ?? [])
  if (code === '') expect(codes.filter(one => CODES.has(one))).toEqual([])
  else expect(codes).toContain(code)
})

it('every language lists words only for known members, and every member is in one family', () => {
  const members = Object.values(FAMILIES).flatMap(family => family.members.split(' '))
  expect(new Set(members).size).toBe(members.length)
  // A text's members are stored in 24 numbers of 30 bits.
  expect(members.length).toBeLessThanOrEqual(24 * 30)
  for (const [language, words] of Object.entries(CONTRAST_LANGUAGES)) {
    const unknown = Object.keys(words).filter(member => member !== 'idioms' && !members.includes(member))
    expect([language, unknown]).toEqual([language, []])
  }
})
