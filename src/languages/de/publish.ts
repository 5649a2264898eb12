import type { PublicationWords } from '../model.ts'

export const de: PublicationWords = {
  machine: 'Eine Maschine hat diesen Text übersetzt. Die Übersetzung hat noch niemand gelesen.',
  partlyRead: 'Eine Maschine hat diesen Text übersetzt. Von einem Menschen gelesene Sätze: {read} von {units}.',
  read: 'Eine Maschine hat diesen Text übersetzt. Ein Mensch hat jeden Satz der Übersetzung gelesen.',
  approved:
    'Eine Maschine hat diesen Text übersetzt. Ein Mensch hat jeden Satz gelesen; {editor} hat ihn freigegeben und steht dafür ein.',
  people: 'Menschen haben diesen Text übersetzt.',
  peopleApproved: 'Menschen haben diesen Text übersetzt; {editor} hat ihn freigegeben und steht dafür ein.',
  original: 'Original',
  otherLanguages: 'Dieser Artikel in anderen Sprachen',
  corrections: 'Korrekturen',
}
