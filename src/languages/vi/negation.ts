import type { NegationWords } from '../model.ts'

export const vi: NegationWords = {
  not: 'không chưa',
  merely: 'chỉ',
  until: 'trước cho_đến đến',
  since: 'mới đợi chờ',
  nothingBut: 'khác_hơn khác_ngoài',
  or: 'hay hoặc',
  with: 'với',
}
