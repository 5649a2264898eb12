import { describe, expect, it } from 'vitest'
import { createChecker } from '../src/check/index.ts'

/** The speakers whom a pair reports as others. */
const speakersIn = (from: string, to: string, source: string, target: string): readonly string[] =>
  createChecker({ from, to })
    .pair({ key: 'k', source, target })
    .filter(({ code }) => code === 'quotation-speaker')
    .map(({ target: span }) => target.slice(...(span ?? [])))

const SOURCE = '"Nobody helped us," the widow said, adding that the minister had hung up on the driver.'

describe('the speaker of a quotation who exchanged places with another is reported', () => {
  it.each([
    [
      'es',
      SOURCE,
      '«Nadie nos ayudó», dijo el ministro, y añadió que la viuda le había colgado al conductor.',
      'ministro',
    ],
    ['de', SOURCE, '„Niemand half uns“, sagte der Minister und fügte hinzu, die Witwe habe aufgelegt.', 'Minister'],
    [
      'fr',
      '"It was dark," the driver said after the passenger left.',
      '« Il faisait noir », a dit le passager après le départ du conducteur.',
      'passager',
    ],
    [
      'it',
      '"It was dark," the witness said, and the photographer nodded.',
      '«Era buio», ha detto il fotografo, e il testimone ha annuito.',
      'fotografo',
    ],
  ])('en → %s: %s → %s', (to, source, target, expected) => {
    expect(speakersIn('en', to, source, target)).toEqual([expected])
  })

  it.each([
    ['es', SOURCE, '«Nadie nos ayudó», dijo la viuda, y añadió que el ministro le había colgado al conductor.'],
    ['es', SOURCE, '«Nadie nos ayudó», dijo entre lágrimas la viuda, y añadió que el ministro le había colgado.'],
    ['de', SOURCE, '„Niemand half uns“, sagte die Witwe und fügte hinzu, der Minister habe aufgelegt.'],
    ['fr', SOURCE, '« Personne ne nous a aidés », a dit la veuve, ajoutant que le ministre avait raccroché.'],
    ['fr', '"It was dark," the driver told the passenger.', '« Il faisait noir », a dit le conducteur au passager.'],
  ])('but not the same one: en → %s: %s → %s', (to, source, target) => {
    expect(speakersIn('en', to, source, target)).toEqual([])
  })
})
