import type { SegmentData } from '../model.ts'

export const lt: SegmentData = {
  joins: `
    adv. Jonaitis, mokyt. Jonaitis, šv. Jonaitis, Šv. Jonaitis, pal. Jonaitis, vyr. Jonaitis, Vyr. Jonaitis,
    jaun. Jonaitis, pirm. Jonaitis, pirmin. Jonaitis, dir. Jonaitis, pavad. Jonaitis, red. Jonaitis, vert. Jonaitis,
    sud. Jonaitis, aut. Jonaitis, gim. Jonaitis, gat. Jonaitis, pr. Jonaitis, pl. Jonaitis, skg. Jonaitis,
    aikš. Jonaitis, sen. Jonaitis, raj. Jonaitis, apskr. Jonaitis, sav. Jonaitis, r. Jonaitis, mst. Jonaitis,
    up. Jonaitis, ež. Jonaitis, pvz. Jonaitis, Pvz. Jonaitis, žr. Jonaitis, Žr. Jonaitis, plg. Jonaitis,
    t. y. Jonaitis, t.y. Jonaitis, Tr. Jonaitis, vad. Jonaitis, vadin. Jonaitis, liet. Jonaitis, lot. Jonaitis,
    angl. Jonaitis, vok. Jonaitis, pranc. Jonaitis, rus. Jonaitis, lenk. Jonaitis, it. Jonaitis, isp. Jonaitis,
    gr. Jonaitis, apyt. Jonaitis, maž. Jonaitis, did. Jonaitis, nepr. Jonaitis, buv. Jonaitis, tikr. Jonaitis,
    įsk. Jonaitis, išsk. Jonaitis, atit. Jonaitis, šiaur. Jonaitis, piet. Jonaitis, ryt. Jonaitis, vak. Jonaitis,
    liaud. Jonaitis, St. Louis, vs. Smith,
  `,
  beforeNumber: `
    Nr. 5, nr. 5, No. 5, str. 5, Str. 5, psl. 5, pav. 5, lent. 5, tel. 5, Tel. 5, faks. 5, mob. 5, kab. 5, bt. 5,
    but. 5, kn. 5, t. 5, sąs. 5, sk. 5, skyr. 5, straipsn. 5,
  `,
  afterNumber: '2009 m. Jis, 9 d. Jis, 5 val. Jis, XX a. Jis, 5 g. Jis, 5 k. Jis, 5 s. Jis, 5 h. Jis',
  beforeStarter: `
    5 tūkst. EUR, 5 mln. EUR, 5 mlrd. EUR, 5 proc. EUR, Inc. Vilnius, Ltd. Vilnius, Corp. Vilnius, Co. Vilnius,
    Jr. Vilnius, Ph.D. Vilnius,
  `,
  ends: `
    patrankos ir kt. Jos, 300 pr. m. e. Jos, m. e. Jos, pr. Kr. Jos, po Kr. Jos, ir pan. Jos, ir t. t. Jos,
    ir t.t. Jos, ir pan.. Jos, et al. Jos, etc. Jos, 5 min. Jos, 5 sek. Jos, 5 vnt. Jos, 5 egz. Jos, 5 asm. Jos,
    5 Lt. Jos, 5 ct. Jos, 5 km. Jos, 5 kg. Jos, 5 cm. Jos, 5 ha. Jos, 5 kv. m. Jos, 5 mėn. Jos,
  `,
  labelled: 'vitaminas vitamino hepatitas hepatito planas grupė grupės klasė kategorija tipas gripas',
}
