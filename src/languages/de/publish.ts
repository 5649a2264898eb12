import type { PublicationWords } from '../model.ts'

export const de: PublicationWords = {
  byMachine: 'Eine Maschine hat diesen Text übersetzt.',
  byPeople: 'Menschen haben diesen Text übersetzt.',
  unread: 'Die Übersetzung hat noch niemand gelesen.',
  partlyRead: 'Von einem Menschen gelesene Sätze: {read} von {units}.',
  read: 'Ein Mensch hat jeden Satz der Übersetzung gelesen.',
  approved: 'Ein Mensch hat jeden Satz der Übersetzung gelesen; {editor} hat sie freigegeben und steht dafür ein.',
  original: 'Original',
  otherLanguages: 'Dieser Artikel in anderen Sprachen',
  corrections: 'Korrekturen',
  corrected: 'Korrektur: In einer früheren Fassung dieses Artikels hieß es: „{before}“ Richtig ist: „{after}“',
  withdrawn: 'Korrektur: In einer früheren Fassung dieses Artikels hieß es: „{before}“ Das ist nicht richtig.',
}
