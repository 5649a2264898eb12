import type { NegationWords } from '../model.ts'

export const fi: NegationWords = {
  without: 'ilman',
  merely: 'vain ainoastaan',
  neither: 'eikä',
  until: 'ennen asti saakka kuin',
  since: 'vasta aikaisintaan',
}
