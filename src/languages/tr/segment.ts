import type { SegmentData } from '../model.ts'

export const tr: SegmentData = {
  joins: `
    Yrd. Koca, Öğr. Koca, Gör. Koca, Arş. Koca, Ord. Koca, Er. Akar, Amr. Akar, Ora. Akar, Kora. Akar, Tüma. Akar,
    Tuğa. Akar, Dz. Kuvvetleri, Hv. Kuvvetleri, Kr. Kuvvetleri, Hz. Muhammed, Bn. Akar, St. Louis, Şti. Akar,
    Ltd. Şti., Tic. Odası, San. Odası, Cad. Numara, Cd. Numara, Sok. Numara, Sk. Numara, Mah. Numara, Mh. Numara,
    Bul. Numara, Blv. Numara, Apt. Numara, Ap. Numara, Mey. Numara, Ünv. Rektörü, Üniv. Rektörü, Fak. Dekanı,
    Enst. Müdürü, Böl. Başkanı, Bşk. Akar, Bşk. Yrd., Md. Akar, Müd. Akar, Gn. Md., Gnkur. Başkanı, Kur. Başkanı,
    Kom. Başkanı, T.C. Anayasası, T. C. Anayasası, bk. Ankara, Bk. Ankara, bkz. Ankara, Bkz. Ankara, krş. Ankara,
    örn. Ankara, Örn. Ankara, ör. Ankara, Ör. Ankara, yak. Ankara, yakl. Ankara, çev. Koca, Çev. Koca, haz. Koca,
    Haz. Koca, der. Koca, Ed. Koca, ed. Koca, yay. Koca, Yay. Koca, İng. Metin, Fr. Metin, Alm. Metin, Ar. Metin,
    Far. Metin, Lat. Metin, Yun. Metin, İt. Metin, Rus. Metin, Doğ. Koca, Öl. Koca, öl. Koca, d. Koca, ö. Koca,
  `,
  beforeNumber: `
    No. 5, no. 5, Nu. 5, nr. 5, s. 5, ss. 5, sf. 5, Sf. 5, sy. 5, C. 5, c. 5, md. 5, böl. 5, şek. 2, Şek. 2, tab. 2,
    Tel. 5, tel. 5, Fax. 5, Da. 5, bs. 5, Oca. 5, Şub. 5, Mar. 5, Nis. 5, May. 5, Tem. 5, Ağu. 5, Eyl. 5, Eki. 5,
    Kas. 5, Ara. 5, Vol. 5, p. 5, pp. 5, art. 5,
  `,
  beforeStarter: `
    M.Ö. Roma, M. Ö. Roma, MÖ. Roma, M.S. Roma, M. S. Roma, İ.Ö. Roma, İ.S. Roma, A.Ş. Genel, A. Ş. Genel, Inc. Genel,
    Ltd. Genel, Corp. Genel, Co. Genel, Jr. Smith, A.B.D. Başkanı, ABD. Başkanı, U.S. Army, S.S.C.B. Lideri,
    T.B.M.M. Başkanı, D.C. Ankara,
  `,
  ends: `
    toplar vb. Çok, v.b. Çok, v. b. Çok, vs. Çok, v.s. Çok, v. s. Çok, vd. Çok, v.d. Çok, bb. Çok, gb. Çok, yy. Çok,
    5 km. Çok, 5 m. Çok, 5 kg. Çok, 5 cm. Çok, 5 gr. Çok, 5 dk. Çok, 5 sn. Çok, 5 sa. Çok, 5 TL. Çok, et al. Çok,
    etc. Çok,
  `,
  labelled: 'vitamini vitamin hepatit plan grup grubu sınıf tip tipi sayfa numara tablo şekil bölüm madde kanal',
  ordinals: 'days',
}
