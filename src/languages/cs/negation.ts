import type { NegationWords } from '../model.ts'

export const cs: NegationWords = {
  no: 'ne',
  without: 'bez',
  merely: 'jen pouze jenom',
  until: 'dokud do před než dříve dřív',
  since: 'až teprve nejdříve nejdřív',
}
