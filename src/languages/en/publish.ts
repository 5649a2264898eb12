import type { PublicationWords } from '../model.ts'

export const en: PublicationWords = {
  byMachine: 'A machine translated this text.',
  byPeople: 'People translated this text.',
  unread: 'Nobody has read the translation yet.',
  partlyRead: 'Sentences that a person has read: {read} of {units}.',
  read: 'A person has read every sentence of the translation.',
  approved: 'A person has read every sentence of the translation; {editor} approved it and answers for it.',
  original: 'Original',
  otherLanguages: 'This article in other languages',
  corrections: 'Corrections',
  corrected: 'Correction: An earlier version of this article said: “{before}” It should say: “{after}”',
  withdrawn: 'Correction: An earlier version of this article said: “{before}” This is not correct.',
}
