import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'

export const pluralForm: PairCheck = {
  level: 'error',
  finds: 'A plural form that the language asks for is missing.',
  why: 'For some numbers the reader gets the source language, or nothing.',
  example: ['{{count}} files', '(ru, for 2, 3, 4)'],
  given: 'plural',
  pair: ({ given: { plural } }) => {
    if (!plural?.missing) return NOTHING
    const told = tell('plural-form', { form: plural.name, examples: plural.examples })
    return [plural.rare ? { ...told, level: 'info' } : told]
  },
}
