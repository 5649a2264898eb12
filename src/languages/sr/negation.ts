import type { NegationWords } from '../model.ts'

export const sr: NegationWords = {
  not: 'ne nije nisu nisam nismo neće nećemo nema nemaju',
  no: 'ne',
  without: 'bez',
  merely: 'samo jedino tek',
  until: 'dok pre do',
  since: 'tek',
  nothingBut: 'drugo_nego drugo_do',
  or: 'ili',
  with: 's sa с са',
}
