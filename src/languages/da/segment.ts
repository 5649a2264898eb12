import type { SegmentData } from '../model.ts'

export const da: SegmentData = {
  joins: `
    cand. Jensen, stud. Jensen, red. Jensen, Red. Jensen, sekr. Jensen, form. Jensen, Skt. Hans, skt. Hans,
    Sct. Knud, St. Heddinge, st. Heddinge, kgl. Højhed, Kgl. Højhed, H.K.H. Kronprinsen, H.M. Dronningen,
    Ndr. Fasanvej, Sdr. Boulevard, Gl. Kongevej, gl. Kongevej, Kbh. Universitet, bl.a. Jensen, bl. a. Jensen,
    Bl.a. Jensen, f.eks. Jensen, f. eks. Jensen, F.eks. Jensen, fx. Jensen, d.v.s. Jensen, dvs. Jensen, Dvs. Jensen,
    ca. Jensen, Ca. Jensen, evt. Jensen, Evt. Jensen, hhv. Jensen, henh. Jensen, inkl. Jensen, ekskl. Jensen,
    jf. Jensen, Jf. Jensen, jfr. Jensen, jvf. Jensen, mht. Jensen, m.h.t. Jensen, Mht. Jensen, pga. Jensen,
    p.g.a. Jensen, Pga. Jensen, vedr. Jensen, Vedr. Jensen, vha. Jensen, v.h.a. Jensen, ang. Jensen, Ang. Jensen,
    iflg. Jensen, Iflg. Jensen, ift. Jensen, i.f.t. Jensen, ifm. Jensen, ifb. Jensen, s.k. Jensen, såk. Jensen,
    sml. Jensen, spec. Jensen, særl. Jensen, vs. Jensen, max. Jensen, maks. Jensen, omkr. Jensen, opr. Jensen,
    oprind. Jensen, eng. Tekst, ty. Tekst, sv. Tekst, lat. Tekst, gr. Tekst, i.e. Jensen, e.g. Jensen, pr. Jensen,
    ml. Jensen, mdl. Jensen, udg. Jensen, overs. Jensen, afd. Jensen, Afd. Jensen, alm. Jensen, Alm. Brand,
    kom. Jensen, univ. Jensen, vol. Jensen,
  `,
  beforeNumber: `
    nr. 5, Nr. 5, N°. 5, nre. 5, no. 5, No. 5, s. 5, ss. 5, p. 5, pp. 5, kap. 5, Kap. 5, bd. 5, Bd. 5, fig. 2, Fig. 2,
    tab. 2, Tab. 2, afs. 2, stk. 2, Stk. 2, pkt. 2, Pkt. 2, art. 2, Art. 2, årg. 2, hft. 2, tlf. 5, Tlf. 5, tel. 5,
    fax. 5, lok. 5, kl. 5, Kl. 5, d. 5, jan. 5, febr. 5, feb. 5, mar. 5, apr. 5, jun. 5, jul. 5, aug. 5, sep. 5,
    sept. 5, okt. 5, nov. 5, dec. 5, man. 5, tirs. 5, ons. 5, tors. 5, fre. 5, lør. 5, søn. 5, op. 5, Op. 5, th. 5,
    tv. 5, lovbek. 5, bek. 5, cirk. 5, vers. 5, ver. 5,
  `,
  beforeStarter: `
    5 mio. USD, 5 mia. USD, 5 mill. USD, A/S. København, ApS. København, Inc. København, Ltd. København,
    Corp. København, Co. København, co. København, jr. Jensen, Jr. Jensen, U.S. Army, U.S.A. Army, E.U. Kommission,
    Ph.D. Jensen, ph.d. Jensen, M.A. Jensen, jur. Jensen,
    polit. Jensen, med. Jensen, phil. Jensen, scient. Jensen, theol. Jensen, N.N. Jensen, p.t. Jensen, P.S. Jensen,
    NB. Jensen, ibid. Jensen, op.cit. Jensen,
  `,
  ends: `
    kanoner osv. De, 44 f.Kr. De, f. Kr. De, 44 e.Kr. De, e. Kr. De, fvt. De, o.s.v. De, m.m. De, m. m. De, m.v. De,
    mv. De, m. v. De, m.fl. De, m. fl. De, mfl. De, etc. De, o.a. De, o. a. De, o.l. De, o.lign. De, lign. De, ff. De,
    f. De, et al. De, 5 km. De, 5 m. De, 5 cm. De, 5 kg. De, 5 kr. De, 5 min. De, 5 sek. De, 5 t. De, 5 pct. De,
    5 årh. De, at 5 a.m. De, at 5 p.m. De, at 6 P.M. De, at 5 A.M. De,
  `,
  labelled: `
    vitamin hepatitis plan gruppe klasse type kategori side nummer kapitel artikel punkt tabel figur linje kanal
  `,
  ordinals: 'days',
}
