import { describe, expect, it } from 'vitest'
import { createChecker, createLoreOf } from '../src/check/index.ts'

type Row = readonly [from: string, to: string, source: string, target: string]

/** The findings about names in a pair that are no mere hints: their codes, and what the target has there. */
function namesIn(from: string, to: string, source: string, target: string): readonly string[] {
  const lore = createLoreOf({ from, to })
  lore.learn(source, target)
  return createChecker({ from, to })
    .pair({ key: 'k', source, target }, lore)
    .filter(({ code, level }) => ['name-replaced', 'unlisted-name'].includes(code) && level !== 'info')
    .map(finding => `${finding.code} ${target.slice(...(finding.target ?? []))}`)
}

describe('a surname behind small words', () => {
  it.each<readonly [...Row, string]>([
    ['en', 'fr', 'Marlies van den Broeck won.', 'Marlies van den Breock a gagné.', 'Breock'],
    ['fr', 'es', 'Otto von Stelzer viendra lundi.', 'Otto von Stetzer vendrá el lunes.', 'Stetzer'],
    ['de', 'it', 'Ilse von der Marwitz kam an.', 'Ilse von der Mawritz è arrivata.', 'Mawritz'],
    ['en', 'pl', 'The deal with Otto von Stelzer fell through.', 'Umowa z Ottonem von Stetzerem upadła.', 'Stetzerem'],
  ])('%s → %s: misspelt: %s', (from, to, source, target, found) => {
    expect(namesIn(from, to, source, target)).toEqual([`unlisted-name ${found}`])
  })

  it.each<Row>([
    ['en', 'fr', 'Marlies van den Broeck won.', 'Marlies van den Broeck a gagné.'],
    ['en', 'pl', 'The deal with Otto von Stelzer fell through.', 'Umowa z Ottonem von Stelzerem upadła.'],
    ['en', 'fi', 'Maria da Costa was heard.', 'Maria da Costaa kuultiin.'],
    ['es', 'fr', 'María de Médicis murió en Colonia.', 'Maria de Médici est morte à Cologne.'],
    ['pt', 'es', 'São Francisco de Assis nasceu rico.', 'San Francisco de Asís nació rico.'],
  ])('%s → %s: right: %s', (from, to, source, target) => {
    expect(namesIn(from, to, source, target)).toEqual([])
  })
})

describe('a person called by an office or a calling', () => {
  it.each<readonly [...Row, string]>([
    ['en', 'ru', 'Violinist Ryoko Hamasaki fell ill.', 'Скрипач Пётр Левшин заболел.', 'Пётр Левшин'],
    ['en', 'ru', 'The grandmaster Ryoko Hamasaki fell ill.', 'Гроссмейстер Томас Линдт заболел.', 'Томас Линдт'],
    ['en', 'es', 'Sculptor Isabel Allard died.', 'Murió la escultora Elena Wroniecka.', 'Elena Wroniecka'],
  ])('%s → %s: another in the place: %s', (from, to, source, target, found) => {
    expect(namesIn(from, to, source, target)).toEqual([`name-replaced ${found}`])
  })

  it.each<Row>([
    ['en', 'ru', 'Violinist Ryoko Hamasaki fell ill.', 'Скрипачка Рёко Хамасаки заболела.'],
    ['en', 'ru', 'Violinist Ryoko Hamasaki met Thomas Lindt.', 'Скрипачка Хамасаки встретила Томаса Линдта.'],
    ['en', 'es', 'Sculptor Isabel Allard died.', 'Murió la escultora Isabel Allard.'],
    ['en', 'hu', 'Sculptor Isabel Allard died.', 'Meghalt Allard Isabel szobrász.'],
  ])('%s → %s: the same: %s', (from, to, source, target) => {
    expect(namesIn(from, to, source, target)).toEqual([])
  })
})
