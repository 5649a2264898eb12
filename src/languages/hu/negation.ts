import type { NegationWords } from '../model.ts'

export const hu: NegationWords = {
  not: 'nem nincs nincsenek',
  without: 'nélkül',
  merely: 'csak csupán',
  neither: 'sem se',
  until: 'előtt amíg míg addig',
  since: 'csak leghamarabb várni',
  nothingBut: 'más_mint',
  or: 'vagy',
}
