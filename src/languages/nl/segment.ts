import type { SegmentData } from '../model.ts'

export const nl: SegmentData = {
  joins: `
    ca. Vijf, Ca. Vijf, max. Vijf, wnd. Jansen, St. Maarten, Fa. Jansen, fa. Jansen, Gebr. Jansen, gebr. Jansen,
    fam. Jansen, Fam. Jansen, wed. Jansen, geb. Jansen, gest. Jansen, red. Jansen, vert. Jansen, bew. Jansen,
    gouv. Newsom, v. Jansen, v.d. Berg, v. d. Berg, bijv. Jansen, Bijv. Jansen, bv. Jansen, Bv. Jansen, vb. Jansen,
    d.w.z. Jansen, D.w.z. Jansen, dwz. Jansen, i.e. Jansen, o.a. Jansen, O.a. Jansen, m.a.w. Jansen, M.a.w. Jansen,
    m.n. Jansen, m.b.t. Jansen, M.b.t. Jansen, i.v.m. Jansen, I.v.m. Jansen, i.p.v. Jansen, i.s.m. Jansen,
    i.t.t. Jansen, n.a.v. Jansen, N.a.v. Jansen, o.b.v. Jansen, o.l.v. Jansen, t.a.v. Jansen, T.a.v. Jansen,
    t.b.v. Jansen, t.o.v. Jansen, t.g.v. Jansen, d.m.v. Jansen, D.m.v. Jansen, a.d.h.v. Jansen, v.w.b. Jansen,
    m.i.v. Januari, m.u.v. Jansen, t/m. Jansen, t.e.m. Jansen, ong. Jansen, resp. Jansen, incl. Jansen,
    excl. Jansen, evt. Jansen, Evt. Jansen, ev. Jansen, vgl. Jansen, Vgl. Jansen, cf. Jansen, zgn. Jansen,
    z.g. Jansen, zogen. Jansen, vs. Jansen, dd. Jansen, d.d. Jansen, Ned. Jansen, Nederl. Jansen, Dts. Jansen,
    Eng. Jansen, Fr. Jansen, jl. Maandag, ll. Maandag, a.s. Maandag, o.i.d. Jansen, i.h.b. Jansen, i.h.a. Jansen,
    nl. Jansen, Nl. Jansen, ttz. Jansen, t.t.z. Jansen, w.o. Jansen, c.q. Jansen, e.g. Jansen, a.k.a. Jansen,
    alg. Jansen, Kon. Jansen, Univ. Jansen, Prov. Jansen, prov. Jansen, gem. Jansen, Gem. Jansen, afd. Jansen,
    Afd. Jansen, dir. Jansen, Dir. Jansen, secr. Jansen, plv. Jansen, mld. Euro, mln. Euro, mrd. Euro, dz. Euro,
  `,
  beforeNumber: `
    nr. 5, nrs. 5, Nr. 5, no. 5, No. 5, art. 5, artt. 5, Art. 5, blz. 5, Blz. 5, pag. 5, Pag. 5, pp. 5, hfst. 5,
    Hfst. 5, par. 5, dl. 5, vol. 5, Vol. 5, afb. 2, Afb. 2, fig. 2, Fig. 2, tab. 2, bijl. 2, jrg. 2, afl. 2, aant. 2,
    noot. 2, tel. 5, Tel. 5, fax. 5, toest. 5, rek. 5, kl. 5, cat. 5, jan. 5, feb. 5, febr. 5, mrt. 5, apr. 5, jun. 5,
    jul. 5, aug. 5, sep. 5, sept. 5, okt. 5, nov. 5, dec. 5, ma. 5, di. 5, wo. 5, do. 5, vr. 5, za. 5, zo. 5, op. 5,
    Op. 5, r. 5, Stb. 5, Stcrt. 5, p. 5,
  `,
  beforeStarter: `
    N.V. Philips, n.v. Philips, NV. Philips, B.V. Philips, b.v. Philips, BV. Philips, v.z.w. Jansen, V.z.w. Jansen,
    VZW. Jansen, Inc. Philips, Ltd. Philips, Corp. Philips, Co. Philips, Cie. Philips, c.s. Philips, jr. Jansen,
    Jr. Jansen, sr. Jansen, Sr. Jansen, U.S. Army, U.S.A. Army, V.S. Washington, v.Chr. Rome, n.Chr. Rome,
    v. Chr. Rome, n. Chr. Rome, str. Jansen, Str. Jansen, pl. Jansen, ln. Jansen, a.i. Jansen, b.d. Jansen,
    e.v. Jansen, h.c. Jansen, o.c. Jansen, l.c. Jansen, t.a.p. Jansen, ibid. Jansen, Ibid. Jansen, id. Jansen,
    eds. Jansen, ed. Jansen, P.S. Jansen, N.B. Jansen, n.b. Jansen, m.i. Jansen, M.i. Jansen, Ph.D. Jansen,
    m.m. Jansen, n.v.t. Jansen, z.s.m. Jansen, r.-k. Jansen, s.v.p. Jansen, S.v.p. Jansen, a.u.b. Jansen,
    A.u.b. Jansen, h.t.l. Jansen,
  `,
  ends: `
    kanonnen enz. Ze, enzv. Ze, etc. Ze, e.d. Ze, e.a. Ze, e.v.a. Ze, et al. Ze, ff. Ze, 5 km. Ze, 5 m. Ze, 5 cm. Ze,
    5 kg. Ze, 5 u. Ze, 5 min. Ze, 5 sec. Ze, 5 st. Ze, 5 pct. Ze, p.m. Ze, a.m. Ze, p.p. Ze, p.j. Ze, p.u. Ze,
  `,
  labelled: 'vitamine hepatitis plan groep klasse categorie type bijlage',
}
