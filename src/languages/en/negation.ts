import type { NegationWords } from '../model.ts'

export const en: NegationWords = {
  no: 'no noes',
  without: 'without',
  merely: 'only just merely simply solely alone purely exclusively',
  until: 'until till before unless earlier',
  since: 'only first earliest starting late later delayed',
}
