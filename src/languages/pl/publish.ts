import type { PublicationWords } from '../model.ts'

export const pl: PublicationWords = {
  byMachine: 'Ten tekst przetłumaczyła maszyna.',
  byPeople: 'Ten tekst przetłumaczyli ludzie.',
  unread: 'Nikt jeszcze nie przeczytał tłumaczenia.',
  partlyRead: 'Zdania przeczytane przez człowieka: {read} z {units}.',
  read: 'Człowiek przeczytał każde zdanie tłumaczenia.',
  approved: 'Człowiek przeczytał każde zdanie tłumaczenia; zatwierdza je i odpowiada za nie {editor}.',
  original: 'Oryginał',
  otherLanguages: 'Ten artykuł w innych językach',
  corrections: 'Sprostowania',
  corrected: 'Sprostowanie: we wcześniejszej wersji artykułu napisano: „{before}” Powinno być: „{after}”',
  withdrawn: 'Sprostowanie: we wcześniejszej wersji artykułu napisano: „{before}” Nie jest to zgodne z prawdą.',
}
