import { describe, expect, it } from 'vitest'
import { type Checker, createChecker, openLanguages } from '../src/check/index.ts'

const languages = openLanguages()
const checkers = new Map<string, Checker>()

type Row = readonly [direction: string, source: string, target: string]

/** The level of the finding that two numbers of a pair are exchanged. */
function exchanged([direction, source, target]: Row): string | undefined {
  const [from = '', to = ''] = direction.split(' ')
  const checker = checkers.get(direction) ?? createChecker({ from, to, languages })
  checkers.set(direction, checker)
  return checker.pair({ key: 'a', source, target }).find(({ code }) => code === 'numbers-exchanged')?.level
}

describe('two counts that changed places while their clauses did not', () => {
  it.each<Row>([
    [
      'en fr',
      'Of the 50 miners, 38 have been freed and 12 remain in captivity.',
      'Sur les 50 mineurs, 12 ont été libérés et 38 restent en captivité.',
    ],
    [
      'en es',
      'The prosecution called 26 witnesses and the defense just seven.',
      'La fiscalía llamó a siete testigos y la defensa, solo a 26.',
    ],
    [
      'en es',
      'The opposition won 151 seats, against 98 for the ruling coalition.',
      'La oposición obtuvo 98 escaños, frente a los 151 de la coalición gobernante.',
    ],
  ])('%s: %s', (...row) => {
    expect(exchanged(row)).toBe('warning')
  })

  it.each<Row>([
    // The clauses changed places with their numbers.
    [
      'en fr',
      'Of the 50 miners, 38 have been freed and 12 remain in captivity.',
      'Sur les 50 mineurs, 12 restent en captivité et 38 ont été libérés.',
    ],
    [
      'en fr',
      'At least 40 people died, and 200 were injured in the earthquake.',
      'Dans le séisme, 200 personnes ont été blessées, et au moins 40 sont mortes.',
    ],
    // Only one of the clauses says what both texts have.
    [
      'en de',
      'The company sold 300 cars in June, compared with 250 in May.',
      'Im Mai verkaufte das Unternehmen noch 250 Autos, im Juni waren es 300.',
    ],
    // A part and its whole are no two clauses.
    [
      'en zh',
      'About 40 of the 120 passengers, mostly tourists, were injured in the crash.',
      '事故造成120名乘客中，约40人受伤，多为游客。',
    ],
    [
      'en de',
      'The party leads with 34 seats, two more than the opposition.',
      'Die Partei hat zwei Sitze mehr als die Opposition, nämlich 34.',
    ],
  ])('not %s: %s', (...row) => {
    expect(exchanged(row)).toBeUndefined()
  })
})
