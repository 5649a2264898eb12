import type { SourceNames, TargetLanguage } from '../model.ts'
import { demonyms, paradigm, together, withEndings } from '../paradigm.ts'
import { words } from '../word-lists.ts'

/** Polish: seven cases, consonants that soften before -ie, adjectives in -ski. */
export const polish = (): TargetLanguage => ({
  match: { term: 'stem' },
  inflection: paradigm(`
    -: a u owi em ie e y i ów om ami ach
    e i y o u: =
    t: ta tu towi tem cie ty tów
    d: da du dowi dem dzie dy dów
    r: ra ru rowi rem rze rzy rów
    ł: ła łu łowi łem le łowie
    k: ka ku kowi kiem ki ków
    g: ga gu gowi giem gi gów
    a: y i ie e ę ą o
    ka: ki ce kę ką ko
    ga: gi dze gę gą
    ra: ry rze rę rą
    ta: ty cie tę tą
    da: dy dzie dę dą
    ła: ły le łę łą
    wa: wy wie wę wą
    ia: ii ię ią i io
    ie: ia iu iem iach iami ych im ich
    ja: ji ję ją i
    ski: skiego skiemu skim ska skiej ską skich
    cki: ckiego ckiemu ckim cka ckiej cką
    ska: skiej ską
    cka: ckiej cką
    i: iego iemu im
    y: ego emu ym ów om ami ach
    o: a u em ie owi
    ów: owa owowi owem owie ową
    ew: wa wu wem wie ewa ewowi ewem ewie
    iec: ca cowi cem cu
    ec: ca cowi cem cu eca
    ek: ka kowi kiem ku eka ekiem
    ń: nia niowi niem niu nie
    l: la lowi lem lu le
    ny: nych nym nymi nów nom nami nach
    cy: ców com cami czech
    e: ych ym ymi ego emu
  `),
  declension: paradigm(`
    -: a owi a em ie
    t: ta towi ta tem cie
    d: da dowi da dem dzie
    r: ra rowi ra rem rze
    ł: ła łowi ła łem le
    l: la lowi la lem lu
    k: ka kowi ka kiem ku
    g: ga gowi ga giem gu
    j: ja jowi ja jem ju
    cz: cza czowi cza czem czu
    sz: sza szowi sza szem szu
    rz: rza rzowi rza rzem rzu
    ek: ka kowi ka kiem ku
    iec: ca cowi ca cem cu
    ów: owa owowi ów owem owie
    ski: skiego skiemu skiego skim skim
    cki: ckiego ckiemu ckiego ckim ckim
    i: iego iemu iego im im
    y: ego emu ego ym ym
    e o u ó é: =
    a: y ie ę ą ie
    ża: ży ży żę żą ży
    ka: ki ce kę ką ce
    ga: gi dze gę gą dze
    ra: ry rze rę rą rze
    ta: ty cie tę tą cie
    da: dy dzie dę dą dzie
    ła: ły le łę łą le
    ia: ii ii ię ią ii
    ja: ji ji ję ją ji
    ska: skiej skiej ską ską skiej
  `),
  // Trumpowie, Dudowie, Zełenscy; a foreign name that ends in a silent vowel does not change.
  plural: paradigm(`
    -: owie
    ski ska: scy
    cki cka: ccy
    a o: owie
    ek: kowie
    iec: cowie
    e i y u: =
  `),
  derivation: together(
    withEndings(
      paradigm(`
        -: sk owsk
        a: sk ańsk owsk
        ia: sk ijsk
        ja: jsk
        y: sk
        ów: owsk
        wa: wsk
        ga: sk
      `),
      'i a ie iego iej iemu ą im imi ich',
    ),
    paradigm(`
      -: czyk czycy czyków
      ia: ianie ian ianin jczyk
    `),
  ),
  demonyms: demonyms(`
    stany zjednoczone | usa: amerykań amerykan
    niemcy: niemiec niemc
    francja: francus
    wielka brytania: brytyj angiel
    grecja: grec
    turcja: tureck turk
    ukraina: ukraiń ukrain
    rosja: rosyj rosjan
    chiny: chińsk chińcz
    europa: europej
    unia europejska | ue: unijn europej
    korea północna: północnokoreań
    korea południowa: południowokoreań
    kijów: kijowsk
    moskwa: moskiews
  `),
})

/** Polish as a language that names are found in; all words in lower case. */
export const polishSource = (): SourceNames => ({
  plurals: [],
  titles: words(`
    prezydent wiceprezydent premier wicepremier minister wiceminister kanclerz król królowa książę księżna papież sir
    pan pani państwo dr prof profesor doktor inż mgr ks ksiądz ojciec bp biskup abp arcybiskup kard kardynał gen
    generał płk pułkownik mjr major kpt kapitan por porucznik adm admirał dowódca szef szefowa dyrektor sekretarz
    senator poseł posłanka gubernator burmistrz mer wojewoda ambasador prokurator sędzia rzecznik rzeczniczka lider
    liderka doradca św
  `),
  demonyms: new Set(),
  openers: words('następnie więcej mniej bardzo kilku oba obaj sześć siedem osiem dziewięć dziesięć'),
  common: words(`
    agencja akademia amerykańska armia ambasada bank biały bezpieczeństwa biuro biblioteka centralny centralna centrum
    cerkiew czerwony czerwona demokratyczna dom europejska europejski federacja federalny finansów fundacja fundusz
    główny główna gospodarki grupa gwardia igrzyska instytut izba kancelaria koalicja komenda komisja komitet
    komunistyczna konferencja kongres konstytucja kościół krajowa krajowy liga ludowa ludowej ministerstwo
    międzynarodowa międzynarodowy miasto morze most muzeum nagroda najwyższa najwyższy narodowa narodowy narodów nowa
    nowy obrony obywatelska olimpijskie opozycja organizacja pałac parlament partia plac plan pokoju policja polityki
    port prasa prawa praw prawo prokuratura powszechna rada radio rosyjska republika rzeczpospolita rząd sąd sejm
    senat siły służba spraw społeczna sprawiedliwości sprawiedliwość sojusz stany straż szczyt szpital teatr telewizja
    traktat trybunał ulica unia unii uniwersytet urząd wielka wielki wojna wojska wojsko wojskowy wschód wschodni
    wyższa wyższy zachód zagranicznych zbrojne zdrowia zgromadzenie ziemia zjednoczone związek
  `),
  places: words(`
    aleja góra góry jezioro kanał las lotnisko miasto morze most obwód ocean park plac port półwysep region rzeka ulica województwo wyspa wyspy wybrzeże zamek zatoka
  `),
  inPlaces: words('w we'),
  connectors: words('de del della van von der den di da la le al el bin ibn'),
  brands: new Set(),
})
