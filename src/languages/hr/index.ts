import type { LanguageHead } from '../model.ts'

export const hr: LanguageHead = {
  tag: 'hr',
  name: 'Croatian',
  sources: {
    segment: [
      'Institut za hrvatski jezik i jezikoslovlje, Hrvatski pravopis (2013): kratice, točka, redni brojevi',
      'Zakon o službi u Oružanim snagama RH: činovi',
    ],
  },
  readBy: [],
  titles: `
    dr. Petrović, Dr. Petrović, dr. sc. Petrović, mr. Petrović, mr. sc. Petrović, prof. Petrović, Prof. Petrović,
    prof. dr. Petrović, izv. prof. Petrović, doc. Petrović, Doc. Petrović, akad. Petrović, Akad. Petrović,
    ing. Petrović, inž. Petrović, dipl. ing. Petrović, dipl. inž. Petrović, mag. Petrović, prim. Petrović,
    Prim. Petrović, gđa. Petrović, gđ. Petrović, gđica. Petrović, gosp. Petrović, gen. Petrović, Gen. Petrović,
    puk. Petrović, potpuk. Petrović, bojn. Petrović, kap. Petrović, por. Petrović, adm. Petrović, vlč. Petrović,
    mons. Petrović, Mons. Petrović, kard. Petrović, nadb. Petrović, bisk. Petrović, mitr. Petrović, ep. Petrović,
    stož. Horvat, brig. Horvat, Mr. Smith, Mrs. Smith, Ms. Smith,
  `,
  starters: `
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
  `,
  saying: `
    rekao rekla kazao kazala upitao upitala pitao pitala odgovorio odgovorila dodao dodala ističe istaknuo istaknula
    poručio poručila napisao napisala viknuo viknula kaže pita objasnio objasnila tvrdi izjavio izjavila smatra
  `,
  months: {
    1: 'siječanj siječnja siječnju januar*',
    2: 'veljača veljače veljači februar*',
    3: 'ožujak ožujka ožujku mart marta martu',
    4: 'travanj travnja travnju april*',
    5: 'svibanj svibnja svibnju maj maja maju',
    6: 'lipanj lipnja lipnju juni juna junu',
    7: 'srpanj srpnja srpnju juli jula julu',
    8: 'kolovoz kolovoza kolovozu august*',
    9: 'rujan rujna rujnu septemb*',
    10: 'listopad listopada listopadu oktob*',
    11: 'studeni studenog studenoga studenom novemb*',
    12: 'prosinac prosinca prosincu decemb*',
  },
  weekdays: {
    1: 'ponedjeljak ponedjeljka ponedjeljkom',
    2: 'utorak utorka utorkom',
    3: 'srijeda srijedu srijede srijedom',
    4: 'četvrtak četvrtka četvrtkom',
    5: 'petak petka petkom',
    6: 'subota subotu subote subotom',
    7: 'nedjelja nedjelju nedjelje nedjeljom',
  },
  dangling:
    'i u na se da su za od s sa iz o kao koji a koja što koje te kako ali jer kada prema pri zbog no kod oko među ili dok ako do po nakon svoj svoju svoje ovaj ova ovo taj vrlo bez prije između njegov njegova njezin njihov će bi',
}
