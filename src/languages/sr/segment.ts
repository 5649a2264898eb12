import { BEFORE_NUMBER, JOINS } from '../hr/with-serbian.ts'
import type { SegmentData } from '../model.ts'
import { both } from './both-scripts.ts'

/** Serbian in Latin letters, and the same in Cyrillic letters. */
export const sr: SegmentData = {
  joins: both(JOINS),
  beforeNumber: both(`${BEFORE_NUMBER} sp. 5, st. 5,`),
  beforeStarter: both(`
    g. Beograd, G. Beograd, a.d. Beograd, a. d. Beograd, d.d. Beograd, d.o.o. Beograd, d. o. o. Beograd, o.d. Beograd,
    k.d. Beograd, j.p. Beograd, Inc. Beograd, Ltd. Beograd, Corp. Beograd, Co. Beograd, Jr. Beograd, ml. Beograd,
    v.d. Beograd, v. d. Beograd, prim. prev. Beograd, prim. aut. Beograd, nav. d. Beograd, ibid. Beograd, Ph.D. Beograd,
  `),
  ends: both(`
    topovi itd. Oni, i t.d. Oni, i sl. Oni, i ost. Oni, 5 tis. Oni, 5 hilj. Oni, 5 mil. Oni, 5 milij. Oni, 5 mlrd. Oni,
    5 kn. Oni, 5 din. Oni, 5 km. Oni, 5 kg. Oni, 5 cm. Oni, 5 m. Oni, 5 sek. Oni, 5 min. Oni, 2004. god. Oni,
    pr. n. e. Oni, p. n. e. Oni, p.n.e. Oni, pr. Kr. Oni, po. Kr. Oni, n. e. Oni, n.e. Oni, et al. Oni, etc. Oni,
    10 č. Oni,
  `),
  labelled: both(`
    vitamin vitamina vitamini hepatitis hepatitisa klasa kategorija tip grip strana strani stranica stranici broj
    brojem tačka tabela slika poglavlje linija
  `),
  ordinals: 'years',
}
