import type { NegationWords } from '../model.ts'

export const fi: NegationWords = {
  not: 'ei eivät en emme',
  without: 'ilman',
  merely: 'vain ainoastaan',
  neither: 'eikä',
  until: 'ennen asti saakka kuin',
  since: 'vasta aikaisintaan odottaa odotettava',
  nothingBut: 'muuta_kuin muu_kuin',
  or: 'tai vai',
}
