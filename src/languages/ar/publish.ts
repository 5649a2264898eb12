import type { PublicationWords } from '../model.ts'

export const ar: PublicationWords = {
  machine: 'ترجمت آلة هذا النص، ولم يقرأ أحد الترجمة بعد.',
  partlyRead: 'ترجمت آلة هذا النص. الجمل التي قرأها إنسان: {read} من {units}.',
  read: 'ترجمت آلة هذا النص، وقرأ إنسان كل جملة من الترجمة.',
  approved: 'ترجمت آلة هذا النص، وقرأ إنسان كل جملة منه. اعتمده ويتحمل مسؤوليته: {editor}.',
  people: 'ترجم هذا النص أشخاص.',
  peopleApproved: 'ترجم هذا النص أشخاص. اعتمده ويتحمل مسؤوليته: {editor}.',
  original: 'النص الأصلي',
  otherLanguages: 'هذا المقال بلغات أخرى',
  corrections: 'تصحيحات',
}
