import type { SegmentData } from '../model.ts'

export const et: SegmentData = {
  joins: `
    ins. Tamm, arh. Tamm, p. Tamm, Sv. Tamm, dir. Tamm, juh. Tamm, asedir. Tamm, sekr. Tamm, toim. Tamm, Toim. Tamm,
    koost. Tamm, tlk. Tamm, ill. Tamm, hrl. Tamm, näit. Tamm, Näit. Tamm, nt. Tamm, Nt. Tamm, vt. Tamm, Vt. Tamm,
    vrd. Tamm, Vrd. Tamm, s.o. Tamm, S.o. Tamm, s. o. Tamm, s.t. Tamm, s. t. Tamm, st. Tamm, ca. Tamm, ligik. Tamm,
    sh. Tamm, s.h. Tamm, s. h. Tamm, nn. Tamm, n.-ö. Tamm, n.ö. Tamm, resp. Tamm, vs. Tamm, tn. Tamm, mnt. Tamm,
    pst. Tamm, linnaos. Tamm, vn. Tamm, ingl. Tamm, sks. Tamm, sm. Tamm, ld. Tamm, kr. Tamm, hisp. Tamm, lät. Tamm,
    rts. Tamm, rež. Tamm, stsen. Tamm, St. Louis,
  `,
  beforeNumber: `
    nr. 5, Nr. 5, No. 5, lk. 5, Lk. 5, ptk. 5, tel. 5, Tel. 5, faks. 5, mob. 5, tab. 5, joon. 5, kd. 5, vol. 5, kl. 5,
    art. 5, lg. 5, Lg. 5, jaan. 5, veebr. 5, apr. 5, aug. 5, sept. 5, okt. 5, nov. 5, dets. 5,
  `,
  beforeStarter: `
    5 tuh. EUR, 5 milj. EUR, 5 mld. EUR, 5 mlrd. EUR, a. Tartu, aa. Tartu, saj. Tartu, Inc. Tartu, Ltd. Tartu,
    Corp. Tartu, Co. Tartu, Jr. Smith, jr. Tamm, sen. Tamm,
  `,
  ends: `
    kahurid jne. Need, e.m.a. Need, e. m. a. Need, m.a.j. Need, m. a. j. Need, e.Kr. Need, p.Kr. Need, eKr. Need,
    pKr. Need, jms. Need, jm. Need, jt. Need, jpt. Need, vms. Need, vm. Need, et al. Need, etc. Need, 5 min. Need,
    5 sek. Need, 5 km. Need, 5 kg. Need, 5 cm. Need, 5 m. Need, 5 ha. Need, 5 tk. Need,
  `,
  labelled: `
    vitamiin vitamiini hepatiit hepatiidi plaan rühm rühma klass tüüp gripp leht lehekülg leheküljel tabel tabelis
    joonis joonisel number peatükk punkt punktis koht kohal kohale
  `,
  ordinals: 'years',
}
