import type { PublicationWords } from '../model.ts'

export const pt: PublicationWords = {
  byMachine: 'Uma máquina traduziu este texto.',
  byPeople: 'Este texto foi traduzido por pessoas.',
  unread: 'Ninguém leu ainda a tradução.',
  partlyRead: 'Frases lidas por uma pessoa: {read} de {units}.',
  read: 'Uma pessoa leu cada frase da tradução.',
  approved: 'Uma pessoa leu cada frase da tradução; {editor} aprovou-a e responde por ela.',
  original: 'Original',
  otherLanguages: 'Este artigo noutras línguas',
  corrections: 'Correções',
  corrected: 'Correção: uma versão anterior deste artigo dizia: «{before}» O correto é: «{after}»',
  withdrawn: 'Correção: uma versão anterior deste artigo dizia: «{before}» Não está correto.',
}
