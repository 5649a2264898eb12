import type { SegmentData } from '../model.ts'
import { both } from './both-scripts.ts'

/** Serbian in Latin letters, and the same in Cyrillic ones. */
export const sr: SegmentData = {
  joins: both(`
    dipl. Petrović, spec. Petrović, nar. Petrović, sv. Petrović, Sv. Petrović, bl. Petrović, Bl. Petrović,
    o. Petrović, zast. Petrović, zam. Petrović, pom. Petrović, preds. Petrović, ravn. Petrović, dir. Petrović,
    ur. Petrović, prev. Petrović, pr. Petrović, izd. Petrović, nakl. Petrović, rođ. Petrović, r. Petrović,
    odvj. Petrović, adv. Petrović, ul. Nova, Ul. Nova, bul. Nova, opć. Nova, o.š. Nova, im. Nova, sred. Nova,
    sjev. Nova, juž. Nova, ist. Nova, zap. Nova, tzv. Petrović, Tzv. Petrović, tj. Petrović, Tj. Petrović,
    t.j. Petrović, npr. Petrović, Npr. Petrović, odn. Petrović, upor. Petrović, usp. Petrović, up. Petrović,
    v. Petrović, vid. Petrović, tal. Petrović, njem. Petrović, nem. Petrović, engl. Petrović, franc. Petrović,
    fr. Petrović, lat. Petrović, grč. Petrović, rus. Petrović, tur. Petrović, mađ. Petrović, hrv. Petrović,
    bos. Petrović, slov. Petrović, češ. Petrović, polj. Petrović, arap. Petrović, šp. Petrović, resp. Petrović,
    ca. Petrović, cca. Petrović, vs. Petrović, max. Petrović, tkz. Petrović, pok. Petrović, tzn. Petrović,
    uklj. Petrović,
  `),
  beforeNumber: both(`
    br. 5, Br. 5, čl. 5, Čl. 5, toč. 5, tač. 5, stav. 5, str. 5, Str. 5, tel. 5, Tel. 5, faks. 5, fax. 5, mob. 5,
    tab. 5, Tab. 5, pogl. 5, knj. 5, Knj. 5, vol. 5, sij. 5, velj. 5, ožu. 5, tra. 5, svi. 5, lip. 5, srp. 5, kol. 5,
    ruj. 5, lis. 5, stu. 5, pro. 5, jan. 5, feb. 5, mar. 5, apr. 5, jun. 5, jul. 5, avg. 5, sept. 5, okt. 5, nov. 5,
    dec. 5, No. 5, Nr. 5, kat. 5, sp. 5, st. 5,
  `),
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
