import type { LanguageHead } from '../model.ts'
import { both, bothScripts } from './both-scripts.ts'

export const sr: LanguageHead = {
  tag: 'sr',
  name: 'Serbian',
  sources: {
    segment: [
      'Матица српска, Правопис српскога језика (2010): скраћенице, тачка, редни бројеви',
      'Закон о Војсци Србије: чинови',
    ],
  },
  readBy: [],
  titles: both(`
    dr. Petrović, Dr. Petrović, dr. sc. Petrović, mr. Petrović, mr. sc. Petrović, prof. Petrović, Prof. Petrović,
    prof. dr. Petrović, izv. prof. Petrović, doc. Petrović, Doc. Petrović, akad. Petrović, Akad. Petrović,
    ing. Petrović, inž. Petrović, dipl. ing. Petrović, dipl. inž. Petrović, mag. Petrović, prim. Petrović,
    Prim. Petrović, gđa. Petrović, gđ. Petrović, gđica. Petrović, gosp. Petrović, gen. Petrović, Gen. Petrović,
    puk. Petrović, potpuk. Petrović, bojn. Petrović, kap. Petrović, por. Petrović, adm. Petrović, vlč. Petrović,
    mons. Petrović, Mons. Petrović, kard. Petrović, nadb. Petrović, bisk. Petrović, mitr. Petrović, ep. Petrović,
  `),
  starters: both(`
    u na s sa iz od do za po pri pred pod nad među kod bez preko kroz prema protiv zbog radi tijekom tokom nakon
    poslije posle prije pre osim uz niz oko unatoč uprkos umjesto umesto putem i a ali ili no nego već jer ako kad kada
    dok da iako mada premda kako što šta gdje gde kamo zašto tko ko koji koja koje kakav kakva koliko čiji on ona ono
    oni one ja ti mi vi njegov njegova njegovo njegovi njen njezin njihov njihova moj moja naš naša svoj ovaj ova ovo
    ovi ove taj ta to te onaj onu tog toga tome tom tu time tako takav takva takvi takođe također isto ipak međutim
    stoga zato zatim onda potom tada sada sad danas jučer juče sutra nedavno kasnije ranije uvijek uvek nikad nikada
    ponekad često još opet samo čak možda vjerojatno verovatno naravno svakako doduše inače uostalom napokon konačno
    ujedno uglavnom ukupno trenutačno trenutno je su bio bila bilo bili bit biće će ću neće ne nije nisu nema ima imaju
    može mogu mora moraju treba valja neki neka neke neko netko nitko niko ništa nešto svi sve svaki svaka svako mnogi
    mnogo malo više većina nekoliko drugi druga drugo jedan jedna jedno dva dvije dve tri četiri pet šest prvi prva
    prvo budući ukoliko otkako čim evo eto pored povodom tek
  `),
  saying: both(`
    rekao rekla kazao kazala upitao upitala pitao pitala odgovorio odgovorila dodao dodala ističe istakao istakla
    poručio poručila napisao napisala uzviknuo uzviknula kaže pita objasnio objasnila tvrdi izjavio izjavila smatra
    naveo navela
  `),
  months: bothScripts({
    1: 'januar*',
    2: 'februar*',
    3: 'mart marta martu martom',
    4: 'april*',
    5: 'maj maja maju',
    6: 'jun juna junu juni',
    7: 'jul jula julu juli',
    8: 'avgust*',
    9: 'septemb*',
    10: 'oktob*',
    11: 'novemb*',
    12: 'decemb*',
  }),
  weekdays: bothScripts({
    1: 'ponedeljak ponedeljka ponedeljkom',
    2: 'utorak utorka utorkom',
    3: 'sreda sredu srede sredom',
    4: 'četvrtak četvrtka četvrtkom',
    5: 'petak petka petkom',
    6: 'subota subotu subote subotom',
    7: 'nedelja nedelju nedelje nedeljom',
  }),
  dangling: both(
    'i u na se da su za od s sa iz o kao koji a koja što koje te kako ali jer kada prema pri zbog kod oko među ili dok ako do po nakon posle svoj svoju svoje ovaj ova ovo taj vrlo bez pre između njegov njegova njen njihov će bi',
  ),
}
