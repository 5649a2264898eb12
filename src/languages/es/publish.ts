import type { PublicationWords } from '../model.ts'

export const es: PublicationWords = {
  machine: 'Una máquina ha traducido este texto. Nadie ha leído todavía la traducción.',
  partlyRead: 'Una máquina ha traducido este texto. Frases que ha leído una persona: {read} de {units}.',
  read: 'Una máquina ha traducido este texto. Una persona ha leído cada frase de la traducción.',
  approved:
    'Una máquina ha traducido este texto. Una persona ha leído cada frase; {editor} la aprobó y responde de ella.',
  people: 'Este texto lo han traducido personas.',
  peopleApproved: 'Este texto lo han traducido personas; {editor} lo aprobó y responde de él.',
  original: 'Original',
  otherLanguages: 'Este artículo en otros idiomas',
  corrections: 'Correcciones',
}
