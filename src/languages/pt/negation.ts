import type { NegationWords } from '../model.ts'

export const pt: NegationWords = {
  idle: 'até_que menos_que',
  no: 'não',
  without: 'sem',
  merely: 'só somente apenas unicamente simplesmente exclusivamente',
  until: 'até antes enquanto',
  since: 'só somente apenas cedo',
}
