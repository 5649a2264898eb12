import type { SegmentData } from '../model.ts'

export const en: SegmentData = {
  joins: `
    misc. Items, cont. Smith, exec. Director, def. Smith, Asst. Lee, Asst. Sec. Lee, Dep. Lee, Dpty. Lee, Bvt. Lee,
    Ret. Hodges, Mt. Fuji, Mts. Lee, Ft. Bragg, Pt. Reyes, Univ. of, Dept. of, Depts. of, Assoc. Dean, Assts. to,
    Natl. Guard, Intl. Airport, Bldg. 7, Hwy. 61, Hwys. 61 and 62, Rte. 66, vs. Lviv, v. Wade, e.g. Kyiv, i.e. Kyiv,
    viz. Kyiv, cf. Smith, ca. 1900, approx. 40, esp. Kyiv, incl. Kyiv, excl. Kyiv, c.f. Smith, eg. Kyiv, ie. Kyiv,
    resp. Kyiv, aka. Kyiv, a.k.a. Smith, est. 1994, repr. 1994, rev. ed., trans. Smith, transl. Smith, orig. Smith,
  `,
  beforeNumber: `
    pop. 256, div. 1964, circ. 500, alt. 300, elev. 300, temp. 40, avg. 40, lat. 40, pub. 1999, publ. 1999,
    b. 1900, d. 1900, fl. 1900, c. 1900, r. 1900, No. 5, Nos. 5 and 6, no. 66, nos. 5 and 6, Nr. 5, N°. 1026, Op. 27,
    Opp. 27, cl. 5, Cl. 5, p. 55, pp. 55, Pp. 55, pg. 55, pgs. 55, para. 5, paras. 5, Para. 5, par. 5, Par. 5, ch. 5,
    chs. 5, Ch. 5, chap. 5, Chap. 5, chaps. 5, fig. 2, figs. 2, Fig. 2, Figs. 2, eq. 3, Eq. 3, eqs. 3, Eqs. 3, eqn. 3,
    Eqn. 3, vol. 3, vols. 3, Vol. 3, Vols. 3, sec. 7, sect. 7, Sect. 7, art. 5, arts. 5, Art. 5, Arts. 5, pt. 2,
    pts. 2, ex. 4, Ex. 4, app. 2, App. 2, appx. 2, n. 5, nn. 5, l. 5, ll. 5, f. 5, ff. 5, fol. 5, bk. 2, Bk. 2,
    col. 2, cols. 2, ser. 2, suppl. 2, lib. 2, ver. 2, Ver. 2, rm. 5, Rm. 5, Apt. 5, apt. 5, Ext. 5, ext. 5, tel. 5,
    Tel. 5, fax. 5, ph. 5, Ph. 5, Reg. 5, reg. 5, Res. 5, Stat. 5, Dist. 5, Jan. 5, Feb. 24, Mar. 5, Apr. 5, Jun. 5,
    Jul. 5, Aug. 5, Sep. 5, Sept. 11, Oct. 5, Nov. 5, Dec. 5, wt. 5, ht. 5, Exod. 1, Matt. 5, Rom. 5, Cor. 5,
  `,
  firstPerson: {
    pronoun: 'I',
    says: `
      ask say tell write add reply answer shout yell cry exclaim whisper wonder recall explain declare insist note warn
      argue respond plead mutter murmur scream repeat admit agree sigh laugh
    `,
  },
  notes: 'citation needed, clarification needed, who?, when?, where?, by whom?, which?, dubious, better source needed',
  beforeStarter: `
    Apple Inc. Chairman, Raytheon Co. President, Corp. President, Ltd. Director, Cos. President, LLC. President,
    L.L.C. President, Pty. Ltd., Plc. Chairman, plc. Chairman, GmbH. Chairman, Bhd. Director, Sdn. Bhd.,
    S.A. President, N.V. President, A.G. President, S.p.A. President, B.V. President, Mfg. President, Inst. Director,
    King Jr. Day, Warner Bros. Discovery, Medical Assn. President, ed. Smith, eds. Smith, Griffey Sr. House,
    Smith Esq. House, Ph.D. Program, M.D. Program, B.A. Program, M.A. Program, J.D. Program, B.S. Program,
    M.S. Program, M.Sc. Program, B.Sc. Program, D.D.S. Program, R.N. Program, M.P. Lee, M.B.A. Program,
    D.Phil. Program, Ed.D. Program, LL.B. Program, LL.M. Program, C.P.A. Lee, Q.C. Lee, K.C. Lee, U.S. Government,
    U.K. Government, U.N. Security Council, E.U. Commission, U.S.A. Basketball, U.S.S.R. President, U.A.E. Government,
    D.C. Council, L.A. County, N.Y. Times, G.O.P. Senator, D.P.R.K. Government, P.R.C. Government, St. Louis,
    Ste. Marie, Ave. Church, Blvd. Church, Rd. Church, Ln. Church, Sq. Church, Pkwy. Church, Pl. Church, Ct. Church,
    Ter. Church, Cir. Church, Jct. Church, Isl. Council, Penn. Station, Mass. Avenue, Ala. Governor, Ariz. Governor,
    Ark. Governor, Calif. Governor, Colo. Governor, Conn. Governor, Fla. Governor, Ga. Governor, Ill. Governor,
    Ind. Governor, Kan. Governor, Kans. Governor, Ky. Governor, La. Governor, Md. Governor, Mich. Governor,
    Minn. Governor, Miss. Governor, Mo. Governor, Mont. Governor, Neb. Governor, Nebr. Governor, Nev. Governor,
    N.H. Governor, N.J. Governor, N.M. Governor, N.C. Governor, N.D. Governor, Okla. Governor, Ore. Governor,
    Oreg. Governor, Pa. Governor, R.I. Governor, S.C. Governor, S.D. Governor, Tenn. Governor, Tex. Governor,
    Vt. Governor, Va. Governor, Wash. Governor, Wis. Governor, Wisc. Governor, W.Va. Governor, Wyo. Governor,
    B.C. Premier, Alta. Premier, Ont. Premier, Que. Premier, Sask. Premier, Dem. Lawmaker, Repub. Lawmaker,
    admin. Officer, Admin. Officer, Acad. Press, Sci. Review, Soc. Review, J. Review, Proc. Review, Mag. Review,
    Bull. Review, Lett. Review, Engl. Review, Amer. Review, Am. Review, Ann. Review, Annu. Review, Biol. Review,
    Chem. Review, Phys. Review, Med. Review, Nat. Review, Environ. Review, Educ. Review, Econ. Review,
    Psychol. Review, Gov't. Review, Govt. Review, Tech. Review, op. cit. Smith, loc. cit. Smith, ibid. Smith,
    Mon. Night, Tue. Night, Tues. Night, Wed. Night, Thu. Night, Thur. Night, Thurs. Night, Fri. Night, P.S. Lee,
    P.O. Box, R.I.P. Lee, F.B.I. Director, C.I.A. Director, N.A.S.A. Director, N.A.T.O. Chief, A.P. Reporter,
    I.R.S. Agent, N.F.L. Player, Prod. Lee, Dir. Lee, Mgr. Lee, Eng. Lee, Exec. Lee,
  `,
  ends: `
    guns etc. They, et al. They, at 5 a.m. Sirens, at 5 p.m. Sirens, at 5 A.M. Sirens, at 5 P.M. Sirens,
    at 5 a. m. Sirens, at 5 p. m. Sirens, in 300 B.C.E. Rome, in 300 C.E. Rome, in 300 A.D. Rome, et seq. They,
    Jane and co. They, 40 ft. They, 5 lb. They, 5 lbs. They, 5 oz. They, 5 mi. They, 5 yd. They, 5 yds. They,
    5 km. They, 5 m. They, 5 cm. They, 5 mm. They, 5 kg. They, 5 g. They, 5 mg. They, 5 hr. They, 5 hrs. They,
    5 min. They, 5 mins. They, 5 secs. They, 5 gal. They, 5 qt. They, 5 sq. They, 5 cu. They, 5 mph. They,
    5 m.p.h. They, 5 r.p.m. They, 1.5 mln. They, 1.5 bn. They, 1.5 tn. They, 5 yrs. They, 5 yr. They, 5 mos. They,
    5 wks. They, 5 cc. They, 5 pct. They,
  `,
  afterTime: `
    ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST HST GMT UTC BST CET CEST EET EEST MSK IST JST KST AEST AEDT
    NZST Eastern Central Mountain Pacific Atlantic Greenwich Zulu time
  `,
  labelled: `
    vitamin hepatitis influenza plan group class type category grade section appendix exhibit annex part chapter phase
    serie
  `,
}
