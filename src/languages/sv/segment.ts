import type { SegmentData } from '../model.ts'

export const sv: SegmentData = {
  joins: `
    fil. Svensson, red. Svensson, ordf. Svensson, Ordf. Svensson, sekr. Svensson, S:t. Göran, S:ta. Birgitta,
    St. Göran, kungl. Slottet, Kungl. Slottet, H.K.H. Kronprinsessan, H.M. Konungen, bl.a. Svensson,
    bl. a. Svensson, Bl.a. Svensson, Bl. a. Svensson, t.ex. Svensson, t. ex. Svensson, T.ex. Svensson,
    T. ex. Svensson, d.v.s. Svensson, d. v. s. Svensson, dvs. Svensson, Dvs. Svensson, ca. Svensson, Ca. Svensson,
    c:a. Svensson, ev. Svensson, Ev. Svensson, exkl. Svensson, inkl. Svensson, f.d. Svensson, f. d. Svensson,
    F.d. Svensson, fr.o.m. Svensson, fr. o. m. Svensson, Fr.o.m. Svensson, t.o.m. Svensson, t. o. m. Svensson,
    T.o.m. Svensson, from. Måndag, tom. Måndag, i.o.m. Svensson, i. o. m. Svensson, jfr. Svensson, Jfr. Svensson,
    m.a.o. Svensson, m. a. o. Svensson, M.a.o. Svensson, p.g.a. Svensson, p. g. a. Svensson, pga. Svensson,
    P.g.a. Svensson, resp. Svensson, s.k. Svensson, s. k. Svensson, sk. Svensson, tf. Svensson, t.f. Svensson,
    t.v. Svensson, t. v. Svensson, t.h. Svensson, t. h. Svensson, ung. Svensson, Ung. Svensson, uppsk. Svensson,
    vs. Svensson, å.s.k. Svensson, ö.h.t. Svensson, p.s.s. Svensson, m.h.a. Svensson, mha. Svensson,
    m.a.p. Svensson, m.fl.a. Svensson, obs. Svensson, Obs. Svensson, alt. Svensson, max. Svensson, sv. Text,
    eng. Text, ty. Text, lat. Text, gr. Text, da. Text, förf. Svensson, övers. Svensson, utg. Svensson,
    avd. Svensson, Avd. Svensson, urspr. Svensson, egentl. Svensson, särsk. Svensson, i.e. Svensson, e.g. Svensson,
    el. Svensson, vanl. Svensson, enl. Svensson, Enl. Svensson, ang. Svensson, betr. Svensson, Betr. Svensson,
    forts. Svensson,
  `,
  beforeNumber: `
    nr. 5, Nr. 5, no. 5, No. 5, s. 5, sid. 5, Sid. 5, ss. 5, p. 5, pp. 5, kap. 5, Kap. 5, bd. 5, fig. 2, Fig. 2,
    tab. 2, Tab. 2, art. 2, Art. 2, bil. 2, årg. 2, tel. 5, Tel. 5, tfn. 5, fax. 5, kl. 5, Kl. 5, d. 5, jan. 5,
    feb. 5, febr. 5, mar. 5, apr. 5, jun. 5, jul. 5, aug. 5, sep. 5, sept. 5, okt. 5, nov. 5, dec. 5, mån. 5, tis. 5,
    ons. 5, tors. 5, fre. 5, lör. 5, sön. 5, op. 5, Op. 5, vol. 5, Vol. 5, ver. 5, prop. 5, Prop. 5, mot. 5, bet. 5,
    dnr. 5, Dnr. 5, not. 5,
  `,
  beforeStarter: `
    AB. Stockholm, Inc. Stockholm, Ltd. Stockholm, Corp. Stockholm, Co. Stockholm, jr. Svensson, Jr. Svensson,
    d.ä. Svensson, d. ä. Svensson, d.y. Svensson, d. y. Svensson, U.S. Army, U.S.A. Army, Ph.D. Svensson,
    fil.dr. Svensson, fil. dr. Svensson, med.dr. Svensson, jur. Svensson, med. Svensson, tekn. Svensson,
    kand. Svensson, N.N. Svensson, P.S. Svensson, p.t. Svensson, s.u. Svensson, a.a. Svensson, ibid. Svensson,
    o.s.a. Svensson, v.g. Svensson, f.ö. Svensson, f. ö. Svensson,
  `,
  ends: `
    kanoner osv. De, 44 f.Kr. De, f. Kr. De, 44 e.Kr. De, e. Kr. De, f.v.t. De, e.v.t. De, o.s.v. De, o. s. v. De,
    etc. De, m.m. De, m. m. De, m.fl. De, m. fl. De, mfl. De, o.dyl. De, o. dyl. De, dyl. De, o.d. De, f. De, ff. De,
    et al. De, 5 km. De, 5 m. De, 5 cm. De, 5 kg. De, 5 kr. De, 5 mkr. De, 5 tkr. De, 5 milj. De, 5 mdr. De, 5 min. De,
    5 sek. De, 5 tim. De, 5 st. De, 5 proc. De, 5 ggr. De, 5 årh. De, 5 inv. De,
  `,
  labelled: 'vitamin hepatit plan grupp klass kategori typ bilaga',
}
