import type { SegmentData } from '../model.ts'

export const it: SegmentData = {
  joins: `
    div. Acqui, ag. Rossi, mitt. Rossi, dest. Rossi, Com. Rossi, Cte. Rossi, Dir. Rossi, Segr. Rossi, Min. Rossi,
    SS. Pietro, Ss. Pietro, Sta. Maria, Ven. Rossi, St. Moritz, Spett. Ditta, Egr. Rossi, egr. Rossi, Gent. Rossi,
    Ill. Rossi, Preg. Rossi, Chiar. Rossi, Flli. Rossi, Loc. Roma, loc. Roma, Fraz. Roma, fraz. Roma, Str. Roma,
    Staz. Roma, Prov. Roma, prov. Roma, Univ. Roma, Ist. Roma, Dip. Roma, Soc. Roma, soc. Roma, Ass. Roma, Ed. Roma,
    Edd. Roma, es. Roma, Es. Roma, p.es. Roma, p. es. Roma, cfr. Rossi, Cfr. Rossi, cf. Rossi, Cf. Rossi, v. Rossi,
    vd. Rossi, Vd. Rossi, vs. Rossi, c.d. Rossi, cd. Rossi, cit. Rossi, i.e. Rossi, e.g. Rossi, ca. Roma,
    trad. Rossi, a c. di, lat. Rossi, ingl. Rossi, ted. Rossi, incl. Rossi, escl. Rossi, spec. Rossi, feat. Mina,
    c.a. Rossi, c.m. Rossi,
  `,
  beforeNumber: `
    art. 5, artt. 5, Art. 5, Artt. 5, pag. 17, pagg. 17, Pag. 17, p. 17, pp. 17, n. 5, nn. 5, nr. 5, num. 5, Nr. 5,
    no. 5, cap. 5, capp. 5, vol. 5, voll. 5, Vol. 5, t. 5, tom. 5, fig. 2, figg. 2, Fig. 2, tav. 2, tavv. 2, Tav. 2,
    tab. 2, Tab. 2, sez. 5, Sez. 5, par. 5, parr. 5, all. 5, All. 5, lett. 5, co. 5, cc. 5, ss. 5, lib. 5, l. 5,
    ed. 5, r. 5, rr. 5, f. 5, ff. 5, fol. 5, cod. 5, Cod. 5, tel. 5, Tel. 5, fax. 5, int. 5, cell. 5, Cell. 5, op. 5,
    Op. 5, prot. 5, Prot. 5, genn. 5, feb. 5, febbr. 5, mar. 5, apr. 5, mag. 5, lug. 5, ago. 5, set. 5, sett. 5,
    ott. 5, nov. 5, dic. 5, sec. XX, secc. XX, reg. 5, Reg. 5, dir. 5, rep. 5, sent. 5, Sent. 5, ord. 5, del. 5,
    max. 5, mod. 5, Mod. 5, D.L. 5, D.Lgs. 5, d.l. 5, d.lgs. 5, D.P.R. 5, d.P.R. 5, D.M. 5, d.m. 5, DPR. 5, L.R. 5,
    l.r. 5, ver. 5,
  `,
  beforeStarter: `
    S.p.A. Milano, S.p.a. Milano, s.p.a. Milano, SpA. Milano, S.P.A. Milano, S.r.l. Milano, s.r.l. Milano,
    S.R.L. Milano, s.n.c. Milano, S.n.c. Milano, S.a.s. Milano, s.a.s. Milano, S.A. Milano, Inc. Milano, Ltd. Milano,
    Corp. Milano, Co. Milano, Jr. Rossi, jr. Rossi, U.S. Army, U.S.A. Army, S.U. Washington, a.C. Roma, a. d.C. Roma,
    d. C. Roma, A.C. Milan, F.C. Milan, N.B. Rossi, N.d.A. Rossi, N.d.R. Rossi, n.d.r. Rossi, N.d.T. Rossi,
    ndr. Rossi, P.S. Rossi, op. cit. Rossi, loc. cit. Rossi, ibid. Rossi, Ibid. Rossi, id. Rossi, Id. Rossi,
    P.I. Rossi, p.i. Rossi, c.p. Rossi, C.P. Rossi, u.s. Rossi, a.m. Roma, p.m. Roma, Ph.D. Rossi, M.A. Rossi,
    S.M. Rossi, S.E. Rossi, S.S. Rossi, O.N.U. Ginevra, C.E.E. Bruxelles, c.p.c. Rossi, c.p.p. Rossi, c.c. Rossi,
    C.d.A. Rossi, c.d.a. Rossi, C.d.S. Rossi, O.d.G. Rossi, o.d.g. Rossi,
  `,
  ends: `
    cannoni ecc. Sono, Ecc. Sono, eccet. Sono, etc. Sono, et segg. Sono, seg. Sono, sgg. Sono, sg. Sono, s. Sono,
    5 km. Sono, 5 m. Sono, 5 kg. Sono, 5 cm. Sono, 5 mm. Sono, 5 ha. Sono, 5 mq. Sono, 5 min. Sono, 5 mld. Sono,
    5 mln. Sono, 5 lit. Sono, 5 ab. Sono,
  `,
  labelled: 'vitamina epatite piano gruppo classe categoria tipo serie allegato',
}
