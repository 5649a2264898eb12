import type { PublicationWords } from '../model.ts'

export const ca: PublicationWords = {
  byMachine: 'Una màquina ha traduït aquest text.',
  byPeople: 'Aquest text l’han traduït persones.',
  unread: 'Ningú no ha llegit encara la traducció.',
  partlyRead: 'Frases que ha llegit una persona: {read} de {units}.',
  read: 'Una persona ha llegit cada frase de la traducció.',
  approved: 'Una persona ha llegit cada frase de la traducció; {editor} l’ha aprovada i en respon.',
  original: 'Original',
  otherLanguages: 'Aquest article en altres llengües',
  corrections: 'Correccions',
  corrected: 'Correcció: una versió anterior d’aquest article deia: «{before}» Ha de dir: «{after}»',
  withdrawn: 'Correcció: una versió anterior d’aquest article deia: «{before}» No és correcte.',
}
