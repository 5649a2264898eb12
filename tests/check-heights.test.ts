import { describe, expect, it } from 'vitest'
import { codesOf, type Row } from './pair-codes.ts'

describe('a height in metres and centimetres', () => {
  it.each<Row>([
    [
      'en fr',
      'At 1.98 metres, Tom is the tallest.',
      'Du haut de son mètre quatre-vingt-dix-huit, Tom est le plus grand.',
    ],
    ['en fr', 'He is 1.87 metres tall.', 'Il mesure un mètre quatre-vingt-sept.'],
    ['en it', 'She is 1.80 metres tall.', 'È alta un metro e ottanta.'],
    ['en es', 'She is 1.80 metres tall.', 'Mide un metro ochenta.'],
    ['en pt', 'She is 1.80 metres tall.', 'Ela tem um metro e oitenta.'],
    ['en de', 'He is 1.98 metres tall.', 'Er ist ein Meter achtundneunzig groß.'],
    ['en ru', 'He is 1.98 metres tall.', 'Его рост — метр девяносто восемь.'],
    ['en ru', 'He jumped 2.15 metres.', 'Он прыгнул на два метра пятнадцать.'],
  ])('may be said in words (%s): %s', (...row) => {
    expect(codesOf(row)).toEqual([])
  })

  it.each<Row>([
    ['en fr', 'He is 1.98 metres tall.', 'Il mesure un mètre quatre-vingt-huit.'],
    ['en it', 'She is 1.80 metres tall.', 'È alta un metro e settanta.'],
    ['en ru', 'He jumped 2.15 metres.', 'Он прыгнул на три метра пятнадцать.'],
  ])('is compared (%s): %s', (...row) => {
    expect(codesOf(row)).toContain('number-changed')
  })
})

describe('a range with one percent sign', () => {
  it.each<Row>([
    ['en es', 'Rates are between 3.75% and 4%.', 'Los tipos están entre el 3,75 y el 4 %.'],
    ['en it', 'Rates are between 3.75% and 4%.', 'I tassi sono tra il 3,75 e il 4%.'],
    ['en pt', 'Rates are between 3.75% and 4%.', 'As taxas estão entre os 3,75 e os 4%.'],
    ['en tr', 'Rates are between 3.75% and 4%.', 'Faiz yüzde 3,75-4 aralığında.'],
    ['en tr', 'Rates are between 3% and 4%.', 'Faiz %3-4 aralığında.'],
    ['en tr', 'Rates are between 3% and 4%.', 'Faiz yüzde 3 ile 4 arasında.'],
  ])('is one of percentages (%s): %s', (...row) => {
    expect(codesOf(row)).toEqual([])
  })
})
