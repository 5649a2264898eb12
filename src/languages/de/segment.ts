import type { SegmentData } from '../model.ts'

export const de: SegmentData = {
  sources: [
    'Duden, Die deutsche Rechtschreibung, rules D 1 to D 5 and the entries of the abbreviations',
    'CLDR sentence-break suppressions for German',
    'Dienstgradabkürzungen der Bundeswehr; Abkürzungsverzeichnis der Rechtssprache (Kirchner)',
  ],
  joins: `
    u. Söhne, od. Söhne, b. Köln, schwäb. Alb, schles. Adel, möbl. Zimmer, gedr. Text, näml. Text, Bibl. Nationale,
    Adr. Köln, gek. Text, kfm. Leiter, Chr. Müller, hpts. Köln, erw. Auflage, allgem. Recht, Hr. Müller, Hrn. Müller,
    Frl. Müller, Dr. Merkel, Drs. Merkel, Prof. Müller, Doz. Müller, Mag. Müller, Ing. Müller, Dipl. Ing.,
    Dipl.-Ing. Müller, Dipl.-Kfm. Müller, Dipl.-Volksw. Müller, Dir. Müller, Präs. Müller, Hptm. Müller, Oblt. Müller,
    Lt. Müller, Maj. Müller, Obst. Müller, Gen. Kujat, Feldw. Müller, Uffz. Müller, Gefr. Müller, Kpt. Müller,
    Adm. Müller, Mr. Smith, Mrs. Smith, Ms. Smith, Gov. Newsom, Msgr. Müller, Hl. Vater, hl. Maria, St. Pauli,
    Skt. Pauli, Kl. Müller, Gr. Straße, gen. Stein, geb. Müller, verh. Müller, verw. Müller, gesch. Müller,
    gest. August, ev. Kirche, evang. Kirche, kath. Kirche, röm. Reich, röm.-kath. Kirche, griech. Gott, lat. Text,
    dt. Kaiser, Dt. Bank, deutschspr. Raum, engl. Text, frz. Text, franz. Text, ital. Text, span. Text, russ. Text,
    amerik. Text, österr. Recht, Österr. Post, sächs. Landtag, bad. Wein, südd. Raum, nordd. Raum, kgl. Hof, Kgl. Hof,
    kaiserl. Hof, k.u.k. Armee, k. u. k. Armee, k.k. Armee, k. k. Armee, städt. Bühnen, Städt. Bühnen, staatl. Schule,
    Staatl. Schule, amtl. Text, wiss. Dienst, ehem. Minister, Ehem. Minister, sog. Staat, Sog. Staat, insb. Frauen,
    insbes. Frauen, bes. Frauen, einschl. Bayern, ausschl. Bayern, inkl. Steuer, exkl. Steuer, zzgl. Steuer,
    abzgl. Steuer, bzgl. Steuer, hins. Steuer, betr. Steuer, Betr. Steuer, gem. Artikel, lt. Polizei, wg. Mordes,
    ca. Fünf, Ca. Fünf, rd. Fünf, mind. Fünf, max. Fünf, vgl. Müller, Vgl. Müller, s. Anhang, bzw. Haubitzen,
    resp. Haubitzen, z.B. Bayern, Z. B. Bayern, zB. Bayern, z. B. Bayern, d.h. Bayern, d. h. Bayern, D. h. Bayern,
    i.e. Bayern, u.a. Bayern, u. a. Bayern, U. a. Bayern, u.A. Bayern, v.a. Bayern, v. a. Bayern, V. a. Bayern,
    v.d. Leyen, v. d. Leyen, i.d.R. Männer, i. d. R. Männer, i.S. Artikel, i. i.S.d. Artikels, i. S. d. Artikels,
    i.S.v. Artikel, i. S. v. Artikel, i.V.m. Artikel, i. V. m. Artikel, m.E. Unsinn, m. E. Unsinn, u.E. Unsinn,
    u. E. Unsinn, m.W. Unsinn, m. W. Unsinn, o.g. Minister, o. g. Minister, s.o. Artikel, s. o. Artikel, s.u. Artikel,
    s. u. Artikel, s.a. Artikel, s. a. Artikel, i.A. Müller, i. A. Müller, i.V. Müller, i. V. Müller, ppa. Müller,
    z.T. Männer, z.Zt. Minister, z.Z. Minister, zzt. Minister, u.U. Männer, u. U. Männer, n.n. Minister, p.a. Zins,
    a.D. Kujat, a. D. Kujat, i.R. Müller, i. R. Müller, d.R. Müller, d. R. Müller, d.J. Müller, d. J. Müller,
    d.Ä. Müller, d. Ä. Müller, h.c. Müller, h. c. Müller, e.h. Müller, e. h. Müller, evtl. Männer, Evtl. Männer,
    ggf. Männer, Ggf. Männer, ggfs. Männer, eigtl. Männer, urspr. Männer, zw. Männern, versch. Männer, div. Männer,
    allg. Recht, Allg. Zeitung, öffentl. Recht, jew. Minister, entspr. Artikel, Tel. Nummer, Fa. Rheinmetall,
    Fam. Müller, Gebr. Grimm, Gebrüd. Grimm, Nachf. Müller, Inh. Müller, Hrsg. Müller, Hg. Müller, hrsg. Müller,
    hg. Müller, Verf. Müller, Red. Müller, Übers. Müller, übers. Müller, Abt. Kultur, Int. Presse, Intern. Presse,
    Nat. Presse, Reg. Bezirk, Reg.-Bez. Köln, Bez. Mitte, Kr. Mitte, Lkr. Mitte, Bhf. Zoo, Hbf. Köln, Univ. Köln,
    Bot. Garten, Zool. Garten, vs. Bayern, Vol. Eins, cf. Müller, feat. Sido, ft. Sido, i.H.v. Euro, i. H. v. Euro,
    b.a.w. Pause, jährl. Kosten, mtl. Kosten, tägl. Kosten, durchschn. Kosten, östl. Länge, westl. Länge,
    nördl. Breite, südl. Breite,
  `,
  beforeNumber: `
    Nr. 5, Nrn. 5, No. 5, Art. 3, Abs. 2, Ziff. 3, Kap. 4, Bd. 5, Bde. 5, Bl. 5, Abb. 2, Tab. 2, Taf. 2, Fig. 2,
    Anm. 2, Fn. 2, Rn. 2, Rz. 2, Rdnr. 2, Tz. 2, Lit. 2, lit. B, Buchst. B, Aufl. 2, Ausg. 2, Jg. 2, Jgg. 2, Vers. 2,
    Sp. 5, Nov. 5, Dez. 5, Jan. 5, Jän. 5, Feb. 5, Febr. 5, Mrz. 5, Apr. 5, Jul. 5, Aug. 5, Sep. 5, Sept. 5, Okt. 5,
    Mo. 5, Di. 5, Mi. 5, Do. 5, Fr. 5, Sa. 5, So. 5, Pos. 5, Art.-Nr. 5, App. 5, Fax. 5, Op. 27, op. 27, Whg. 5,
    Hs. 5, Zi. 5, Lfg. 5, Sekt. 5, Lekt. 5,
  `,
  beforeStarter: `
    5 Mio. Euro, 5 Mill. Euro, 5 Mrd. Euro, 5 Mia. Euro, 5 Bio. Euro, 5 Tsd. Euro, Hauptstr. Ecke, Str. Ecke,
    str. Ecke, Pl. Ecke, Inc. Chef, Co. Chef, Ltd. Chef, Corp. Chef, Jr. Chef, jr. Chef, jun. Chef, sen. Chef,
    Jun. Chef, U.S. Armee, U.S.A. Armee, e.V. Köln, e. V. Köln, E.V. Köln, mbH. Köln, m.b.H. Köln, m. b. H. Köln,
    A.G. Köln, Verl. Köln, N.N. Müller, N. N. Müller, n.Chr. Rom, v.Chr. Rom, n. Chr. Rom, v. Chr. Rom, n.u.Z. Rom,
    v.u.Z. Rom, n. u. Z. Rom, v. u. Z. Rom, u.Z. Rom, u. Z. Rom, a.M. Hauptbahnhof, a. M. Hauptbahnhof,
    a.d.O. Hauptbahnhof, a. d. O. Hauptbahnhof, a.Rh. Hauptbahnhof, a. Rh. Hauptbahnhof, M.A. Müller, B.A. Müller,
    LL.M. Müller, M.Sc. Müller, B.Sc. Müller, Ph.D. Müller, phil. Müller, med. Müller, jur. Müller, iur. Müller,
    rer. Müller, nat. Müller, pol. Müller, oec. Müller, theol. Müller, habil. Müller, a.a.O. Müller, a. a. O. Müller,
    ebd. Müller, Ebd. Müller, Best. Müller, Mitt. Müller, Zs. Müller, Zschr. Müller, Jh. Müller, Jhd. Müller,
    Jhdt. Müller, Jahrh. Müller, std. Müller, Std. Müller, Sek. Müller, Stk. Müller,
  `,
  ends: `
    Panzer usw. Er, usf. Er, etc. Er, u.v.a. Er, u. v. a. Er, u.v.m. Er, u. v. m. Er, u.a.m. Er, u. a. m. Er, u.ä. Er,
    u. ä. Er, u.Ä. Er, u. Ä. Er, o.ä. Er, o. ä. Er, o.Ä. Er, o. Ä. Er, dgl. Er, dergl. Er, u.dgl. Er, ff. Er, f. Er,
    et al. Er, u.s.w. Er, u. s. w. Er, u.s.f. Er, m.w.N. Er, m. w. N. Er,
  `,
  starters: `
    der die das den dem des ein eine einen einem einer eines kein keine keinen er sie es wir ihr ich du man mein sein
    seine seinen unser unsere euer ihre ihren ihrem ihrer dieser diese dieses diesen diesem jener jene jenes jeder
    jede jedes alle allem allen alles viele einige manche mehrere andere beide solche und oder aber denn doch sondern
    sowie wenn weil da dass daß ob obwohl während bevor nachdem seit seitdem bis als wie damit falls sobald solange
    indem wer was wo wann warum weshalb wieso wohin woher welche welcher welches wem wen in im an am auf bei beim mit
    nach von vom vor zu zum zur aus für gegen ohne um durch über unter zwischen hinter neben trotz wegen laut gemäß
    dank außer seither innerhalb außerhalb gegenüber hier dort dann danach dabei dazu daher darum deshalb deswegen
    dennoch trotzdem jedoch allerdings außerdem zudem ferner so auch noch nur schon erst jetzt nun heute gestern
    morgen damals später früher bald immer nie oft manchmal vielleicht wahrscheinlich vermutlich leider natürlich
    tatsächlich schließlich zuletzt zunächst inzwischen mittlerweile insgesamt daraufhin dadurch davon dafür dagegen
    darüber darin daran darauf hierbei hierzu hiermit somit also nämlich etwa sogar nicht nichts niemand jemand etwas
    ja nein ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen
    soll sollen will wollen darf dürfen möchte würde bitte danke
  `,
  months: `
    Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Febr Mär
    Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez
  `,
  labelled: `
    vitamin hepatitis plan gruppe klasse typ kategorie seite platz nummer kapitel artikel absatz punkt tabelle
    abbildung kanal gleis linie stufe paragraf serie
  `,
  ordinals: 'days',
}
