import type { SegmentData } from '../model.ts'

export const hu: SegmentData = {
  sources: [
    'Magyar Tudományos Akadémia, A magyar helyesírás szabályai, 12. kiadás (2015): rövidítések, számok, keltezés',
    '2012. évi CCV. törvény: rendfokozatok',
  ],
  joins: `
    dr. Kovács, Dr. Kovács, dr.jur. Kovács, dr. jur. Kovács, prof. Kovács, Prof. Kovács, ifj. Kovács, Ifj. Kovács,
    id. Kovács, Id. Kovács, özv. Kovács, Özv. Kovács, Szt. Kovács, szt. Kovács, Sz. Kovács, kb. Kovács, Kb. Kovács,
    ún. Kovács, Ún. Kovács, u.n. Kovács, ú.n. Kovács, ill. Kovács, pl. Kovács, Pl. Kovács, vö. Kovács, Vö. Kovács,
    ld. Kovács, Ld. Kovács, ti. Kovács, Ti. Kovács, ui. Kovács, Ui. Kovács, u.i. Kovács, ford. Kovács, szerk. Kovács,
    Szerk. Kovács, szül. Kovács, bev. Kovács, gyűjt. Kovács, összeáll. Kovács, közrem. Kovács, dipl. Kovács,
    Mr. Kovács, Mrs. Kovács, Ms. Kovács, Msgr. Kovács, St. Kovács, br. Kovács, hg. Kovács, altbgy. Kovács,
    ddtbk. Kovács, ezds. Kovács, ezr. Kovács, alez. Kovács, őrgy. Kovács, szds. Kovács, fhdgy. Kovács, főhdgy. Kovács,
    hdgy. Kovács, ftörm. Kovács, törm. Kovács, őrm. Kovács, őrv. Kovács, r. Kovács, pü. Kovács, tü. Kovács, bv. Kovács,
    lat. Kovács, ném. Kovács, fr. Kovács, lengy. Kovács, ált. Kovács, max. Kovács, min. Kovács, vki. Kovács,
    okl. Kovács, Bp. Kovács, bp. Kovács, ker. ny. Kovács,
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
  starters: `
    a az egy ez ezek azok azt ezt ennek annak ezzel azzal erre arra ebben abban ebből abból ettől attól ezért azért így
    úgy ilyen olyan itt ott ide oda innen onnan most akkor ekkor már még csak is és s de hanem vagy mert hogy ha mint
    míg amíg amikor mikor miután mielőtt mivel hiszen tehát ugyanis azonban viszont pedig ám bár habár noha jóllehet
    ugyan ugyanakkor mégis mégsem egyébként persze természetesen valójában ráadásul emellett továbbá végül először
    másodszor később korábban előbb utána azután aztán majd ma tegnap holnap tavaly idén jövőre nemrég mindig soha
    sosem gyakran néha ismét újra talán esetleg valószínűleg állítólag bizonyára nem ne sem se igen nincs van volt lesz
    voltak vannak lehet kell kellett tud én te ő mi ti ők engem téged őt minket nekem neki nekünk velem vele ki kik mit
    miért hogyan hol hová honnan melyik mennyi hány milyen aki akik akit ami amely amelyek amit valaki valami senki
    semmi minden mindenki mindenkinek mindkét mindez egyik másik más mások egyes több sok kevés néhány számos két kettő
    három négy öt hat hét nyolc kilenc tíz első második új régi maga saját szerint szerinte közben eközben összesen
    például részben egyrészt másrészt különösen szintén valamint illetve sőt hiába hátha vajon bizony nos na no igaz
    közülük köztük ilyenkor olykor napjainkban immár éppen pontosan
  `,
  reporting: `
    kérdezte kérdezi mondta mondja válaszolta feleli felelte közölte kiáltotta tette teszi jegyezte írta írja
    fogalmazott vélte vélekedett tudatta hozzátette magyarázta folytatta idézte
  `,
  labelled: 'vitamin vitamint vitamina hepatitis terv csoport osztály típusú típus kategória blokk influenza',
  ordinals: 'years',
}
