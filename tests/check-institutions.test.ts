import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check/index.ts'

/** The warnings of a pair that an institution or a country of the target has nothing in the source. */
const addedIn = (from: string, to: string, source: string, target: string): readonly string[] =>
  createChecker({ from, to })
    .pair({ key: 'k', source, target })
    .filter(({ code, level }) => level === 'warning' && code === 'name-replaced')
    .map(({ target: span }) => target.slice(...(span ?? [])))

describe('an institution of another country is reported', () => {
  it.each([
    [
      'en',
      'de',
      'Senators rejected the tax bill on Friday.',
      'Der Bundestag lehnte das Steuergesetz am Freitag ab.',
      'Bundestag',
    ],
    ['en', 'de', 'The majority leader left the hall.', 'Der CDU-Fraktionschef verließ den Saal.', 'CDU'],
    ['es', 'fr', 'El gobierno no quiso responder.', 'L’Élysée n’a pas voulu répondre.', 'Élysée'],
    ['fr', 'ru', 'Le palais présidentiel dément.', 'Кремль опровергает это.', 'Кремль'],
    ['en', 'ko', 'The president’s office said nothing.', '백악관은 아무 말도 하지 않았다.', '백악관은'],
    ['en', 'es', 'Federal police searched the house.', 'La Guardia Civil registró la casa.', 'Guardia Civil'],
    ['de', 'pl', 'Die Abgeordneten stimmten zu.', 'Sejm wyraził zgodę.', 'Sejm'],
    ['en', 'zh', 'The president’s office said nothing.', '白宫没有发表评论。', '白宫'],
  ])('%s → %s: %s → %s', (from, to, source, target, expected) => {
    expect(addedIn(from, to, source, target)).toContain(expected)
  })

  it.each([
    ['en', 'de', 'The German parliament rejected the bill.', 'Der Bundestag lehnte das Gesetz ab.'],
    ['en', 'de', 'The White House said nothing.', 'Das Weiße Haus schwieg.'],
    ['en', 'de', 'The White House’s press room was empty.', 'Der Presseraum des Weißen Hauses war leer.'],
    ['ru', 'en', 'В Кремле не ответили.', 'The Kremlin did not reply.'],
    ['en', 'pl', 'The FBI searched a flat in Boston.', 'FBI przeszukało mieszkanie w Bostonie.'],
    ['en', 'ru', 'Putin did not reply.', 'В Кремле не ответили.'],
    ['en', 'es', 'Spain’s police searched the house.', 'La Guardia Civil registró la casa.'],
    ['en', 'ja', 'London was silent.', 'ダウニング街は沈黙した。'],
    ['fr', 'de', 'Le Conseil fédéral a tranché.', 'Der Bundesrat hat entschieden.'],
    ['en', 'sv', 'Parliament rose for the summer.', 'Riksdagen tog sommarledigt.'],
    ['en', 'zh', 'The White House said nothing.', '白宫没有发表评论。'],
    ['is', 'en', 'Fulltrúi Hvíta hússins þagði.', 'The White House spokesman was silent.'],
    ['cs', 'en', 'Konzervativci návrh odmítli.', 'The Tories rejected the motion.'],
    ['uk', 'en', 'Республіканська партія проти.', 'The GOP is against it.'],
  ])('but not one whose country the source names: %s → %s: %s → %s', (from, to, source, target) => {
    expect(addedIn(from, to, source, target)).toEqual([])
  })

  it('the country of an institution may be named for readers abroad', () => {
    const codes = (source: string, target: string): readonly string[] =>
      createChecker({ from: 'en', to: 'ko' })
        .pair({ key: 'k', source, target })
        .map(({ code }) => code)
    expect(codes('Downing Street said nothing.', '영국 총리실은 아무 말도 하지 않았다.')).not.toContain(
      'known-name-added',
    )
    expect(codes('The office said nothing.', '영국 총리실은 아무 말도 하지 않았다.')).toContain('known-name-added')
  })
})
