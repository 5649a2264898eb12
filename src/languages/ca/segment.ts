import type { SegmentData } from '../model.ts'

export const ca: SegmentData = {
  joins: `
    St. Jordi, Sta. Maria, Sts. Just, Secr. Puig, Av. Diagonal, av. Diagonal, Avda. Diagonal, Ctra. Reial,
    ctra. Reial, c. Major, Cr. Major, Pl. Major, pl. Major, Pg. Gràcia, pg. Gràcia, Ptge. Major, ptge. Major,
    Rda. Major, Rbla. Catalunya, Trav. Major, Urb. Major, Edif. Major, Ajunt. Reus, Univ. Reus, Dept. Reus,
    dept. Reus, Cia. Puig, Bco. Puig, p. ex. Reus, p.ex. Reus, ex. Reus, Ex. Reus, cf. Puig, Cf. Puig, vg. Puig,
    v. Puig, vs. Puig, i.e. Puig, aprox. Reus, ca. Reus, incl. Reus, esp. Reus, trad. Puig, coord. Puig,
    d.e.p. Puig, esq. Puig, dta. Puig,
  `,
  beforeNumber: `
    núm. 5, Núm. 5, núms. 5, n. 5, no. 5, nre. 5, art. 5, arts. 5, Art. 5, pàg. 5, pàgs. 5, Pàg. 5, p. 5, pp. 5,
    cap. 5, caps. 5, vol. 5, vols. 5, Vol. 5, t. 5, fig. 2, figs. 2, Fig. 2, ap. 2, apt. 2, tel. 5, Tel. 5, tels. 5,
    fax. 5, ext. 5, ed. 5, f. 5, s. XX, ss. XX, gen. 5, febr. 5, feb. 5, abr. 5, jul. 5, ag. 5, set. 5, oct. 5,
    nov. 5, des. 5, op. 5, ref. 5, par. 5, km. 5, bl. 5, esc. 5, màx. 5, mín. 5,
  `,
  beforeStarter: `
    EUA. Washington, E.U.A. Washington, EE.UU. Washington, EE. UU. Washington, U.S. Army, S.A. Reus, S. A. Reus,
    S.L. Reus, S. L. Reus, SA. Reus, SL. Reus, S.L.U. Reus, S.A.U. Reus, Ltd. Reus, Inc. Reus, Corp. Reus, Co. Reus,
    Jr. Puig, jr. Puig, aC. Roma, dC. Roma, a.C. Roma, d.C. Roma, a. d. S.M. Rei, S.S. Papa, op. cit. Puig,
    loc. cit. Puig, ibíd. Puig, Ibíd. Puig, íd. Puig, F.C. Barcelona, P.D. Puig, N. B. Puig, N.B. Puig,
    JJ.OO. Barcelona, JJ. OO. Barcelona,
  `,
  ends: `
    canons etc. Són, etcètera. Són, et al. Són, i seg. Són, segs. Són, 5 h. Són, 5 min. Són, 5 kg. Són, 5 m. Són,
    5 cm. Són, 5 a. m. Són, 5 p. m. Són, 5 ptes. Són, 5 hab. Són,
  `,
  labelled: 'vitamina hepatitis pla grup classe categoria tipus sèrie annex',
}
