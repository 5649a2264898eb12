import type { PublicationWords } from '../model.ts'

export const it: PublicationWords = {
  machine: 'Questo testo è stato tradotto da una macchina. Nessuno ha ancora letto la traduzione.',
  partlyRead: 'Questo testo è stato tradotto da una macchina. Frasi lette da una persona: {read} su {units}.',
  read: 'Questo testo è stato tradotto da una macchina. Una persona ha letto ogni frase della traduzione.',
  approved:
    'Questo testo è stato tradotto da una macchina. Una persona ha letto ogni frase; {editor} l’ha approvato e ne risponde.',
  people: 'Questo testo è stato tradotto da persone.',
  peopleApproved: 'Questo testo è stato tradotto da persone; {editor} l’ha approvato e ne risponde.',
  original: 'Originale',
  otherLanguages: 'Questo articolo in altre lingue',
  corrections: 'Correzioni',
}
