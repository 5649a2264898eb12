import type { NegationWords } from '../model.ts'

export const ro: NegationWords = {
  not: 'nu n-a n-au',
  idle: 'până_când până',
  no: 'nu',
  without: 'fără',
  merely: 'doar numai',
  neither: 'nici',
  degree: 'atât',
  until: 'până înainte',
  since: 'abia doar numai aștepta așteptat',
  nothingBut: 'decât',
  or: 'sau ori sau_a ori_a',
  with: 'cu',
}
