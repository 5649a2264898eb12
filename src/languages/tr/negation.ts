import type { NegationWords } from '../model.ts'

export const tr: NegationWords = {
  merely: 'sadece yalnızca',
  until: 'kadar önce dek',
  since: 'ancak',
}
