import type { SegmentData } from '../model.ts'

export const es: SegmentData = {
  joins: `
    v. Wade,
    hnos. López, dpto. Ventas, depto. Ventas, dptos. Ventas, deptos. Ventas, prov. López, Sdad. Limitada,
    Dto. Legislativo, Reg. López, bco. López, ntra. Señora, ntro. Señor, Mg. López, Téc. López, Sto. Tomás,
    Sta. Ana, Sn. Juan, Ntra. Señora, Ntro. Señor, Nª. Señora, Vda. López, Dir. López, Secr. López, Srio. López,
    Coord. López, Alc. López, Subsec. López, Av. Juárez, Avda. Juárez, Avd. Juárez, Bvd. Juárez, Blvd. Juárez,
    Bulev. Juárez, Cl. Mayor, Clle. Mayor, Cra. Mayor, Crra. Mayor, Ctra. Mayor, Cia. Pérez, Cías. Pérez,
    Pza. Mayor, Plza. Mayor, Pl. Mayor, Pje. Mayor, Urb. Mayor, Edif. Mayor, Ayto. López, Prov. López, Depto. Mayor,
    Dpto. Mayor, Dptos. Mayor, Univ. López, Fac. López, Inst. López, Hosp. López, Bco. López, Fdo. López,
    Fund. López, p.ej. López, p. ej. López, v.gr. López, vgr. López, cf. López, cfr. López, Cfr. López, vid. López,
    Vid. López, vs. López, aprox. López, apdo. López, i.e. López, e.g. López, ej. López, Ej. López, esp. López,
    incl. López, ca. López, q.e.p.d. López, admón. López, Admón. López, trad. López, izq. López, dcha. López,
    atte. López, afmo. López, feat. López, St. Louis,
  `,
  beforeNumber: `
    núm. 66, núms. 66, Núm. 66, nro. 5, Nro. 5, nros. 5, no. 5, No. 5, nº. 5, N°. 5, n. 5, art. 5, arts. 5, Art. 5,
    Arts. 5, pág. 17, págs. 17, Pág. 17, pag. 17, p. 17, pp. 17, cap. 3, caps. 3, Cap. 3, vol. 2, vols. 2, Vol. 2,
    t. 2, fig. 2, figs. 2, Fig. 2, tab. 2, lám. 2, f. 5, ff. 5, fol. 5, fols. 5, párr. 5, inc. 5, sec. 5, secc. 5,
    lib. 5, tel. 5, Tel. 5, tels. 5, teléf. 5, Teléf. 5, tfno. 5, Tfno. 5, ext. 5, km. 5, Km. 5, kms. 5, C.P. 5,
    CP. 5, apto. 5, dto. 5, ap. 5, ord. 5, res. 5, ene. 5, feb. 5, mar. 5, abr. 5, may. 5, jun. 5, jul. 5, ago. 5,
    sep. 5, sept. 5, set. 5, oct. 5, nov. 5, dic. 5, Rdos. 5, aptdo. 5, cod. 5, cód. 5, s. XX, grs. 5, mz. 5, Mz. 5,
    exp. 5, Exp. 5, reg. 5, Op. 5, op. 5, min. 5, nª. 5,
  `,
  beforeStarter: `
    EE.UU. Washington, EE. UU. Washington, E.E.U.U. Washington, EEUU. Washington, E.U.A. Washington, E.U. Washington,
    U.S. Army, U.S.A. Army, RR.HH. Madrid, RR. HH. Madrid, JJ. OO. Londres, FF.AA. Argentinas, FF. AA. Argentinas,
    CC.OO. Madrid, CC. OO. Madrid, AA.VV. Madrid, AA. VV. Madrid, FF.CC. Madrid, FF. CC. Madrid, SS.MM. Reyes,
    SS. MM. Reyes, SS.AA. Reyes, SS. AA. Reyes, S.A. Madrid, S.L. Madrid, S.A.U. Madrid, S.L.U. Madrid, S.R.L. Madrid,
    S.A.B. Madrid, C.V. Madrid, Ltda. Madrid, Ltd. Madrid, Inc. Madrid, Corp. Madrid, Co. Madrid, Cía. Madrid,
    Bros. Madrid, Jr. Madrid, jr. Madrid, D.F. México, D.C. Madrid, S.M. Rey, S.S. Papa, S.E. Embajador, a.C. Roma,
    a. d.C. Roma, d. a.e.c. Roma, a. e. c. Roma, e.c. Roma, e. c. Roma, op. cit. López, loc. cit. López, ibíd. López,
    Ibíd. López, ibid. López, Ibid. López, íd. López, Íd. López, Ph.D. López, M.A. López, R.D. Ley, R. P.D. López,
    ed. López, eds. López, comp. López, coord. López,
  `,
  ends: `
    tanques etc. Los, etcétera. Los, et al. Los, sigs. Los, ss. Los, 5 a.m. Los, 5 p.m. Los, 5 a. m. Los, 5 p. m. Los,
    5 A.M. Los, 5 P.M. Los, 5 hs. Los, 5 hrs. Los, 5 h. Los, 5 mts. Los, 5 m. Los, 5 cm. Los, 5 kg. Los, 5 kgs. Los,
    5 seg. Los, 5 ptas. Los, 5 pts. Los, 5 cts. Los, 5 mill. Los, 5 uds. Los, 5 ud. Los,
  `,
  labelled: 'vitamina hepatitis plan grupo clase categoría tipo serie anexo',
}
