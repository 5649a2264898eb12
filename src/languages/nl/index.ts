import type { LanguageHead } from '../model.ts'

export const nl: LanguageHead = {
  tag: 'nl',
  name: 'Dutch',
  sources: {
    segment: [
      'Nederlandse Taalunie, Woordenlijst en Taaladvies: afkortingen',
      'Van Dale, lijst van afkortingen; Nederlandse militaire rangen',
    ],
    article: ['The pages of ANP customers, NRC, de Volkskrant, VRT and WordPress in Dutch'],
  },
  readBy: [],
  grammar: { compounding: true, analytic: true },
  titles: `
    dhr. Jansen, Dhr. Jansen, hr. Jansen, Hr. Jansen, mevr. Jansen, Mevr. Jansen, mw. Jansen, Mw. Jansen,
    mej. Jansen, mr. Jansen, Mr. Jansen, mrs. Jansen, Mrs. May, Ms. May, dr. Jansen, Dr. Jansen, drs. Jansen,
    Drs. Jansen, ds. Jansen, Ds. Jansen, ir. Jansen, Ir. Jansen, ing. Jansen, Ing. Jansen, prof. Jansen,
    Prof. Jansen, lic. Jansen, Lic. Jansen, gen. Jansen, Gen. Jansen, kol. Jansen, Kol. Jansen, lt. Jansen,
    Lt. Jansen, luit. Jansen, maj. Jansen, Maj. Jansen, kap. Jansen, Kap. Jansen, sgt. Jansen, Sgt. Jansen,
    adm. Jansen, Adm. Jansen, pres. Jansen, Pres. Jansen, burg. Jansen, mgr. Jansen, Mgr. Jansen, kard. Jansen,
    zr. Jansen, br. Jansen, sen. Cruz, Sen. Cruz,
  `,
  starters: `
    de het een die dat deze dit der des zijn haar hun mijn uw onze ons je jouw ik hij zij ze we wij jij u jullie
    men en of maar want dus doch als wanneer toen omdat doordat zodat hoewel ofschoon terwijl sinds nadat voordat
    totdat indien wie wat waar waarom hoe welke welk in op aan bij met naar van voor uit over onder tussen tegen door
    om te tot na vanaf volgens tijdens zonder binnen buiten achter naast langs ondanks dankzij wegens behalve rond
    rondom per er hier daar nu toen dan zo ook nog al wel niet geen niemand niets iemand iets iedereen alle allen
    alles elk elke ieder iedere veel vele weinig meer meeste sommige enkele andere beide zulke zelf toch echter daarom
    daarna daarbij daardoor daarvoor daarmee daarnaast bovendien verder vervolgens eerst later vroeger vandaag
    gisteren morgen vroeger soms vaak altijd nooit misschien waarschijnlijk natuurlijk helaas uiteindelijk inmiddels
    is was zijn waren wordt worden werd werden heeft hebben had hadden kan kunnen kon moet moeten zal zullen zou wil
    mag ja nee 't
  `,
  dangling:
    'de het een en van dat te voor als maar bij door hun haar zijn deze dit of want omdat terwijl wanneer waar sinds tijdens tussen zonder volgens zeer wiens onze mijn ons dan wie waarvan waarin bijv dankzij ondanks',
}
