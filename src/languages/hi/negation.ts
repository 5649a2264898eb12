import type { NegationWords } from '../model.ts'

export const hi: NegationWords = {
  not: 'नहीं',
  warns: 'चेताव* आगाह',
  without: 'बिना',
  merely: 'केवल सिर्फ सिर्फ़',
}
