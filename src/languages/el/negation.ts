import type { NegationWords } from '../model.ts'

export const el: NegationWords = {
  not: 'δεν δέν',
  no: 'όχι',
  without: 'χωρίς δίχως',
  merely: 'μόνο απλώς',
  until: 'μέχρι πριν ώσπου',
  since: 'μόλις περιμένουμε περιμένουν περιμένει',
  nothingBut: 'άλλο_από άλλο_παρά',
  or: 'ή',
  with: 'με',
}
