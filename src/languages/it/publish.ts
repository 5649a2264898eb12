import type { PublicationWords } from '../model.ts'

export const it: PublicationWords = {
  byMachine: 'Questo testo è stato tradotto da una macchina.',
  byPeople: 'Questo testo è stato tradotto da persone.',
  unread: 'Nessuno ha ancora letto la traduzione.',
  partlyRead: 'Frasi lette da una persona: {read} su {units}.',
  read: 'Una persona ha letto ogni frase della traduzione.',
  approved: 'Una persona ha letto ogni frase della traduzione; {editor} l’ha approvata e ne risponde.',
  original: 'Originale',
  otherLanguages: 'Questo articolo in altre lingue',
  corrections: 'Correzioni',
  corrected:
    'Correzione: una versione precedente di questo articolo diceva: «{before}» La versione corretta è: «{after}»',
  withdrawn: 'Correzione: una versione precedente di questo articolo diceva: «{before}» Non è corretto.',
}
