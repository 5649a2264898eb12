import type { SegmentData } from '../model.ts'

export const ro: SegmentData = {
  joins: `
    dv. Popescu, dvs. Popescu, Dvs. Popescu, dnii. Popescu, ec. Popescu, av. Popescu, Av. Popescu,
    jud. sind. Popescu, Pf. Popescu, sf. Popescu, Sf. Popescu, sfta. Popescu, st. Popescu, Univ. Popescu,
    Fac. Popescu, Gh. Popescu, Al. Popescu, Șt. Popescu, Th. Popescu, Fl. Popescu, Ștef. Popescu, Ed. Popescu,
    Em. Popescu, Eug. Popescu, Nic. Popescu, Vas. Popescu, Const. Popescu, Aur. Popescu, Corn. Popescu, Gr. Popescu,
    Cr. Popescu, Tr. Popescu, Il. Popescu, red. Popescu, Red. Popescu, secr. Popescu, dir. Popescu, dep. Popescu,
    pt. Popescu, ptr. Popescu, cca. Popescu, ca. Popescu, aprox. Popescu, resp. Popescu, inclus. Popescu,
    cf. Popescu, Cf. Popescu, v. Popescu, vs. Popescu, ex. Popescu, Ex. Popescu, d.ex. Popescu, d. ex. Popescu,
    p. ex. Popescu, i.e. Popescu, e.g. Popescu, engl. Popescu, fr. Popescu, germ. Popescu, lat. Popescu,
    gr. Popescu, it. Popescu, sp. Popescu, rus. Popescu, magh. Popescu, ucr. Popescu, tc. Popescu, trad. Popescu,
    Trad. Popescu, coord. Popescu, îngr. Popescu, pref. Popescu, n. n. Popescu, nasc. Popescu, str. Victoriei,
    Str. Victoriei, bd. Victoriei, Bd. Victoriei, b-dul. Victoriei, B-dul. Victoriei, bdul. Victoriei,
    Bdul. Victoriei, blvd. Victoriei, șos. Victoriei, Șos. Victoriei, cal. Victoriei, p-ța. Victoriei,
    P-ța. Victoriei, spl. Victoriei, Spl. Victoriei, intr. Victoriei, jud. Victoriei, Jud. Victoriei,
    com. Victoriei, mun. Victoriei, Mun. Victoriei, or. Victoriei, cart. Victoriei, St. Louis,
  `,
  beforeNumber: `
    nr. 5, Nr. 5, art. 5, Art. 5, alin. 5, Alin. 5, lit. 5, Lit. 5, pct. 5, Pct. 5, pag. 5, Pag. 5, pg. 5, p. 5, pp. 5,
    cap. 5, Cap. 5, vol. 5, Vol. 5, tel. 5, Tel. 5, fax. 5, fig. 5, Fig. 5, tab. 5, Tab. 5, et. 5, sc. 5, bl. 5, Bl. 5,
    ap. 5, Ap. 5, sect. 5, anex. 5, ed. 5, c. 5, ian. 5, feb. 5, febr. 5, mart. 5, apr. 5, iun. 5, iul. 5, aug. 5,
    sept. 5, oct. 5, nov. 5, dec. 5, No. 5, Nr.-crt. 5, km. 5,
  `,
  beforeStarter: `
    gen. Popescu, Gen. Popescu, mr. Popescu, maj. Popescu, S.R.L. Director, S. R. L. Director, S.A. Director,
    S. A. Director, S.U.A. Washington, O.N.U. Geneva, U.E. Bruxelles, R.A. București, Inc. Director, Ltd. Director,
    Corp. Director, Co. Director, jr. Bush, Jr. Bush, n.r. Popescu, n. r. Popescu, n.red. Popescu, n. red. Popescu,
    op. cit. Popescu, ibid. Popescu, loc. cit. Popescu, Ph.D. Popescu,
  `,
  ends: `
    tunuri etc. Ele, ș.a. Ele, ș. a. Ele, ş.a. Ele, ș.a.m.d. Ele, ș. a. m. d. Ele, ş.a.m.d. Ele, ș.cl. Ele,
    în 300 î.Hr. Ele, î. Hr. Ele, d.Hr. Ele, d. Hr. Ele, î.e.n. Ele, î. e. n. Ele, e.n. Ele, et al. Ele, urm. Ele,
    anul a.c. Ele, a. c. Ele, p.p. Ele, 5 a.m. Ele, 5 p.m. Ele, 5 mil. Ele, 5 mld. Ele, 5 mii. Ele, 5 min. Ele,
    5 sec. Ele, 5 kg. Ele, 5 cm. Ele, 5 mp. Ele, 5 ha. Ele, 5 loc. Ele, 5 pers. Ele,
  `,
  labelled: `
    vitamina vitamine vitaminei hepatita hepatitei planul plan grupa grupei grupa clasa tip tipul categoria gripa
  `,
}
