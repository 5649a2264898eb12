import { describe, expect, it } from 'vitest'
import { createChecker, createLoreOf } from '../src/check/index.ts'

/** The warnings about names in a pair, as the name and what the target has. */
function warningsIn(from: string, to: string, source: string, target: string): readonly string[] {
  const lore = createLoreOf({ from, to })
  lore.learn(source, target)
  return createChecker({ from, to })
    .pair({ key: 'k', source, target }, lore)
    .filter(({ code, level }) => ['name-replaced', 'unlisted-name'].includes(code) && level !== 'info')
    .map(finding => `${source.slice(...(finding.source ?? []))} → ${target.slice(...(finding.target ?? []))}`)
}

describe('a person who became another is reported', () => {
  it.each([
    [
      'en',
      'fr',
      'Nora Lindqvist plays with Paolo Venturi.',
      'Nora Lindqvist joue avec Sergio Mancuso.',
      'Paolo Venturi → Sergio Mancuso',
    ],
    [
      'en',
      'pt',
      'According to Greta Holmberg, prices rise.',
      'Segundo Ingrid Falkenau, os preços sobem.',
      'Greta Holmberg → Ingrid Falkenau',
    ],
    [
      'en',
      'nl',
      'Striker Milan Horvat scored twice.',
      'Spits Petr Dvorak scoorde twee keer.',
      'Milan Horvat → Petr Dvorak',
    ],
    [
      'en',
      'pl',
      'The film was directed by Laura Winslow.',
      'Film wyreżyserowała Emma Thatcher.',
      'Laura Winslow → Emma Thatcher',
    ],
    [
      'en',
      'tr',
      'The researcher Hanna Brecht spoke.',
      'Araştırmacı Silvia Fontana konuştu.',
      'Hanna Brecht → Silvia Fontana',
    ],
    [
      'it',
      'de',
      'Il giudice Carlo Benedetti ha deciso.',
      'Das hat Antonio Ferrara entschieden.',
      'Carlo Benedetti → Antonio Ferrara',
    ],
    ['en', 'es', 'The writer Margaret Dunmore died.', 'La escritora Caroline Dunmore falleció.', 'Margaret → Caroline'],
    ['en', 'fr', 'Julia Hartwell resigned on Tuesday.', 'Julia Crawford a démissionné mardi.', 'Hartwell → Crawford'],
    [
      'en',
      'uk',
      'Rescuer Peter Lawson saved two children.',
      'Рятувальник Пітер Гамільтон врятував двох дітей.',
      'Lawson → Гамільтон',
    ],
    [
      'en',
      'ja',
      'Researcher Daniel Whitman led the team.',
      '研究者のダニエル・ロバーツ氏が率いた。',
      'Whitman → ロバーツ',
    ],
  ])('%s → %s: %s → %s', (from, to, source, target, found) => {
    expect(warningsIn(from, to, source, target)).toEqual([found])
  })

  it.each([
    ['en', 'tr', "Bernard Tapie's money was lost.", "Bernard Tapie'nin parası kayboldu."],
    ['en', 'es', 'Christopher Columbus sailed west.', 'Cristóbal Colón navegó hacia el oeste.'],
    ['fr', 'es', 'Un monument à Martin Luther King Jr.', 'Un monumento a Martin Luther King, Jr.'],
    ['fr', 'ru', 'Si Robert Marchand gagne, il partira.', 'Если Робер Маршан победит, он уедет.'],
    ['en', 'de', "Simon Abbott's shop is open.", 'Simon Abbotts Laden ist geöffnet.'],
    ['en', 'ja', 'Drummer Bryan Carter played.', 'ドラム奏者ブライアン・カーターが演奏した。'],
    ['en', 'cs', 'Maria Jose Sierra confirmed it.', 'Potvrdila to María José Sierra Moros.'],
    ['en', 'fr', 'The train left Victoria Station.', 'Le train a quitté la gare de Victoria.'],
    ['pl', 'it', 'Katarzyna II była zadowolona.', 'Caterina di Russia era soddisfatta.'],
    ['en', 'uk', 'The mayor thanked Pierre Dupont.', "Мер подякував П'єру Дюпону."],
    ['en', 'ru', 'Painter Jacques Thibault met Claire Rousseau.', 'Художник Жак Тибо встретил Клер Руссо.'],
    ['en', 'uk', 'Coach Didier Deschamps named the squad.', 'Тренер Дідьє Дешам назвав склад.'],
    ['en', 'es', 'Senator Laura McAllister spoke.', 'Habló la senadora Laura Mc Allister.'],
    ['en', 'de', 'Senator Martin O’Rourke spoke.', 'Senator Martin O Rourke sprach.'],
    ['en', 'ru', 'The writer Zsófia Szabó spoke.', 'Выступила писательница Жофия Сабо.'],
  ])('%s → %s: nobody is replaced in %s → %s', (from, to, source, target) => {
    expect(warningsIn(from, to, source, target)).toEqual([])
  })
})
