import { describe, expect, it } from 'vitest'
import { codesOf, type Row } from './pair-codes.ts'

describe('a name that is also a word', () => {
  it.each<Row>([
    ['en ru', 'Captain Tom Fisher thanked the crew.', 'Капитан Том Рыбак поблагодарил экипаж.'],
    ['en fr', 'Novelist Anna Stone won the prize.', 'La romancière Anna Pierre a remporté le prix.'],
    [
      'en pl',
      'The judge fined Mark Rivers for speeding.',
      'Sędzia ukarał Marka Rzeki, bo Mark Rzeki jechał za szybko.',
    ],
    ['en de', 'The train to Reading was late.', 'Der Zug zum Lesen hatte Verspätung.'],
    ['en ja', 'A library in Bath burned down.', 'お風呂の図書館が全焼した。'],
    ['en ko', 'A museum in Buffalo reopens in May.', '물소에 있는 박물관이 5월에 다시 문을 연다.'],
  ])('is not translated as one (%s): %s', (...row) => {
    expect(codesOf(row)).toContain('wrong-sense')
  })

  it.each<Row>([
    ['en ru', 'Captain Tom Fisher thanked the crew.', 'Капитан Том Фишер поблагодарил экипаж.'],
    ['en fr', 'King Charles opened the museum.', 'Le roi Charles a inauguré le musée.'],
    ['en de', 'The train to Reading was late.', 'Der Zug nach Reading hatte Verspätung.'],
    ['en de', 'Reading is good for children.', 'Lesen tut Kindern gut.'],
    ['en it', 'Kate Hill climbed the hill alone.', 'Kate Hill ha scalato la collina da sola.'],
    ['en es', 'Five Ways to Love Reading Again', 'Cinco formas de volver a amar la lectura'],
  ])('is a name, or a word (%s): %s', (...row) => {
    expect(codesOf(row)).not.toContain('wrong-sense')
  })
})

describe('a text without any accent or umlaut', () => {
  it.each<Row>([
    [
      'en pl',
      'The mayor admitted that she had signed the letter.',
      'Pani burmistrz przyznala, ze chciala podpisac i skierowac ten list.',
    ],
    [
      'en fr',
      'The council said the school would close.',
      'La mairie a dit que les ecoles et la societe seraient touchees.',
    ],
    [
      'en vi',
      'The council wants a new bridge beside the old one.',
      'Hoi dong thanh pho muon xay them mot cay cau moi ben canh cay cau cu.',
    ],
    [
      'en it',
      'The city has lost its best university.',
      'La citta non ha piu la sua migliore universita e non vuole altro.',
    ],
  ])('is reported (%s): %s', (...row) => {
    expect(codesOf(row)).toContain('marks-lost')
  })

  it.each<Row>([
    ['en pl', 'Adam has a cat and a dog.', 'Adam ma kota i psa, a Ewa ma tylko konia.'],
    ['en it', 'He wants to eat pasta and drink red wine.', 'Vuole mangiare la pasta e bere un buon vino rosso.'],
    ['en de', 'The book lies on the table.', 'Das Buch liegt auf dem Tisch, und keiner liest es.'],
    ['en fr', 'The cat sleeps on the bed.', 'Le chat dort sur le lit, et le chien dort dehors.'],
  ])('may be right (%s): %s', (...row) => {
    expect(codesOf(row)).not.toContain('marks-lost')
  })
})

describe('what good translators do', () => {
  it.each<Row>([
    // An idiom with other animals, colours and things.
    ['en pl', 'Buying the club was a pig in a poke.', 'Zakup klubu był kupowaniem kota w worku.'],
    ['en de', 'The minister killed two birds with one stone.', 'Der Minister schlug zwei Fliegen mit einer Klappe.'],
    ['en fr', 'The deal was struck at the eleventh hour.', "L'accord a été conclu à la dernière minute."],
    ['en es', "Let's not cry over spilt milk, she said.", '«A lo hecho, pecho», dijo ella.'],
    // A capital for a government.
    ['en uk', 'Doha is trying to mediate.', 'Катар намагається бути посередником.'],
    // A state with its country.
    ['en ko', 'The plant in Indiana will close.', '미국 인디애나 공장이 문을 닫는다.'],
    // A sentence cut in two.
    [
      'en de',
      'The appeals court on Friday declined to hear the case, letting a $3.4 million fine stand.',
      'Das Berufungsgericht lehnte es am Freitag ab, sich mit dem Fall zu befassen. Damit bleibt es bei der Strafe von 3,4 Millionen Dollar.',
    ],
  ])('is right (%s): %s', (...row) => {
    expect(codesOf(row)).toEqual([])
  })
})
