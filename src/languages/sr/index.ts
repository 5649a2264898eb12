import { SAYING, STARTERS, TITLES } from '../hr/with-serbian.ts'
import type { LanguageHead } from '../model.ts'
import { both, bothScripts } from './both-scripts.ts'

export const sr: LanguageHead = {
  tag: 'sr',
  name: 'Serbian',
  sources: {
    segment: [
      'Матица српска, Правопис српскога језика (2010): скраћенице, тачка, редни бројеви',
      'Закон о Војсци Србије: чинови',
    ],
  },
  readBy: [],
  grammar: { respellsNames: true },
  titles: both(TITLES),
  starters: both(STARTERS),
  saying: both(`${SAYING} istakao istakla uzviknuo uzviknula naveo navela`),
  months: bothScripts({
    1: 'januar*',
    2: 'februar*',
    3: 'mart marta martu martom',
    4: 'april*',
    5: 'maj maja maju',
    6: 'jun juna junu juni',
    7: 'jul jula julu juli',
    8: 'avgust*',
    9: 'septemb*',
    10: 'oktob*',
    11: 'novemb*',
    12: 'decemb*',
  }),
  weekdays: bothScripts({
    1: 'ponedeljak ponedeljka ponedeljkom',
    2: 'utorak utorka utorkom',
    3: 'sreda sredu srede sredom',
    4: 'četvrtak četvrtka četvrtkom',
    5: 'petak petka petkom',
    6: 'subota subotu subote subotom',
    7: 'nedelja nedelju nedelje nedeljom',
  }),
  dangling: both(
    'i u na se da su za od s sa iz o kao koji a koja što koje te kako ali jer kada prema pri zbog kod oko među ili dok ako do po nakon posle svoj svoju svoje ovaj ova ovo taj vrlo bez pre između njegov njegova njen njihov će bi',
  ),
}
