import type { LanguageHead } from '../model.ts'

export const da: LanguageHead = {
  tag: 'da',
  name: 'Danish',
  sources: {
    segment: ['Dansk Sprognævn, Retskrivningsordbogen, §§ 42–44: forkortelser'],
    article: ['The pages of Ritzau customers, Politiken, DR and WordPress in Danish'],
  },
  readBy: [],
  grammar: { compounding: true, analytic: true },
  titles: `
    hr. Jensen, Hr. Jensen, fr. Jensen, Fr. Jensen, frk. Jensen, Frk. Jensen, dr. Jensen, Dr. Jensen, prof. Jensen,
    Prof. Jensen, lic. Jensen, mag. Jensen, ing. Jensen, dir. Jensen, adv. Jensen, gen. Jensen, Gen. Jensen,
    obl. Jensen, kapt. Jensen, kpt. Jensen, lt. Jensen, løjtn. Jensen, maj. Jensen, serg. Jensen, adm. Jensen,
    pres. Jensen, sen. Jensen, Sen. Cruz, Gov. Newsom, Mr. Smith, Mrs. Smith, Ms. Smith, past. Jensen,
  `,
  starters: `
    den det de en et denne dette disse der han hun vi i jeg du man min mit mine sin sit sine hans hendes deres vores
    jeres dens dets og eller men for så hvis når da fordi selvom mens siden efter før inden indtil som at end hvem
    hvad hvor hvornår hvorfor hvordan hvilken hvilket hvilke på af til fra med om ved under over mellem gennem mod
    uden hos ifølge trods ad her nu dengang derefter derfor dog også endnu allerede kun ikke ingen intet noget nogen
    nogle alle alt hver hvert mange flere få anden andet andre begge selv i dag går morgen senere tidligere ofte altid
    aldrig måske naturligvis desværre endelig samtidig desuden imidlertid derimod er var bliver blev har havde kan
    kunne skal skulle vil ville må måtte bør ja nej tak lad the this that he she it they we you how what where when
    who why there these those
  `,
  months: { 1: 'januar', 2: 'februar', 3: 'marts', 5: 'maj', 10: 'oktober' },
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
    'og at en i på er af for med som til om et fra så ved eller under mod efter over end gennem mellem uden hvis sin sit sine den det de meget ifølge mens fordi når hans hendes deres var har havde der',
  stranded: 'på af med om fra ved under mod efter over mellem var har havde den det',
}
