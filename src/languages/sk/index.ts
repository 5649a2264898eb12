import type { LanguageHead } from '../model.ts'

export const sk: LanguageHead = {
  tag: 'sk',
  name: 'Slovak',
  sources: {
    segment: [
      'Jazykovedný ústav Ľ. Štúra SAV, Pravidlá slovenského pravopisu (2013): bodka, skratky a značky, radové číslovky',
      'Zákon č. 281/2015 Z. z. o štátnej službe profesionálnych vojakov: vojenské hodnosti',
    ],
  },
  readBy: [],
  grammar: { respellsNames: true },
  titles: `
    p. Novák, pp. Novák, pí. Novák, sl. Novák, Ing. Novák, ing. Novák, arch. Novák, Bc. Novák, Mgr. Novák,
    MgA. Novák, Mgr. art. Novák, PhDr. Novák, JUDr. Novák, MUDr. Novák, MVDr. Novák, RNDr. Novák, PharmDr. Novák,
    ThDr. Novák, ThLic. Novák, PaedDr. Novák, RSDr. Novák, Dr. Novák, dr. Novák, prof. Novák, Prof. Novák,
    doc. Novák, Doc. Novák, akad. Novák, gen. Novák, Gen. Novák, genmjr. Novák, genpor. Novák, brig. gen. Novák,
    plk. Novák, Plk. Novák, pplk. Novák, mjr. Novák, kpt. Novák, Kpt. Novák, npor. Novák, por. Novák, ppor. Novák,
    nprap. Novák, prap. Novák, rtm. Novák, čat. Novák, des. Novák, voj. Novák, adm. Novák, mons. Novák, Mons. Novák,
    kard. Novák, arcib. Novák, bisk. Novák, P. Novák, posl. Novák, Mr. Smith, Mrs. Smith, Ms. Smith,
  `,
  starters: `
    dňa v vo na z zo do od o po za pri pred pod nad medzi cez pre bez u k ku s so podľa kvôli počas okrem vedľa
    namiesto vďaka okolo mimo napriek a i aj ale avšak však alebo či že keď keďže kedy kde ako aby pretože lebo preto
    tak takže teda ak hoci zatiaľ kým než ten tá to tí tie toho tej tom tomu tým tento táto toto tieto títo týchto túto
    on ona ono oni ony jeho jej ich my vy ja ty môj naše náš svoj ktorý ktorá ktoré ktorí kto čo čoho nie áno nikdy
    vždy už ešte teraz dnes včera zajtra vtedy potom neskôr predtým tu tam tiež takisto rovnako dokonca len iba možno
    snáď asi bohužiaľ žiaľ samozrejme konečne nakoniec navyše inak podobne celkom celkovo je sú bol bola bolo boli bude
    budú má majú mal môže môžu musí všetci všetky všetko každý každá každé iný iná ďalší ďalšia ďalšie niektorí
    niektoré mnoho mnohí niekoľko žiadny žiadna nikto nič jeden jedna jedno dva dve tri štyri päť prečo aký aká aké
    koľko odkiaľ kam väčšina prvý prvá približne najmä práve súčasne medzitým doteraz odvtedy vraj údajne
  `,
  saying: `
    povedal povedala opýtal opýtala spýtal spýtala odpovedal odpovedala dodal dodala uviedol uviedla vyhlásil
    vyhlásila napísal napísala zvolal zvolala pýta hovorí tvrdí vysvetlil vysvetlila reagoval reagovala pokračoval
  `,
  months: {
    1: 'január*',
    2: 'február*',
    3: 'marec marca marci',
    4: 'apríl*',
    5: 'máj mája máji',
    6: 'jún júna júni',
    7: 'júl júla júli',
    8: 'august augusta auguste',
    9: 'september septembra septembri',
    10: 'október októbra októbri',
    11: 'november novembra novembri',
    12: 'december decembra decembri',
  },
  weekdays: {
    1: 'pondelok pondelka pondelňajš* pondelkov*',
    2: 'utorok utorka utorňajš* utorkov*',
    3: 'streda stredu stredy stredajš*',
    4: 'štvrtok štvrtka štvrtkov*',
    5: 'piatok piatka piatkov*',
    6: 'sobota sobotu soboty sobotň*',
    7: 'nedeľa nedeľu nedele nedeľn*',
  },
  dangling:
    'v na s z o do vo za pre k ku pri podľa zo pred a i aj ale že ktorý ktorá ktoré ktorí keď aby pokiaľ pretože alebo ako jeho jej ich svoje svoju svoj svojho medzi od po pod nad cez bez u počas veľmi tento táto toto tejto si sa by čo či',
}
