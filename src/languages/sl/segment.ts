import type { SegmentData } from '../model.ts'

export const sl: SegmentData = {
  joins: `
    univ. dipl. Novak, dipl. Novak, spec. Novak, nar. Novak, sv. Novak, Sv. Novak, bl. Novak, p. Novak, žpk. Novak,
    žup. Novak, zast. Novak, nam. Novak, dir. Novak, preds. Novak, podpreds. Novak, ur. Novak, prev. Novak,
    izd. Novak, roj. Novak, pok. Novak, ul. Novak, Ul. Novak, c. Novak, m. s. Novak, tzv. Novak, t. i. Novak,
    t.i. Novak, tj. Novak, Tj. Novak, t. j. Novak, npr. Novak, Npr. Novak, oz. Novak, Oz. Novak, gl. Novak,
    Gl. Novak, ang. Novak, angl. Novak, nem. Novak, fr. Novak, lat. Novak, it. Novak, gr. Novak, rus. Novak,
    hrv. Novak, srb. Novak, slov. Novak, madž. Novak, tur. Novak, šp. Novak, polj. Novak, češ. Novak, vklj. Novak,
    pribl. Novak, cca. Novak, ca. Novak, vs. Novak, max. Novak, sev. Novak, juž. Novak, vzh. Novak, zah. Novak,
    sred. Novak, St. Louis,
  `,
  beforeNumber: `
    št. 5, Št. 5, čl. 5, Čl. 5, odst. 5, tč. 5, str. 5, Str. 5, tel. 5, Tel. 5, faks. 5, sl. 5, Sl. 5, tab. 5, Tab. 5,
    pogl. 5, zv. 5, let. 5, jan. 5, feb. 5, mar. 5, apr. 5, jun. 5, jul. 5, avg. 5, sept. 5, okt. 5, nov. 5, dec. 5,
    h. 5, No. 5, Nr. 5,
  `,
  beforeStarter: `
    d.o.o. Ljubljana, d. o. o. Ljubljana, d.d. Ljubljana, d. d. Ljubljana, s.p. Ljubljana, s. p. Ljubljana,
    k.d. Ljubljana, k. d. Ljubljana, z.o.o. Ljubljana, z. o. o. Ljubljana, d.n.o. Ljubljana, Inc. Ljubljana,
    Ltd. Ljubljana, Corp. Ljubljana, Co. Ljubljana, Jr. Ljubljana, ml. Ljubljana, st. Ljubljana, v.d. Ljubljana,
    v. d. Ljubljana, op. p. Ljubljana, n. d. Ljubljana, ibid. Ljubljana, PhD. Ljubljana, Ph.D. Ljubljana,
    MBA. Ljubljana,
  `,
  ends: `
    topovi itd. Oni, 300 pr. n. št. Oni, n. št. Oni, pr. Kr. Oni, po Kr. Oni, itn. Oni, ipd. Oni, idr. Oni,
    in dr. tudi. Oni, in sod. Oni, et al. Oni, etc. Oni, 5 tis. Oni, 5 mio. Oni, 5 mrd. Oni, 5 km. Oni, 5 kg. Oni,
    5 cm. Oni, 5 min. Oni, 5 sek. Oni,
  `,
  labelled: `
    vitamin vitamina hepatitis hepatitisa razred tip kategorija gripa stran strani tabela slika številka poglavje člen
    točka kanal
  `,
  ordinals: 'years',
}
