import type { SegmentData } from '../model.ts'

export const fi: SegmentData = {
  joins: `
    esim. Virtanen, Esim. Virtanen, ks. Virtanen, Ks. Virtanen, kts. Virtanen, vrt. Virtanen, Vrt. Virtanen,
    mm. Virtanen, Mm. Virtanen, ns. Virtanen, Ns. Virtanen, nk. Virtanen, ts. Virtanen, Ts. Virtanen, so. Virtanen,
    huom. Virtanen, Huom. Virtanen, tri. Virtanen, fil. tri. Virtanen, fil. toht. Virtanen, fil. maist. Virtanen,
    ekon. Virtanen, lääk. Virtanen, hall. Virtanen, oik. Virtanen, ark. Virtanen, arkkit. Virtanen, joht. Virtanen,
    tj. Virtanen, pj. Virtanen, vt. Virtanen, toim. Virtanen, päätoim. Virtanen, siht. Virtanen, vast. Virtanen,
    ent. Virtanen, nyk. Virtanen, myöh. Virtanen, alk. Virtanen, synt. Virtanen, kuoll. Virtanen, os. Virtanen,
    o.s. Virtanen, kesk. Virtanen, pohj. Virtanen, länt. Virtanen, engl. Virtanen, ruots. Virtanen, saks. Virtanen,
    ransk. Virtanen, lat. Virtanen, kreik. Virtanen, ven. Virtanen, vir. Virtanen, ukr. Virtanen, jap. Virtanen,
    ital. Virtanen, esp. Virtanen, puol. Virtanen, kiin. Virtanen, arab. Virtanen, unk. Virtanen, norj. Virtanen,
    tansk. Virtanen, suom. Virtanen, hepr. Virtanen, turk. Virtanen, kirj. Virtanen, ohj. Virtanen, käs. Virtanen,
    säv. Virtanen, san. Virtanen, sov. Virtanen, näytt. Virtanen, kuv. Virtanen, suoment. Virtanen, res. Virtanen,
    sot. Virtanen, ko. Virtanen, em. Virtanen, po. Virtanen, St. Virtanen, vs. Smith, ev.-lut. Seurakunta,
  `,
  beforeNumber: `
    s. 5, ss. 5, n. 5, k. 5, v. 5, vv. 5, nro. 5, Nro. 5, n:o. 5, klo. 5, Klo. 5, puh. 5, Puh. 5, tel. 5, p. 5, art. 5,
    Art. 5, liit. 5, taul. 5, No. 5, Nr. 5, vol. 5, Vol. 5, tammik. 5, helmik. 5, maalisk. 5, huhtik. 5, toukok. 5,
    kesäk. 5, heinäk. 5, elok. 5, syysk. 5, lokak. 5, marrask. 5, jouluk. 5,
  `,
  beforeStarter: `
    Inc. Helsinki, Ltd. Helsinki, Corp. Helsinki, Co. Helsinki, Jr. Helsinki, Ph.D. Helsinki, ibid. Helsinki,
    emt. Helsinki, mt. Helsinki,
  `,
  ends: `
    tykkejä jne. Ne, ym. Ne, yms. Ne, jms. Ne, tms. Ne, 44 eKr. Ne, 44 e.Kr. Ne, 44 e. Kr. Ne, 44 jKr. Ne, 44 j.Kr. Ne,
    44 jaa. Ne, 5 milj. Ne, 5 mrd. Ne, 5 t. Ne, 5 min. Ne, 5 sek. Ne, 5 km. Ne, 5 kg. Ne, 5 kpl. Ne, 5 eur. Ne,
    5 as. Ne, et al. Ne, etc. Ne,
  `,
  labelled: `
    vitamiini vitamiinia vitamiinin hepatiitti hepatiittia suunnitelma ryhmä ryhmässä luokka tyyppi influenssa sivu
    sivulla sivulle sija sijalla sijalle sijalta sijan sijaa numero numerolla taulukko taulukossa kuva kuvassa luku
    luvussa artikla kohta kohdassa kanava
  `,
  ordinals: 'days',
}
