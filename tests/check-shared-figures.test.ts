import { describe, expect, it } from 'vitest'
import { codesOf, type Row } from './pair-codes.ts'

describe('a currency that an earlier amount of the sentence says', () => {
  it.each<Row>([
    [
      'en fr',
      'The brewery, worth €2.4bn in May, was sold on Friday for €31m.',
      'La brasserie, estimée à 2,4 milliards d’euros en mai, a été vendue vendredi pour 31 millions.',
    ],
    [
      'en de',
      'The tunnel cost $4.5 billion, not $4.5 trillion.',
      'Der Tunnel kostete 4,5 Milliarden Dollar und nicht 4,5 Billionen.',
    ],
    [
      'en es',
      'The ring cost €900 in June and €7,000 in July.',
      'El anillo costaba 900 euros en junio y 7.000 en julio.',
    ],
  ])('%s: %s', (...row) => {
    expect(codesOf(row)).toEqual([])
  })

  it.each<Row>([
    ['en es', 'Ortega sold it for $300.', 'Ortega lo vendió por 300.'],
    ['en es', 'He paid $500 and then another $100.', 'Pagó 500 dólares y luego otros 100 coches.'],
    ['en es', 'He paid $500. She paid $700.', 'Él pagó 500 dólares. Ella pagó 700.'],
    ['en es', 'It rose from $300 to $700.', 'Subió de 300 dólares a 700 euros.'],
  ])('not %s: %s', (...row) => {
    expect(codesOf(row)).toContain('currency-changed')
  })
})

describe('a figure that needs no word of its own', () => {
  it.each<Row>([
    ['de it', 'Die Züge stehen ab 22 Uhr für 30 Stunden still.', 'I treni si fermano per 30 ore dalle 22.'],
    ['ja es', '列車は22時から35時間止まる。', 'Los trenes paran 35 horas desde las 22.'],
    ['ko es', '열차는 22시부터 35시간 멈춘다.', 'Los trenes paran 35 horas desde las 22.'],
    ['en de', 'At 6ft 7in, the guard leads the team.', 'Mit gut zwei Metern führt die Spielerin die Mannschaft an.'],
    ['en fr', 'He weighed 12st 7lb before the fight.', 'Il pesait près de 80 kilos avant le combat.'],
    ['en de', 'The rescue took 1 hour 50 minutes.', 'Die Rettung dauerte knapp zwei Stunden.'],
    [
      'en es',
      'It fell to 14°F, the coldest March night in three decades.',
      'Bajó a 10 grados bajo cero, la noche más fría de un mes de marzo en treinta años.',
    ],
    ['en uk', 'The actress turned 70 in June.', 'Акторці в червні виповнилося 70.'],
  ])('%s: %s', (...row) => {
    expect(codesOf(row)).toEqual([])
  })

  it.each<Row>([
    ['de it', 'Die Züge stehen für 22 Stunden still.', 'I treni si fermano per 22.'],
    ['de fr', 'Ab 22 Uhr ruht der Verkehr.', 'Le trafic cesse à partir de 22.'],
    ['en de', 'At 6ft 7in, the guard leads the team.', 'Mit gut drei Metern führt die Spielerin die Mannschaft an.'],
    ['en fr', 'He weighed 12st 7lb before the fight.', 'Il pesait près de 70 kilos avant le combat.'],
    ['en de', 'The rescue took 1 hour 50 minutes.', 'Die Rettung dauerte knapp drei Stunden.'],
    ['en es', 'It fell to 14°F in three decades.', 'Bajó a 20 grados bajo cero en treinta años.'],
    ['en es', 'It is the worst in three decades.', 'Es el peor en tres meses.'],
    ['en uk', 'The actress turned 70 in June.', 'Актору в червні виповнилося 70.'],
  ])('not %s: %s', (...row) => {
    expect(codesOf(row)).not.toEqual([])
  })
})
