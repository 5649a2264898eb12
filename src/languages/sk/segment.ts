import type { SegmentData } from '../model.ts'

export const sk: SegmentData = {
  joins: `
    o. Novák, sv. Novák, Sv. Novák, bl. Novák, Bl. Novák, zást. Novák, riad. Novák, red. Novák, šéfred. Novák,
    preds. Novák, podpreds. Novák, štát. Novák, št. Novák, býv. Novák, minist. Novák, zv. Novák, zost. Novák,
    vyd. Novák, prekl. Novák, prel. Novák, ed. Novák, il. Novák, ul. Nová, Ul. Nová, nám. Nová, Nám. Nová, tr. Nová,
    nábr. Nová, okr. Nová, Okr. Nová, obv. Nová, hl. m. Nová, stol. Nová, n. Váhom. Nová, im. Nová, sev. Nová,
    juž. Nová, vých. Nová, záp. Nová, tzv. Novák, Tzv. Novák, tj. Novák, t. j. Novák, t.j. Novák, tzn. Novák,
    t. zn. Novák, napr. Novák, Napr. Novák, kupr. Novák, vrát. Novák, vr. Novák, cca. Novák, ca. Novák, resp. Novák,
    popr. Novák, príp. Novák, event. Novák, porov. Novák, por. s. Novák, vs. Novák, max. Novák, angl. Novák,
    nem. Novák, franc. Novák, fr. Novák, rus. Novák, lat. Novák, gréc. Novák, tal. Novák, špan. Novák, maď. Novák,
    poľ. Novák, čes. Novák, slov. Novák, ukr. Novák, čs. Novák, Čs. Novák, nár. Novák, nar. Novák, zem. Novák,
    odb. Novák, kol. Novák, prim. Novák, St. Louis,
  `,
  beforeNumber: `
    č. 5, Č. 5, č. j. 5, č.j. 5, čl. 5, Čl. 5, ods. 5, Ods. 5, písm. 5, par. 5, s. 5, str. 5, Str. 5, kap. 5, Kap. 5,
    roč. 5, obr. 5, Obr. 5, tab. 5, Tab. 5, pozn. 5, príl. 5, tel. 5, Tel. 5, fax. 5, zák. 5, Zák. 5, vyhl. 5, kat. 5,
    jan. 5, feb. 5, mar. 5, apr. 5, jún. 5, júl. 5, aug. 5, sept. 5, okt. 5, nov. 5, dec. 5, r. 5, rr. 5, op. 5,
    odd. 5, súp. 5, No. 5, Nr. 5, tzv. č. 5,
  `,
  beforeStarter: `
    5 tis. Kč, 5 mil. Kč, 5 mld. Kč, 5 bil. Kč, a.s. Praha, a. s. Praha, s.r.o. Praha, s. r. o. Praha,
    spol. s r.o. Praha, v.o.s. Praha, v. o. s. Praha, k.s. Praha, k. s. Praha, n.o. Praha, n. o. Praha, o.z. Praha,
    o. z. Praha, š.p. Praha, š. p. Praha, z.z. Praha, Z. z. Praha, Zb. Praha, Inc. Praha, Ltd. Praha, Corp. Praha,
    Co. Praha, Jr. Praha, ml. Praha, st. Praha, rod. Praha, PhD. Praha, Ph.D. Praha, CSc. Praha, DrSc. Praha,
    LL.M. Praha, ArtD. Praha, op. cit. Praha, ibid. Praha, t. č. Praha, v. r. Praha,
  `,
  ends: `
    delá atď. Sú, pr. n. l. Sú, pr.n.l. Sú, n. l. Sú, n.l. Sú, pr. Kr. Sú, po Kr. Sú, a pod. Sú, apod. Sú, a i. Sú,
    a iné. Sú, et al. Sú, etc. Sú, nasl. Sú, 5 hod. Sú, 5 min. Sú, 5 sek. Sú, 5 ks. Sú, 5 km. Sú, 5 kg. Sú, 5 cm. Sú,
    5 m. Sú, 5 obyv. Sú, 5 os. Sú, 5 eur. Sú, 5 Sk. Sú, 5 dol. Sú, XIX. stor. Sú,
  `,
  labelled: `
    vitamín vitamínu hepatitída hepatitídy trieda triedy kategória typ chrípka chrípky strana strane číslo číslom
    článok bod bode kapitola tabuľka obrázok linka
  `,
  ordinals: 'days',
}
