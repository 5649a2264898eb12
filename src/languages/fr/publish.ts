import type { PublicationWords } from '../model.ts'

export const fr: PublicationWords = {
  machine: 'Ce texte a été traduit par une machine. Personne n’a encore relu la traduction.',
  partlyRead: 'Ce texte a été traduit par une machine. Phrases relues par une personne : {read} sur {units}.',
  read: 'Ce texte a été traduit par une machine. Une personne a relu chaque phrase de la traduction.',
  approved:
    'Ce texte a été traduit par une machine. Une personne a relu chaque phrase ; {editor} l’a validé et en répond.',
  people: 'Ce texte a été traduit par des personnes.',
  peopleApproved: 'Ce texte a été traduit par des personnes ; {editor} l’a validé et en répond.',
  original: 'Original',
  otherLanguages: 'Cet article dans d’autres langues',
  corrections: 'Rectificatifs',
}
