import type { SegmentData } from '../model.ts'
import { BEFORE_NUMBER, JOINS } from './with-serbian.ts'

export const hr: SegmentData = {
  joins: `${JOINS} St. Louis,`,
  beforeNumber: BEFORE_NUMBER,
  beforeStarter: `
    g. Zagreb, G. Zagreb, d.d. Zagreb, d. d. Zagreb, d.o.o. Zagreb, d. o. o. Zagreb, j.d.o.o. Zagreb, k.d. Zagreb,
    j.t.d. Zagreb, Inc. Zagreb, Ltd. Zagreb, Corp. Zagreb, Co. Zagreb, Jr. Zagreb, ml. Zagreb, st. Zagreb, v.d. Zagreb,
    v. d. Zagreb, op. a. Zagreb, op.a. Zagreb, op. cit. Zagreb, ibid. Zagreb, nav. dj. Zagreb, Ph.D. Zagreb,
    stolj. Zagreb,
  `,
  ends: `
    topovi itd. Oni, i t.d. Oni, i sl. Oni, i ost. Oni, 5 tis. Oni, 5 hilj. Oni, 5 mil. Oni, 5 milij. Oni, 5 mlrd. Oni,
    5 kn. Oni, 5 din. Oni, 5 km. Oni, 5 kg. Oni, 5 cm. Oni, 5 m. Oni, 5 sek. Oni, 5 min. Oni, 2004. god. Oni,
    pr. n. e. Oni, p. n. e. Oni, p.n.e. Oni, pr. Kr. Oni, po. Kr. Oni, n. e. Oni, n.e. Oni, et al. Oni, etc. Oni,
  `,
  labelled: `
    vitamin vitamina vitamini hepatitis hepatitisa klasa kategorija tip gripa strana strani stranica stranici broj
    brojem točka tablica slika poglavlje linija
  `,
  ordinals: 'years',
}
