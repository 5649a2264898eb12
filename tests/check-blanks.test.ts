import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check/index.ts'

/** What is reported as left over in a pair, with its level. */
const leftoverIn = (from: string, to: string, source: string, target: string): readonly string[] =>
  createChecker({ from, to })
    .pair({ key: 'k', source, target })
    .filter(({ code }) => code === 'leftover')
    .map(({ level, target: span }) => `${level} ${target.slice(...(span ?? []))}`)

describe('a blank in the place of a name is reported', () => {
  it.each([
    ['en', 'ko', 'Nurse Agnes Boateng said she was tired.', '간호사 OOO 씨는 피곤하다고 말했다.', 'warning OOO'],
    ['en', 'ko', 'Nurse Agnes Boateng said she was tired.', '간호사 ○○○ 씨는 피곤하다고 말했다.', 'warning ○○○'],
    ['en', 'ja', 'Driver Kenji Mori was not hurt.', '運転手の〇〇さんにけがはなかった。', 'warning 〇〇'],
    ['en', 'de', 'Driver Tom Ashby was not hurt.', 'Fahrer XXX blieb unverletzt.', 'warning XXX'],
    ['en', 'es', 'Driver Tom Ashby was not hurt.', 'El conductor [nombre] resultó ileso.', 'warning [nombre]'],
    ['de', 'fr', 'Die Zeugin Petra Holm schwieg.', 'Le témoin [nom du témoin] s’est tu.', 'warning [nom du témoin]'],
    ['en', 'it', 'Driver Tom Ashby was not hurt.', 'Il conducente ____ è rimasto illeso.', 'warning ____'],
    ['en', 'pl', 'Driver Tom Ashby was not hurt.', 'Kierowca N.N. nie odniósł obrażeń.', 'warning N.N.'],
    ['en', 'ru', 'Driver Tom Ashby was not hurt.', 'Водитель (имя) не пострадал.', 'warning (имя)'],
    ['en', 'zh', 'Driver Tom Ashby was not hurt.', '司机【姓名】没有受伤。', 'warning 【姓名】'],
  ])('%s → %s: %s → %s', (from, to, source, target, expected) => {
    expect(leftoverIn(from, to, source, target)).toContain(expected)
  })

  it.each([
    ['en', 'fr', 'The XXX Olympiad was held in London.', 'La XXXe olympiade s’est tenue à Londres.'],
    ['en', 'es', 'The 30th Olympic Games opened.', 'Se inauguraron los XXX Juegos Olímpicos.'],
    ['ru', 'en', 'ООО «Заря» закрыто.', 'OOO Zarya is closed.'],
    ['en', 'de', 'Sizes up to XXL are sold out.', 'Größen bis XXL sind ausverkauft.'],
    ['en', 'de', 'Write the ___ here.', 'Schreiben Sie hier ___ hin.'],
    ['ru', 'pl', 'Премьер Н. Н. Иванов ушёл.', 'Premier N. N. Iwanow odszedł.'],
    ['en', 'zh', 'He was born in 2008.', '他出生于二〇〇八年。'],
    ['ko', 'en', '○○ 씨는 말이 없었다.', 'Mr. ○○ said nothing.'],
    ['en', 'es', 'The form asks for [name] and age.', 'El formulario pide [nombre] y edad.'],
  ])('but not where the source has the same: %s → %s: %s → %s', (from, to, source, target) => {
    expect(leftoverIn(from, to, source, target)).toEqual([])
  })
})
