import { describe, expect, it } from 'vitest'
import { localizeNumbers } from '../src/check/numbers/write/number-format.ts'

describe('numbers that an engine copied are written the locale’s way', () => {
  it.each([
    [
      'es',
      'took 1,300 km² and lost 55,000 men',
      'tomó 1,300 km² y perdió 55,000 hombres',
      'tomó 1300 km² y perdió 55.000 hombres',
    ],
    ['de', 'took 1,300 km²', 'nahm 1,300 km²', 'nahm 1.300 km²'],
    ['fr', 'lost 55,000 men', 'perdu 55,000 hommes', 'perdu 55\u202f000 hommes'],
    ['ca', 'rose 2.5%', 'va pujar un 2.5%', 'va pujar un 2,5%'],
    ['es', 'rose 2.50 percent to 1,234.5', 'subió 2.50 a 1,234.5', 'subió 2,50 a 1234,5'],
    ['ja', 'lost 55,000 men', '55,000人', '55,000人'],
    ['es', 'already right: 55,000', 'ya: 55.000', 'ya: 55.000'],
    ['es', 'at 7.30 pm on 12.10.2024', 'a las 7.30 pm del 12.10.2024', 'a las 7.30 pm del 12.10.2024'],
    ['es', 'version v2.0, part 1.2.3', 'versión v2.0, parte 1.2.3', 'versión v2.0, parte 1.2.3'],
    ['es', 'in 2024 there were 430', 'en 2024 hubo 430', 'en 2024 hubo 430'],
    ['es', '1,100 and 11,100', '1,100 y 11,100', '1100 y 11.100'],
  ])('%s: %s', (to, source, target, wanted) => {
    expect(localizeNumbers(source, target, { from: 'en', to }).target).toBe(wanted)
  })

  it('says what it changed', () => {
    expect(localizeNumbers('55,000 men', '55,000 hombres', { from: 'en', to: 'es' }).repairs).toEqual([
      'number: "55,000" → "55.000"',
    ])
  })
})
