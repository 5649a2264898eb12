import type { SegmentData } from '../model.ts'

export const hu: SegmentData = {
  joins: `
    Szt. Kovács, szt. Kovács, Sz. Kovács, kb. Kovács, Kb. Kovács, ún. Kovács, Ún. Kovács, u.n. Kovács, ú.n. Kovács,
    ill. Kovács, pl. Kovács, Pl. Kovács, vö. Kovács, Vö. Kovács, ld. Kovács, Ld. Kovács, ti. Kovács, Ti. Kovács,
    ui. Kovács, Ui. Kovács, u.i. Kovács, ford. Kovács, szerk. Kovács, Szerk. Kovács, szül. Kovács, bev. Kovács,
    gyűjt. Kovács, összeáll. Kovács, közrem. Kovács, dipl. Kovács, St. Kovács, br. Kovács, hg. Kovács, r. Kovács,
    pü. Kovács, tü. Kovács, bv. Kovács, lat. Kovács, ném. Kovács, fr. Kovács, lengy. Kovács, ált. Kovács,
    max. Kovács, min. Kovács, vki. Kovács, okl. Kovács, Bp. Kovács, bp. Kovács, ker. ny. Kovács,
  `,
  beforeNumber: `
    tel. 5, Tel. 5, fax. 5, hrsz. 5, p. 5, pp. 5, l. 5, old. l. 5, köt. 5, t. 5, f. 5, fej. 5, c. 5, cikk. 5, jan. 5,
    febr. 5, márc. 5, ápr. 5, máj. 5, jún. 5, júl. 5, aug. 5, szept. 5, okt. 5, nov. 5, dec. 5, de. 5, du. 5, d.e. 5,
    d.u. 5, i. e. 5, i.e. 5, i. sz. 5, i.sz. 5, Kr. e. 5, Kr. u. 5, No. 5, Nr. 5, em. 5, fsz. 5,
  `,
  beforeStarter: `
    u. Budapest, krt. Budapest, ltp. Budapest, sgt. Budapest, rkp. Budapest, stny. Budapest, Rt. Budapest,
    rt. Budapest, Kft. Budapest, kft. Budapest, Bt. Budapest, bt. Budapest, Zrt. Budapest, zrt. Budapest,
    Nyrt. Budapest, nyrt. Budapest, Kht. Budapest, kht. Budapest, Kkt. Budapest, Inc. Budapest, Ltd. Budapest,
    Corp. Budapest, Co. Budapest, sz. Budapest, ssz. Budapest, évf. Budapest, vm. Budapest, tvm. Budapest,
    jr. Budapest, Ph.D. Budapest, PhD. Budapest, m. Budapest, k. Budapest, s.k. Budapest, P.S. Budapest, U.i. Budapest,
    ibid. Budapest, i. m. Budapest, uő. Budapest, N.N. Budapest,
  `,
  ends: `
    ágyúk stb. Ez, s í. t. Ez, s mások et al. Ez, etc. Ez, s köv. Ez, skk. Ez, 5 Ft. Ez, 5 mFt. Ez, 5 db. Ez, 5 km. Ez,
    5 kg. Ez, 5 old. Ez, 5 o. Ez, 5 mp. Ez, XX. szd. Ez,
  `,
  labelled: 'vitamin vitamint vitamina hepatitis terv csoport osztály típusú típus kategória blokk influenza',
  ordinals: 'years',
}
