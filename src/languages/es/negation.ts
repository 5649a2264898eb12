import type { NegationWords } from '../model.ts'

export const es: NegationWords = {
  idle: 'hasta_que menos_que',
  no: 'no noes',
  without: 'sin',
  merely: 'solo sólo solamente únicamente simplemente meramente exclusivamente',
  until: 'hasta antes mientras',
  since: 'solo sólo solamente recién pronto',
}
