import type { PublicationWords } from '../model.ts'

export const uk: PublicationWords = {
  byMachine: 'Цей текст переклала машина.',
  byPeople: 'Цей текст переклали люди.',
  unread: 'Переклад ще ніхто не читав.',
  partlyRead: 'Речення, які прочитала людина: {read} з {units}.',
  read: 'Людина прочитала кожне речення перекладу.',
  approved: 'Людина прочитала кожне речення перекладу; за переклад відповідає {editor}.',
  original: 'Оригінал',
  otherLanguages: 'Ця стаття іншими мовами',
  corrections: 'Виправлення',
  corrected: 'Виправлення: у попередній версії статті було сказано: «{before}» Правильно: «{after}»',
  withdrawn: 'Виправлення: у попередній версії статті було сказано: «{before}» Це не відповідає дійсності.',
}
