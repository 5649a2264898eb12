import type { NegationWords } from '../model.ts'

export const hi: NegationWords = {
  without: 'बिना',
  merely: 'केवल सिर्फ सिर्फ़',
}
