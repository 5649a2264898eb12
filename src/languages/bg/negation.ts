import type { NegationWords } from '../model.ts'

export const bg: NegationWords = {
  not: 'не няма нямат нямаше',
  no: 'не',
  without: 'без',
  merely: 'само единствено',
  until: 'докато преди до',
  since: 'едва чак изчакаме чакаме чакат',
  nothingBut: 'друго_освен друго_а',
  or: 'или',
  with: 'с със',
}
