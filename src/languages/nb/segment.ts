import type { SegmentData } from '../model.ts'

export const nb: SegmentData = {
  joins: `
    stud. Hansen, red. Hansen, Red. Hansen, sekr. Hansen, skt. Hansen, Skt. Hansen, St. Hansen, st. Hansen,
    kgl. Hansen, Kgl. Hansen, H.K.H. Hansen, H.M. Hansen, Gl. Hansen, gml. Hansen, ndr. Hansen, sdr. Hansen,
    bl.a. Hansen, bl. a. Hansen, Bl.a. Hansen, f.eks. Hansen, f. eks. Hansen, F.eks. Hansen, fx. Hansen,
    m.a.o. Hansen, d.v.s. Hansen, dvs. Hansen, Dvs. Hansen, ca. Hansen, Ca. Hansen, evt. Hansen, Evt. Hansen,
    hhv. Hansen, hv. Hansen, inkl. Hansen, ekskl. Hansen, jf. Hansen, Jf. Hansen, jfr. Hansen, jmf. Hansen,
    mht. Hansen, m.h.t. Hansen, Mht. Hansen, pga. Hansen, p.g.a. Hansen, Pga. Hansen, vedr. Hansen, Vedr. Hansen,
    vha. Hansen, v.h.a. Hansen, ang. Hansen, Ang. Hansen, ift. Hansen, i.f.t. Hansen, ifm. Hansen, ifb. Hansen,
    iht. Hansen, iflg. Hansen, s.k. Hansen, såk. Hansen, sml. Hansen, spes. Hansen, særl. Hansen, vs. Hansen,
    maks. Hansen, omkr. Hansen, oppr. Hansen, opprinn. Hansen, eng. Hansen, ty. Hansen, sv. Hansen, lat. Hansen,
    gr. Hansen, i.e. Hansen, e.g. Hansen, pr. Hansen, ml. Hansen, mell. Hansen, midl. Hansen, utg. Hansen,
    overs. Hansen, oms. Hansen, avd. Hansen, Avd. Hansen, alm. Hansen, univ. Hansen, jur. Hansen, kons. Hansen,
    konst. Hansen, t.o.m. Hansen, t. o. m. Hansen, f.o.m. Hansen, f. o. m. Hansen, fom. Hansen, o.a.m. Hansen,
    h.h.v. Hansen, if. Hansen, vn. Hansen, fung. Hansen, tidl. Hansen, ass. Hansen, fylkesn. Hansen,
  `,
  beforeNumber: `
    nr. 5, Nr. 5, no. 5, No. 5, s. 5, ss. 5, p. 5, pp. 5, kap. 5, Kap. 5, str. 5, bd. 5, fig. 5, Fig. 5, tab. 5,
    Tab. 5, avs. 5, stk. 5, pkt. 5, Pkt. 5, art. 5, Art. 5, årg. 5, tlf. 5, Tlf. 5, tel. 5, fax. 5, mob. 5, kl. 5,
    Kl. 5, d. 5, jan. 5, febr. 5, feb. 5, mar. 5, apr. 5, jun. 5, jul. 5, aug. 5, sep. 5, sept. 5, okt. 5, nov. 5,
    des. 5, man. 5, tirs. 5, ons. 5, tors. 5, fre. 5, lør. 5, søn. 5, op. 5, vers. 5, ver. 5, gnr. 5, bnr. 5, postb. 5,
    pb. 5, innst. 5, Innst. 5, prop. 5, Prop. 5, meld. 5, Meld. 5, Ot.prp. 5, St.meld. 5, f. 5,
  `,
  beforeStarter: `
    5 mill. USD, 5 mrd. USD, 5 mia. USD, A/S. Oslo, Inc. Oslo, Ltd. Oslo, Corp. Oslo, Co. Oslo, co. Oslo, jr. Oslo,
    Jr. Oslo, sr. Oslo, U.S. Oslo, Ph.D. Oslo, ph.d. Oslo, M.A. Oslo, cand. polit. Oslo, cand. med. Oslo,
    dr. med. Oslo, dr. philos. Oslo, cand. philol. Oslo, cand. scient. Oslo, cand. theol. Oslo, cand. real. Oslo,
    cand. oecon. Oslo, siv.øk. Oslo, N.N. Oslo, p.t. Oslo, P.S. Oslo, NB. Oslo, ibid. Oslo, op.cit. Oslo, o.s. Oslo,
  `,
  ends: `
    kanoner osv. De, 44 f.Kr. De, f. Kr. De, 44 e.Kr. De, e. Kr. De, fvt. De, o.s.v. De, m.m. De, m. m. De, m.v. De,
    m. v. De, mv. De, m.fl. De, m. fl. De, mfl. De, etc. De, o.a. De, o. a. De, o.l. De, o. l. De, o.lign. De,
    lign. De, ff. De, et al. De, 5 km. De, 5 m. De, 5 cm. De, 5 kg. De, 5 kr. De, 5 min. De, 5 sek. De, 5 t. De,
    5 pst. De, 5 prs. De, 5 innb. De, 5 årh. De, e.l. De, e. l. De,
  `,
  labelled: `
    vitamin hepatitt plan gruppe klasse type influensa avdeling punkt kategori side nummer kapittel artikkel tabell
    figur linje kanal
  `,
  ordinals: 'days',
}
