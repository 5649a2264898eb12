import type { PublicationWords } from '../model.ts'

export const fr: PublicationWords = {
  byMachine: 'Ce texte a été traduit par une machine.',
  byPeople: 'Ce texte a été traduit par des personnes.',
  unread: 'Personne n’a encore relu la traduction.',
  partlyRead: 'Phrases relues par une personne : {read} sur {units}.',
  read: 'Une personne a relu chaque phrase de la traduction.',
  approved: 'Une personne a relu chaque phrase de la traduction ; {editor} l’a validée et en répond.',
  original: 'Original',
  otherLanguages: 'Cet article dans d’autres langues',
  corrections: 'Rectificatifs',
  corrected: 'Rectificatif : une version précédente de cet article indiquait : « {before} » Il faut lire : « {after} »',
  withdrawn: 'Rectificatif : une version précédente de cet article indiquait : « {before} » C’est inexact.',
}
