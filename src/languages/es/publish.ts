import type { PublicationWords } from '../model.ts'

export const es: PublicationWords = {
  byMachine: 'Una máquina ha traducido este texto.',
  byPeople: 'Este texto lo han traducido personas.',
  unread: 'Nadie ha leído todavía la traducción.',
  partlyRead: 'Frases que ha leído una persona: {read} de {units}.',
  read: 'Una persona ha leído cada frase de la traducción.',
  approved: 'Una persona ha leído cada frase de la traducción; {editor} la aprobó y responde de ella.',
  original: 'Original',
  otherLanguages: 'Este artículo en otros idiomas',
  corrections: 'Correcciones',
  corrected: 'Corrección: una versión anterior de este artículo decía: «{before}» Debe decir: «{after}»',
  withdrawn: 'Corrección: una versión anterior de este artículo decía: «{before}» No es correcto.',
}
