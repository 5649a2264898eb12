import type { PublicationWords } from '../model.ts'

export const en: PublicationWords = {
  machine: 'A machine translated this text. Nobody has read the translation yet.',
  partlyRead: 'A machine translated this text. Sentences that a person has read: {read} of {units}.',
  read: 'A machine translated this text. A person has read every sentence of the translation.',
  approved:
    'A machine translated this text. A person has read every sentence; {editor} approved it and answers for it.',
  people: 'People translated this text.',
  peopleApproved: 'People translated this text; {editor} approved it and answers for it.',
  original: 'Original',
  otherLanguages: 'This article in other languages',
  corrections: 'Corrections',
}
