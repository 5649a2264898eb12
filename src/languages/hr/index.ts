import type { LanguageHead } from '../model.ts'
import { SAYING, STARTERS, TITLES } from './with-serbian.ts'

export const hr: LanguageHead = {
  tag: 'hr',
  name: 'Croatian',
  sources: {
    segment: [
      'Institut za hrvatski jezik i jezikoslovlje, Hrvatski pravopis (2013): kratice, točka, redni brojevi',
      'Zakon o službi u Oružanim snagama RH: činovi',
    ],
  },
  readBy: [],
  titles: `${TITLES} stož. Horvat, brig. Horvat, Mr. Smith, Mrs. Smith, Ms. Smith,`,
  starters: STARTERS,
  saying: `${SAYING} istaknuo istaknula viknuo viknula`,
  months: {
    1: 'siječanj siječnja siječnju januar*',
    2: 'veljača veljače veljači februar*',
    3: 'ožujak ožujka ožujku mart marta martu',
    4: 'travanj travnja travnju april*',
    5: 'svibanj svibnja svibnju maj maja maju',
    6: 'lipanj lipnja lipnju juni juna junu',
    7: 'srpanj srpnja srpnju juli jula julu',
    8: 'kolovoz kolovoza kolovozu august*',
    9: 'rujan rujna rujnu septemb*',
    10: 'listopad listopada listopadu oktob*',
    11: 'studeni studenog studenoga studenom novemb*',
    12: 'prosinac prosinca prosincu decemb*',
  },
  weekdays: {
    1: 'ponedjeljak ponedjeljka ponedjeljkom',
    2: 'utorak utorka utorkom',
    3: 'srijeda srijedu srijede srijedom',
    4: 'četvrtak četvrtka četvrtkom',
    5: 'petak petka petkom',
    6: 'subota subotu subote subotom',
    7: 'nedjelja nedjelju nedjelje nedjeljom',
  },
  dangling:
    'i u na se da su za od s sa iz o kao koji a koja što koje te kako ali jer kada prema pri zbog no kod oko među ili dok ako do po nakon svoj svoju svoje ovaj ova ovo taj vrlo bez prije između njegov njegova njezin njihov će bi',
}
