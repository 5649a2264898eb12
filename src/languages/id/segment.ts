import type { SegmentData } from '../model.ts'

export const id: SegmentData = {
  joins: `
    Yth. Budi, yth. Budi, R. Budi, Rd. Budi, R.A. Budi, R.M. Budi, Tb. Budi, Rr. Budi, M. Budi, Moh. Budi,
    Muh. Budi, Abd. Budi, alm. Budi, Alm. Budi, almh. Budi, St. Budi, Gub. Budi, Wk. Budi, Rm. Budi, Pst. Budi,
    Jl. Merdeka, Jln. Merdeka, JL. Merdeka, jl. Merdeka, Gg. Merdeka, Kab. Merdeka, Kec. Merdeka, Kel. Merdeka,
    Ds. Merdeka, Dk. Merdeka, Dsn. Merdeka, Gn. Merdeka, Kep. Merdeka, Kp. Merdeka, Prov. Merdeka, Psr. Merdeka,
    Ps. Merdeka, PT. Merdeka, CV. Merdeka, UD. Merdeka, Fa. Merdeka, Yay. Merdeka, Univ. Merdeka, Kpd. Merdeka,
    kpd. Merdeka, dgn. Merdeka, utk. Merdeka, spt. Merdeka, a.n. Merdeka, u.p. Merdeka, u.b. Merdeka, d.a. Merdeka,
    d/a. Merdeka, c.q. Merdeka, cq. Merdeka, ttg. Merdeka, sbg. Merdeka, vs. Merdeka, Vs. Merdeka, cf. Merdeka,
    bdk. Merdeka, lih. Merdeka, Lih. Merdeka, ed. Merdeka, peny. Merdeka, penerj. Merdeka,
  `,
  beforeNumber: `
    No. 5, no. 5, hlm. 5, Hlm. 5, hal. 5, Hal. 5, tgl. 5, Tgl. 5, pkl. 5, Pkl. 5, pk. 5, Rp. 5, ps. 5, psl. 5, Psl. 5,
    ay. 5, jil. 5, vol. 5, Vol. 5, bag. 5, gbr. 5, Gbr. 5, tab. 5, lamp. 5, telp. 5, Telp. 5, tel. 5, Tel. 5, Tlp. 5,
    fax. 5, Fax. 5, th. 5, Th. 5, thn. 5, RT. 5, RW. 5, art. 5, Jan. 5, Feb. 5, Mar. 5, Apr. 5, Jun. 5, Jul. 5, Agt. 5,
    Agu. 5, Sept. 5, Okt. 5, Nov. 5, Des. 5,
  `,
  beforeStarter: `
    Tbk. Jakarta, S.H. Jakarta, S.E. Jakarta, S.T. Jakarta, S.Kom. Jakarta, S.Sos. Jakarta, S.Ag. Jakarta,
    S.Pd. Jakarta, S.Pd.I. Jakarta, S.Si. Jakarta, S.I.P. Jakarta, S.IP. Jakarta, S.I.K. Jakarta, S.IK. Jakarta,
    M.H. Jakarta, M.Hum. Jakarta, M.Si. Jakarta, M.Sc. Jakarta, M.M. Jakarta, M.T. Jakarta, M.A. Jakarta,
    M.Pd. Jakarta, M.Ag. Jakarta, M.Kom. Jakarta, M.B.A. Jakarta, Ph.D. Jakarta, Lc. Jakarta, Sp.A. Jakarta,
    Sp.OG. Jakarta, Inc. Jakarta, Ltd. Jakarta, Co. Jakarta, Corp. Jakarta, Jr. Jakarta, op. cit. Jakarta,
    ibid. Jakarta, Pol. Jakarta,
  `,
  ends: `
    meriam dll. Itu, dsb. Itu, dst. Itu, dkk. Itu, dlsb. Itu, et al. Itu, etc. Itu, ybs. Itu, tsb. Itu, sda. Itu,
    ttd. Itu, 50 s.M. Itu,
  `,
  labelled: 'vitamin hepatitis golongan tipe kelas',
}
