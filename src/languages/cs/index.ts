import type { LanguageHead } from '../model.ts'

export const cs: LanguageHead = {
  tag: 'cs',
  name: 'Czech',
  sources: {
    segment: [
      'Ústav pro jazyk český AV ČR, Internetová jazyková příručka: Zkratky, Tečka, Řadové číslovky',
      'Vojenské hodnosti a akademické tituly ČR: zkratky',
    ],
    article: ['The pages of ČTK customers, Deník N, iDNES.cz, Seznam Zprávy and WordPress in Czech'],
  },
  readBy: [],
  gendered: true,
  grammar: { respellsNames: true },
  titles: `
    p. Novák, pp. Novák, pí. Nováková, sl. Nováková, Ing. Novák, ing. Novák, arch. Novák, Bc. Novák, Mgr. Novák,
    MgA. Novák, PhDr. Novák, JUDr. Novák, MUDr. Novák, MVDr. Novák, RNDr. Novák, PharmDr. Novák, ThDr. Novák,
    RSDr. Novák, PaedDr. Novák, ThLic. Novák, Dr. Novák, dr. Novák, prof. Novák, Prof. Novák, doc. Novák,
    Doc. Novák, akad. Novák, gen. Novák, Gen. Novák, genmjr. Novák, genpor. Novák, brig. gen. Novák, plk. Novák,
    Plk. Novák, pplk. Novák, mjr. Novák, kpt. Novák, Kpt. Novák, npor. Novák, por. Novák, ppor. Novák, nprap. Novák,
    prap. Novák, rtm. Novák, čet. Novák, des. Novák, voj. Novák, adm. Novák, mons. Novák, Mons. Novák, kard. Novák,
    abp. Novák, bp. Novák, P. Novák, Mr. Smith, Mrs. Smith, Ms. Smith, sen. Novák, Sen. Novák, posl. Novák,
  `,
  starters: `
    dne v ve na z ze do od o po za při před pod nad mezi přes pro bez u ke k s se podle kvůli během kromě vedle místo
    díky kolem okolo a i ale avšak však nebo či že když kdy kde jak aby protože neboť proto tak takže tedy jestliže
    pokud jestli zda ač ačkoli ačkoliv zatímco než až jako ten ta to ti ty toho té tom tomu tím tato tento toto tyto
    těchto on ona ono oni jeho její jejich my vy já ty můj naše náš svůj který která které kteří kdo co čeho ne ano
    nikdy vždy už již ještě teď nyní dnes včera zítra tehdy potom pak později dříve tady tam zde také též rovněž
    dokonce jen pouze možná snad asi bohužel samozřejmě konečně nakonec navíc mimo jinak podobně celkem je jsou byl
    byla bylo byli byly bude budou má mají měl lze může mohou musí všichni všechny všechno vše každý každá každé jiný
    jiná další někteří některé mnoho mnozí několik žádný žádná nikdo nic jeden jedna dva dvě tři čtyři pět proč jaký
    jaká jaké kolik odkud kam
  `,
  months: {
    1: 'leden ledna lednu',
    2: 'únor února únoru',
    3: 'březen března březnu',
    4: 'duben dubna dubnu',
    5: 'květen května květnu',
    6: 'červen června červnu',
    7: 'červenec července červenci',
    8: 'srpen srpna srpnu',
    9: 'září',
    10: 'říjen října říjnu',
    11: 'listopad listopadu',
    12: 'prosinec prosince prosinci',
  },
  weekdays: {
    1: 'pondělí pondělní',
    2: 'úterý úterní',
    3: 'středa středu středy středě',
    4: 'čtvrtek čtvrtka čtvrteční',
    5: 'pátek pátku páteční',
    6: 'sobota sobotu soboty sobotní',
    7: 'neděle neděli nedělní',
  },
  dangling:
    'v na s z o do ve za pro k ke při podle ze před a i ale že který která které kteří když aby pokud protože nebo jako jeho její jejich své svou svůj svého mezi od po pod nad přes bez u kvůli během velmi tento tato toto této si se by což jenž zda',
}
