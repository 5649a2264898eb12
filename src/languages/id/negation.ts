import type { NegationWords } from '../model.ts'

export const id: NegationWords = {
  not: 'tidak tak bukan belum',
  without: 'tanpa',
  merely: 'hanya saja cuma sekadar',
  until: 'sampai hingga sebelum',
  since: 'baru menunggu',
  nothingBut: 'lain_hanyalah lain_selain lebih_dari_sekadar',
  or: 'atau',
  with: 'dengan',
}
