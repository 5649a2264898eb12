import type { NegationWords } from '../model.ts'

export const it: NegationWords = {
  idle: 'finché fintanto_che meno_che prima_che di_quanto fino_a_che fino_a_quando',
  no: 'no',
  without: 'senza',
  merely: 'solo soltanto solamente unicamente semplicemente esclusivamente',
  until: 'fino finché fin prima',
  since: 'solo soltanto presto',
}
