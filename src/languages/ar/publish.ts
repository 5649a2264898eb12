import type { PublicationWords } from '../model.ts'

export const ar: PublicationWords = {
  byMachine: 'ترجمت آلة هذا النص.',
  byPeople: 'ترجم هذا النص أشخاص.',
  unread: 'لم يقرأ أحد الترجمة بعد.',
  partlyRead: 'الجمل التي قرأها إنسان: {read} من {units}.',
  read: 'قرأ إنسان كل جملة من الترجمة.',
  approved: 'قرأ إنسان كل جملة من الترجمة. اعتمدها ويتحمل مسؤوليتها: {editor}.',
  original: 'النص الأصلي',
  otherLanguages: 'هذا المقال بلغات أخرى',
  corrections: 'تصحيحات',
  corrected: 'تصحيح: ورد في نسخة سابقة من هذا المقال: «{before}» والصحيح: «{after}»',
  withdrawn: 'تصحيح: ورد في نسخة سابقة من هذا المقال: «{before}» وهذا غير صحيح.',
}
