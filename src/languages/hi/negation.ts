import type { NegationWords } from '../model.ts'

export const hi: NegationWords = {
  not: 'नहीं',
  warns: 'चेताव* आगाह',
  without: 'बिना',
  merely: 'केवल सिर्फ सिर्फ़',
  nothingBut: 'के_सिवा के_अलावा सिवाय',
  or: 'या',
}
