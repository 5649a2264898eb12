import type { SegmentData } from '../model.ts'

export const fr: SegmentData = {
  joins: `
    aux. Pays, doc. Dupont, hôp. Cochin, adr. Dupont, édit. Dupont, anon. Dupont, équiv. Dupont, illustr. Dupont,
    encycl. Dupont, dict. Dupont, syst. Dupont, trav. publ. Dupont, éval. Dupont, St. Pierre, Ste. Marie,
    Sts. Pierre, Éts. Dupont, Ets. Dupont, Sté. Dupont, av. Foch, Av. Foch, ave. Foch, Ave. Foch, bd. Foch,
    Bd. Foch, bld. Foch, boul. Foch, Boul. Foch, Pl. Foch, Sq. Foch, imp. Foch, rte. Foch, bât. Foch, Bât. Foch,
    imm. Foch, fg. Foch, Fg. Foch, dép. Foch, arr. Foch, Univ. Paris, p.ex. Paris, p. ex. Paris, ex. Paris,
    Ex. Paris, cf. Paris, Cf. Paris, c.-à-d. Paris, i.e. Paris, e.g. Paris, vs. Paris, env. Paris, dir. Dupont,
    Dir. Dupont, trad. Dupont, préf. Dupont, prés. Dupont, Prés. Dupont, secr. Dupont, gouv. Dupont, Gouv. Dupont,
    dr. Dupont, anc. Dupont, apr. Noël, incl. Paris, excl. Paris, resp. Paris, spéc. Paris, notam. Paris,
    rééd. Paris, ca. Paris, feat. Stromae, ft. Stromae, N.-D. Paris,
  `,
  beforeNumber: `
    art. 5, arts. 5, Art. 5, p. 5, pp. 5, pag. 5, chap. 5, Chap. 5, vol. 5, Vol. 5, vols. 5, t. 5, tom. 5, fig. 2,
    figs. 2, Fig. 2, tabl. 2, tab. 2, pl. 2, ill. 2, no. 5, No. 5, nos. 5, n°. 5, N°. 5, nº. 5, num. 5, réf. 5,
    Réf. 5, éd. 2, Éd. 2, liv. 2, sect. 2, par. 2, tél. 5, Tél. 5, tel. 5, Tel. 5, fax. 5, Op. 5, op. 5, app. 5,
    apt. 5, appt. 5, janv. 5, févr. 5, fév. 5, avr. 5, juil. 5, sept. 5, oct. 5, nov. 5, déc. 5, jr. 5, max. 5,
    lun. 5, dim. 5, fol. 5, ms. 5, mss. 5, cat. 5, col. 5, vers. 5, add. 5, ann. 5, coll. 5, quart. 5,
  `,
  beforeStarter: `
    O.N.U. Genève, É.-U. Washington, É.-U.A. Washington, E.-U. Washington, E.U. Washington, U.S. Army, U.S.A. Army,
    U.E. Bruxelles, S.A. Paris, S.A.S. Paris, S.A.R.L. Paris, S.N.C. Paris, S.N.C.F. Paris, R.A.T.P. Paris,
    P.-D.G. Dupont, P.D.G. Dupont, P.-D. G. Dupont, Inc. Paris, Ltd. Paris, Corp. Paris, Co. Paris, Cie. Paris,
    Jr. Dupont, S.M. Reine, S.S. Pape, J.-C. Rome, av. J.-C. Rome, apr. J.-C. Rome, ap. J.-C. Rome, J.C. Rome,
    op. cit. Dupont, loc. cit. Dupont, ibid. Dupont, Ibid. Dupont, id. Dupont, éds. Dupont, coord. Dupont,
    N.D.L.R. Dupont, N.B. Dupont, P.-S. Dupont, P.S. Dupont, C.Q.F.D. Dupont, B.P. Paris, Ph.D. Dupont, R.-U. Londres,
    R.U. Londres, impr. Dupont,
  `,
  ends: `
    canons etc. Ils, &c. Ils, et al. Ils, sqq. Ils, sq. Ils, suiv. Ils, 5 h. Ils, 5 min. Ils, 5 km. Ils, 5 m. Ils,
    5 kg. Ils, 5 cm. Ils, 5 fr. Ils, 5 mn. Ils, 5 hab. Ils, 5 ha. Ils,
  `,
  labelled: 'vitamine hépatite plan groupe classe catégorie type série annexe',
}
