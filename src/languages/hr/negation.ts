import type { NegationWords } from '../model.ts'

export const hr: NegationWords = {
  not: 'ne nije nisu nisam nismo neće nećemo nema nemaju',
  no: 'ne',
  without: 'bez',
  merely: 'samo jedino tek',
  until: 'dok prije do',
  since: 'tek čekati pričekati',
  nothingBut: 'drugo_nego drugo_do',
  or: 'ili',
  with: 's sa',
}
