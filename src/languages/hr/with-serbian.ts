/**
 * What Croatian and Serbian share, in Latin letters: abbreviated titles, other abbreviations, and words that start
 * sentences.
 */

export const TITLES = `
  dr. Petrović, Dr. Petrović, dr. sc. Petrović, mr. Petrović, mr. sc. Petrović, prof. Petrović, Prof. Petrović,
  prof. dr. Petrović, izv. prof. Petrović, doc. Petrović, Doc. Petrović, akad. Petrović, Akad. Petrović,
  ing. Petrović, inž. Petrović, dipl. ing. Petrović, dipl. inž. Petrović, mag. Petrović, prim. Petrović,
  Prim. Petrović, gđa. Petrović, gđ. Petrović, gđica. Petrović, gosp. Petrović, gen. Petrović, Gen. Petrović,
  puk. Petrović, potpuk. Petrović, bojn. Petrović, kap. Petrović, por. Petrović, adm. Petrović, vlč. Petrović,
  mons. Petrović, Mons. Petrović, kard. Petrović, nadb. Petrović, bisk. Petrović, mitr. Petrović, ep. Petrović,
`

export const JOINS = `
  dipl. Petrović, spec. Petrović, nar. Petrović, sv. Petrović, Sv. Petrović, bl. Petrović, Bl. Petrović, o. Petrović,
  zast. Petrović, zam. Petrović, pom. Petrović, preds. Petrović, ravn. Petrović, dir. Petrović, ur. Petrović,
  prev. Petrović, pr. Petrović, izd. Petrović, nakl. Petrović, rođ. Petrović, r. Petrović, odvj. Petrović,
  adv. Petrović, ul. Nova, Ul. Nova, bul. Nova, opć. Nova, o.š. Nova, im. Nova, sred. Nova, sjev. Nova, juž. Nova,
  ist. Nova, zap. Nova, tzv. Petrović, Tzv. Petrović, tj. Petrović, Tj. Petrović, t.j. Petrović, npr. Petrović,
  Npr. Petrović, odn. Petrović, upor. Petrović, usp. Petrović, up. Petrović, v. Petrović, vid. Petrović,
  tal. Petrović, njem. Petrović, nem. Petrović, engl. Petrović, franc. Petrović, fr. Petrović, lat. Petrović,
  grč. Petrović, rus. Petrović, tur. Petrović, mađ. Petrović, hrv. Petrović, bos. Petrović, slov. Petrović,
  češ. Petrović, polj. Petrović, arap. Petrović, šp. Petrović, resp. Petrović, ca. Petrović, cca. Petrović,
  vs. Petrović, max. Petrović, tkz. Petrović, pok. Petrović, tzn. Petrović, uklj. Petrović,
`

export const BEFORE_NUMBER = `
  br. 5, Br. 5, čl. 5, Čl. 5, toč. 5, tač. 5, stav. 5, str. 5, Str. 5, tel. 5, Tel. 5, faks. 5, fax. 5, mob. 5,
  tab. 5, Tab. 5, pogl. 5, knj. 5, Knj. 5, vol. 5, sij. 5, velj. 5, ožu. 5, tra. 5, svi. 5, lip. 5, srp. 5, kol. 5,
  ruj. 5, lis. 5, stu. 5, pro. 5, jan. 5, feb. 5, mar. 5, apr. 5, jun. 5, jul. 5, avg. 5, sept. 5, okt. 5, nov. 5,
  dec. 5, No. 5, Nr. 5, kat. 5,
`

export const STARTERS = `
  u na s sa iz od do za po pri pred pod nad među kod bez preko kroz prema protiv zbog radi tijekom tokom nakon poslije
  posle prije pre osim uz niz oko unatoč uprkos umjesto umesto putem i a ali ili no nego već jer ako kad kada dok da
  iako mada premda kako što šta gdje gde kamo zašto tko ko koji koja koje kakav kakva koliko čiji on ona ono oni one
  ja ti mi vi njegov njegova njegovo njegovi njen njezin njihov njihova moj moja naš naša svoj ovaj ova ovo ovi ove
  taj ta to te onaj onu tog toga tome tom tu time tako takav takva takvi takođe također isto ipak međutim stoga zato
  zatim onda potom tada sada sad danas jučer juče sutra nedavno kasnije ranije uvijek uvek nikad nikada ponekad često
  još opet samo čak možda vjerojatno verovatno naravno svakako doduše inače uostalom napokon konačno ujedno uglavnom
  ukupno trenutačno trenutno je su bio bila bilo bili bit biće će ću neće ne nije nisu nema ima imaju može mogu mora
  moraju treba valja neki neka neke neko netko nitko niko ništa nešto svi sve svaki svaka svako mnogi mnogo malo više
  većina nekoliko drugi druga drugo jedan jedna jedno dva dvije dve tri četiri pet šest prvi prva prvo budući ukoliko
  otkako čim evo eto pored povodom tek
`

export const SAYING = `
  rekao rekla kazao kazala upitao upitala pitao pitala odgovorio odgovorila dodao dodala ističe poručio poručila
  napisao napisala kaže pita objasnio objasnila tvrdi izjavio izjavila smatra
`
