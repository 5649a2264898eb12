import type { PublicationWords } from '../model.ts'

export const ca: PublicationWords = {
  machine: 'Una màquina ha traduït aquest text. Ningú no ha llegit encara la traducció.',
  partlyRead: 'Una màquina ha traduït aquest text. Frases que ha llegit una persona: {read} de {units}.',
  read: 'Una màquina ha traduït aquest text. Una persona ha llegit cada frase de la traducció.',
  approved:
    'Una màquina ha traduït aquest text. Una persona n’ha llegit cada frase; {editor} l’ha aprovat i en respon.',
  people: 'Aquest text l’han traduït persones.',
  peopleApproved: 'Aquest text l’han traduït persones; {editor} l’ha aprovat i en respon.',
  original: 'Original',
  otherLanguages: 'Aquest article en altres llengües',
  corrections: 'Correccions',
}
