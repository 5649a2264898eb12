import type { LanguageHead } from '../model.ts'

export const fi: LanguageHead = {
  tag: 'fi',
  name: 'Finnish',
  sources: {
    segment: ['Kielikello: Lyhenneluettelo', 'Kielitoimiston ohjepankki: Lyhenteet, Järjestysluvut'],
  },
  readBy: [],
  grammar: { compounding: true },
  titles: `
    toht. Virtanen, maist. Virtanen, lis. Virtanen, dos. Virtanen, prof. Virtanen, Prof. Virtanen,
    dipl.ins. Virtanen, dipl. ins. Virtanen, ins. Virtanen, past. Virtanen, rov. Virtanen, kenr. Virtanen,
    kenr.maj. Virtanen, kenr.ltn. Virtanen, amir. Virtanen, ev. Virtanen, evl. Virtanen, maj. Virtanen,
    kapt. Virtanen, ylil. Virtanen, luutn. Virtanen, ltn. Virtanen, vänr. Virtanen, kers. Virtanen, alik. Virtanen,
    ylik. Virtanen, vääp. Virtanen, hra. Virtanen, Hra. Virtanen, rva. Virtanen, Rva. Virtanen, nti. Virtanen,
    Nti. Virtanen, Dr. Virtanen, Mr. Smith, Mrs. Smith, Ms. Smith,
  `,
  starters: `
    se ne hän he minä sinä me te tämä nämä tuo nuo joka jotka mikä mitkä kuka ketkä kukaan mitään mikään sen sitä siitä
    siihen siinä sillä sille siltä niiden niitä niistä niihin niissä niille hänen hänet häntä hänelle heidän heitä
    heille minun minut minua minulle sinun meidän meitä meille teidän tämän tätä tästä tähän tässä tällä tälle näiden
    näitä näistä näin ja tai mutta vaan vaikka koska jos kun kuin kunnes että jotta sekä eikä ellei joko siis niin myös
    kuitenkin silti siksi sitten silloin nyt jo vielä aina usein joskus harvoin taas pian heti eilen tänään huomenna
    aiemmin myöhemmin lopulta lopuksi aluksi ensin ensiksi ennen jälkeen aikana lisäksi ehkä kenties varmasti
    luultavasti todennäköisesti valitettavasti onneksi esimerkiksi erityisesti etenkin varsinkin samalla samoin
    toisaalta toisin päinvastoin muun muutoin muuten tosin toki kyllä ei en et emme ette eivät älä on oli ovat olivat
    ole olisi onko voi voiko pitää pitäisi saa täytyy kaikki kaikkien koko moni monet monta monien useat useita jotkut
    jokin joku jokainen molemmat muut muutama muita toinen toiset toisen ensimmäinen viimeinen yksi yhden kaksi kahden
    kolme neljä viisi kuusi seitsemän miksi miten missä mistä mihin milloin millainen kuinka paljonko onkohan vuonna
    viime tänä siellä täällä tuolla siten täten vain vasta kuten ilman yli alle noin itse sama samat uusi uuden suuri
    suurin suomalaiset lähes ainakin jopa edes tietysti
  `,
  saying: `
    kysyi sanoi sanoo vastasi vastaa totesi toteaa kertoi kertoo huusi jatkoi lisäsi kirjoitti kirjoittaa huudahti
    ihmetteli ihmettelee kysyy pohti pohtii arvioi selitti myönsi kommentoi kiteytti kiteyttää
  `,
  months: {
    1: 'tammikuu*',
    2: 'helmikuu*',
    3: 'maaliskuu*',
    4: 'huhtikuu*',
    5: 'toukokuu*',
    6: 'kesäkuu*',
    7: 'heinäkuu*',
    8: 'elokuu*',
    9: 'syyskuu*',
    10: 'lokakuu*',
    11: 'marraskuu*',
    12: 'joulukuu*',
  },
  weekdays: {
    1: 'maanantai*',
    2: 'tiistai*',
    3: 'keskiviik*',
    4: 'torstai*',
    5: 'perjantai*',
    6: 'lauantai*',
    7: 'sunnuntai*',
  },
  dangling:
    'ja että mutta kun joka jotka kuin jos tai sekä koska vaan vaikka kuten eli jonka jota joita joissa jossa josta on oli ovat ei hänen heidän sen tämän tämä se hyvin noin eikä sillä',
}
