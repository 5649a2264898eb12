import type { SegmentData } from '../model.ts'

export const pl: SegmentData = {
  joins: `
    ok. Kowalski, ws. Europy, al. Niepodległości, os. Piastów, hab. Kowalski, red. Kowalski, Red. Kowalski, św. Jan,
    Św. Jan, śś. Jan, bł. Jan, Bł. Jan, wicemin. Kowalski, przew. Kowalski, wiceprzew. Kowalski, zast. Kowalski,
    ul. Długa, Ul. Długa, Al. Niepodległości, pl. Zamkowy, Pl. Zamkowy, Os. Piastów, skw. Zamkowy, woj. Mazowieckie,
    pow. Mazowiecki, gm. Mazowiecka, ps. Bór, pseud. Bór, ur. Kowalski, zm. Kowalski, zw. Kowalski, tzw. Kowalski,
    Tzw. Kowalski, zob. Kowalski, Zob. Kowalski, np. Kowalski, Np. Kowalski, tj. Kowalski, Tj. Kowalski,
    tzn. Kowalski, Tzn. Kowalski, m.in. Kowalski, M.in. Kowalski, m. ok. Kowalski, ca. Kowalski, dot. Kowalski,
    wg. Kowalski, wyd. Kowalski, oprac. Kowalski, tłum. Kowalski, przeł. Kowalski, reż. Kowalski, fot. Kowalski,
    Fot. Kowalski, muz. Kowalski, ang. Text, niem. Text, franc. Text, fr. Text, ros. Text, łac. Text, wł. Text,
    hiszp. Text, ukr. Text, czes. Text, ds. Europy, pn. Wesele, pt. Wesele, tyt. Wesele, pełn. Kowalski,
    p.o. Kowalski, p. zwł. Kowalski, szczeg. Kowalski, ew. Kowalski, Ew. Kowalski, właśc. Kowalski, wsp. Kowalski,
    zwycz. Kowalski, nadzw. Kowalski, fiz. Kowalski, med. Kowalski, Tow. Naukowe, Inst. Fizyki, Uniw. Warszawski,
    Wydz. Prawa, wydz. Prawa, Zakł. Fizyki, Zw. Kowalski, vs. Kowalski, St. Louis, hm. Kowalski, śp. Kowalski,
    ś.p. Kowalski, Ś.p. Kowalski, maks. Kowalski, śr. Kowalski, płn. Kowalski, płd. Kowalski, wsch. Kowalski,
    zach. Kowalski,
  `,
  beforeNumber: `
    nr. 5, Nr. 5, art. 5, Art. 5, ust. 2, lit. B, poz. 5, Poz. 5, str. 5, Str. 5, s. 5, ss. 5, t. 5, rozdz. 5,
    Rozdz. 5, cz. 5, Cz. 5, rys. 2, Rys. 2, tab. 2, Tab. 2, il. 2, ryc. 2, Ryc. 2, tabl. 2, przyp. 2, par. 2, z. 2,
    zesz. 2, vol. 2, Vol. 2, m. 3, lok. 3, kl. 3, tel. 5, Tel. 5, faks. 5, fax. 5, wew. 5, sygn. 5, Dz. Dz.U. 5,
    op. 5, Op. 5, ww. XX, st. 5, Godz. 5, sty. 5, lut. 5, mar. 5, kwi. 5, cze. 5, lip. 5, sie. 5, wrz. 5, paź. 5,
    lis. 5, gru. 5, dz. 5, kat. 5, Ok. 5, gat. 5,
  `,
  afterNumber: `
    w XX w. Polska, 1991 r. Polska, 1991 rr. Polska, 5 wz. Polska,
  `,
  quantities: 'tys mln mld bln',
  beforeStarter: `
    5 tys. USD, 5 mln. USD, 5 mld. USD, 5 bln. USD, im. Mickiewicza, S.A. Warszawa, S. A. Warszawa,
    Sp. z o.o. Warszawa, o.o. Warszawa, o. o. Warszawa, Inc. Warszawa, Ltd. Warszawa, Corp. Warszawa, Co. Warszawa,
    Jr. Kowalski, jr. Kowalski, U.S. Army, U.S.A. Army,
    R.P. Sejm, RP. Sejm, j.w. Kowalski, jw. Kowalski, op. cit. Kowalski, dz. cyt. Kowalski, tamże. Kowalski,
    P.S. Kowalski, N.N. Kowalski,
  `,
  ends: `
    p.n.e. Są, n.e. Są, p. n. e. Są, n. e. Są, pne. Są,
    działa itp. Są, itd. Są, i in. Są, etc. Są, i nn. Są, n. Są, nast. Są, 5 godz. Są, 5 min. Są, 5 sek. Są,
    5 sec. Są, 5 szt. Są, 5 egz. Są, 5 zł. Są, 5 gr. Są, 5 km. Są, 5 kg. Są, 5 cm. Są, 5 mies. Są, 5 pkt. Są,
    5 proc. Są, 5 dol. Są, 5 ha. Są,
  `,
  labelled: 'witamina witaminy witaminę witamin hepatitis kategoria kategorii typ typu',
  ordinals: 'unknown',
  participles: 'anym anej anego anych anymi onym onej onego onych onymi ętym ętej ętego ętych ętymi',
  phrases: {
    verbs:
      'ł ła ło li ły łem łam łeś łaś liśmy łyśmy no to uje ują ają eje eją ieje jest są ma mają może mogą będzie będą się trwa działa mieszka wynosi stoi leży istnieje',
    openers: 'według wskutek wbrew dzięki',
    that: 'że iż gdy kiedy',
    fronts: 'jak gdy kiedy jeśli jeżeli skoro choć chociaż ponieważ zanim odkąd dopóki',
  },
}
