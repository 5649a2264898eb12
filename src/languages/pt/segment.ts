import type { SegmentData } from '../model.ts'

export const pt: SegmentData = {
  joins: `
    dir. Silva, adm. Silva, univ. Lisboa, fac. Letras, eng. Silva, contab. Silva, tecnol. Silva, hist. Silva,
    obs. Silva, comp. Silva, dipl. Silva, bibl. Silva, Sto. Antônio, Sta. Maria, N.Sra. Fátima, St. Louis,
    Av. Paulista, av. Paulista, Al. Santos, Pça. Sé, Pç. Sé, Praç. Sé, Rod. Dutra, rod. Dutra, Estr. Velha,
    Trav. Velha, Tv. Velha, Lgo. Velho, Jd. Paulista, Vl. Mariana, Pq. Mariana, Ed. Copan, ed. Copan, Cond. Copan,
    Bl. Copan, Univ. Lisboa, Fac. Letras, Inst. Letras, Dir. Silva, Dept. Letras, Depto. Letras, p.ex. Lisboa,
    p. ex. Lisboa, ex. Lisboa, Ex. Lisboa, cf. Silva, Cf. Silva, vs. Silva, i.e. Silva, e.g. Silva, ca. Lisboa,
    aprox. Lisboa, trad. Silva, org. Silva, orgs. Silva, coord. Silva, esp. Lisboa, incl. Lisboa, ingl. Silva,
    feat. Anitta, Jto. Silva, Ass. Silva, Assoc. Silva,
  `,
  beforeNumber: `
    art. 5, arts. 5, Art. 5, Arts. 5, pág. 5, págs. 5, Pág. 5, p. 5, pp. 5, cap. 5, caps. 5, Cap. 5, vol. 5, vols. 5,
    Vol. 5, t. 5, fig. 2, figs. 2, Fig. 2, tab. 2, Tab. 2, n. 5, nº. 5, Nº. 5, no. 5, No. 5, nos. 5, núm. 5, nr. 5,
    inc. 5, f. 5, fl. 5, fls. 5, ff. 5, tel. 5, Tel. 5, tels. 5, fax. 5, ramal. 5, cx. 5, Cx. 5, ap. 5, apto. 5,
    apt. 5, Km. 5, lote. 5, séc. XX, sécs. XX, s. XX, jan. 5, fev. 5, mar. 5, abr. 5, mai. 5, jun. 5, jul. 5, ago. 5,
    set. 5, out. 5, nov. 5, dez. 5, op. 5, Op. 5, res. 5, Res. 5, proc. 5, reg. 5, sup. 5, ref. 5, Ref. 5, máx. 5,
    mín. 5, seç. 5, sec. 5, liv. 5,
  `,
  beforeStarter: `
    E.U.A. Washington, EUA. Washington, EE.UU. Washington, E.U. Washington, U.S. Army, U.S.A. Army, S.A. Lisboa,
    S/A. Lisboa, Ltda. Lisboa, Ltd. Lisboa, Lda. Lisboa, Inc. Lisboa, Corp. Lisboa, Co. Lisboa, Cia. Lisboa,
    Jr. Silva, jr. Silva, Fº. Silva, a.C. Roma, a. C. Roma, d.C. Roma, d. C. Roma, D.C. Lisboa, S.M. Rei, S.S. Papa,
    V.Exa. Silva, V. Exa. Silva, V. Ex. Silva, op. cit. Silva, loc. cit. Silva, ibid. Silva, Ibid. Silva, id. Silva,
    P.S. Silva, N.B. Silva, N.R. Silva, N.T. Silva, F.C. Porto, S.C. Porto, Ph.D. Silva, M.A. Silva, O.N.U. Genebra,
    C.V. Silva, R.I. Silva,
  `,
  ends: `
    canhões etc. São, et al. São, segs. São, ss. São, 5 h. São, 5 hs. São, 5 min. São, 5 km. São, 5 kg. São, 5 m. São,
    5 cm. São, 5 a.m. São, 5 p.m. São, 5 hab. São, 5 ha. São,
  `,
  labelled: 'vitamina hepatite plano grupo classe categoria tipo série anexo',
}
