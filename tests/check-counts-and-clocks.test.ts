import { describe, expect, it } from 'vitest'
import { codesOf, type Row } from './pair-codes.ts'

describe('figures, times and opposites that a good translator says in another way', () => {
  it.each<Row>([
    ['tr en', 'Şehirde 64 bin 80 öğrenci var.', 'The city has 64,080 students.'],
    ['en tr', 'Some 1,720 teachers signed the letter.', 'Mektubu yaklaşık bin 720 öğretmen imzaladı.'],
    ['en ko', 'The arena has 38,000 seats.', '이 경기장은 3만 8000석이다.'],
    ['en ar', 'The dam holds 31,250 tonnes of water.', 'يحتجز السد 31 ألفا و250 طنا من المياه.'],
    ['en hu', 'The ticket costs 12,500 forints.', 'A jegy 12 ezer 500 forintba kerül.'],
    ['en tr', 'Exports rose to 5.7 trillion won.', 'İhracat 5,7 trilyon wona yükseldi.'],
    ['en fi', 'The loan grew to 80 million yen.', 'Laina kasvoi 80 miljoonaan jeniin.'],
    ['en de', 'A roll costs 45 cents.', 'Ein Brötchen kostet 0,45 Euro.'],
    ['en fi', 'The fire burned 400 acres of peat.', 'Palo poltti sataviisikymmentä turvesuohehtaaria.'],
    ['en ko', 'The plant made 210,500 cars last year.', '이 공장은 지난해 21만 500대를 생산했다.'],
    ['en sv', 'The barn burned on Sunday night.', 'Ladan brann natten mot måndagen.'],
    ['en hu', 'The barn burned on Sunday night.', 'Hétfőre virradó éjjel leégett a csűr.'],
    ['fi en', 'Lato paloi maanantain vastaisena yönä.', 'The barn burned on Sunday night.'],
    ['en de', 'It made a loss in the first half of the year.', 'Im ersten Halbjahr machte sie einen Verlust.'],
    ['en fr', 'It made a loss in the first half of the year.', 'Elle a enregistré une perte au premier semestre.'],
    ['en el', 'The doors open at 6:30 p.m. today.', 'Οι πόρτες ανοίγουν στις 6.30 μ.μ. σήμερα.'],
    ['en el', 'The shop is open from 5 to 9 p.m.', 'Το κατάστημα είναι ανοιχτό από τις 5 έως τις 9 μ.μ.'],
    ['en ro', 'The siren sounded at 12:20 p.m. on Friday.', 'Sirena a sunat vineri la 12:20.'],
    ['en de', 'The siren sounded at 12:20 a.m. on Friday.', 'Die Sirene heulte am Freitag um 0.20 Uhr.'],
    ['en fr', 'The siren sounded at 12:20 a.m. on Friday.', "L'alarme s'est déclenchée vendredi à minuit vingt."],
    ['en pl', 'No dogs may be taken to the beach.', 'Na plażę nie wolno zabierać psów.'],
    ['pl en', 'Na plażę nie wolno zabierać psów.', 'No dogs may be taken to the beach.'],
    ['en ar', 'My grandmother baked bread, said Umm Ahmad.', 'قالت أم أحمد: كانت جدتي تخبز الخبز.'],
    [
      'en es',
      'The director of “The Man from the North” spoke in Vigo.',
      'El director de El hombre del norte habló en Vigo.',
    ],
    ['en ko', 'The two armies have not talked since May.', '양측 군의 연락은 5월 이후 끊긴 상태다.'],
    ['en ja', 'The two armies have not talked since May.', '両軍の連絡は5月以来途絶えている。'],
    ['en ja', 'Kobe beat Sakai 5-2.', '神戸は堺に5―2で勝った。'],
    ['en ru', 'Perm led Omsk 40-31 at half-time.', 'К перерыву «Омск» проигрывал «Перми» 31:40.'],
    [
      'en de',
      'The storm killed 12 people in Haiti and 7 in Cuba.',
      'Der Sturm tötete 7 Menschen auf Kuba und 12 in Haiti.',
    ],
    ['en it', 'Rossi scored two goals and Bianchi one.', 'Due gol li ha segnati Rossi e uno Bianchi.'],
    ['en ja', 'The bank left its rate unchanged at 1%.', '銀行は金利を1%に据え置いた。'],
    [
      'en es',
      'The bank left its rate unchanged, as it was raised in May.',
      'El banco mantuvo su tipo, que subió en mayo.',
    ],
    ['en sv', 'Only guests with a ticket are affected.', 'Bara gäster med biljett påverkas.'],
    ['en de', 'The senator voted against the bill.', 'Der Senator stimmte dagegen.'],
    ['en ja', 'The senator voted against the bill.', '上院議員は法案に反対票を投じた。'],
  ])('%s: %s', (...row) => {
    expect(codesOf(row)).toEqual([])
  })
})

