import type { LanguageHead } from '../model.ts'

export const nb: LanguageHead = {
  tag: 'nb',
  name: 'Norwegian',
  sources: {
    segment: ['Språkrådet: Forkortelser, punktum og ordenstall', 'Forsvaret: gradsforkortelser'],
  },
  readBy: [],
  grammar: { compounding: true, analytic: true },
  titles: `
    hr. Hansen, Hr. Hansen, fr. Hansen, Fr. Hansen, frk. Hansen, Frk. Hansen, dr. Hansen, Dr. Hansen, prof. Hansen,
    Prof. Hansen, lic. Hansen, mag. Hansen, siv.ing. Hansen, ing. Hansen, dir. Hansen, adm. dir. Hansen,
    adm.dir. Hansen, adv. Hansen, gen. Hansen, gen.maj. Hansen, gen.lt. Hansen, obl. Hansen, oblt. Hansen,
    kapt. Hansen, kpt. Hansen, lt. Hansen, ltn. Hansen, maj. Hansen, serg. Hansen, sers. Hansen, adm. Hansen,
    pres. Hansen, past. Hansen, Mr. Smith, Mrs. Smith, Ms. Smith, Sen. Cruz, Gov. Newsom,
  `,
  starters: `
    den det de en ett ei denne dette disse der han hun hen vi jeg du man min mitt mine sin sitt sine hans hennes deres
    vår vårt våre dens dets og eller men for så hvis når da fordi selv selvom mens siden etter før innen inntil som at
    enn hvem hva hvor hvorav hvordan hvorfor hvilken hvilket hvilke på av til fra med om ved under over mellom gjennom
    mot uten hos ifølge tross blant bak foran innenfor utenfor omkring rundt langs her hit nå derfra derimot derfor
    dermed deretter dessuten dog også enda ennå allerede bare kun ikke ingen intet ingenting noe noen alle alt hver
    hvert mange flere få annen annet andre begge i dag går morgen senere seinere tidligere ofte alltid aldri kanskje
    trolig naturligvis dessverre heldigvis endelig samtidig likevel imidlertid er var blir ble har hadde kan kunne skal
    skulle vil ville må måtte bør ja nei jo takk la to tre fire fem seks sju åtte ni ti første slik sånn ellers dersom
    uansett både enten verken hverken faktisk nesten omtrent nylig nettopp først sammen totalt fortsatt et
  `,
  saying: `
    sier sa spør spurte svarer svarte skriver skrev forteller fortalte mener mente ropte roper legger forklarer
    forklarte hevder hevdet konstaterer undrer utbrøt spurt
  `,
  months: { 1: 'januar', 2: 'februar', 3: 'mars', 5: 'mai', 10: 'oktober' },
  weekdays: {
    1: 'mandag*',
    2: 'tirsdag*',
    3: 'onsdag*',
    4: 'torsdag*',
    5: 'fredag*',
    6: 'lørdag*',
    7: 'søndag*',
  },
  dangling:
    'og at en i på er av for med som til om et fra så ved eller under mot etter over enn gjennom mellom uten sin sitt sine den det de mye ifølge mens fordi når hans hennes deres var har hadde der',
  stranded: 'på av med om fra ved under mot etter over mellom er var har hadde den det',
}
