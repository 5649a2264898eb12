import type { LanguageHead } from '../model.ts'

export const sv: LanguageHead = {
  tag: 'sv',
  name: 'Swedish',
  sources: {
    segment: ['Språkrådet, Svenska skrivregler (2017), kapitel 8: förkortningar'],
    article: ['The pages of TT customers, Dagens Nyheter, SVT and WordPress in Swedish'],
  },
  readBy: [],
  grammar: { compounding: true, analytic: true },
  titles: `
    hr. Svensson, Hr. Svensson, fr. Svensson, frk. Svensson, Frk. Svensson, dr. Svensson, Dr. Svensson,
    d:r. Svensson, prof. Svensson, Prof. Svensson, doc. Svensson, lic. Svensson, ing. Svensson, dir. Svensson,
    adv. Svensson, gen. Svensson, Gen. Svensson, öv. Svensson, övlt. Svensson, maj. Svensson, kapt. Svensson,
    lt. Svensson, löjtn. Svensson, serg. Svensson, adm. Svensson, pres. Svensson, sen. Svensson, Sen. Cruz,
    Gov. Newsom, Mr. Smith, Mrs. Smith, Ms. Smith,
  `,
  starters: `
    den det de en ett denna detta dessa där han hon hen vi ni jag du man min mitt mina sin sitt sina hans hennes deras
    vår vårt våra er dess och eller men för så om när då eftersom fast fastän medan sedan efter före innan tills som
    att än vem vad var vart varför hur vilken vilket vilka när på av till från med vid under över mellan genom mot
    utan hos enligt trots i ur åt bland bakom framför inom utom här nu därefter därför dock också ännu redan bara
    endast inte ingen inget inga något någon några alla allt varje många flera få annan annat andra båda själv idag
    igår imorgon senare tidigare ofta alltid aldrig kanske naturligtvis tyvärr slutligen samtidigt dessutom emellertid
    däremot är var blir blev har hade kan kunde ska skall skulle vill ville måste bör ja nej tack låt
  `,
  months: { 1: 'januari', 6: 'juni', 7: 'juli' },
  weekdays: {
    1: 'måndag*',
    2: 'tisdag*',
    3: 'onsdag*',
    4: 'torsdag*',
    5: 'fredag*',
    6: 'lördag*',
    7: 'söndag*',
  },
  dangling:
    'och att en i på är av för med som till om ett från så vid eller under mot efter över än genom mellan utan vars sin sitt sina den det de mycket enligt medan eftersom när hans hennes deras är var har hade',
  stranded: 'på av med om från vid under mot efter över mellan är var har hade den det',
}
