import type { PublicationWords } from '../model.ts'

export const uk: PublicationWords = {
  machine: 'Цей текст переклала машина. Переклад ще ніхто не читав.',
  partlyRead: 'Цей текст переклала машина. Речення, які прочитала людина: {read} з {units}.',
  read: 'Цей текст переклала машина. Людина прочитала кожне речення перекладу.',
  approved: 'Цей текст переклала машина. Людина прочитала кожне речення; за текст відповідає {editor}.',
  people: 'Цей текст переклали люди.',
  peopleApproved: 'Цей текст переклали люди; за нього відповідає {editor}.',
  original: 'Оригінал',
  otherLanguages: 'Ця стаття іншими мовами',
  corrections: 'Виправлення',
}
