import type { NegationWords } from '../model.ts'

export const hu: NegationWords = {
  without: 'nélkül',
  merely: 'csak csupán',
  neither: 'sem se',
  until: 'előtt amíg míg addig',
  since: 'csak leghamarabb',
}
