import type { LanguageHead } from '../model.ts'

export const hu: LanguageHead = {
  tag: 'hu',
  name: 'Hungarian',
  sources: {
    segment: [
      'Magyar Tudományos Akadémia, A magyar helyesírás szabályai, 12. kiadás (2015): rövidítések, számok, keltezés',
      '2012. évi CCV. törvény: rendfokozatok',
    ],
  },
  readBy: [],
  grammar: { verbLast: true, compounding: true },
  titles: `
    dr. Kovács, Dr. Kovács, dr.jur. Kovács, dr. jur. Kovács, prof. Kovács, Prof. Kovács, ifj. Kovács, Ifj. Kovács,
    id. Kovács, Id. Kovács, özv. Kovács, Özv. Kovács, Mr. Kovács, Mrs. Kovács, Ms. Kovács, Msgr. Kovács,
    altbgy. Kovács, ddtbk. Kovács, ezds. Kovács, ezr. Kovács, alez. Kovács, őrgy. Kovács, szds. Kovács,
    fhdgy. Kovács, főhdgy. Kovács, hdgy. Kovács, ftörm. Kovács, törm. Kovács, őrm. Kovács, őrv. Kovács,
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
  saying: `
    kérdezte kérdezi mondta mondja válaszolta feleli felelte közölte kiáltotta tette teszi jegyezte írta írja
    fogalmazott vélte vélekedett tudatta hozzátette magyarázta folytatta idézte
  `,
  months: {
    1: 'január*',
    2: 'február*',
    3: 'március*',
    4: 'április*',
    5: 'május*',
    6: 'június*',
    7: 'július*',
    8: 'augusztus*',
    9: 'szeptember*',
    10: 'október*',
    11: 'november*',
    12: 'december*',
  },
  weekdays: {
    1: 'hétfő*',
    2: 'kedd kedden keddi keddre keddig keddtől',
    3: 'szerda szerdán szerdai szerdá*',
    4: 'csütörtök*',
    5: 'péntek*',
    6: 'szombat*',
    7: 'vasárnap*',
  },
  dangling:
    'a az és hogy egy vagy mint de ha mert aki ami amely akik amelyek amelyet amikor ahol nagyon több olyan ez azt illetve pedig hanem sem minden annak ennek bár noha mivel valamint',
}
