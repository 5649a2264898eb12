import type { SegmentData } from '../model.ts'

export const pt: SegmentData = {
  sources: [
    'Academia Brasileira de Letras, Vocabulário Ortográfico da Língua Portuguesa: reduções',
    'CLDR sentence-break suppressions for Portuguese',
  ],
  joins: `
    prof. Silva, profa. Silva, dir. Silva, adm. Silva, univ. Lisboa, fac. Letras, eng. Silva, contab. Silva,
    tecnol. Silva, hist. Silva, obs. Silva, comp. Silva, dr. Silva, dra. Silva, sr. Silva, sra. Silva, dipl. Silva,
    bibl. Silva, Sr. Silva, Srs. Silva, Sra. Lima, Sras. Lima, Srta. Lima, Srtas. Lima, Dª. Maria, Exmo. Silva,
    Exma. Silva, Exmos. Silva, Ilmo. Silva, Ilma. Silva, Dr. Silva, Drs. Silva, Dra. Silva, Dras. Silva, Prof. Silva,
    Profs. Silva, Profa. Silva, Profª. Silva, Eng. Silva, Engº. Silva, Arq. Silva, Adv. Silva, Lic. Silva,
    Gen. Chaves, gen. Chaves, Cel. Silva, cel. Silva, Ten. Silva, ten. Silva, Ten.-Cel. Silva, Maj. Silva, maj. Silva,
    Sgt. Silva, sgt. Silva, Cb. Silva, Alm. Silva, Brig. Silva, Com. Silva, Comte. Silva, Del. Silva, Dep. Silva,
    Sen. Silva, Ver. Silva, Gov. Silva, Pres. Silva, Min. Silva, Des. Silva, Proc. Silva, Pe. Silva, Fr. Luís,
    Rev. Silva, Revmo. Silva, Mons. Silva, Card. Silva, Sto. Antônio, Sta. Maria, N.Sra. Fátima, St. Louis, Mr. Smith,
    Mrs. Smith, Ms. Smith, Av. Paulista, av. Paulista, Al. Santos, Pça. Sé, Pç. Sé, Praç. Sé, Rod. Dutra, rod. Dutra,
    Estr. Velha, Trav. Velha, Tv. Velha, Lgo. Velho, Jd. Paulista, Vl. Mariana, Pq. Mariana, Ed. Copan, ed. Copan,
    Cond. Copan, Bl. Copan, Univ. Lisboa, Fac. Letras, Inst. Letras, Dir. Silva, Dept. Letras, Depto. Letras,
    p.ex. Lisboa, p. ex. Lisboa, ex. Lisboa, Ex. Lisboa, cf. Silva, Cf. Silva, vs. Silva, i.e. Silva, e.g. Silva,
    ca. Lisboa, aprox. Lisboa, trad. Silva, org. Silva, orgs. Silva, coord. Silva, esp. Lisboa, incl. Lisboa,
    ingl. Silva, feat. Anitta, Jto. Silva, Ass. Silva, Assoc. Silva, Gal. Silva, Mal. Deodoro,
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
  starters: `
    o a os as um uma uns umas ao à aos às do da dos das no na nos nas pelo pela pelos pelas num numa este esta isto
    estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas seu sua seus suas meu minha meus
    minhas nosso nossa eu tu ele ela eles elas nós você vocês se me te lhe e ou mas porém pois porque porquê embora
    como quando enquanto onde se que quem cujo em de com por para sem sob sobre entre até desde após antes depois
    durante contra segundo conforme perante não sim também ainda já agora hoje ontem amanhã então assim aqui ali lá
    sempre nunca talvez além contudo entretanto todavia portanto finalmente atualmente apenas só é são era eram foi
    foram será serão há havia tem têm tinha está estão estava pode podem todo toda todos todas outro outra outros
    outras cada algum alguma alguns algumas nenhum nenhuma muitos muitas poucos vários várias ambos nada ninguém
    alguém tudo mais menos muito tão tanto qual quais quanto quantos
  `,
  labelled: 'vitamina hepatite plano grupo classe categoria tipo série anexo',
}
