import type { SegmentData } from '../model.ts'

export const lv: SegmentData = {
  joins: `
    arh. Bērziņš, sv. Bērziņš, Sv. Bērziņš, priekšs. Bērziņš, vad. Bērziņš, dir. Bērziņš, red. Bērziņš,
    sast. Bērziņš, tulk. Bērziņš, dep. Bērziņš, zv. Bērziņš, iel. Bērziņš, bulv. Bērziņš, pr. Bērziņš, raj. Bērziņš,
    nov. Bērziņš, pag. Bērziņš, pils. Bērziņš, c. Bērziņš, Dz. Bērziņš, Dž. Bērziņš, Žan. Bērziņš, Jēk. Bērziņš,
    Fr. Bērziņš, t. i. Bērziņš, t.i. Bērziņš, t. s. Bērziņš, t.s. Bērziņš, piem. Bērziņš, Piem. Bērziņš,
    sk. Bērziņš, Sk. Bērziņš, sal. Bērziņš, salīdz. Bērziņš, apm. Bērziņš, ap. Bērziņš, aptuv. Bērziņš,
    resp. Bērziņš, latv. Bērziņš, liet. Bērziņš, kr. Bērziņš, vāc. Bērziņš, franc. Bērziņš, lat. Bērziņš,
    gr. Bērziņš, it. Bērziņš, ziem. Bērziņš, dienv. Bērziņš, aust. Bērziņš, riet. Bērziņš, St. Louis, vs. Smith,
  `,
  beforeNumber: `
    Nr. 5, nr. 5, No. 5, lpp. 5, Lpp. 5, plkst. 5, Plkst. 5, pl. 5, tālr. 5, Tālr. 5, mob. 5, tel. 5, p. 5, pp. 5,
    sēj. 5, nod. 5, att. 5, tab. 5, zīm. 5, paragr. 5, pant. 5, Art. 5, kab. 5, dz. 5, jan. 5, febr. 5, apr. 5, jūn. 5,
    jūl. 5, aug. 5, sept. 5, okt. 5, dec. 5,
  `,
  beforeStarter: `
    5 tūkst. EUR, 5 milj. EUR, 5 mljrd. EUR, 5 miljr. EUR, g. Rīga, gs. Rīga, gg. Rīga, Inc. Rīga, Ltd. Rīga,
    Corp. Rīga, Co. Rīga, Jr. Smith,
  `,
  ends: `
    lielgabali utt. Tie, p.m.ē. Tie, p. m. ē. Tie, m.ē. Tie, m. ē. Tie, 300 pr. Kr. Tie, pēc Kr. Tie, u. tml. Tie,
    u.tml. Tie, u. c. Tie, u.c. Tie, u. t. jpr. Tie, utml. Tie, et al. Tie, etc. Tie, 5 min. Tie, 5 sek. Tie,
    5 st. Tie, 5 km. Tie, 5 kg. Tie, 5 cm. Tie, 5 ha. Tie, 5 eks. Tie, 5 iedz. Tie, 5 proc. Tie,
  `,
  labelled: `
    vitamīns vitamīna vitamīnu hepatīts hepatīta plāns grupa grupas klase kategorija tips gripa lappuse lappusē tabula
    tabulā attēls numurs nodaļa punkts vieta vietā
  `,
  ordinals: 'years',
}
