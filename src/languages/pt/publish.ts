import type { PublicationWords } from '../model.ts'

export const pt: PublicationWords = {
  machine: 'Uma máquina traduziu este texto. Ninguém leu ainda a tradução.',
  partlyRead: 'Uma máquina traduziu este texto. Frases lidas por uma pessoa: {read} de {units}.',
  read: 'Uma máquina traduziu este texto. Uma pessoa leu cada frase da tradução.',
  approved: 'Uma máquina traduziu este texto. Uma pessoa leu cada frase; {editor} aprovou-o e responde por ele.',
  people: 'Este texto foi traduzido por pessoas.',
  peopleApproved: 'Este texto foi traduzido por pessoas; {editor} aprovou-o e responde por ele.',
  original: 'Original',
  otherLanguages: 'Este artigo noutras línguas',
  corrections: 'Correções',
}
