import type { PublicationWords } from '../model.ts'

export const pl: PublicationWords = {
  machine: 'Ten tekst przetłumaczyła maszyna. Nikt jeszcze nie przeczytał tłumaczenia.',
  partlyRead: 'Ten tekst przetłumaczyła maszyna. Zdania przeczytane przez człowieka: {read} z {units}.',
  read: 'Ten tekst przetłumaczyła maszyna. Człowiek przeczytał każde zdanie tłumaczenia.',
  approved:
    'Ten tekst przetłumaczyła maszyna. Człowiek przeczytał każde zdanie; tekst zatwierdza i odpowiada za niego {editor}.',
  people: 'Ten tekst przetłumaczyli ludzie.',
  peopleApproved: 'Ten tekst przetłumaczyli ludzie; zatwierdza go i odpowiada za niego {editor}.',
  original: 'Oryginał',
  otherLanguages: 'Ten artykuł w innych językach',
  corrections: 'Sprostowania',
}
