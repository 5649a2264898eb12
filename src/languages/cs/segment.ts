import type { SegmentData } from '../model.ts'

export const cs: SegmentData = {
  joins: `
    sv. Václav, Sv. Václav, bl. Anežka, Bl. Anežka, ul. Nová, Ul. Nová, tř. Nová, nám. Míru, Nám. Míru, nábř. Míru,
    n. Vltavou, n. L. Most, okr. Praha, Okr. Praha, obv. Praha, kraj. Praha, stol. Praha, hl. město, hl. m. Praha,
    Hl. Praha, im. Praha, zást. Novák, řed. Novák, předs. Novák, red. Novák, šéfred. Novák, tzv. Novák, Tzv. Novák,
    tj. Novák, Tj. Novák, t.j. Novák, t. tzn. Novák, Tzn. Novák, např. Novák, Např. Novák, kupř. Novák, vč. Novák,
    cca. Novák, ca. Novák, mj. Novák, Mj. Novák, m.j. Novák, m. j. Novák, resp. Novák, popř. Novák, příp. Novák,
    ev. Novák, event. Novák, srov. Novák, Srov. Novák, viz. Novák, vs. Novák, angl. Text, něm. Text, franc. Text,
    fr. Text, rus. Text, lat. Text, řec. Text, špan. Text, it. Text, čes. Text, čs. Text, Čs. Text, slov. Text,
    pol. Text, ukr. Text, roz. Nováková, zv. Novák, zn. Novák, vyd. Novák, překl. Novák, přel. Novák, ed. Novák,
    St. Louis, býv. Novák, nar. Novák, zem. Novák, nepubl. Novák, ústř. Novák, úř. Novák, vl. Novák, prům. Novák,
    zvl. Novák, zejm. Novák, sev. Morava, již. Morava, vých. Morava, záp. Morava, stř. Čechy, j. Morava, s. Morava,
    v. Morava, z. Morava, společ. Novák, fa. Novák, kol. Novák,
  `,
  beforeNumber: `
    č. 5, Č. 5, čj. 5, č. j. 5, č.j. 5, č. p. 5, č.p. 5, čp. 5, čl. 5, Čl. 5, odst. 2, Odst. 2, písm. B, par. 5,
    str. 5, Str. 5, kap. 5, Kap. 5, roč. 5, obr. 2, Obr. 2, tab. 2, Tab. 2, pozn. 2, příl. 2, díl. 2, bod. 2, tel. 5,
    Tel. 5, fax. 5, kl. 5, linka. 5, sb. 5, Sb. 5, vyhl. 5, zák. 5, Zák. 5, usn. 5, kat. 5, led. 5, ún. 5, břez. 5,
    dub. 5, květ. 5, čvn. 5, čvc. 5, srp. 5, zář. 5, říj. 5, list. 5, pros. 5, r. 5, hod. 5, op. 5, Op. 5, odd. 5,
  `,
  beforeStarter: `
    5 tis. Kč, 5 mil. Kč, 5 mld. Kč, 5 bil. Kč, a.s. Praha, a. s. Praha, s.r.o. Praha, s. r. o. Praha,
    spol. s r.o. Praha, v.o.s. Praha, v. o. s. Praha, k.s. Praha, k. s. Praha, o.p.s. Praha, o. p. s. Praha,
    z.s. Praha, z. s. Praha, s.p. Praha, s. p. Praha, r.o. Praha, r. o. Praha, Inc. Praha, Ltd. Praha, Corp. Praha,
    Co. Praha, Jr. Novák, jr. Novák, ml. Novák, st. Novák, Ph.D. Novák, Ph. D. Novák, CSc. Novák, DrSc. Novák,
    MBA. Novák, DiS. Novák, LL.M. Novák, Th.D. Novák, U.S. Army, U.S.A. Army, USA. Washington, ČR. Praha, cit. Novák,
    op. cit. Novák, ibid. Novák, tamt. Novák, t.č. Novák, t. č. Novák, v.r. Novák, v. r. Novák, z.d. Novák, N.N. Novák,
  `,
  ends: `
    děla atd. Jsou, př.n.l. Jsou, př. n. l. Jsou, n.l. Jsou, n. l. Jsou, př. Kr. Jsou, po Kr. Jsou, apod. Jsou,
    a pod. Jsou, aj. Jsou, ap. Jsou, atp. Jsou, et al. Jsou, etc. Jsou, násl. Jsou, an. Jsou, 5 5 hal. Jsou,
    5 min. Jsou, 5 sek. Jsou, 5 ks. Jsou, 5 km. Jsou, 5 kg. Jsou, 5 cm. Jsou, 5 m. Jsou, 5 obyv. Jsou, 5 5 os. Jsou,
    5 proc. Jsou, 5 dol. Jsou, 5 eur. Jsou,
  `,
  labelled: `
    vitamín vitamínu hepatitida hepatitidy třída kategorie typ strana straně strany číslo číslem článek bod bodě
    kapitola tabulka obrázek linka
  `,
  ordinals: 'days',
}
