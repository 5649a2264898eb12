import type { NegationWords } from '../model.ts'

export const he: NegationWords = {
  not: 'לא אינו אינה אינם אינן אין',
  without: 'בלי ללא',
  merely: 'רק',
  until: 'עד לפני',
  since: 'רק לחכות להמתין',
  nothingBut: 'אלא',
  or: 'או',
  with: 'עם',
}
