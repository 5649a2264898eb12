import { describe, expect, it } from 'vitest'
import { type Checker, createChecker, openLanguages } from '../src/check/index.ts'

const languages = openLanguages()
const checkers = new Map<string, Checker>()

type Row = readonly [direction: string, source: string, target: string]

/** The codes of the errors and warnings of a pair. */
function found([direction, source, target]: Row): readonly string[] {
  const [from = '', to = ''] = direction.split(' ')
  const checker = checkers.get(direction) ?? createChecker({ from, to, languages })
  checkers.set(direction, checker)
  return checker
    .pair({ key: 'a', source, target })
    .filter(({ level }) => level !== 'info')
    .map(({ code }) => code)
}

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
    expect(found(row)).toEqual([])
  })

  it.each<Row>([
    ['en es', 'Ortega sold it for $300.', 'Ortega lo vendió por 300.'],
    ['en es', 'He paid $500 and then another $100.', 'Pagó 500 dólares y luego otros 100 coches.'],
    ['en es', 'He paid $500. She paid $700.', 'Él pagó 500 dólares. Ella pagó 700.'],
    ['en es', 'It rose from $300 to $700.', 'Subió de 300 dólares a 700 euros.'],
  ])('not %s: %s', (...row) => {
    expect(found(row)).toContain('currency-changed')
  })
})