describe('figures, times and opposites that a translation changed', () => {
  it.each<readonly [...Row, code: string]>([
    ['tr en', 'Şehirde 64 bin 80 öğrenci var.', 'The city has 64,800 students.', 'number-changed'],
    ['en da', 'The fee rises by 60 øre a litre.', 'Afgiften stiger med 60 kroner per liter.', 'currency-changed'],
    ['en ru', 'The stamp costs 50 kopecks.', 'Марка стоит 50 рублей.', 'currency-changed'],
    ['en fr', 'The bag costs 30 pence.', 'Le sac coûte 30 livres.', 'currency-changed'],
    ['en el', 'The doors open at 6:30 a.m. today.', 'Οι πόρτες ανοίγουν στις 6.30 μ.μ. σήμερα.', 'time-of-day'],
    ['en it', 'The siren sounded at 12:20 p.m. on Friday.', 'La sirena è suonata venerdì alle 0.20.', 'time-of-day'],
    [
      'en de',
      'The siren sounded at 12:20 a.m. on Friday.',
      'Die Sirene heulte am Freitag um 12.20 Uhr.',
      'time-of-day',
    ],
    ['en lt', 'The siren sounded at 9:20 a.m. on Friday.', 'Sirena suskambo penktadienį 9.20 popiet.', 'time-of-day'],
    ['en zh', 'Kobe beat Sakai 5-2.', '神户以2：5战胜堺市。', 'score-changed'],
    ['en ru', 'Perm led 40-31 at half-time.', 'К перерыву «Пермь» проигрывала 31:40.', 'score-changed'],
    ['en es', 'Betis led 3-1 at the break.', 'El Betis perdía 1-3 al descanso.', 'score-changed'],
    ['en ko', 'Busan led 3-1 at the break.', '부산은 전반을 1-3으로 뒤진 채 마쳤다.', 'score-changed'],
    [
      'en it',
      'Genoa won with two goals by Rossi and one by Bianchi.',
      'Il Genoa ha vinto con un gol di Rossi e due di Bianchi.',
      'numbers-exchanged',
    ],
    [
      'en de',
      'The storm killed 12 people in Haiti and 7 in Cuba.',
      'Der Sturm tötete 12 Menschen auf Kuba und 7 in Haiti.',
      'numbers-exchanged',
    ],
    [
      'en el',
      'They won 11 gold medals and 5 silver.',
      'Κέρδισαν 5 χρυσά και 11 ασημένια μετάλλια.',
      'numbers-exchanged',
    ],
    [
      'en ar',
      'The judge acquitted six men and convicted three others.',
      'برّأ القاضي ثلاثة رجال وأدان ستة آخرين.',
      'numbers-exchanged',
    ],
    ['en de', 'Shares were down 3% in Paris.', 'In Paris lagen die Aktien 3 Prozent im Plus.', 'meaning-changed'],
    ['en ro', 'Rents were down 4% in May.', 'Chiriile au urcat cu 4% în mai.', 'meaning-changed'],
    ['en hi', 'Prices fell by 4% in May.', 'मई में कीमतें 4% बढ़ीं और बढ़ोतरी जारी रही।', 'meaning-changed'],
    [
      'en de',
      'The bank left its rate unchanged at 1%.',
      'Die Bank hat den Zins auf 1 Prozent angehoben.',
      'meaning-changed',
    ],
    [
      'en nl',
      'The council voted 20 to 12 against a plan to close the pool.',
      'De raad heeft met 20 tegen 12 stemmen een plan aangenomen om het zwembad te sluiten.',
      'meaning-changed',
    ],
    ['en sv', 'Only guests with a ticket are affected.', 'Bara gäster med biljett påverkas inte.', 'negation-added'],
  ])('%s: %s', (direction, source, target, code) => {
    expect(codesOf([direction, source, target])).toContain(code)
  })
})
